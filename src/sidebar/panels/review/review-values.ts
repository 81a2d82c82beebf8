// What is typed into a review: from the form as it stands, and back into what is sent.
import type { EndpointInput, EndpointValue } from '../../../actions/endpoints';
import { notApplicableLabel, notApplicableWords, noWords, yesWords } from '../../../catalog/choices';
import type { Language } from '../../../catalog/label';
import type { Actual } from '../../../core/points';
import { asTyped, readTypedNumber } from '../../read-typed-number';

export type ReviewForm = EndpointValue<'reviewForm'>;
export type ReviewKpi = ReviewForm['kpis'][number];

export const NOT_APPLICABLE = 'N/A';

export interface KpiValues {
  readonly kpi: string;
  /** A figure as typed; a rating 1 to 5; yes, no or N/A. */
  readonly actual: string;
  /** The actual as it stood when the form was begun: whoever left it alone gets the newest one. */
  readonly before: string;
  readonly evidence: string;
  readonly comment: string;
}

export interface ReviewValues {
  /** What the form rested on when it was begun. */
  readonly basis: string;
  readonly kpis: readonly KpiValues[];
  readonly strengths: string;
  readonly gaps: string;
  readonly development: string;
  readonly nextGoals: string;
  readonly reason: string;
}

export const longTexts = ['strengths', 'gaps', 'development', 'nextGoals'] as const;

/** A manager begins with what the sheet says, an employee with what they said last. */
export function valuesOf(form: ReviewForm, language: Language): ReviewValues {
  const { last } = form;
  return {
    basis: form.basis,
    kpis: form.kpis.map((kpi) => {
      const before = last?.kpis.find((one) => one.kpi === kpi.kpi);
      const own = form.kind === 'self' && before ? before : kpi;
      const actual = typedActual(own.actual ?? '', kpi, language);
      return {
        kpi: kpi.kpi,
        actual,
        before: actual,
        evidence: own.evidence,
        comment: before?.comment ?? '',
      };
    }),
    strengths: last?.strengths ?? '',
    gaps: last?.gaps ?? '',
    development: last?.development ?? '',
    nextGoals: last?.nextGoals ?? '',
    reason: '',
  };
}

/** In the order of the form; a KPI that came later than the draft begins as it stands. */
export function kpiValues(form: ReviewForm, values: ReviewValues, language: Language): readonly KpiValues[] {
  return valuesOf(form, language).kpis.map((fresh) => {
    const typed = values.kpis.find(({ kpi }) => kpi === fresh.kpi) ?? fresh;
    return typed.actual === typed.before ? { ...typed, actual: fresh.actual, before: fresh.before } : typed;
  });
}

function typedActual(actual: string, { answer, unit }: ReviewKpi, language: Language): string {
  const word = actual.normalize('NFKC').toLowerCase();
  if (word === '') return '';
  if (notApplicableWords.includes(word)) return answer === 'number' ? notApplicableLabel[language] : NOT_APPLICABLE;
  if (answer === 'yes-no') return yesWords.includes(word) ? 'yes' : noWords.includes(word) ? 'no' : '';
  const isFigure = answer === 'number' && Number.isFinite(Number(actual));
  return isFigure ? asTyped(Number(actual), unit) : actual;
}

/** What core scores; what cannot be read is not there yet. */
export function actualOf(typed: string, { answer, unit, stopped }: ReviewKpi): Actual {
  if (stopped !== null || typed === NOT_APPLICABLE) return { kind: 'notApplicable' };
  if (typed === '') return { kind: 'missing' };
  if (answer === 'yes-no') return { kind: 'value', value: typed === 'yes' ? 1 : 0 };
  if (answer === 'rating') return { kind: 'value', value: Number(typed) };
  const read = readTypedNumber(typed, unit);
  if (read.kind === 'notApplicable') return { kind: 'notApplicable' };
  return read.kind === 'value' ? { kind: 'value', value: read.value } : { kind: 'missing' };
}

/** Why a comment is needed; null where it is not. The server says the same. */
export function commentNeeded(typed: string, kpi: ReviewKpi): 'rating' | 'notApplicable' | null {
  if (kpi.stopped !== null) return null;
  if (kpi.answer === 'rating') return ['1', '2', '5'].includes(typed) ? 'rating' : null;
  const wasNotApplicable = notApplicableWords.includes(kpi.actual.normalize('NFKC').toLowerCase());
  return actualOf(typed, kpi).kind === 'notApplicable' && !wasNotApplicable ? 'notApplicable' : null;
}

type Sent = Omit<EndpointInput<'submitReview'>, 'requestId' | 'version'>;

/** What cannot be read as a number is not to be sent; the form says so first. */
export function sentReview(form: ReviewForm, values: ReviewValues, language: Language): Sent {
  const { strengths, gaps, development, nextGoals } = values;
  return {
    personId: form.personId,
    kpis: kpiValues(form, values, language).map(({ kpi, actual, evidence, comment }, index) => {
      const known = form.kpis[index];
      return { kpi, actual: known ? sentActual(actual, known) : '', evidence, comment };
    }),
    ...{ strengths, gaps, development, nextGoals },
    reason: form.needsReason ? values.reason : '',
  };
}

function sentActual(typed: string, kpi: ReviewKpi): string {
  if (kpi.stopped !== null || kpi.answer !== 'number') return typed;
  const actual = actualOf(typed, kpi);
  if (actual.kind === 'notApplicable') return NOT_APPLICABLE;
  return actual.kind === 'value' ? String(actual.value) : '';
}
