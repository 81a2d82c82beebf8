// What was agreed in this period and changed on record since; what the sheets say differently was changed by hand.
import * as z from 'zod/mini';
import type { Context } from '../context';
import { submits } from '../submits';
import { type GoalField, type GoalRow, type GoalTexts, goalFields, isSameText } from './goal-rows';

const number = z.nullable(z.number());
const text = z.nullable(z.string());

/** What an agreement keeps of a KPI. */
const agreedGoal = z.object({ weight: number, baseline: number, target: number, rule: text, detail: text });

export type AgreedGoal = z.infer<typeof agreedGoal>;

const noTexts: GoalTexts = { weight: '', baseline: '', target: '', rule: '', detail: '' };

/** By KPI; null as long as nothing was agreed. */
export function goalsOnRecord(
  context: Pick<Context, 'workbook' | 'period'>,
  personId: string,
): ReadonlyMap<string, GoalTexts> | null {
  let goals: Map<string, GoalTexts> | null = null;
  for (const { kind, records } of submits(context, personId, ['goal-agreement', 'goal-change'])) {
    if (kind === 'goal-agreement') goals = new Map();
    if (goals === null) continue;
    for (const { kpi, field, value } of records) {
      if (kpi === '') continue;
      if (field === 'goals') goals.set(kpi, textsOfAgreement(value));
      else goals.set(kpi, { ...(goals.get(kpi) ?? noTexts), [field]: value });
    }
  }
  return goals;
}

export function textsOfAgreement(json: string): GoalTexts {
  const parsed = z.safeParse(agreedGoal, parsedJson(json));
  if (!parsed.success) return noTexts;
  const { weight, baseline, target, rule, detail } = parsed.data;
  const said = (value: string | number | null) => (value === null ? '' : String(value));
  return {
    weight: said(weight),
    baseline: said(baseline),
    target: said(target),
    rule: said(rule),
    detail: said(detail),
  };
}

/** Somebody may have edited Records by hand. */
function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

export type ByHand =
  | {
      readonly type: 'changed';
      readonly kpi: string;
      readonly field: GoalField;
      /** In the writing of Records: numbers plain, a rule by its key, '' for blank. */
      readonly agreed: string;
      readonly now: string;
    }
  | { readonly type: 'added' | 'removed'; readonly kpi: string };

/** In the order of the rows, with what is gone at the end. */
export function changedByHand(
  onRecord: ReadonlyMap<string, GoalTexts> | null,
  rows: readonly Pick<GoalRow, 'kpi' | 'texts'>[],
): ByHand[] {
  if (onRecord === null) return [];
  const changes = rows.flatMap(({ kpi, texts }): ByHand[] => {
    const agreed = onRecord.get(kpi);
    if (!agreed) return [{ type: 'added', kpi }];
    return goalFields
      .filter((field) => !isSameText(field, agreed[field], texts[field]))
      .map((field) => ({ type: 'changed', kpi, field, agreed: agreed[field], now: texts[field] }));
  });
  const there = new Set(rows.map(({ kpi }) => kpi));
  const gone = [...onRecord.keys()].filter((kpi) => !there.has(kpi));
  return [...changes, ...gone.map((kpi): ByHand => ({ type: 'removed', kpi }))];
}
