// Settings as the rules need them.
import { setUp } from '../../../src/actions/set-up';
import { defaultSettings } from '../../../src/core/settings';
import type { Cell, Grid } from '../../../src/workbook/cell';
import { readSettings, settingCells } from '../../../src/workbook/setting-values';
import { MemoryWorkbook } from '../../support/memory-workbook';

function scoringOf(grid: Grid) {
  const read = readSettings(grid);
  if ('field' in read) throw new Error(`${read.type} ${JSON.stringify(read)}`);
  return read.scoring;
}

it('[F] without any Settings the defaults of the rules hold', () => {
  expect(readSettings([])).toEqual({ scoring: defaultSettings, language: null, period: null, minimumDays: 0 });
  expect(readSettings([[null, null]])).toEqual({
    scoring: defaultSettings,
    language: null,
    period: null,
    minimumDays: 0,
  });
  expect(readSettings([[null]])).toEqual({ scoring: defaultSettings, language: null, period: null, minimumDays: 0 });
});

it('[S6] [S13] [W2] [W5] [W6] [W8] [W11] the defaults are those of the rules', () => {
  expect(defaultSettings).toEqual({
    cap: 120,
    floor: 0,
    missing: 'leave-out',
    ratingPoints: [50, 75, 100, 110, 120],
    teamShare: 0.2,
    leadTeamShare: 0.4,
    adjustmentLimit: 5,
    vetoCap: 60,
    coverageForGrade: 0.8,
    notApplicableLimit: 0.3,
    bands: [
      { grade: 'S', from: 108 },
      { grade: 'A', from: 102 },
      { grade: 'B', from: 90 },
      { grade: 'C', from: 70 },
      { grade: 'D', from: 0 },
    ],
  });
});

it.each(['en', 'zh-CN'] as const)('[F] the sheet as it ships says the same as the defaults: %s', (language) => {
  const workbook = new MemoryWorkbook();
  setUp(workbook.deps(), { language, period: '2026-Q4', people: null, entries: null });
  const { cells } = workbook.sheet('settings').snapshot('settings');
  expect(readSettings(cells)).toMatchObject({ scoring: defaultSettings, language });
});

it('[F] every setting can be changed', () => {
  expect(
    scoringOf([
      ['cap', 130],
      ['floor', 10],
      ['missing', '按零分'],
      ['rating_1', 1],
      ['rating_2', 2],
      ['rating_3', 3],
      ['rating_4', 4],
      ['rating_5', 5],
      ['team_share', 0.1],
      ['team_share_lead', 1],
      ['adjustment_limit', 3],
      ['veto_cap', 50],
      ['coverage_for_grade', 0],
      ['not_applicable_limit', 0.5],
      ['grade_s', 115],
      ['grade_a', 105],
      ['grade_b', 95],
      ['grade_c', 60],
    ]),
  ).toEqual({
    cap: 130,
    floor: 10,
    missing: 'zero',
    ratingPoints: [1, 2, 3, 4, 5],
    teamShare: 0.1,
    leadTeamShare: 1,
    adjustmentLimit: 3,
    vetoCap: 50,
    coverageForGrade: 0,
    notApplicableLimit: 0.5,
    bands: [
      { grade: 'S', from: 115 },
      { grade: 'A', from: 105 },
      { grade: 'B', from: 95 },
      { grade: 'C', from: 60 },
      { grade: 'D', from: 0 },
    ],
  });
});

it('[F] keyed or plain, blank values are defaults, unknown keys are ignored, the first of two counts', () => {
  const keyed = [
    ['value', 'meaning', 'key'],
    [null, null, null],
    ['Value', 'What', 'Key'],
    [110, null, 'cap'],
    [90, null, 'cap'],
    [null, null, 'floor'],
    ['?', null, 'hat'],
  ];
  expect(scoringOf(keyed)).toEqual({ ...defaultSettings, cap: 110 });
  expect(
    scoringOf([
      ['cap', 110],
      ['cap', 90],
      ['floor', ''],
      ['hat', '?'],
      [null, 5],
    ]),
  ).toEqual({ ...defaultSettings, cap: 110 });
  expect(settingCells([['period', '2026-Q4']]).get('period')).toBe('2026-Q4');
});

it('[W2] one word is the missing policy', () => {
  const policies = ['leave-out', 'zero', 'block', '不计入', '按零分', '暂不计算', ' Zero '].map(
    (word) => scoringOf([[word]]).missing,
  );
  expect(policies).toEqual(['leave-out', 'zero', 'block', 'leave-out', 'zero', 'block', 'zero']);
  expect(readSettings([['skip']])).toEqual({
    type: 'UnreadableSetting',
    field: 'settings',
    key: 'missing',
    found: 'skip',
  });
});

it.each([
  ['English', 'en'],
  ['中文', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['en', 'en'],
  ['Deutsch', null],
  [null, null],
])('the language %s is %s', (cell, language) => {
  expect(
    readSettings([
      ['language', cell],
      ['cap', 120],
    ]),
  ).toMatchObject({ language });
});

it.each<[string, Cell]>([
  ['cap', 'high'],
  ['cap', '120'],
  ['floor', true],
  ['missing', 'skip'],
  ['rating_3', 'good'],
  ['team_share', 20],
  ['team_share', -0.1],
  ['team_share_lead', 1.01],
  ['coverage_for_grade', 80],
  ['not_applicable_limit', '30%'],
  ['veto_cap', 'low'],
  ['adjustment_limit', '±5'],
  ['grade_s', 'best'],
])('[S14] the setting %s cannot be %j, and it is named', (key, value) => {
  expect(
    readSettings([
      ['hat', 1],
      [key, value],
    ]),
  ).toEqual({ type: 'UnreadableSetting', field: 'settings', key, found: String(value) });
});

it('[W8] bounds must fall from the best grade to the worst', () => {
  expect(
    readSettings([
      ['grade_a', 108],
      ['cap', 120],
    ]),
  ).toMatchObject({ type: 'UnreadableSetting', key: 'grade_a' });
  expect(
    readSettings([
      ['grade_c', 95],
      ['cap', 120],
    ]),
  ).toMatchObject({ type: 'UnreadableSetting', key: 'grade_c' });
  expect(
    readSettings([
      ['grade_s', 100],
      ['cap', 120],
    ]),
  ).toMatchObject({ type: 'UnreadableSetting', key: 'grade_a' });
});
