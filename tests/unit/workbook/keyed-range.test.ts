// Keyed ranges: keys in the first row, then headers, then data.
import type { Cell } from '../../../src/workbook/cell';
import { alignedAnswer, cellAt, readKeyedRange } from '../../../src/workbook/keyed-range';

const grid: Cell[][] = [
  ['kpi', ' actual ', null, 7, 'kpi'],
  [null, ' ', null, null, null],
  ['KPI', 'Actual', null, null, null],
  ['roas', 3, null, null, 'other'],
  [null, null, null, null, null],
  ['cpa', 0, 'note', null, null],
  [null, '', null, null, null],
];

it('[F] finds columns by key, headers in the first filled row, data down to the last filled one', () => {
  const range = readKeyedRange(grid, ['kpi', 'actual']);
  expect(range && { columns: [...range.columns], headerRow: range.headerRow, dataRows: range.dataRows }).toEqual({
    columns: [
      ['kpi', 0],
      ['actual', 1],
    ],
    headerRow: 2,
    dataRows: [3, 4, 5],
  });
  expect(range && [cellAt(range, 3, 'kpi'), cellAt(range, 5, 'actual'), cellAt(range, 3, 'target')]).toEqual([
    'roas',
    0,
    null,
  ]);
});

it('[F] is keyed only with every key that is asked for', () => {
  expect(readKeyedRange(grid, ['kpi', 'target'])).toBeNull();
  expect(readKeyedRange(grid.slice(2), ['kpi'])).toBeNull();
  expect(readKeyedRange([], ['kpi'])).toBeNull();
});

it('[F] answers keys, headers and lines at their rows, empty in between', () => {
  const range = readKeyedRange(grid, ['kpi']);
  const answer =
    range &&
    alignedAnswer(
      range,
      ['points', 'issue'],
      ['Points', 'To do'],
      new Map([
        [3, [96, null]],
        [5, [0, 'x']],
      ]),
    );
  expect(answer).toEqual([
    ['points', 'issue'],
    [null, null],
    ['Points', 'To do'],
    [96, null],
    [null, null],
    [0, 'x'],
  ]);
});

it('[F] without headers there is nothing but the keys', () => {
  const range = readKeyedRange([['kpi'], [null]], ['kpi']);
  expect(range && [range.headerRow, range.dataRows, alignedAnswer(range, ['points'], ['Points'], new Map())]).toEqual([
    -1,
    [],
    [['points']],
  ]);
});
