// The whole Scorecard worked out anew from what stands in the cells, by the rules as a person would; nothing of the add-on is used.
import type { Host } from '../../host/host';
import { handRank, toHundredths } from './hand-score';

/** A line as it must be shown: '' for nothing, `⚠` for a mark. */
export interface LineAgain {
  readonly score: number | '' | '⚠';
  readonly coverage: number | '';
  readonly missing: number | '';
  readonly team_score: number | '' | '⚠';
  readonly team_share: number | '';
  readonly total: number | '';
  readonly grade: string;
  readonly rank: number | '';
}

type Row = Readonly<Record<string, unknown>>;

interface Tables {
  readonly scorecard: readonly Row[];
  readonly people: readonly Row[];
  /** Of all role sheets. */
  readonly kpis: readonly Row[];
  readonly teamKpis: readonly Row[];
  readonly settings: readonly Row[];
}

const nothing: LineAgain = {
  ...{ score: '', coverage: '', missing: '', team_score: '', team_share: '', total: '', grade: '', rank: '' },
};

/** All rows of a table, also those that stand there twice; of a key that stands twice the first counts. */
export function rowsAgain(host: Host, title: string, ...known: readonly string[]): Row[] {
  const grid = host.values(title);
  const keyRow = grid.findIndex((row) => known.every((key) => row.includes(key)));
  const keys = (grid[keyRow] ?? []).map(String);
  const header = grid.findIndex((row, index) => index > keyRow && row.some((cell) => cell !== ''));
  return grid
    .slice(header + 1)
    .map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]] as const).reverse()));
}

const text = (cell: unknown) => String(cell ?? '').trim();
const isFilled = (cell: unknown) => text(cell) !== '';

export function scorecardAgain(tables: Tables): Map<string, LineAgain> {
  const setting = (key: string, shipped: number) => {
    const value = tables.settings.find((row) => row.key === key)?.value;
    return typeof value === 'number' ? value : shipped;
  };
  const policy = text(tables.settings.find((row) => row.key === 'missing')?.value);
  const scoring = {
    cap: setting('cap', 120),
    floor: setting('floor', 0),
    missing: /按零分|zero/.test(policy) ? 'zero' : /暂不计算|block/.test(policy) ? 'block' : 'leave-out',
    ratings: [1, 2, 3, 4, 5].map((rating, at) => setting(`rating_${rating}`, [50, 75, 100, 110, 120][at] ?? 0)),
  } as const;
  const first = (id: string) => tables.people.find((row) => text(row.person_id) === id);
  const teams = new Set(tables.teamKpis.filter((row) => isFilled(row.kpi)).map((row) => text(row.team)));
  const lines = tables.scorecard.flatMap((row): [string, LineAgain & { readonly exact: number | null }][] => {
    const id = text(row.person_id);
    const person = first(id);
    if (id === '') return [];
    // P5.
    if (!person || !/^(参评|taking part|)$/.test(text(person.participation)))
      return [[id, { ...nothing, exact: null }]];
    const own = weighed(
      tables.kpis.filter((kpi) => text(kpi.person_id) === id),
      scoring,
    );
    if (own === '⚠' || !isReadable(row)) return [[id, { ...nothing, score: '⚠', exact: null }]];
    if (own.coverage === null) return [[id, { ...nothing, exact: null }]];
    const team = teams.has(text(person.team)) ? text(person.team) : '';
    const ofTeam = weighed(
      tables.teamKpis.filter((kpi) => text(kpi.team) === team && isFilled(kpi.kpi)),
      scoring,
    );
    const shown = {
      score: own.score === null ? ('' as const) : toHundredths(own.score),
      coverage: own.coverage,
      missing: own.missing,
    };
    if (ofTeam === '⚠') return [[id, { ...nothing, ...shown, team_score: '⚠', exact: null }]];
    // W5: without a team score the whole share is personal.
    const isLead = /^(是|yes|true|1|✓|完成)$/i.test(text(person.lead));
    const share = ofTeam.score === null ? 0 : setting(isLead ? 'team_share_lead' : 'team_share', isLead ? 0.4 : 0.2);
    const limit = setting('adjustment_limit', 5);
    const adjustment = Math.min(Math.max(Number(row.adjustment) || 0, -limit), limit);
    const mixed =
      own.score === null
        ? null
        : Math.min(Math.max((1 - share) * own.score + share * (ofTeam.score ?? 0) + adjustment, 0), 120);
    const capped = mixed !== null && isVetoed(row) ? Math.min(mixed, setting('veto_cap', 60)) : mixed;
    const isLong = daysThere(person, tables.settings) >= setting('min_days_quarter', 45);
    const exact = isLong ? capped : null;
    const isFirm = exact !== null && own.coverage >= setting('coverage_for_grade', 0.8) - 1e-9;
    const bounds = [setting('grade_s', 108), setting('grade_a', 102), setting('grade_b', 90), setting('grade_c', 70)];
    const grade = isFirm ? 'SABCD'[bounds.filter((bound) => toHundredths(exact) < bound).length] : '';
    return [
      [
        id,
        {
          ...shown,
          team_score: ofTeam.score === null ? '' : toHundredths(ofTeam.score),
          team_share: share,
          total: exact === null ? '' : toHundredths(exact),
          grade: grade ?? '',
          rank: '',
          exact,
        },
      ],
    ];
  });
  const totals = lines.flatMap(([, { exact }]) => exact ?? []);
  return new Map(
    lines.map(([id, { exact, ...line }]) => [id, { ...line, rank: exact === null ? '' : handRank(exact, totals) }]),
  );
}

/** W5, W6: the two cells of a Scorecard row that people fill in. */
const isReadable = ({ adjustment, veto }: Row) =>
  (!isFilled(adjustment) || typeof adjustment === 'number') && (!isFilled(veto) || isVetoed({ veto }) || isFree(veto));
const isVetoed = ({ veto }: Row) => /^(是|yes|true|1|✓|完成)$/i.test(text(veto));
const isFree = (veto: unknown) => /^(否|no|false|0|未完成)$/i.test(text(veto));

/** P3, for the quarter that Settings name; dates as ISO text. */
function daysThere({ joined, left }: Row, settings: readonly Row[]): number {
  const [, year = '', quarter = ''] =
    /^(\d{4})-Q([1-4])$/.exec(text(settings.find((row) => row.key === 'period')?.value)) ?? [];
  if (year === '') return Number.POSITIVE_INFINITY;
  const start = Date.UTC(Number(year), Number(quarter) * 3 - 3, 1);
  const end = Date.UTC(Number(year), Number(quarter) * 3, 0);
  const day = (cell: unknown, otherwise: number) =>
    /^\d{4}-\d\d-\d\d$/.test(text(cell)) ? Date.parse(`${text(cell)}T00:00Z`) : otherwise;
  const [from, to] = [Math.max(day(joined, start), start), Math.min(day(left, end), end)];
  return Math.max(Math.round((to - from) / 86_400_000) + 1, 0);
}

interface Scoring {
  readonly cap: number;
  readonly floor: number;
  readonly missing: 'leave-out' | 'zero' | 'block';
  readonly ratings: readonly number[];
}

/** W1–W4, W12: the score, its coverage and what is missing; a mark where any figure cannot be read (S14). */
function weighed(rows: readonly Row[], scoring: Scoring) {
  const none = { score: null, coverage: null, missing: 0 } as const;
  if (rows.length === 0) return none;
  const results = rows.map((row) => ({ weight: Number(row.weight || 0), points: pointsAgain(row, scoring) }));
  if (results.some(({ weight, points }) => points === '⚠' || !(weight >= 0))) return '⚠';
  const counted = results.filter(({ weight }) => weight > 0);
  if (counted.length === 0) return '⚠';
  const expected = counted.filter(({ points }) => points !== 'not applicable');
  const scored = expected.flatMap(({ weight, points }) => (typeof points === 'number' ? [{ weight, points }] : []));
  const missing = expected.length - scored.length;
  const sum = (those: readonly { readonly weight: number }[]) => those.reduce((added, { weight }) => added + weight, 0);
  // W2: a goal that was never finished is nobody's zero.
  const zeros = scoring.missing === 'zero' ? expected.filter(({ points }) => points === 'missing') : [];
  const weights = sum(scored) + sum(zeros);
  const isBlocked = scoring.missing === 'block' && missing > 0;
  const points = scored.reduce((added, one) => added + one.weight * one.points, 0);
  return {
    score: weights > 0 && !isBlocked ? points / weights : null,
    coverage: sum(expected) > 0 ? sum(scored) / sum(expected) : null,
    missing,
  };
}

type Points = number | 'missing' | 'unfinished' | 'not applicable' | '⚠';

/** S1–S15 for the rules that the tests use. */
function pointsAgain(row: Row, { cap, floor, ratings }: Scoring): Points {
  const { actual, target, baseline, weight } = row;
  const rule = text(row.rule).toLowerCase();
  const detail = detailAgain(row.detail);
  const isNumber = (cell: unknown) => !isFilled(cell) || typeof cell === 'number';
  const kind = Object.entries(RULES).find(([, words]) => words.includes(rule))?.[0];
  if (kind === undefined || detail === null || ![weight, target, baseline].every(isNumber)) return '⚠';
  const [most, least] = [detail.cap ?? cap, detail.floor ?? floor];
  if (kind === 'curve' && detail.corners.length === 0) return '⚠';
  if (most < least) return '⚠';
  const isOut = /^(不适用|n\/a)$/i.test(text(actual));
  if (isOut) return 'not applicable';
  if (!isNumber(actual)) return '⚠';
  if (kind !== 'rating' && !isFilled(target)) return 'unfinished';
  if (kind === 'curve' && target === 0) return 'unfinished';
  if (!isFilled(actual)) return 'missing';
  const [a, t] = [Number(actual), Number(target)];
  if (kind === 'rating' && a === 0) return 'missing';
  if (kind === 'rating' && (a < 1 || a > 5)) return '⚠';
  const raw: (() => number) | undefined = {
    higher: () => (t === 0 ? (a >= 0 ? 100 : 0) : 100 * (1 + (a - t) / Math.abs(t))),
    lower: () => (t === 0 ? (a <= 0 ? 100 : 0) : 100 * (1 - (a - t) / Math.abs(t))),
    range: () => bandAgain(a, t, detail),
    rating: () =>
      between(
        a,
        ratings.map((points, index) => [index + 1, points] as const),
      ),
    curve: () => between(Number(((100 * a) / t).toPrecision(13)), detail.corners),
  }[kind];
  return raw ? Math.min(Math.max(raw(), least), most) : '⚠';
}

const RULES: Readonly<Record<string, readonly string[]>> = {
  higher: ['', 'higher', '越高越好'],
  lower: ['lower', '越低越好'],
  range: ['range', '目标区间'],
  rating: ['rating', '等级评分'],
  curve: ['curve', '分段插值'],
};

interface DetailAgain {
  readonly cap?: number;
  readonly floor?: number;
  readonly slope?: number;
  readonly band?: readonly [number, number];
  readonly corners: readonly (readonly [share: number, points: number])[];
}

/** S15, as far as the tests write it; null where it cannot be read. */
function detailAgain(cell: unknown): DetailAgain | null {
  if (isFilled(cell) && typeof cell !== 'string') return null;
  let detail: DetailAgain = { corners: [] };
  for (const item of text(cell)
    .split(/[;；]/)
    .map((part) => part.trim())) {
    const [, word = '', amount = ''] = /^(cap|floor|slope) (\d+)$/.exec(item) ?? [];
    const [, low = '', high = ''] = /^(\d+)%~(\d+)%$/.exec(item) ?? [];
    const [, share = '', points = ''] = /^(\d+)%:(\d+)$/.exec(item) ?? [];
    if (word !== '') detail = { ...detail, [word]: Number(amount) };
    else if (low !== '') detail = { ...detail, band: [Number(low) / 100, Number(high) / 100] };
    else if (share !== '') detail = { ...detail, corners: [...detail.corners, [Number(share), Number(points)]] };
    else if (item !== '') return null;
  }
  return detail;
}

/** S4. */
function bandAgain(a: number, t: number, { band = [0.95, 1.05], slope = 1 }: DetailAgain): number {
  const outside = Math.max(band[0] * t - a, a - band[1] * t, 0);
  return outside <= Math.abs(a) * 1e-12 ? 100 : t === 0 ? 0 : 100 - slope * 100 * (outside / Math.abs(t));
}

/** S8: linear between neighbours, nothing before the first. */
function between(x: number, corners: readonly (readonly [x: number, points: number])[]): number {
  const last = corners[corners.length - 1] ?? [0, 0];
  const next = corners.findIndex(([corner]) => corner > x);
  if (next === 0) return 0;
  const [left, right] = next === -1 ? [last, last] : [corners[next - 1] ?? last, corners[next] ?? last];
  return right === left ? left[1] : left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
}
