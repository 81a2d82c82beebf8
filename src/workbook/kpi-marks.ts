// What colours the entered cells of a KPI row: a figure that is missing or that its unit cannot have, weights that do not add up, what was agreed and is now otherwise.
import { ruleLabels, type Unit, unitLabels } from '../catalog/choices';
import { type Bounds, boundsInUse } from '../catalog/figure-bounds';
import type { RuleName } from '../core/points';
import { WEIGHT_ADVICE } from '../core/settings';
import { type GoalField, goalFields } from './agreed-goal';
import { wordOf } from './cell';
import { type CellOf, rowsWhere } from './row-marks';
import type { TableSpec } from './table-spec';

type Condition = (cell: CellOf) => string;

/** S11: these need a target whatever their detail says; of the others “To do” tells. */
const needTarget: readonly RuleName[] = ['higher', 'lower', 'lower-ratio', 'progress'];

/** In cell formulas, the same as the checks of the panel; ; between arguments and no decimals, since locales differ in both. */
export function kpiMarks(subject: 'person_id' | 'team'): TableSpec['conditionalFormats'] {
  const marks: Readonly<Partial<Record<GoalField | 'actual', readonly Condition[]>>> = {
    weight: [weightsNotFull(subject)],
    baseline: [missing('baseline', ['progress']), outOfBounds('baseline')],
    target: [missing('target', needTarget), outOfBounds('target')],
    actual: [blank('actual'), outOfBounds('actual')],
  };
  const changed = subject === 'team' ? [] : goalFields;
  return (layout, rowCount) =>
    ([...goalFields, 'actual'] as const).flatMap((key) => {
      const conditions = [
        ...(marks[key] ?? []),
        ...changed.flatMap((field) => (field === key ? [notAsAgreed(field)] : [])),
      ];
      if (conditions.length === 0) return [];
      const any = (cell: CellOf) =>
        `LEN(${cell('kpi')})>0;OR(${conditions.map((condition) => condition(cell)).join(';')})`;
      return [rowsWhere(layout, rowCount, key, any, 'attention')];
    });
}

/** W4, over the rows of the same person or team, wherever they stand. */
function weightsNotFull(subject: 'person_id' | 'team'): Condition {
  const { sum, tolerance } = WEIGHT_ADVICE;
  return (cell) => {
    const total = `SUM(FILTER(${cell.column('weight')};${cell.column(subject)}=${cell(subject)}))`;
    // 33.33 three times is 99.99 and near enough; in binary it is a hair too far.
    return `ROUND(ABS(${total}-${sum});4)>1/${1 / tolerance}`;
  };
}

function blank(key: 'baseline' | 'target' | 'actual'): Condition {
  return (cell) => `LEN(${cell(key)})=0`;
}

/** S15: a blank rule is `higher`. */
function missing(key: 'baseline' | 'target', rules: readonly RuleName[]): Condition {
  const words = rules.flatMap((rule) => [...(rule === 'higher' ? [''] : []), ...wordsOf(rule, ruleLabels[rule])]);
  return (cell) => `AND(${blank(key)(cell)};${isAmong(`LOWER(TRIM(${cell('rule')}))`, words)})`;
}

/** S10: an actual of 0 is a rating that is not given yet. */
function outOfBounds(key: 'baseline' | 'target' | 'actual'): Condition {
  return (cell) => {
    const beyond = boundsInUse().map(({ units, kpis, bounds }) => {
      const unit = isAmong(
        `LOWER(${cell('unit')})`,
        units.flatMap((one) => wordsOf(one, unitLabels[one])),
      );
      const which = kpis === null ? [unit] : [unit, isAmong(cell('kpi'), kpis)];
      const isUnrated = key === 'actual' && units.includes('rating') ? [`${cell(key)}<>0`] : [];
      return `AND(${[...which, ...isUnrated, beyondOf(cell(key), bounds)].join(';')})`;
    });
    return `AND(ISNUMBER(${cell(key)});OR(${beyond.join(';')}))`;
  };
}

function beyondOf(cell: string, { lowest, highest }: Bounds): string {
  const ends = [...(lowest === null ? [] : [`${cell}<${lowest}`]), ...(highest === null ? [] : [`${cell}>${highest}`])];
  return ends.length === 1 ? ends.join('') : `OR(${ends.join(';')})`;
}

/** The agreed texts stand in the row, between bars; rule and detail are words, the others numbers. */
function notAsAgreed(field: GoalField): Condition {
  return (cell) => {
    const agreed = cell('agreed');
    const now = cell(field);
    const index = goalFields.indexOf(field);
    const bar = (at: number) => `FIND("¶";SUBSTITUTE(${agreed};"|";"¶";${at}))`;
    const from = index === 0 ? '1' : `${bar(index)}+1`;
    const text =
      field === 'detail'
        ? `MID(${agreed};${from};LEN(${agreed}))`
        : `MID(${agreed};${from};${bar(index + 1)}-(${from}))`;
    // IF alone leaves unread what is not asked: the bars of a blank cell are an error.
    return `IF(LEN(${agreed})>0;${differs(field, now, text)};FALSE)`;
  };
}

function differs(field: GoalField, now: string, agreed: string): string {
  if (field === 'detail') return `TRIM(${now})<>TRIM(${agreed})`;
  if (field === 'rule') {
    const pairs = (Object.keys(ruleLabels) as RuleName[]).flatMap((rule) => [
      ...(rule === 'higher' ? [':', 'higher:', ':higher'] : []),
      ...wordsOf(rule, ruleLabels[rule]).flatMap((word) => [
        `${word}:${rule}`,
        ...(rule === 'higher' ? [`${word}:`] : []),
      ]),
    ]);
    return `NOT(${isAmong(`LOWER(TRIM(${now}))&":"&${agreed}`, pairs)})`;
  }
  // Its digits over a power of ten: the agreed text has a point in it, whatever the decimal sign of the sheet.
  const decimals = `MAX(0;LEN(${agreed})-FIND(".";${agreed}&"."))`;
  const number = `VALUE(SUBSTITUTE(${agreed};".";""))/10^${decimals}`;
  return `IF(LEN(${agreed})=0;LEN(${now})>0;OR(LEN(${now})=0;IFERROR(ABS(${now}-${number})>1/10^9;TRUE)))`;
}

/** The key and its words in every language, as a cell may have them. */
function wordsOf(key: Unit | RuleName, label: Readonly<Record<string, string>>): string[] {
  return [...new Set([key, ...Object.values(label)].map(wordOf))];
}

/** Whether a text is one of these; bars keep it from being a part of one. */
function isAmong(text: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&${text}&"|";"|${words.join('|')}|"))`;
}
