// What is filled in on the panel “Set up”, and what set-up is sent.
import type { EndpointInput, EndpointValue } from '../../../actions/endpoints';
import type { Visibility } from '../../../catalog/choices';
import type { Language } from '../../../catalog/label';
import { parsePeriod } from '../../../core/period';
import { typedValue } from '../../read-typed-number';
import { type WeightState, weightSum } from '../../split-weights';
import { type ListRow, tableOfRows } from './people-rows';

export type SetUpForm = EndpointValue<'setUpForm'>;
export type Templates = EndpointValue<'templatesForm'>;
export type Weights = Readonly<Record<string, string>>;
export type SetUpInput = EndpointInput<'setUp'>;

export interface SetUpValues {
  /** 0, 1, 2. */
  readonly step: number;
  readonly language: Language;
  readonly period: string;
  readonly visibility: Visibility;
  readonly pasted: string;
  readonly rows: readonly ListRow[];
  /** Only those that were touched, as typed, by role/track/kpi. */
  readonly weights: Weights;
}

export function initialValues(form: SetUpForm, language: Language): SetUpValues {
  return {
    step: 0,
    language: form.language ?? language,
    period: form.period === '' ? (form.suggestedPeriods[0] ?? '') : form.period,
    visibility: form.visibility ?? 'private',
    pasted: '',
    rows: [],
    weights: {},
  };
}

export function setUpInput(
  form: SetUpForm,
  { language, period, visibility, rows, weights }: SetUpValues,
  templates: Templates,
  listName: string,
): SetUpInput {
  const isChosen = !form.isSetUp || visibility !== form.visibility;
  const chosen = form.isSetUp ? [] : chosenWeights(templates, weights);
  return {
    language,
    period: form.period === '' ? (parsePeriod(period) ?? period) : null,
    people: rows.length === 0 ? null : tableOfRows(listName, rows),
    entries: null,
    ...(isChosen ? { visibility } : {}),
    ...(chosen.length > 0 ? { templates: chosen } : {}),
  };
}

export interface TrackWeights {
  readonly role: string;
  readonly roleWord: string;
  readonly track: string;
  readonly trackWord: string;
  /** As typed, or as they stand. */
  readonly kpis: readonly {
    readonly key: string;
    readonly kpi: string;
    readonly name: string;
    readonly text: string;
  }[];
  readonly isTouched: boolean;
  readonly sum: number;
  readonly state: WeightState;
}

export function trackWeights(templates: Templates, weights: Weights): TrackWeights[] {
  return templates.flatMap(({ role, word: roleWord, tracks }) =>
    tracks.map(({ track, word: trackWord, weights: own }) => {
      const kpis = own.map(({ kpi, name, weight }) => {
        const key = `${role}/${track}/${kpi}`;
        return { key, kpi, name, text: weights[key] ?? String(weight) };
      });
      const isTouched = own.some(({ weight }, index) => kpis[index]?.text !== String(weight));
      return { role, roleWord, track, trackWord, kpis, isTouched, ...weightSum(kpis.map(({ text }) => text)) };
    }),
  );
}

/** All weights of the templates that were touched; a blank one is 0. */
export function chosenWeights(templates: Templates, weights: Weights): EndpointInput<'changeTemplates'>['templates'] {
  return trackWeights(templates, weights)
    .filter(({ isTouched }) => isTouched)
    .flatMap(({ role, track, kpis }) =>
      kpis.map(({ kpi, text }) => ({ role, track, kpi, weight: typedValue(text, 'weight') ?? 0 })),
    );
}
