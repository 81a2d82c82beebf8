// Reads Settings, as a keyed range, as two plain columns or as one word for the missing policy, into what the rules need.
import { languageLabels, missingPolicyLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { DEFAULT_MINIMUM_DAYS, daysOfPeriod, type PeriodDays, type PeriodLength } from '../core/period';
import type { Problem } from '../core/problem';
import { type Band, defaultSettings, type ScoringSettings } from '../core/settings';
import type { SettingKey } from '../reference/all';
import { type Cell, choiceOf, type Grid, isBlank, textOf } from './cell';
import { cellAt, readKeyedRange } from './keyed-range';

export interface WorkbookSettings {
  readonly scoring: ScoringSettings;
  /** Null when the range does not say. */
  readonly language: Language | null;
  /** Null when the range does not say. */
  readonly period: PeriodDays | null;
  /** P3: days that make a part of this period count. */
  readonly minimumDays: number;
}

/** The values by key; of two lines with one key the first counts. Unknown keys are ignored by those who ask. */
export function settingCells(grid: Grid): ReadonlyMap<string, Cell> {
  const keyed = readKeyedRange(grid, ['key', 'value']);
  const values = new Map<string, Cell>();
  const add = (key: Cell, value: Cell) => {
    if (!isBlank(key) && !values.has(textOf(key))) values.set(textOf(key), value);
  };
  if (keyed) for (const row of keyed.dataRows) add(cellAt(keyed, row, 'key'), cellAt(keyed, row, 'value'));
  else for (const row of grid) add(row[0] ?? null, row[1] ?? null);
  return values;
}

/** Settings as the rules need them; a blank or absent value is the default, an unreadable one a problem that names the setting. */
export function readSettings(grid: Grid): WorkbookSettings | Problem {
  const word = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : null;
  if (!isBlank(word)) {
    const policy = choiceOf(missingPolicyLabels, word);
    if (policy)
      return { scoring: { ...defaultSettings, missing: policy }, language: null, period: null, minimumDays: 0 };
    return { type: 'UnreadableSetting', field: 'settings', key: 'missing', found: textOf(word) };
  }
  const { settings, problems } = readEverySetting(settingCells(grid));
  return problems[0] ?? settings;
}

type SettingProblem = Extract<Problem, { readonly type: 'UnreadableSetting' }>;

/** All of them; where one cannot be read, its default stands beside the problem. */
export function readEverySetting(cells: ReadonlyMap<string, Cell>): {
  readonly settings: WorkbookSettings;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const cellOf = (key: SettingKey): Cell => cells.get(key) ?? null;
  const unreadable = (key: SettingKey) => {
    problems.push({ type: 'UnreadableSetting', field: 'settings', key, found: textOf(cellOf(key)) });
  };
  const numberOf = (key: SettingKey, otherwise: number): number => {
    const cell = cellOf(key);
    if (isBlank(cell)) return otherwise;
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    unreadable(key);
    return otherwise;
  };
  const shareOf = (key: SettingKey, otherwise: number): number => {
    const share = numberOf(key, otherwise);
    if (share < 0 || share > 1) unreadable(key);
    return share;
  };
  const missing = isBlank(cellOf('missing'))
    ? defaultSettings.missing
    : choiceOf(missingPolicyLabels, cellOf('missing'));
  if (missing === null) unreadable('missing');
  const [one, two, three, four, five] = defaultSettings.ratingPoints;
  const scoring: ScoringSettings = {
    cap: numberOf('cap', defaultSettings.cap),
    floor: numberOf('floor', defaultSettings.floor),
    missing: missing ?? defaultSettings.missing,
    ratingPoints: [
      numberOf('rating_1', one),
      numberOf('rating_2', two),
      numberOf('rating_3', three),
      numberOf('rating_4', four),
      numberOf('rating_5', five),
    ],
    teamShare: shareOf('team_share', defaultSettings.teamShare),
    leadTeamShare: shareOf('team_share_lead', defaultSettings.leadTeamShare),
    adjustmentLimit: numberOf('adjustment_limit', defaultSettings.adjustmentLimit),
    vetoCap: numberOf('veto_cap', defaultSettings.vetoCap),
    coverageForGrade: shareOf('coverage_for_grade', defaultSettings.coverageForGrade),
    notApplicableLimit: shareOf('not_applicable_limit', defaultSettings.notApplicableLimit),
    bands: defaultSettings.bands.map((band) => {
      const key = gradeSettings[band.grade];
      return key ? { grade: band.grade, from: numberOf(key, band.from) } : band;
    }),
  };
  const disorder = bandOutOfOrder(scoring.bands);
  if (disorder) unreadable(disorder);
  const period = daysOfPeriod(textOf(cellOf('period')));
  const minimumDays = period ? numberOf(minimumDaysSettings[period.length], DEFAULT_MINIMUM_DAYS[period.length]) : 0;
  const language = choiceOf(languageLabels, cellOf('language'));
  return { settings: { scoring, language, period, minimumDays }, problems };
}

/** P3: half-years share the setting of years. */
const minimumDaysSettings: Readonly<Record<PeriodLength, SettingKey>> = {
  month: 'min_days_month',
  quarter: 'min_days_quarter',
  'half-year': 'min_days_year',
  year: 'min_days_year',
};

const gradeSettings: Readonly<Record<string, SettingKey>> = {
  S: 'grade_s',
  A: 'grade_a',
  B: 'grade_b',
  C: 'grade_c',
};

/** W8: the lower bounds must fall from the best grade to the worst; names the first that does not. */
function bandOutOfOrder(bands: readonly Band[]): SettingKey | null {
  for (let index = 1; index < bands.length; index++) {
    const better = bands[index - 1];
    const band = bands[index];
    const key = band && gradeSettings[band.grade];
    if (better && key && band.from >= better.from) return key;
  }
  return null;
}
