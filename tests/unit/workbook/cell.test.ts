// Cells as plain data, dates and formulas as text.
import { ruleLabels, yesNoLabels } from '../../../src/catalog/choices';
import { choiceOf, isBlank, textOf, wordOf } from '../../../src/workbook/cell';
import { callsFunction, columnLetters, openRange, sameFormula } from '../../../src/workbook/formula';
import { isoDateOf } from '../../../src/workbook/iso-date';
import { numbersIn, runsOf } from '../../../src/workbook/runs';
import { asWritten, inOrder } from '../../../src/workbook/step';
import { formatOfUnit } from '../../../src/workbook/unit-format';

it('[S10] blank is nothing or spaces; zero and false are values', () => {
  expect([null, undefined, '', '  ', '\t'].map(isBlank)).toEqual([true, true, true, true, true]);
  expect([0, false, 'x', '0'].map(isBlank)).toEqual([false, false, false, false]);
});

it('text is trimmed, and words compare without case and width', () => {
  expect([textOf(null), textOf(' a '), textOf(7), textOf(true)]).toEqual(['', 'a', '7', 'true']);
  expect(wordOf(' ＹＥＳ ')).toBe('yes');
});

it('[S15] a choice is named by its key or its word in either language', () => {
  expect(
    ['lower-ratio', '越低越好·比值', 'LOWER-RATIO', ' 等级评分'].map((cell) => choiceOf(ruleLabels, cell)),
  ).toEqual(['lower-ratio', 'lower-ratio', 'lower-ratio', 'rating']);
  expect([choiceOf(yesNoLabels, '是'), choiceOf(yesNoLabels, 'perhaps'), choiceOf(yesNoLabels, null)]).toEqual([
    'yes',
    null,
    null,
  ]);
});

it.each([
  ['2026-07-01', '2026-07-01'],
  ['2026/7/1', '2026-07-01'],
  ['2026.7.1', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  ['２０２６年７月１日', '2026-07-01'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['1/7/2026', null],
  ['2026-07', null],
  ['', null],
])('the date “%s” is %s', (text, date) => {
  expect(isoDateOf(text)).toBe(date);
});

it('columns have letters', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(openRange("Ann's ads", 1, 1, 12)).toBe("'Ann''s ads'!A1:L");
  expect(openRange(null, 3, 2, 28)).toBe('B3:AB');
});

it('formulas compare by what they mean, not by how Sheets writes them', () => {
  expect(sameFormula("=PERFPOINTS(A1:L;'People'!A1:L)", '=perfpoints( A1:L, People!A1:L )')).toBe(true);
  expect(sameFormula("=A('My people'!A1)", "=A('my people'!A1)")).toBe(true);
  expect(sameFormula('=A("x;y")', '=A("x,y")')).toBe(false);
  expect(sameFormula('=PERFPOINTS(A1:L)', '=PERFPOINTS(A1:M)')).toBe(false);
  expect(sameFormula('', '=A()')).toBe(false);
  expect(callsFunction('=PerfPoints (A1:L)', 'PERFPOINTS')).toBe(true);
  expect(callsFunction('=PERFPOINTSX(A1:L)', 'PERFPOINTS')).toBe(false);
});

it('neighbouring rows are put together', () => {
  expect(runsOf([3, 1, 2, 8, 7])).toEqual([
    { from: 1, to: 3 },
    { from: 7, to: 8 },
  ]);
  expect(runsOf([])).toEqual([]);
  expect(numbersIn({ from: 3, to: 5 })).toEqual([3, 4, 5]);
});

it('text that begins like a formula stays text', () => {
  expect(['=1+1', '+86', "'quoted", 'plain', -5, null].map(asWritten)).toEqual([
    "'=1+1",
    "'+86",
    "''quoted",
    'plain',
    -5,
    null,
  ]);
});

it('steps are carried out structure first, formats before values, protection last', () => {
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  const steps = inOrder([
    { sheet: 's', type: 'Protect', area: null, description: '', editors: null },
    { sheet: 's', type: 'WriteCells', area, cells: [['x']] },
    { sheet: 's', type: 'SetFormats', area, formats: [['@']] },
    { sheet: 's', type: 'AddColumns', after: 0, count: 1 },
    { sheet: 't', type: 'AddColumns', after: 2, count: 1 },
  ]);
  expect(steps.map(({ sheet, type }) => `${sheet} ${type}`)).toEqual([
    's AddColumns',
    't AddColumns',
    's SetFormats',
    's WriteCells',
    's Protect',
  ]);
});

it('[S16] figures are shown by the unit of their row', () => {
  const formatOf = (unit: string | null) => formatOfUnit((key) => (key === 'unit' ? unit : null));
  expect(['percent', '%', '比值', '元', 'count', '1–5 分'].map(formatOf)).toEqual([
    '0.0#%',
    '0.0#%',
    '0.00',
    '#,##0.00',
    '#,##0',
    '0.0',
  ]);
  expect([formatOf(null), formatOf('parsec')]).toEqual(['General', 'General']);
});
