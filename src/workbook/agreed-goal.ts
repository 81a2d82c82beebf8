// What was agreed about a KPI, and what its row says differently by now.
import { ruleLabels } from '../catalog/choices';
import { type Cell, choiceOf } from './cell';
import { recordText } from './record-text';

export const goalFields = ['weight', 'baseline', 'target', 'rule', 'detail'] as const;

export type GoalField = (typeof goalFields)[number];

/** In the one writing of Records; '' for a blank cell. */
export type GoalTexts = Readonly<Record<GoalField, string>>;

/** What a KPI row says. */
export function goalTextsOf(cell: (key: GoalField) => Cell): GoalTexts {
  return {
    weight: recordText(cell('weight')),
    baseline: recordText(cell('baseline')),
    target: recordText(cell('target')),
    rule: choiceOf(ruleLabels, cell('rule')) ?? recordText(cell('rule')),
    detail: recordText(cell('detail')),
  };
}

/** S15: a blank rule is `higher`. */
export function isSameText(field: GoalField, one: string, other: string): boolean {
  const meant = (text: string) => (field === 'rule' && text === '' ? 'higher' : text);
  return meant(one) === meant(other);
}

export function changedFields(agreed: GoalTexts, now: GoalTexts): GoalField[] {
  return goalFields.filter((field) => !isSameText(field, agreed[field], now[field]));
}

/** “40||10|higher|cap 130”: stands hidden in the row, so that a change shows without Records being read. */
export function agreedCell({ weight, baseline, target, rule, detail }: GoalTexts): string {
  return [weight, baseline, target, rule, detail].join('|');
}

/** Null for a blank cell: nothing was agreed. */
export function textsOfAgreedCell(text: string): GoalTexts | null {
  const [weight, baseline, target, rule, ...detail] = text.split('|');
  if (weight === undefined || baseline === undefined || target === undefined || rule === undefined) return null;
  return { weight, baseline, target, rule, detail: detail.join('|') };
}
