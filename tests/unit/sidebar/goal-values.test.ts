// Goals as they are typed: what is sent of them, and how two versions are told apart.
import {
  differences,
  type GoalKpi,
  type GoalsForm,
  sentGoals,
  shownRecorded,
  typedGoal,
} from '../../../src/sidebar/panels/goals/goal-values';
import { sidebarTextIn } from '../../../src/text/sidebar';

const text = sidebarTextIn('en').goals;

const roas: GoalKpi = {
  ...{
    kpi: 'roas',
    name: 'ROAS',
    definition: '',
    unit: 'ratio',
    kind: 'result',
    measure: 'quantitative',
    source: '',
    serves: '',
  },
  ...{ rule: 'higher', detail: '', weight: 60, baseline: null, target: 3, actual: null, isNotApplicable: false },
  ...{ stop: null, needsTarget: true, library: null, lastPeriod: null, problems: [] },
};
const rate: GoalKpi = { ...roas, kpi: 'rate', name: 'Rate', unit: 'percent', weight: 40, target: 0.05 };

function formWith(...kpis: readonly GoalKpi[]): GoalsForm {
  return {
    ...{ personId: 'p2', name: 'Bo', period: '2026-Q4', state: 'open', last: null, agreed: null },
    ...{ kpis, weightSum: 100, notApplicableLimit: 0.3, byHand: [], kpiNames: {}, events: [] },
    may: { propose: true, agree: false, object: false, stop: true },
  };
}

describe('what is sent', () => {
  it('[S16] is a fraction under a percentage, however it was typed', () => {
    for (const target of ['6.5', '6.5%', ' ６．５％ ']) {
      expect(sentGoals([rate], [{ ...typedGoal(rate), target }])).toEqual([
        { kpi: 'rate', weight: 40, baseline: null, target: 0.065, rule: 'higher', detail: '' },
      ]);
    }
  });

  it('is blank where the field is blank, and zero where it says zero', () => {
    expect(sentGoals([roas], [{ ...typedGoal(roas), weight: '0', target: '' }])[0]).toMatchObject({
      weight: 0,
      target: null,
    });
  });

  it('is the cell’s own number where nobody touched it, with all its digits', () => {
    const third = { ...rate, target: 0.0333333333333333 };
    expect(sentGoals([third], [typedGoal(third)])[0]?.target).toBe(0.0333333333333333);
  });

  it('names no rule where none is chosen, and takes a KPI that came meanwhile as it stands', () => {
    const sent = sentGoals([roas, rate], [{ ...typedGoal(roas), rule: '' }]);
    expect(sent).toMatchObject([
      { kpi: 'roas', rule: null },
      { kpi: 'rate', target: 0.05, rule: 'higher' },
    ]);
  });
});

describe('two versions', () => {
  it('differ where they mean something else, each in words', () => {
    const typed = [
      { ...typedGoal(roas), weight: '55', rule: 'range' },
      { ...typedGoal(rate), target: '5' },
    ];
    const saved = formWith({ ...roas, target: 3.25 }, { ...rate, detail: 'cap 110' });
    expect(differences(typed, saved, text, 'en')).toEqual([
      { label: 'ROAS: Weight', yours: '55', theirs: '60' },
      { label: 'ROAS: Target', yours: '3', theirs: '3.25' },
      { label: 'ROAS: Scoring rule', yours: 'range', theirs: 'higher' },
      { label: 'Rate: Rule detail', yours: 'blank', theirs: 'cap 110' },
    ]);
  });

  it('show a percentage as one', () => {
    const typed = [{ ...typedGoal(rate), target: '6' }];
    expect(differences(typed, formWith(rate), text, 'en')).toEqual([
      { label: 'Rate: Target', yours: '6%', theirs: '5%' },
    ]);
  });
});

describe('a value of Records', () => {
  it('is shown with all its digits, a rule in the word of the sheet', () => {
    expect(shownRecorded('target', '0.04125', rate, text, 'en')).toBe('4.125%');
    expect(shownRecorded('target', '1200000.001', roas, text, 'en')).toBe('1,200,000.001');
    expect(shownRecorded('target', '', roas, text, 'en')).toBe('blank');
    expect(shownRecorded('actual', 'N/A', roas, text, 'en')).toBe('N/A');
    expect(shownRecorded('rule', 'lower-ratio', roas, sidebarTextIn('zh-CN').goals, 'zh-CN')).toBe('越低越好·比值');
  });
});
