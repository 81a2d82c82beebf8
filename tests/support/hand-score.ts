// The scoring rules once more, as short as a person would work them out by hand; nothing of the add-on is used.

/** S16: '5%' is 0.05; everything else is the number it is written as. */
export function figure(written: string): number {
  return written.endsWith('%') ? Number((Number(written.slice(0, -1)) / 100).toPrecision(15)) : Number(written);
}

/** W7, free of binary noise: 1.005 → 1.01. */
export function toHundredths(value: number): number {
  const cents = Math.round(Number((Math.abs(value) * 100).toPrecision(13)));
  return (Math.sign(value) * cents) / 100 || 0;
}

type HandRule = (actual: number, target: number) => number;

const RATING = [50, 75, 100, 110, 120];

// S1, S2, S6 and the fine print of the KPIs below.
const higher: HandRule = (actual, target) => 100 * (1 + (actual - target) / Math.abs(target));
const lower: HandRule = (actual, target) => 100 * (1 - (actual - target) / Math.abs(target));
const rating: HandRule = (actual) => {
  const below = Math.min(Math.floor(actual), 4);
  const [from = 0, to = 0] = RATING.slice(below - 1);
  return from + (actual - below) * (to - from);
};

/** S4: 95% to 105% of the target, two points lost for each percent outside. */
const spendBand: HandRule = (actual, target) => {
  const outside = Math.max(0.95 * target - actual, actual - 1.05 * target, 0);
  return 100 - 2 * 100 * (outside / target);
};

/** S8: shares of the target and their points. */
const curve =
  (...corners: readonly (readonly [share: number, points: number])[]): HandRule =>
  (actual, target) => {
    const share = Number((actual / target).toPrecision(13));
    const next = corners.findIndex(([corner]) => corner > share);
    if (next === 0) return 0;
    const last = corners.at(-1) ?? [0, 0];
    if (next === -1) return last[1];
    const [[x0, y0], [x1, y1]] = [corners[next - 1] ?? last, corners[next] ?? last];
    return y0 + ((share - x0) / (x1 - x0)) * (y1 - y0);
  };

const atLeast85 = curve([0.85, 0], [1, 100], [1.05, 110]);

/** KPIs by key: how each is scored, the target the tests use, and the most points it can give (S13). */
export const handKpis: Readonly<Record<string, { rule: HandRule; target: string; cap?: number }>> = {
  roas: { rule: higher, target: '3.2' },
  cost_per_action: { rule: lower, target: '80' },
  spend_attainment: { rule: spendBand, target: '100%' },
  conversion_rate: { rule: higher, target: '4%' },
  click_through_rate: { rule: higher, target: '2.5%' },
  teamwork_growth: { rule: rating, target: '' },
  plan_goal_attainment: { rule: higher, target: '100%' },
  plan_approval_rate: { rule: curve([0.6, 0], [1, 100], [1.2, 115]), target: '80%' },
  strategy_innovation: { rule: rating, target: '' },
  cross_team_collaboration: { rule: rating, target: '' },
  content_output: { rule: higher, target: '40', cap: 110 },
  content_pass_rate: { rule: atLeast85, target: '95%' },
  content_reads: { rule: higher, target: '120000' },
  completion_rate: { rule: higher, target: '35%' },
  content_conversions: { rule: higher, target: '600' },
  content_originality: { rule: rating, target: '' },
  delivery_on_time: { rule: atLeast85, target: '95%' },
  requester_satisfaction: { rule: rating, target: '' },
  organic_traffic: { rule: higher, target: '52000' },
  keyword_ranking: { rule: higher, target: '60%' },
  sem_cost_per_click: { rule: lower, target: '1.6' },
  account_quality: { rule: higher, target: '8' },
  site_authority: { rule: higher, target: '5' },
  insight_adoption_rate: { rule: higher, target: '70%' },
  report_timeliness: { rule: atLeast85, target: '95%' },
  report_accuracy: { rule: curve([0.95, 0], [1, 100], [1.02, 110]), target: '98%' },
  decision_support: { rule: rating, target: '' },
  follower_growth_rate: { rule: higher, target: '8%' },
  social_engagement_rate: { rule: higher, target: '5%' },
  community_activity_rate: { rule: higher, target: '30%' },
  account_influence_index: { rule: curve([0.8, 0], [0.9, 60], [1, 100], [1.05, 120]), target: '700' },
  gmv: { rule: higher, target: '1000' },
  marketing_roi: { rule: higher, target: '50%' },
  net_sentiment: { rule: higher, target: '40%' },
  retention_rate: { rule: higher, target: '30%' },
};

/** One KPI of somebody, as it is written in a file; a blank actual is missing, 不适用 takes it out (S10). */
export interface HandRow {
  readonly kpi: string;
  readonly weight: number;
  readonly actual: string;
}

/** 'roas 40 3.36; teamwork_growth 60' → rows; an actual left out is missing. */
export function handRows(lines: string): HandRow[] {
  return lines.split(';').map((line) => {
    const [kpi = '', weight = '', actual = ''] = line.trim().split(/\s+/);
    return { kpi, weight: Number(weight), actual };
  });
}

/** S13 with a cap of 120 or the KPI's own; null without a figure. */
export function handPoints({ kpi, actual }: HandRow, usualCap = 120): number | null {
  if (actual === '' || actual === '不适用') return null;
  const known = handKpis[kpi];
  if (!known) throw new Error(`${kpi} is not in the table of tests/support/hand-score.ts`);
  const points = known.rule(figure(actual), figure(known.target));
  return Math.min(Math.max(points, 0), known.cap ?? usualCap);
}

export interface HandScore {
  /** Unrounded; null when nothing can be scored. */
  readonly score: number | null;
  readonly coverage: number | null;
  readonly missing: number;
}

const sum = (values: readonly number[]): number => values.reduce((added, value) => added + value, 0);

/** W1, W2 (leave-out) and W3. */
export function handScore(rows: readonly HandRow[], cap = 120): HandScore {
  const expected = rows.filter(({ actual, weight }) => actual !== '不适用' && weight > 0);
  const scored = expected.filter(({ actual }) => actual !== '');
  const weights = sum(scored.map(({ weight }) => weight));
  const all = sum(expected.map(({ weight }) => weight));
  return {
    score: weights > 0 ? sum(scored.map((row) => row.weight * (handPoints(row, cap) ?? 0))) / weights : null,
    coverage: all > 0 ? weights / all : null,
    missing: expected.length - scored.length,
  };
}

/** W8 and W11. */
export function handGrade(total: number | null, coverage: number | null): string {
  if (total === null || coverage === null || coverage < 0.8) return '';
  const shown = toHundredths(total);
  return shown >= 108 ? 'S' : shown >= 102 ? 'A' : shown >= 90 ? 'B' : shown >= 70 ? 'C' : 'D';
}

/** W5 without adjustment and veto: 0.2, for leads 0.4; without a team score all of it is personal. */
export function handTotal(score: number, teamScore: number | null, isLead: boolean): number {
  const share = teamScore === null ? 0 : isLead ? 0.4 : 0.2;
  return Math.min(Math.max((1 - share) * score + share * (teamScore ?? 0), 0), 120);
}

/** Equal totals share the better rank: 110, 100, 100, 90 → 1, 2, 2, 4. */
export function handRank(total: number, all: readonly number[]): number {
  return 1 + all.filter((other) => toHundredths(other) > toHundredths(total)).length;
}

export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Of a sample, as STDEV counts it. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}
