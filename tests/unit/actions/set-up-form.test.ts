// What the panel “Set up” starts from, and changing the weights of role templates.
import { changeTemplates } from '../../../src/actions/change-templates';
import type { Context } from '../../../src/actions/context';
import { contextOf } from '../../../src/actions/context-of';
import { saveEvents } from '../../../src/actions/save-events';
import { type SetUpInput, setUp } from '../../../src/actions/set-up';
import { setUpForm, suggestedPeriods } from '../../../src/actions/set-up-form';
import { failureSentences, setUpAnswer } from '../../../src/actions/set-up-sentences';
import type { TemplateWeight } from '../../../src/actions/template-weights';
import { templatesForm } from '../../../src/actions/templates-form';
import type { Language } from '../../../src/catalog/label';
import { roles } from '../../../src/catalog/roles';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

const ann = tableOf('people.csv', ['person_id | name | email | role', 'p1 | Ann | ann@example.com | planner']);
const bo = tableOf('people.csv', ['person_id | name | email | role', 'p2 | Bo | bo@example.com | planner']);
const base: SetUpInput = { language: 'en', period: '2026-Q4', people: ann, entries: null };

function run(workbook: MemoryWorkbook, changes: Partial<SetUpInput> = {}) {
  const result = setUp(workbook.deps(), { ...base, ...changes });
  return result.ok ? setUpAnswer(result.value) : failureSentences(result.failure, changes.language ?? 'en');
}

function contextIn(workbook: MemoryWorkbook, language: Language = 'en'): Context {
  const context = contextOf(workbook.deps(), language);
  if ('damaged' in context) throw new Error(context.damaged);
  return context;
}

// The shipped template of planners is 40, 20, 20, 20.
const planner = (...weights: readonly number[]): TemplateWeight[] =>
  ['plan_goal_attainment', 'plan_approval_rate', 'strategy_innovation', 'cross_team_collaboration'].map(
    (kpi, index) => ({ role: 'planner', track: 'general', kpi, weight: weights[index] ?? 0 }),
  );

const goals = (weight: number) => ({ role: 'planner', track: 'general', kpi: 'plan_goal_attainment', weight });

const weightsOf = (workbook: MemoryWorkbook, personId: string) => {
  const sheet = workbook.sheet('kpi_planner');
  const weights = sheet.under('weight');
  return sheet.under('person_id').flatMap((id, index) => (id === personId ? [weights[index]] : []));
};

describe('the form', () => {
  it('of an empty workbook offers periods around today and the shipped templates, each adding up to 100', () => {
    const context = contextIn(new MemoryWorkbook(), 'zh-CN');
    const form = setUpForm(context);
    const templates = templatesForm(context);
    expect(form).toMatchObject({
      isSetUp: false,
      language: null,
      period: '',
      visibility: null,
      hrEmails: [],
      people: [],
    });
    expect(form.suggestedPeriods).toEqual(['2026-Q4', '2027-Q1', '2026-11', '2026-12', '2026-H2', '2026']);
    expect(templates.map(({ role, word }) => [role, word])).toEqual(
      Object.entries(roles).map(([role, { name }]) => [role, name['zh-CN']]),
    );
    expect(templates.flatMap(({ tracks }) => tracks.map(({ sum }) => sum))).toEqual(
      Array.from({ length: 12 }, () => 100),
    );
    expect(templates[0]?.tracks[0]).toMatchObject({ track: 'general', word: '综合', sum: 100 });
    expect(templates[0]?.tracks[0]?.weights[0]).toEqual({
      kpi: 'plan_goal_attainment',
      name: '方案执行效果达成率',
      weight: 40,
    });
  });

  it('of a workbook says what stands there', () => {
    const workbook = new MemoryWorkbook();
    run(workbook, { visibility: 'open' });
    const sheet = workbook.sheet('templates');
    sheet.write(sheet.rowOf('kpi', 'strategy_innovation'), sheet.column('weight'), 15);
    const form = setUpForm(contextIn(workbook));
    const templates = templatesForm(contextIn(workbook));
    expect(form).toMatchObject({
      isSetUp: true,
      language: 'en',
      period: '2026-Q4',
      visibility: 'open',
      hrEmails: ['hr@example.com'],
    });
    expect(form.visibilitySentences.open).toMatch(/^Open: everyone who can open this file/);
    expect(form.people).toEqual([
      {
        person_id: 'p1',
        name: 'Ann',
        email: 'ann@example.com',
        team: '',
        role: 'planner',
        track: '',
        lead: '',
        manager_email: '',
        joined: '',
        left: '',
        participation: '',
        same_person_as: '',
      },
    ]);
    expect(templates[0]?.tracks[0]?.sum).toBe(95);
  });

  it.each([
    ['2026-01-31', ['2026-Q1', '2026-Q2', '2026-01', '2026-02', '2026-H1', '2026']],
    ['2026-12-31', ['2026-Q4', '2027-Q1', '2026-12', '2027-01', '2026-H2', '2026']],
  ])('[P1] periods around %s', (today, periods) => {
    expect(suggestedPeriods(today)).toEqual(periods);
  });
});

describe('weights chosen at the first set-up', () => {
  it('stand on Role templates and in the rows of the people', () => {
    const workbook = new MemoryWorkbook();
    run(workbook, { templates: planner(25, 25, 25, 25) });
    expect(templatesForm(contextIn(workbook))[0]?.tracks[0]?.weights.map(({ weight }) => weight)).toEqual([
      25, 25, 25, 25,
    ]);
    expect(weightsOf(workbook, 'p1')).toEqual([25, 25, 25, 25]);
  });

  it('[W4] are refused unless they add up to 100, naming role and track', () => {
    const workbook = new MemoryWorkbook();
    expect(run(workbook, { templates: planner(40, 20, 20, 15) })).toEqual([
      'The template “Marketing planner, general”: the weights add up to 95; they must add up to 100.',
    ]);
    expect(run(workbook, { templates: planner(40, 20, 20, 15), language: 'zh-CN' })).toEqual([
      '模板“营销策划/策略岗（综合）”的权重合计为 95，应为 100。',
    ]);
    expect(workbook.sheets).toEqual([]);
  });

  it('are refused for a KPI that the template has not, and outside 0 to 100', () => {
    expect(
      run(new MemoryWorkbook(), {
        templates: [{ ...goals(40), kpi: 'roas' }, goals(120)],
      }),
    ).toEqual([
      'Role templates, KPI key: “roas” is not known; allowed: plan_goal_attainment, plan_approval_rate, strategy_innovation, cross_team_collaboration',
      'Role templates, Weight: 120 is outside 0 to 100',
    ]);
  });

  it('never overwrite the sheet: what stands there is kept, and that is said', () => {
    const workbook = new MemoryWorkbook();
    run(workbook);
    const answer = run(workbook, { templates: planner(25, 25, 25, 25) });
    expect(
      Array.isArray(answer) ? [] : answer.warnings.filter((warning) => warning.startsWith('Role templates')),
    ).toEqual([
      'Role templates, row 3, Weight: kept “40”; the file says “25”.',
      'Role templates, row 4, Weight: kept “20”; the file says “25”.',
      'Role templates, row 5, Weight: kept “20”; the file says “25”.',
      'Role templates, row 6, Weight: kept “20”; the file says “25”.',
    ]);
  });
});

describe('changed weights', () => {
  it('are recorded old → new, count for whoever gets rows from then on, and change nobody’s rows', () => {
    const workbook = new MemoryWorkbook();
    run(workbook);
    const context = contextIn(workbook);
    const events = changeTemplates(context, { templates: planner(30, 30, 20, 20) });
    expect(
      events.ok && events.value.map(({ personId, kpi, field, old, value }) => [personId, kpi, field, old, value]),
    ).toEqual([
      ['planner/general', 'plan_goal_attainment', 'weight', '40', '30'],
      ['planner/general', 'plan_approval_rate', 'weight', '20', '30'],
    ]);
    expect(events.ok && saveEvents(context, events.value, 'a'.repeat(16))).toBe(true);
    run(workbook, { period: null, people: bo });
    expect(weightsOf(workbook, 'p1')).toEqual([40, 20, 20, 20]);
    expect(weightsOf(workbook, 'p2')).toEqual([30, 30, 20, 20]);
  });

  it('[W4] are refused unless they add up to 100; a template nobody touched is no obstacle', () => {
    const workbook = new MemoryWorkbook();
    run(workbook);
    const sheet = workbook.sheet('templates');
    sheet.write(sheet.rowOf('kpi', 'insight_adoption_rate'), sheet.column('weight'), 5);
    const context = contextIn(workbook);
    expect(changeTemplates(context, { templates: planner(40, 20, 20, 20.5) })).toEqual({
      ok: false,
      failure: [
        {
          path: 'templates.planner.general',
          message: 'The template “Marketing planner, general”: the weights add up to 100.5; they must add up to 100.',
        },
      ],
    });
    expect(changeTemplates(context, { templates: planner(30, 30, 20, 20) }).ok).toBe(true);
    // One weight alone is seen together with those that stay.
    expect(changeTemplates(context, { templates: planner(30).slice(0, 1) })).toMatchObject({
      ok: false,
      failure: [
        { message: 'The template “Marketing planner, general”: the weights add up to 90; they must add up to 100.' },
      ],
    });
  });

  it('name the field that cannot be, and say when nothing differs', () => {
    const workbook = new MemoryWorkbook();
    run(workbook);
    const context = contextIn(workbook);
    const [, ...others] = planner(40, 20, 20, 20);
    expect(changeTemplates(context, { templates: [...others, goals(-1)] })).toEqual({
      ok: false,
      failure: [{ path: 'templates.3.weight', message: '-1 is outside 0 to 100' }],
    });
    expect(changeTemplates(context, { templates: planner(40, 20, 20, 20) })).toEqual({
      ok: false,
      failure: [{ path: '', message: 'No weight differs from the one on the sheet.' }],
    });
  });
});
