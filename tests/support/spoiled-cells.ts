// One slip of each kind that people make in a sheet, and the finding it must lead to.
import type { FindingType } from '../../src/workbook/check/finding';
import type { FilledMemory } from './filled-memory';

export type Spoil = (workbook: FilledMemory) => void;

const kpi =
  (person_id: string, key: string, column: string, value: string | number | null): Spoil =>
  (workbook) =>
    workbook.type(sheetOf[person_id] ?? 'kpi_paid_ads', { person_id, kpi: key }, column, value);

const sheetOf: Readonly<Record<string, string>> = {
  m: 'kpi_planner',
  a: 'kpi_paid_ads',
  b: 'kpi_content',
  d: 'kpi_analyst',
};

const person =
  (person_id: string, column: string, value: string | null): Spoil =>
  (workbook) =>
    workbook.type('people', { person_id }, column, value);

const setting =
  (key: string, value: string | number | null): Spoil =>
  (workbook) =>
    workbook.type('settings', { key }, 'value', value);

const all =
  (...spoils: readonly Spoil[]): Spoil =>
  (workbook) => {
    for (const spoil of spoils) spoil(workbook);
  };

/** A row typed below the last one. */
const row =
  (sheetKey: string, cells: Readonly<Record<string, string | number>>): Spoil =>
  (workbook) => {
    const sheet = workbook.workbook.sheet(sheetKey);
    const last = Math.max(...sheet.grid.map((places, at) => (places.some(({ value }) => value !== null) ? at + 1 : 0)));
    for (const [key, value] of Object.entries(cells)) sheet.write(last + 1, sheet.column(key), value);
  };

const keyResult = { person_id: 'a', objective: 'Grow', key_result: 'Reach 100', start: 0, target: 100 };

/** In the order of the kinds. */
export const spoils: Readonly<
  Record<Exclude<FindingType, 'changedByHand' | 'farFromHistory' | 'copiedSheet' | 'copyDiffers'>, Spoil>
> = {
  weightsNotFull: kpi('a', 'roas', 'weight', 35),
  weightNegative: all(kpi('a', 'conversion_rate', 'weight', -15), kpi('a', 'spend_attainment', 'weight', 40)),
  weightOutside: all(kpi('a', 'roas', 'weight', 56), kpi('a', 'spend_attainment', 'weight', 4)),
  kpiCount: all(
    kpi('a', 'roas', 'weight', 60),
    kpi('a', 'spend_attainment', 'weight', 40),
    ...['conversion_rate', 'click_through_rate', 'teamwork_growth'].map((key) => kpi('a', key, 'weight', 0)),
  ),
  weightBlank: all(kpi('a', 'roas', 'weight', 60), kpi('a', 'spend_attainment', 'weight', null)),
  templateDiffers: all(kpi('a', 'roas', 'weight', 30), kpi('a', 'spend_attainment', 'weight', 30)),
  targetMissing: kpi('a', 'roas', 'target', null),
  baselineMissing: kpi('a', 'roas', 'rule', 'progress'),
  targetZeroShare: all(
    kpi('a', 'roas', 'rule', 'curve'),
    kpi('a', 'roas', 'detail', '70%:0; 100%:100'),
    kpi('a', 'roas', 'target', 0),
  ),
  targetZero: kpi('a', 'roas', 'target', 0),
  targetWorse: kpi('a', 'roas', 'baseline', 4),
  targetIsBaseline: all(kpi('a', 'roas', 'rule', 'progress'), kpi('a', 'roas', 'baseline', 3)),
  detailWrong: kpi('a', 'roas', 'detail', 'cap viel'),
  pointsFall: all(kpi('a', 'roas', 'rule', 'curve'), kpi('a', 'roas', 'detail', '70%:100; 100%:0')),
  detailUnused: kpi('a', 'roas', 'detail', 'slope 2'),
  targetNotProRated: all(
    row('people', {
      person_id: 'e',
      name: 'Eli',
      email: 'eli@example.com',
      role: 'content',
      track: 'copy',
      manager_email: 'mia@example.com',
      joined: '2026-08-16',
    }),
    row('kpi_content', { person_id: 'e', kpi: 'content_reads', unit: 'reads', weight: 100, target: 1000, actual: 900 }),
  ),
  proRatingToCheck: all(
    person('b', 'joined', '2026-08-16'),
    kpi('b', 'content_reads', 'target', 700),
    kpi('b', 'content_output', 'remark', 'for 46 days'),
    kpi('b', 'content_conversions', 'remark', 'for 46 days'),
  ),
  numberAsText: kpi('b', 'content_reads', 'actual', '1.2万'),
  numberUnclear: kpi('b', 'content_reads', 'actual', '3,5'),
  notANumber: kpi('b', 'content_reads', 'actual', 'about a thousand'),
  formulaFailed: kpi('b', 'content_reads', 'actual', '#DIV/0!'),
  dateForNumber: kpi('b', 'content_reads', 'actual', '2026-07-01'),
  notYesOrNo: all(kpi('a', 'roas', 'rule', 'yes-no'), kpi('a', 'roas', 'actual', 'nearly')),
  outOfBounds: kpi('a', 'teamwork_growth', 'actual', 6),
  negative: kpi('b', 'content_reads', 'actual', -5),
  shareBeyond: kpi('a', 'click_through_rate', 'actual', 3.5),
  factorHundred: kpi('a', 'spend_attainment', 'actual', 82),
  farFromTarget: kpi('b', 'content_reads', 'actual', 10500),
  farFromBaseline: all(kpi('b', 'content_reads', 'rule', 'progress'), kpi('b', 'content_reads', 'baseline', 100)),
  notRated: kpi('a', 'teamwork_growth', 'actual', 0),
  figureMissing: kpi('a', 'roas', 'actual', null),
  adjustmentBeyond: (workbook) => workbook.type('scorecard', { person_id: 'a' }, 'adjustment', -8),
  ratingUnexplained: kpi('a', 'teamwork_growth', 'evidence', null),
  personIdMissing: row('people', { name: 'Fay', role: 'planner' }),
  duplicatePerson: row('people', { person_id: 'b', name: 'Ben', role: 'planner' }),
  roleMissing: row('people', { person_id: 'f', name: 'Fay', manager_email: 'mia@example.com' }),
  trackOfOtherRole: person('b', 'track', 'seo'),
  dateUnreadable: person('b', 'joined', '31.6.2026'),
  dateUnclear: person('b', 'joined', '6/7/2025'),
  emailUnreadable: person('b', 'email', 'bo at example'),
  leftBeforeJoined: all(person('b', 'joined', '2026-05-01'), person('b', 'left', '2026-04-30')),
  managerSelf: person('b', 'manager_email', 'bo@example.com'),
  managerCircle: person('m', 'manager_email', 'ann@example.com'),
  managerUnknown: person('b', 'manager_email', 'boss@example.com'),
  managerMissing: person('b', 'manager_email', null),
  tooFewDays: person('d', 'left', '2026-07-31'),
  samePersonUnknown: person('b', 'same_person_as', 'zz'),
  lineNotTied: person('d', 'email', 'bo@example.com'),
  personWithoutKpis: row('people', {
    person_id: 'f',
    name: 'Fay',
    role: 'planner',
    manager_email: 'mia@example.com',
  }),
  choiceUnknown: kpi('a', 'roas', 'rule', 'better'),
  textTooLong: kpi('a', 'roas', 'evidence', 'x'.repeat(50_001)),
  kpiUnknown: row('kpi_paid_ads', {
    person_id: 'a',
    kpi: 'clicks',
    kpi_name: 'Clicks',
    weight: 0,
    target: 5,
    actual: 5,
  }),
  duplicateKpi: row('kpi_paid_ads', { person_id: 'a', kpi: 'roas', weight: 40, target: 3, actual: 3 }),
  duplicateLine: row('kpi_library', { kpi: 'roas', kpi_name: 'ROAS once more' }),
  rowIncomplete: row('kpi_paid_ads', { kpi: 'roas', weight: 40 }),
  rowWithoutPerson: row('kpi_paid_ads', { person_id: 'x', kpi: 'roas', weight: 40, target: 3, actual: 3 }),
  otherRole: person('b', 'role', 'planner'),
  teamUnknown: row('team_kpis', { team: 'Nroth', kpi: 'gmv', kpi_name: 'GMV', weight: 100, target: 100, actual: 100 }),
  servesNothing: (workbook) => workbook.type('kpi_library', { kpi: 'roas' }, 'serves', null),
  templateNotFull: (workbook) => workbook.type('templates', { kpi: 'roas' }, 'weight', 30),
  templateKpiUnknown: (workbook) => workbook.type('templates', { kpi: 'roas' }, 'kpi', 'roass'),
  onlyResult: (workbook) => everyKpi(workbook, 'kind', 'result'),
  onlyProcess: (workbook) => everyKpi(workbook, 'kind', 'process'),
  onlyCounted: (workbook) => everyKpi(workbook, 'measure', 'quantitative'),
  onlyJudged: (workbook) => everyKpi(workbook, 'measure', 'qualitative'),
  periodUnreadable: setting('period', 'autumn'),
  settingNotANumber: setting('cap', 'high'),
  settingNotAShare: setting('team_share', 20),
  settingChoice: setting('missing', 'ignore'),
  gradeOrder: setting('grade_a', 110),
  ratingOrder: setting('rating_3', 70),
  capBelowFloor: setting('floor', 130),
  hrMissing: setting('hr_emails', null),
  keyResultIncomplete: row('okr', { person_id: 'a', objective: 'Grow', key_result: 'Reach 100', start: 0 }),
  keyResultWeight: row('okr', { ...keyResult, weight: -5 }),
  confidenceOutside: row('okr', { ...keyResult, confidence: 70 }),
  okrOwnerUnknown: row('okr', { person_id: 'zz', objective: 'Grow', key_result: 'Reach 100', start: 0, target: 100 }),
};

/** Of the KPIs of Ann's template. */
function everyKpi(workbook: FilledMemory, column: string, value: string): void {
  for (const key of ['roas', 'spend_attainment', 'conversion_rate', 'click_through_rate', 'teamwork_growth']) {
    workbook.type('kpi_library', { kpi: key }, column, value);
  }
}
