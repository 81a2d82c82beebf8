// After whatever people did to the sample workbook: set-up, scoring, review, Problems and Dashboard work, and nothing entered is lost.
import type { Host } from '../../host/host';
import { errorsOn, under } from './dashboard';
import { mean, toHundredths } from './hand-score';
import { rowsOf, type SetUpInput, translate } from './perfscore-host';
import { call, formVersion, requestId } from './sidebar-calls';
import { lostFrom } from './written-cells';

const KPI = ['person_id', 'kpi'];

/** Of the figures in tests/support/perfscore-host.ts, by hand. */
const sampleScores: Scores = {
  p1: { score: 106.4, total: 106.4, grade: 'A', rank: 1 },
  p2: { score: 86.25, total: 86.25, coverage: 0.8, rank: 2 },
};

type Scores = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Expected {
  /** What stood in the cells before the habit and must not be lost by it: `writtenIn(host)`. */
  readonly before: ReadonlyMap<string, number>;
  readonly language?: SetUpInput['language'];
  /** Contents that the habit itself typed over or deleted. */
  readonly gone?: readonly string[];
  /** What `figuresOn` gave before: each figure still in its row. */
  readonly figures?: ReturnType<typeof figuresOn>;
  /** Where the habit itself took figures away. */
  readonly scores?: Scores;
}

/** Set-up mends what it can, then everything is tried; what was done is told. */
export function expectStillWorks(
  host: Host,
  { before, gone = [], figures, language = 'zh-CN', scores = sampleScores }: Expected,
): string {
  const answer = translate(host, language);
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  const title = (key: string) => answer.value.sheets.find((sheet) => sheet.key === key)?.title ?? '';
  expect(lostFrom(before, host)).toEqual(gone);
  if (figures) expect(figuresOn(host, title('kpi_paid_ads'))).toEqual(figures);
  host.calls.reset();
  expect(translate(host, language)).toMatchObject({ ok: true });
  expect(host.calls.write).toBe(0);

  expectScores(host, title('scorecard'), title('dashboard'), language, scores);
  expect(problemsOfP2(host)).toContain('figureMissing roas');
  expectReview(host);
  // (60·90 + 20·75 + 20·120)/100, whatever else the habit took.
  const reviewed = { ...scores, p2: { score: 93, coverage: 1 } };
  expectScores(host, title('scorecard'), title('dashboard'), language, reviewed);
  expect(problemsOfP2(host)).not.toContain('figureMissing roas');
  expect(call(host, 'verifyRecords', {})).toMatchObject({ ok: true, value: { intact: true } });
  return [...answer.value.done, ...answer.value.warnings].join('\n');
}

/** On the Scorecard as given, and on the Dashboard as they follow from it. */
function expectScores(
  host: Host,
  scorecard: string,
  dashboard: string,
  language: SetUpInput['language'],
  scores: Scores,
): void {
  const rows = rowsOf(host, scorecard);
  for (const [id, wanted] of Object.entries(scores))
    expect([id, rows.get(id)]).toEqual([id, expect.objectContaining(wanted)]);
  expect([scorecard, dashboard].flatMap((title) => errorsOn(host, title))).toEqual([]);
  const totals = [...rows.values()].flatMap(({ total }) => (typeof total === 'number' ? [total] : []));
  const average = Number(under(host, dashboard, { 'zh-CN': '平均综合得分', en: 'Average total' }[language]));
  expect(toHundredths(average)).toBe(toHundredths(mean(totals)));
}

/** Kinds and KPIs of what the panel says of p2; a line without its place, what was found or how to mend it is an error. */
function problemsOfP2(host: Host): string[] {
  const answered = call(host, 'problems', {});
  if (!answered.ok) throw new Error(answered.problems?.join('\n'));
  const lines: Record<string, string & { row: Record<string, string> }>[] = answered.value.groups.flatMap(
    (group: { lines: unknown[] }) => group.lines,
  );
  for (const { place, found, allowed, howToMend } of lines) {
    expect([place, found, allowed, howToMend]).not.toContain('');
  }
  return lines.flatMap(({ type, cell }) => (cell?.row.person_id === 'p2' ? [`${type} ${cell.row.kpi}`] : []));
}

/** p2 reviewed by HR: ROAS 3.6 of 3 was missing until now. */
function expectReview(host: Host): void {
  const version = formVersion(host, 'reviewForm', { personId: 'p2' });
  const kpis = ['conversion_rate', 'teamwork_growth', 'roas'].map((kpi, index) => ({
    kpi,
    actual: ['0.045', '2', '3.6'][index],
    evidence: '',
    comment: '已核对',
  }));
  const review = { personId: 'p2', kpis, strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };
  expect(call(host, 'submitReview', { ...review, requestId: requestId(), version })).toMatchObject({ ok: true });
}

/** Weight, target, actual and evidence of every KPI row, by person and KPI. */
export function figuresOn(host: Host, title: string) {
  return [...rowsOf(host, title, KPI)].map(([id, row]) => [id, row.weight, row.target, row.actual, row.evidence]);
}
