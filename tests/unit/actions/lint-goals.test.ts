// What a form is told about a goal while it is written: five letters, the words behind them, what to mend, a sentence to fill in.
import { answer } from '../../../src/actions/answer';
import type { EndpointInput, EndpointValue } from '../../../src/actions/endpoints';
import { MemoryWorkbook } from '../../support/memory-workbook';

type Goal = EndpointInput<'lintGoals'>['goals'][number];
type Advice = EndpointValue<'lintGoals'>[number];

const blank: Goal = { text: '', target: null, unit: '', baseline: null, due: '', alignedTo: '' };

function ask(language: 'en' | 'zh-CN', goals: readonly object[], period: string | null = '2026-Q4') {
  const deps = new MemoryWorkbook().deps({ userEmail: () => null });
  return answer({ ...deps, readCells: refuse, readWorkbook: refuse }, 'en', 'lintGoals', { language, period, goals });
}

/** Reading takes seconds. */
const refuse = () => {
  throw new Error('the workbook was read');
};

function advice(language: 'en' | 'zh-CN', goal: Partial<Goal>, period: string | null = '2026-Q4'): Advice {
  const answered = ask(language, [{ ...blank, ...goal }], period);
  if (!answered.ok || !Array.isArray(answered.value)) throw new Error(JSON.stringify(answered));
  return answered.value[0];
}

const scores = ({ letters }: Advice) => letters.map(({ letter, score }) => `${letter}${score}`).join(' ');
const letter = ({ letters }: Advice, name: string) => letters.find((one) => one.letter === name);

describe('a goal that is being written', () => {
  it('is read in English, without the workbook and for anybody', () => {
    const found = advice('en', { text: 'Improve our website' });
    expect(scores(found)).toBe('S0 M0 A1 R1 T0');
    expect(letter(found, 'S')).toEqual({
      letter: 'S',
      name: 'Specific',
      score: 0,
      words: ['Improve'],
      mend: ['name what is to be delivered or changed', 'instead of “Improve” say what will be done, and how far'],
    });
    expect(letter(found, 'T')).toMatchObject({ name: 'Time-bound', mend: ['add a date inside the period'] });
    expect(found.pattern).toBe(
      '[by which day]: deliver [number and unit] [what] for website, to be seen in [source], serving [team KPI]',
    );
  });

  it('is read in Chinese, and told in the language asked for', () => {
    const text = '努力提升官网流量';
    const found = advice('zh-CN', { text });
    expect(scores(found)).toBe(scores(advice('en', { text })));
    expect(letter(found, 'M')).toMatchObject({ name: '可衡量', score: 0, mend: ['请补充数字'] });
    expect(letter(advice('en', { text }), 'M')).toMatchObject({ name: 'Measurable', mend: ['add a number'] });
    expect(found.pattern).toContain('［某日］前，将［渠道、页面或人群］的官网流量由［基准值］提升至［数字和单位］');
  });

  it('says nothing to mend where all five are there', () => {
    const found = advice('zh-CN', {
      text: '12月31日前将官网注册转化率由3%提升至4%，以GA4为准',
      alignedTo: '活动转化率',
    });
    expect(scores(found)).toBe('S2 M2 A2 R2 T2');
    expect(found.pattern).toBeNull();
    expect(found.letters.flatMap(({ mend }) => mend)).toEqual([]);
    expect(letter(found, 'M')?.words).toEqual(['3%', '4%', 'GA4', '为准']);
  });

  it('is held against the period that is named, and against none where none is', () => {
    const text = 'Publish 12 articles on the blog by 31 March 2027';
    expect(letter(advice('en', { text }, '2026-Q4'), 'T')).toMatchObject({
      score: 0,
      mend: ['“31 March 2027” does not end inside the period (2026-10-01 to 2026-12-31)'],
    });
    for (const period of ['2027-Q1', null, 'soon']) {
      expect(letter(advice('en', { text }, period), 'T')).toMatchObject({ score: 2, mend: [] });
    }
  });

  it('is stretched or not against the best figure so far', () => {
    const goal = { text: 'Organic traffic', target: 900, unit: 'visits', due: '2026-12-31' };
    expect(letter(advice('en', goal), 'A')).toMatchObject({ score: 1 });
    expect(letter(advice('en', { ...goal, best: 800 }), 'A')).toMatchObject({ score: 2 });
    expect(letter(advice('en', { ...goal, best: 1000 }), 'A')).toMatchObject({
      score: 0,
      mend: ['900 is worse than 1000 so far'],
    });
    expect(letter(advice('en', { ...goal, baseline: 300, best: 400 }), 'A')).toMatchObject({
      score: 1,
      mend: [expect.stringContaining('best so far (400)')],
    });
  });

  it('is never offered a sentence that raises something to less than there is', () => {
    const goal = { text: 'Organic traffic', target: 900, baseline: 1000, unit: 'visits' };
    expect(advice('en', goal).pattern).toContain('from 1000 to [number and unit]');
    expect(advice('en', { ...goal, target: 1000 }).pattern).toContain('from 1000 to [number and unit]');
    expect(advice('en', { ...goal, target: 1100 }).pattern).toContain('from 1000 to 1100');
  });

  it('is better when it falls where the rule says so, whatever its words say', () => {
    const goal = { text: 'Hours until the first answer', target: 12, baseline: 24, unit: 'h' };
    expect(letter(advice('en', goal), 'A')).toMatchObject({ score: 0 });
    expect(letter(advice('en', { ...goal, better: 'lower' }), 'A')).toMatchObject({ score: 2 });
    const cost = { text: 'Cost per click', target: 5, baseline: 4 };
    expect(letter(advice('en', cost), 'A')).toMatchObject({ score: 0 });
    expect(letter(advice('en', { ...cost, better: 'higher' }), 'A')).toMatchObject({ score: 2 });
  });

  it('goes from start to target as a key result, unless its words say which way', () => {
    const keyResult = { text: '日报产出时间提前（以分钟计）', baseline: 90, target: 60 };
    expect(letter(advice('en', keyResult), 'A')).toMatchObject({ score: 0 });
    expect(letter(advice('en', { ...keyResult, better: 'towards-target' }), 'A')).toMatchObject({ score: 2 });
    const wrong = { text: '粉丝量提升', baseline: 90, target: 60, better: 'towards-target' } as const;
    expect(letter(advice('en', wrong), 'A')).toMatchObject({ score: 0 });
  });

  it('is specific by the source that a field names', () => {
    const goal = { text: 'Return on ad spend (ROAS)', target: 5 };
    expect(letter(advice('en', goal), 'S')).toMatchObject({ score: 1 });
    const known = advice('en', { ...goal, source: 'Ad console' });
    expect(letter(known, 'S')).toMatchObject({ score: 2 });
    expect(known.pattern).toContain('as shown in Ad console');
  });
});

describe('what is sent', () => {
  it('is at most 20 goals, answered one by one in their order', () => {
    const goals = Array.from({ length: 20 }, (_, index) => ({
      ...blank,
      text: index === 7 ? 'Be better' : '12 posts',
    }));
    const answered = ask('en', goals);
    const found = answered.ok && Array.isArray(answered.value) ? answered.value : [];
    expect(found).toHaveLength(20);
    expect(found.map((one: Advice) => letter(one, 'M')?.score).indexOf(0)).toBe(7);
    expect(ask('en', [...goals, blank])).toMatchObject({ ok: false, reason: 'invalid', fields: [{ path: 'goals' }] });
    expect(ask('en', [])).toMatchObject({ ok: true, value: [] });
  });

  it('is at most 2,000 characters each, and nothing but what is known', () => {
    expect(ask('en', [{ ...blank, text: '好'.repeat(2000) }])).toMatchObject({ ok: true });
    expect(ask('en', [{ ...blank, text: '好'.repeat(2001) }])).toMatchObject({
      ok: false,
      fields: [{ path: 'goals.0.text', message: expect.stringContaining('2000') }],
    });
    expect(ask('en', [{ ...blank, target: '12' }])).toMatchObject({ ok: false, fields: [{ path: 'goals.0.target' }] });
    expect(ask('en', [{ ...blank, secret: 1 }])).toMatchObject({ ok: false, fields: [{ path: 'goals.0.secret' }] });
  });

  it('is text, whatever it looks like', () => {
    const found = advice('en', { text: '=IMPORTDATA("x") <b>improve</b> {due}' });
    expect(letter(found, 'S')?.words).toEqual(['improve']);
  });
});
