// What was agreed, in words: “Weight 40, Target 10”.
import { ruleLabels, type Unit } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { textIn } from '../text/text';
import type { GoalField, GoalTexts } from './agreed-goal';
import { choiceOf } from './cell';
import { shownFigure } from './shown-figure';

export function agreedWords(
  fields: readonly GoalField[],
  agreed: GoalTexts,
  unit: Unit | null,
  language: Language,
): string {
  const { columns, words } = textIn(language);
  const shown = (field: GoalField) => {
    const text = agreed[field];
    if (field === 'rule') return ruleLabels[choiceOf(ruleLabels, text) ?? 'higher'][language];
    if (field === 'detail' || text === '' || !Number.isFinite(Number(text))) return text || '–';
    return shownFigure(Number(text), field === 'weight' ? null : unit);
  };
  return fields.map((field) => `${columns[field]} ${shown(field)}`).join(words.listSeparator);
}
