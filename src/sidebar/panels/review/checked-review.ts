// What the form itself finds before anything is sent: numbers that cannot be read and texts that are too long. And what two versions differ in.
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import type { SidebarText } from '../../../text/sidebar';
import type { Refusal } from '../../contract';
import { numberProblems } from '../../number-problems';
import type { StaleField } from '../../parts/stale';
import { type KpiValues, longTexts, type ReviewForm, type ReviewValues } from './review-values';

export function reviewProblems(
  form: ReviewForm,
  typed: readonly KpiValues[],
  values: ReviewValues,
  fields: SidebarText['fields'],
): Refusal['fields'] {
  const tooLong = (path: string, text: string, most: number): Refusal['fields'] =>
    text.length <= most ? [] : [{ path, message: fill(fields.tooManyCharacters, { count: text.length, most }) }];
  return [
    ...typed.flatMap(({ actual, evidence, comment }, index) => {
      const kpi = form.kpis[index];
      const path = `kpis.${index}`;
      return [
        ...(kpi?.answer === 'number' && kpi.stopped === null
          ? numberProblems([{ path: `${path}.actual`, text: actual, unit: kpi.unit, mayBeNotApplicable: true }], fields)
          : []),
        ...tooLong(`${path}.evidence`, evidence, TEXT_LIMITS.short),
        ...tooLong(`${path}.comment`, comment, TEXT_LIMITS.short),
      ];
    }),
    ...longTexts.flatMap((field) => tooLong(field, values[field], TEXT_LIMITS.long)),
    ...tooLong('reason', values.reason, TEXT_LIMITS.short),
  ];
}

/** Field by field what is typed here and what is saved by now, where they differ. */
export function differences(
  form: ReviewForm,
  typed: readonly KpiValues[],
  values: ReviewValues,
  saved: ReviewValues,
  text: SidebarText['review'],
): StaleField[] {
  const fields = form.kpis.flatMap(({ name, stopped }, index) => {
    const [yours, theirs] = [typed[index], saved.kpis[index]];
    if (stopped !== null || !yours || !theirs) return [];
    return (['actual', 'evidence', 'comment'] as const).map((field) => ({
      label: fill(text.kpi.ofKpi, { kpi: name, field: text.kpi[field] }),
      yours: yours[field].trim(),
      theirs: theirs[field].trim(),
    }));
  });
  const texts = longTexts.map((field) => ({
    label: text[field],
    yours: values[field].trim(),
    theirs: saved[field].trim(),
  }));
  return [...fields, ...texts].filter(({ yours, theirs }) => yours !== theirs);
}
