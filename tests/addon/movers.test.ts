// P3 and P5 on the built add-on: who joined, moved, left or was away, by the days of 2026-Q3 (92 from 1 July to 30 September).

import { tableUnder, under } from '../support/dashboard';
import { toHundredths } from '../support/hand-score';
import { rowsOf, setUp, sheet, translate, workbookHost } from '../support/perfscore-host';
import { type Colleague, entriesTable, peopleTable } from '../support/staff';

jest.setTimeout(60_000);

const zh = sheet['zh-CN'];
const ads = { role: 'paid_ads', track: 'commerce' } as const;
const content = { role: 'content', track: 'copy' } as const;

const staff: readonly Colleague[] = [
  { id: 'all', name: '全程', ...ads, joined: '2021-01-04', figures: 'roas 100 3.04' },
  // 46 days at 100, 46 days at 110.
  { id: 'mv', name: '调岗', ...ads, left: '2026-08-15', figures: 'roas 100 3.2' },
  { id: 'mv-2', name: '调岗', ...content, joined: '2026-08-16', sameAs: 'mv', figures: 'content_reads 100 132000' },
  // 77 days at 95; 15 days are too few to count beside them.
  { id: 'sh', name: '短调', ...ads, left: '2026-09-15', figures: 'roas 100 3.04' },
  { id: 'sh-2', name: '短调', ...content, joined: '2026-09-16', sameAs: 'sh', figures: 'content_reads 100 60000' },
  // 30 and 20 days: neither is long enough, together they are: (30·100 + 20·110)/50 = 104.
  { id: 'to', name: '合计', ...ads, joined: '2026-08-12', left: '2026-09-10', figures: 'roas 100 3.2' },
  { id: 'to-2', name: '合计', ...content, joined: '2026-09-11', sameAs: 'to', figures: 'content_reads 100 132000' },
  // 44 and 45 days: the one is too short, the other just long enough.
  { id: 'j44', name: '新人甲', ...ads, joined: '2026-08-18', figures: 'roas 100 3.2' },
  { id: 'j45', name: '新人乙', ...ads, joined: '2026-08-17', figures: 'roas 100 3.2' },
  { id: 'lv', name: '离职', ...ads, left: '2026-08-31', figures: 'roas 100 2.88' },
  { id: 'gone', name: '早离', ...ads, left: '2026-06-30', figures: 'roas 100 3.84' },
  { id: 'leave', name: '长假', ...ads, participation: '长假不参评', figures: 'roas 100 3.84' },
  { id: 'prob', name: '试用', ...ads, participation: '试用期不参评', figures: 'roas 100 3.84' },
];

const given = { language: 'zh-CN', people: peopleTable(staff), entries: entriesTable(staff) } as const;
const filled = () => workbookHost('movers', given);

const nobody = { total: '', grade: '', rank: '' };

describe('[P3] by days', () => {
  it('a mover of two lines has one total, weighted by days, on the first line', () => {
    const scores = rowsOf(filled(), zh.scorecard);
    expect(scores.get('mv')).toMatchObject({ score: 100, total: 105, grade: 'A', rank: 1 });
    expect(scores.get('mv')?.state).toBe('完整（mv：46 天 + mv-2：46 天）');
    expect(scores.get('mv-2')).toMatchObject({ score: 110, ...nobody, state: '计入 mv，46 天' });
  });

  it('a part of less than 45 days does not count beside a longer one', () => {
    const scores = rowsOf(filled(), zh.scorecard);
    expect(scores.get('sh')).toMatchObject({ total: 95, grade: 'B' });
    expect(scores.get('sh-2')).toMatchObject({ score: 50, ...nobody, state: '计入 sh，15 天' });
  });

  it('parts that are too short each count together', () => {
    expect(rowsOf(filled(), zh.scorecard).get('to')).toMatchObject({ total: 104, grade: 'A' });
  });

  it('44 days are not rated, in words; 45 are', () => {
    const scores = rowsOf(filled(), zh.scorecard);
    expect(scores.get('j44')).toMatchObject({ score: 100, ...nobody, state: '未评定：44 天，至少需 45 天' });
    expect(scores.get('j45')).toMatchObject({ total: 100, grade: 'B', state: '完整' });
  });

  it('a leaver is rated for the days until the last one, and not at all without a day in the period', () => {
    const scores = rowsOf(filled(), zh.scorecard);
    expect(scores.get('lv')).toMatchObject({ total: 90, grade: 'B' });
    expect(scores.get('gone')).toMatchObject({ ...nobody, state: '未评定：0 天，至少需 45 天' });
  });

  it('the days are a setting: with 44 of them the joiner is rated at once', () => {
    const host = filled();
    const row = [...rowsOf(host, zh.settings, ['key']).keys()].indexOf('min_days_quarter') + 3;
    host.typeInto(zh.settings, `C${row}`, '44');
    expect(rowsOf(host, zh.scorecard).get('j44')).toMatchObject({ total: 100, state: '完整' });
  });

  it('says it in English, too', () => {
    const host = filled();
    translate(host, 'en');
    const scores = rowsOf(host, sheet.en.scorecard);
    expect(scores.get('mv')?.state).toBe('complete (mv: 46 days + mv-2: 46 days)');
    expect(scores.get('mv-2')?.state).toBe('part of mv, 46 days');
    expect(scores.get('j44')?.state).toBe('not rated: 44 of at least 45 days');
    expect(scores.get('leave')?.state).toBe('not taking part: long leave');
  });
});

describe('[P5] who is not taking part', () => {
  it('stays on the list with the reason, without score, total, grade or rank', () => {
    const scores = rowsOf(filled(), zh.scorecard);
    expect(scores.get('leave')).toMatchObject({ score: '', coverage: '', missing: '', ...nobody, state: '长假不参评' });
    expect(scores.get('prob')).toMatchObject({ score: '', ...nobody, state: '试用期不参评' });
  });

  it('is counted nowhere: ranks and the averages of the Dashboard are those of the others', () => {
    const host = filled();
    const scores = [...rowsOf(host, zh.scorecard)];
    const totals = scores.flatMap(([, { total }]) => (typeof total === 'number' ? [total] : []));
    expect(totals.sort((one, other) => other - one)).toEqual([105, 104, 100, 95, 95, 90]);
    expect(Object.fromEntries(scores.flatMap(([id, { rank }]) => (rank === '' ? [] : [[id, rank]])))).toEqual({
      mv: 1,
      to: 2,
      j45: 3,
      all: 4,
      sh: 4,
      lv: 6,
    });
    const average = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    expect(toHundredths(Number(under(host, zh.dashboard, '平均综合得分')))).toBe(toHundredths(average));
    expect(tableUnder(host, zh.dashboard, '排名').map(([, name]) => name)).not.toContain('长假');
  });

  it('comes back with the reason taken away', () => {
    const host = filled();
    const row = [...rowsOf(host, zh.people).keys()].indexOf('leave') + 3;
    const column = host.values(zh.people)[0]?.indexOf('participation') ?? -1;
    host.typeInto(zh.people, `${String.fromCharCode(65 + column)}${row}`, '参评');
    expect(rowsOf(host, zh.scorecard).get('leave')).toMatchObject({ total: 120, grade: 'S', rank: 1 });
  });
});

describe('[P3] the target of a volume from the library is for the days that somebody is there', () => {
  it('92 in the library are 46 for 46 days, with a note; rates and targets of the file are left alone', () => {
    const host = filled();
    const library = [...rowsOf(host, zh.library, ['kpi']).keys()];
    const target = host.values(zh.library)[0]?.indexOf('target') ?? -1;
    host.typeInto(zh.library, `${String.fromCharCode(65 + target)}${library.indexOf('content_reads') + 3}`, '9200');
    const more = [
      { id: 'v1', name: '半期', ...content, joined: '2026-08-16', figures: '' },
      { id: 'v2', name: '全期', ...content, figures: '' },
    ];
    expect(setUp(host, { ...given, people: peopleTable(more), entries: null })).toMatchObject({ ok: true });
    const rows = rowsOf(host, '内容', ['person_id', 'kpi']);
    expect(rows.get('v1 content_reads')).toMatchObject({ target: 4600 });
    expect(String(rows.get('v1 content_reads')?.remark)).toMatch(/46.*92.*9200/);
    expect(rows.get('v1 content_pass_rate')).toMatchObject({ target: 0.95, remark: '' });
    expect(rows.get('v2 content_reads')).toMatchObject({ target: 9200, remark: '' });
    expect(rows.get('mv-2 content_reads')).toMatchObject({ target: 120000, remark: '' });
  });
});
