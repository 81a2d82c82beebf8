// Settings: one row per setting; every formula reads them from here.
import { languageLabels, missingPolicyLabels, type Visibility, visibilityLabels } from '../../catalog/choices';
import type { Label, Language } from '../../catalog/label';
import { DEFAULT_MINIMUM_DAYS } from '../../core/period';
import { defaultSettings } from '../../core/settings';
import { reference, type SettingKey } from '../../reference/all';
import { type Cell, textOf } from '../cell';
import {
  type Column,
  GENERAL_FORMAT,
  type RowOf,
  TEXT_FORMAT,
  textColumn,
  translatedChoice,
  type Validation,
} from '../column';

/** The rules of this build: part of every formula's arguments, so that Sheets never answers from results of older rules. */
export const RULES_VERSION = 1;

/** The layout of the workbook; a newer one is refused, an older one is brought up to date. */
export const WORKBOOK_VERSION = 3;

const textSettings: readonly SettingKey[] = ['language', 'period', 'hr_emails', 'missing', 'visibility'];
const shareSettings: readonly SettingKey[] = [
  'team_share',
  'team_share_lead',
  'coverage_for_grade',
  'not_applicable_limit',
];
const share = { lowest: 0, highest: 1 };
const points = { lowest: 0, highest: 1000 };
const days = { lowest: 0, highest: 366 };

/** Wide enough for every house; a slip of a digit or a word is refused, since one setting that cannot be read stops all scoring. */
const numberLimits: Partial<Record<SettingKey, { readonly lowest: number; readonly highest: number }>> = {
  cap: points,
  floor: { lowest: -1000, highest: 1000 },
  rating_1: points,
  rating_2: points,
  rating_3: points,
  rating_4: points,
  rating_5: points,
  team_share: share,
  team_share_lead: share,
  adjustment_limit: { lowest: 0, highest: 100 },
  veto_cap: points,
  coverage_for_grade: share,
  not_applicable_limit: share,
  grade_s: points,
  grade_a: points,
  grade_b: points,
  grade_c: points,
  min_days_month: days,
  min_days_quarter: days,
  min_days_year: days,
};

const choices: Partial<Record<SettingKey, Readonly<Record<string, Label>>>> = {
  language: languageLabels,
  missing: missingPolicyLabels,
  visibility: visibilityLabels,
};

const valueColumn: Column<Cell> = {
  ...textColumn('value', { width: 200 }),
  format(row) {
    const key = textOf(row('key')) as SettingKey;
    if (textSettings.includes(key)) return TEXT_FORMAT;
    return shareSettings.includes(key) ? '0%' : GENERAL_FORMAT;
  },
  validation: (language, row) => settingValidation(textOf(row('key')) as SettingKey, language),
  read: (cell) => (cell === null ? { kind: 'blank' } : { kind: 'value', value: cell }),
  write: (value) => value,
  translated(cell, language, row) {
    const labels = choices[textOf(row('key')) as SettingKey];
    return labels ? translatedChoice(labels, cell, language) : cell;
  },
};

export const settingsColumns = {
  key: textColumn('key', { width: 150, hidden: true }),
  setting: textColumn('setting', { width: 190, origin: 'copied' }),
  value: valueColumn,
  meaning: textColumn('meaning', { width: 560, origin: 'copied', wrap: true }),
} as const satisfies Record<string, Column>;

export type SettingRow = RowOf<typeof settingsColumns>;

function settingValidation(key: SettingKey, language: Language): Validation | null {
  const labels = choices[key];
  const help = reference().settingTexts[language][key]?.meaning ?? '';
  if (labels)
    return { type: 'list', choices: Object.values(labels).map((label) => label[language]), strict: true, help };
  const limits = numberLimits[key];
  return limits ? { type: 'number', ...limits, strict: true, help } : null;
}

export interface WorkbookChoices {
  readonly language: Language;
  readonly period: string;
  readonly hrEmails: readonly string[];
  readonly visibility: Visibility;
}

/** All settings with their defaults, in the order they stand. */
export function shippedSettings({ language, period, hrEmails, visibility }: WorkbookChoices): SettingRow[] {
  const { ratingPoints, bands, ...rest } = defaultSettings;
  const bandOf = (grade: string) => bands.find((band) => band.grade === grade)?.from ?? null;
  const values: Readonly<Record<SettingKey, Cell>> = {
    language: languageLabels[language][language],
    period,
    hr_emails: hrEmails.join(', '),
    cap: rest.cap,
    floor: rest.floor,
    missing: missingPolicyLabels[rest.missing][language],
    rating_1: ratingPoints[0],
    rating_2: ratingPoints[1],
    rating_3: ratingPoints[2],
    rating_4: ratingPoints[3],
    rating_5: ratingPoints[4],
    team_share: rest.teamShare,
    team_share_lead: rest.leadTeamShare,
    adjustment_limit: rest.adjustmentLimit,
    veto_cap: rest.vetoCap,
    coverage_for_grade: rest.coverageForGrade,
    not_applicable_limit: rest.notApplicableLimit,
    grade_s: bandOf('S'),
    grade_a: bandOf('A'),
    grade_b: bandOf('B'),
    grade_c: bandOf('C'),
    min_days_month: DEFAULT_MINIMUM_DAYS.month,
    min_days_quarter: DEFAULT_MINIMUM_DAYS.quarter,
    min_days_year: DEFAULT_MINIMUM_DAYS.year,
    visibility: visibilityLabels[visibility][language],
    rules_version: RULES_VERSION,
    workbook_version: WORKBOOK_VERSION,
  };
  const texts = reference().settingTexts[language];
  return (Object.keys(values) as SettingKey[]).map((key) => ({
    key,
    setting: texts[key].name,
    value: values[key],
    meaning: texts[key].meaning,
  }));
}
