// What a check finds, as data: of which kind it is, how bad, where it stands, and what can be done about it for certain.
import type { Problem } from '../../core/problem';
import type { ColumnKey } from '../../text/text';
import type { MendedRow } from '../records/mended-row';

/** wrong: a score is wrong or cannot be had; attention: something is missing or hard to believe; hint: worth a look. */
export type Severity = 'wrong' | 'attention' | 'hint';

export const severities: readonly Severity[] = ['wrong', 'attention', 'hint'];

/** What a finding is about; the list is filtered by it. */
export type Subject = 'weights' | 'goals' | 'figures' | 'people' | 'kpis' | 'roles' | 'settings' | 'okr' | 'copies';

export interface FindingKind {
  readonly severity: Severity;
  readonly subject: Subject;
}

export const findingKinds = {
  weightsNotFull: { severity: 'wrong', subject: 'weights' },
  weightNegative: { severity: 'wrong', subject: 'weights' },
  weightOutside: { severity: 'attention', subject: 'weights' },
  kpiCount: { severity: 'attention', subject: 'weights' },
  weightBlank: { severity: 'hint', subject: 'weights' },
  templateDiffers: { severity: 'hint', subject: 'weights' },
  targetMissing: { severity: 'wrong', subject: 'goals' },
  baselineMissing: { severity: 'wrong', subject: 'goals' },
  targetZeroShare: { severity: 'wrong', subject: 'goals' },
  targetZero: { severity: 'attention', subject: 'goals' },
  targetWorse: { severity: 'attention', subject: 'goals' },
  targetIsBaseline: { severity: 'hint', subject: 'goals' },
  detailWrong: { severity: 'wrong', subject: 'goals' },
  pointsFall: { severity: 'attention', subject: 'goals' },
  detailUnused: { severity: 'attention', subject: 'goals' },
  changedByHand: { severity: 'attention', subject: 'goals' },
  targetNotProRated: { severity: 'attention', subject: 'goals' },
  proRatingToCheck: { severity: 'hint', subject: 'goals' },
  numberAsText: { severity: 'wrong', subject: 'figures' },
  numberUnclear: { severity: 'wrong', subject: 'figures' },
  notANumber: { severity: 'wrong', subject: 'figures' },
  formulaFailed: { severity: 'wrong', subject: 'figures' },
  dateForNumber: { severity: 'wrong', subject: 'figures' },
  notYesOrNo: { severity: 'wrong', subject: 'figures' },
  outOfBounds: { severity: 'wrong', subject: 'figures' },
  negative: { severity: 'wrong', subject: 'figures' },
  shareBeyond: { severity: 'attention', subject: 'figures' },
  factorHundred: { severity: 'attention', subject: 'figures' },
  farFromTarget: { severity: 'attention', subject: 'figures' },
  farFromBaseline: { severity: 'attention', subject: 'figures' },
  farFromHistory: { severity: 'attention', subject: 'figures' },
  notRated: { severity: 'attention', subject: 'figures' },
  figureMissing: { severity: 'attention', subject: 'figures' },
  adjustmentBeyond: { severity: 'wrong', subject: 'figures' },
  ratingUnexplained: { severity: 'attention', subject: 'figures' },
  personIdMissing: { severity: 'wrong', subject: 'people' },
  duplicatePerson: { severity: 'wrong', subject: 'people' },
  roleMissing: { severity: 'wrong', subject: 'people' },
  trackOfOtherRole: { severity: 'attention', subject: 'people' },
  dateUnreadable: { severity: 'wrong', subject: 'people' },
  dateUnclear: { severity: 'wrong', subject: 'people' },
  emailUnreadable: { severity: 'wrong', subject: 'people' },
  leftBeforeJoined: { severity: 'wrong', subject: 'people' },
  managerSelf: { severity: 'wrong', subject: 'people' },
  managerCircle: { severity: 'wrong', subject: 'people' },
  managerUnknown: { severity: 'attention', subject: 'people' },
  managerMissing: { severity: 'attention', subject: 'people' },
  tooFewDays: { severity: 'hint', subject: 'people' },
  samePersonUnknown: { severity: 'wrong', subject: 'people' },
  lineNotTied: { severity: 'attention', subject: 'people' },
  personWithoutKpis: { severity: 'attention', subject: 'people' },
  choiceUnknown: { severity: 'wrong', subject: 'kpis' },
  textTooLong: { severity: 'attention', subject: 'kpis' },
  kpiUnknown: { severity: 'wrong', subject: 'kpis' },
  duplicateKpi: { severity: 'wrong', subject: 'kpis' },
  duplicateLine: { severity: 'wrong', subject: 'kpis' },
  rowIncomplete: { severity: 'wrong', subject: 'kpis' },
  rowWithoutPerson: { severity: 'attention', subject: 'kpis' },
  otherRole: { severity: 'attention', subject: 'kpis' },
  teamUnknown: { severity: 'attention', subject: 'kpis' },
  servesNothing: { severity: 'hint', subject: 'kpis' },
  templateNotFull: { severity: 'wrong', subject: 'roles' },
  templateKpiUnknown: { severity: 'wrong', subject: 'roles' },
  onlyResult: { severity: 'hint', subject: 'roles' },
  onlyProcess: { severity: 'hint', subject: 'roles' },
  onlyCounted: { severity: 'hint', subject: 'roles' },
  onlyJudged: { severity: 'hint', subject: 'roles' },
  periodUnreadable: { severity: 'wrong', subject: 'settings' },
  settingNotANumber: { severity: 'wrong', subject: 'settings' },
  settingNotAShare: { severity: 'wrong', subject: 'settings' },
  settingChoice: { severity: 'wrong', subject: 'settings' },
  gradeOrder: { severity: 'wrong', subject: 'settings' },
  ratingOrder: { severity: 'attention', subject: 'settings' },
  capBelowFloor: { severity: 'wrong', subject: 'settings' },
  hrMissing: { severity: 'attention', subject: 'settings' },
  copyDiffers: { severity: 'attention', subject: 'copies' },
  copiedSheet: { severity: 'hint', subject: 'copies' },
  keyResultIncomplete: { severity: 'wrong', subject: 'okr' },
  keyResultWeight: { severity: 'wrong', subject: 'okr' },
  confidenceOutside: { severity: 'attention', subject: 'okr' },
  okrOwnerUnknown: { severity: 'attention', subject: 'okr' },
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingType = keyof typeof findingKinds;

/** A cell by the ids of its row: rows are found again after people have sorted them. */
export interface FindingPlace {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly title: string;
  /** As it stands now; null before it stands on a sheet. */
  readonly row: number | null;
  /** The cells that name the row, in the one writing of Records. */
  readonly id: Readonly<Record<string, string>>;
  /** Which of the rows with this id, from 0. */
  readonly nth: number;
  readonly column: ColumnKey;
}

/** Columns of numbers that a mend may write. */
export const mendColumns = [
  ...(['weight', 'baseline', 'target', 'actual', 'adjustment'] as const),
  ...(['start', 'current', 'confidence'] as const),
];

/** A cell of a row and what it is to say. */
export interface MendChange extends MendedRow {
  /** The KPI's key, or “objective › key result”; '' on the Scorecard. */
  readonly kpi: string;
  readonly kpiName: string;
  readonly column: (typeof mendColumns)[number];
  /** In the one writing of Records. */
  readonly old: string;
  readonly value: number;
  /** Both as people read them. */
  readonly shownOld: string;
  readonly shownValue: string;
}

export interface Mend {
  readonly type: 'split' | 'normalise' | 'convert';
  readonly changes: readonly MendChange[];
}

/** What its sentences name; a problem stands for its own sentence, a list is put together in the language of the reader. */
export type Facts = Readonly<Record<string, string | number | readonly string[] | Problem>>;

export interface Finding {
  readonly type: FindingType;
  readonly place: FindingPlace;
  /** Whose row it is; null where it is nobody's. */
  readonly personId: string | null;
  /** The person or team. */
  readonly who: string;
  /** Name of the KPI; '' where it is about none. */
  readonly kpi: string;
  readonly facts: Facts;
  /** None where only a person can know; several where the cell may mean several things and the person chooses. */
  readonly mends: readonly Mend[];
}
