// What the panel “Set up” starts from: the workbook's choices and its people.
import { type Visibility, visibilityLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { quarterOf } from '../core/period';
import { reference } from '../reference/all';
import { choiceOf } from '../workbook/cell';
import type { PeopleKey } from '../workbook/import/people-columns';
import { type Person, peopleColumns } from '../workbook/sheets/people';
import { hrEmailsIn } from './caller';
import type { Context } from './context';
import { settingText } from './current-workbook';

export interface SetUpForm {
  readonly isSetUp: boolean;
  /** Null before the first set-up. */
  readonly language: Language | null;
  /** '' before the first set-up; afterwards it is changed on the sheet of settings. */
  readonly period: string;
  readonly suggestedPeriods: readonly string[];
  /** Null before the first set-up. */
  readonly visibility: Visibility | null;
  readonly visibilitySentences: Readonly<Record<Visibility, string>>;
  readonly hrEmails: readonly string[];
  /** As they stand on the sheet: choices by their key, '' for a blank cell. */
  readonly people: readonly Readonly<Record<PeopleKey, string>>[];
}

export function setUpForm(context: Context): SetUpForm {
  const { workbook, language, period, deps } = context;
  return {
    isSetUp: workbook.settings.size > 0,
    language: workbook.language,
    period,
    suggestedPeriods: suggestedPeriods(deps.today()),
    visibility: choiceOf(visibilityLabels, settingText(workbook, 'visibility')),
    visibilitySentences: reference().messages[language].hrForms.visibility,
    hrEmails: hrEmailsIn(workbook),
    people: workbook.people.map(textsOf),
  };
}

/** 2026-11-23 → this quarter and the next, this month and the next, the half-year, the year. */
export function suggestedPeriods(today: string): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const inMonths = (months: number) => new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const next = inMonths(1);
  return [
    quarterOf(today),
    quarterOf(inMonths(3)),
    today.slice(0, 7),
    next.slice(0, 7),
    `${year}-H${month <= 6 ? 1 : 2}`,
    `${year}`,
  ];
}

function textsOf(person: Person): Readonly<Record<PeopleKey, string>> {
  const texts = Object.keys(peopleColumns).map((key) => [key, person[key as PeopleKey] ?? '']);
  return Object.fromEntries(texts) as Readonly<Record<PeopleKey, string>>;
}
