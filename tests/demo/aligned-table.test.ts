// The printed table keeps its columns under each other in a terminal, with Chinese characters two columns wide.
import { alignedTable, displayWidth } from '../../host/demo/aligned-table';

test.each([
  ['abc', 3],
  ['绩效', 4],
  ['A 优秀', 6],
  ['（12）', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['—', 1],
  ['한국', 4],
  ['𠀀', 2],
  ['', 0],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('columns start at the same display column in every line', () => {
  const table = alignedTable([
    { header: '姓名', cells: ['林晓雯', 'Al', ''] },
    { header: '综合得分', cells: ['101.5', '9', ''] },
    { header: '绩效等级', cells: ['A 优秀', 'D', '—'] },
  ]);
  expect(table.split('\n')).toEqual([
    '姓名    综合得分  绩效等级',
    '──────  ────────  ────────',
    '林晓雯     101.5  A 优秀',
    'Al             9  D',
    '                  —',
  ]);
});

test('a line break inside a cell does not break the table', () => {
  expect(alignedTable([{ header: 'Score\n(of 100)', cells: ['a'] }]).split('\n')).toEqual([
    'Score (of 100)',
    '──────────────',
    'a',
  ]);
});

test('figures are set to the right, text to the left', () => {
  const [, , first] = alignedTable([
    { header: 'Percent', cells: ['4.2%', '100%', ''] },
    { header: 'Mixed', cells: ['1', 'n/a', ''] },
  ]).split('\n');
  expect(first).toBe('   4.2%  1');
});
