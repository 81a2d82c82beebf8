// What was agreed in this period and changed on record since; what the sheets say differently was changed by hand.
import * as z from 'zod/mini';
import { changedFields, type GoalField, type GoalTexts, goalFields } from '../../workbook/agreed-goal';
import type { StoredRecord } from '../../workbook/records/record';
import type { Context } from '../context';
import type { GoalRow } from './goal-rows';

const number = z.nullable(z.number());
const text = z.nullable(z.string());

/** What an agreement keeps of a KPI. */
const agreedGoal = z.object({ weight: number, baseline: number, target: number, rule: text, detail: text });

export type AgreedGoal = z.infer<typeof agreedGoal>;

const noTexts: GoalTexts = { weight: '', baseline: '', target: '', rule: '', detail: '' };

/** Of everybody with an agreement in the period, by person and KPI. A new agreement takes the place of the one before. */
export function agreedGoals(
  records: readonly StoredRecord[],
  period: string,
): ReadonlyMap<string, ReadonlyMap<string, GoalTexts>> {
  const people = new Map<string, { readonly request: string; readonly goals: Map<string, GoalTexts> }>();
  for (const { kind, personId, kpi, field, value, requestId, period: at } of records) {
    if (at !== period || kpi === '' || (kind !== 'goal-agreement' && kind !== 'goal-change')) continue;
    const before = people.get(personId);
    if (kind === 'goal-agreement') {
      const own = before?.request === requestId ? before : { request: requestId, goals: new Map<string, GoalTexts>() };
      people.set(personId, own);
      if (field === 'goals') own.goals.set(kpi, textsOfAgreement(value));
      continue;
    }
    const known = goalFields.find((one) => one === field);
    if (before && known) before.goals.set(kpi, { ...(before.goals.get(kpi) ?? noTexts), [known]: value });
  }
  return new Map([...people].map(([personId, { goals }]) => [personId, goals]));
}

/** By KPI; null as long as nothing was agreed. */
export function goalsOnRecord(
  { workbook, period }: Pick<Context, 'workbook' | 'period'>,
  personId: string,
): ReadonlyMap<string, GoalTexts> | null {
  const own = workbook.records.filter((record) => record.personId === personId);
  return agreedGoals(own, period).get(personId) ?? null;
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
    return changedFields(agreed, texts).map((field) => ({
      type: 'changed',
      kpi,
      field,
      agreed: agreed[field],
      now: texts[field],
    }));
  });
  const there = new Set(rows.map(({ kpi }) => kpi));
  const gone = [...onRecord.keys()].filter((kpi) => !there.has(kpi));
  return [...changes, ...gone.map((kpi): ByHand => ({ type: 'removed', kpi }))];
}
