// Between which bounds a figure can lie at all, by its unit and, for percentages, by what they are a share of.
import type { Unit } from './choices';

export interface Bounds {
  /** Null where there is no end. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

const counted: Bounds = { lowest: 0, highest: null };

const byUnit: Partial<Record<Unit, Bounds>> = {
  rating: { lowest: 1, highest: 5 },
  oneToTen: { lowest: 1, highest: 10 },
  zeroToTen: { lowest: 0, highest: 10 },
  count: counted,
  pieces: counted,
  reads: counted,
  visits: counted,
  conversions: counted,
  people: counted,
  seconds: counted,
  index: counted,
};

/** Percentages whose numerator is a part of the denominator. Growth, return and attainment are not among them, nor are interactions, of which one reader may give several. */
const partsOfWhole: readonly string[] = [
  'plan_approval_rate',
  'content_pass_rate',
  'completion_rate',
  'delivery_on_time',
  'creative_click_rate',
  'conversion_rate',
  'click_through_rate',
  'keyword_ranking',
  'insight_adoption_rate',
  'report_timeliness',
  'report_accuracy',
  'community_activity_rate',
  'lead_conversion_rate',
  'retention_rate',
  'site_engagement_rate',
];

/** Money and ratios that cannot be lost: what was sold or spent, and one divided by the other. Growth and ROI may be below 0. */
const neverNegative: readonly string[] = [
  'gmv',
  'customer_acquisition_cost',
  'lifetime_value',
  'team_roas',
  'roas',
  'cost_per_action',
  'cost_per_click',
  'cost_per_mille',
  'sem_cost_per_click',
];

/** Null where any number can be right: other money and ratios, other percentages, KPIs of HR's own. */
export function boundsOf(unit: Unit | null, kpi: string): Bounds | null {
  if (unit === 'percent' && partsOfWhole.includes(kpi)) return { lowest: 0, highest: 1 };
  if (unit === 'percent' && kpi === 'net_sentiment') return { lowest: -1, highest: 1 };
  if ((unit === 'currency' || unit === 'ratio') && neverNegative.includes(kpi)) return counted;
  return (unit && byUnit[unit]) ?? null;
}

export function isWithin(value: number, { lowest, highest }: Bounds): boolean {
  return (lowest === null || value >= lowest) && (highest === null || value <= highest);
}
