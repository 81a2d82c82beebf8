// What the panel “Set up” starts from: the workbook's choices, its people, and the role templates with their weights.
import { type Visibility, visibilityLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { type RoleKey, roles } from '../catalog/roles';
import { quarterOf } from '../core/period';
import { reference } from '../reference/all';
import { choiceOf } from '../workbook/cell';
import type { PeopleKey } from '../workbook/import/people-columns';
import { libraryIn, shippedLibrary } from '../workbook/sheets/kpi-library';
import { type Person, peopleColumns } from '../workbook/sheets/people';
import { shippedTemplates, type TemplateRow } from '../workbook/sheets/templates';
import { hrEmailsIn } from './caller';
import type { Context } from './context';
import { type CurrentWorkbook, settingText } from './current-workbook';
import { templateSum } from './template-weights';

export interface TemplateForm {
  readonly role: RoleKey;
  readonly word: string;
  readonly tracks: readonly {
    readonly track: string;
    readonly word: string;
    readonly weights: readonly { readonly kpi: string; readonly name: string; readonly weight: number }[];
    readonly sum: number;
  }[];
}

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
  readonly roles: readonly TemplateForm[];
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
    roles: templateForms(workbook, language),
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

/** Those of the sheet and, for roles it does not have yet, those that ship. */
export function templateForms(workbook: CurrentWorkbook, language: Language): TemplateForm[] {
  const rows = templatesOf(workbook, language);
  const library = new Map(
    [...shippedLibrary(language), ...libraryIn(language, workbook.library)].map(({ kpi, kpi_name }) => [kpi, kpi_name]),
  );
  return (Object.keys(roles) as RoleKey[]).map((role) => ({
    role,
    word: roles[role].name[language],
    tracks: Object.entries(roles[role].tracks).map(([track, { name }]) => {
      const own = rows.filter((row) => row.role === role && row.track === track);
      const weights = own.flatMap(({ kpi, kpi_name, weight }) =>
        kpi === null ? [] : [{ kpi, name: library.get(kpi) ?? kpi_name ?? kpi, weight: weight ?? 0 }],
      );
      return { track, word: name[language], weights, sum: templateSum(own) };
    }),
  }));
}

/** As set-up will have them: the rows of the sheet, then the shipped ones that are not there. */
export function templatesOf({ templates }: CurrentWorkbook, language: Language): TemplateRow[] {
  const idOf = ({ role, track, kpi }: TemplateRow) => `${role} ${track} ${kpi}`;
  const known = new Set(templates.map(idOf));
  return [...templates, ...shippedTemplates(language).filter((row) => !known.has(idOf(row)))];
}

function textsOf(person: Person): Readonly<Record<PeopleKey, string>> {
  const texts = Object.keys(peopleColumns).map((key) => [key, person[key as PeopleKey] ?? '']);
  return Object.fromEntries(texts) as Readonly<Record<PeopleKey, string>>;
}
