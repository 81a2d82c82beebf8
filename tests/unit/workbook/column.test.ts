// Columns: what a cell may say, and how it is written in either language.
import { ruleLabels } from '../../../src/catalog/choices';
import {
  choiceColumn,
  computedColumn,
  dateColumn,
  emailColumn,
  LONGEST_TEXT,
  numberColumn,
  textColumn,
} from '../../../src/workbook/column';

const row = () => null;

it('text is trimmed, blank is blank, and more than a cell can hold is refused', () => {
  const column = textColumn('remark');
  expect(column.read('  fine ')).toEqual({ kind: 'value', value: 'fine' });
  expect(column.read(12)).toEqual({ kind: 'value', value: '12' });
  expect(column.read('  ')).toEqual({ kind: 'blank' });
  expect(column.read('x'.repeat(LONGEST_TEXT))).toMatchObject({ kind: 'value' });
  expect(column.read('x'.repeat(LONGEST_TEXT + 1))).toEqual({
    kind: 'problem',
    problem: { type: 'TooLong', found: LONGEST_TEXT + 1, limit: LONGEST_TEXT },
  });
});

it('choices are read in either language and written in one', () => {
  const column = choiceColumn('rule', ruleLabels);
  expect(['higher', '越高越好', ' HIGHER'].map((cell) => column.read(cell))).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'value', value: 'higher' })),
  );
  expect([column.write('range', 'en'), column.write('range', 'zh-CN'), column.write(null, 'en')]).toEqual([
    'range',
    '目标区间',
    null,
  ]);
  expect([
    column.translated('range', 'zh-CN', row),
    column.translated('my own', 'zh-CN', row),
    column.translated(null, 'en', row),
  ]).toEqual(['目标区间', 'my own', null]);
  expect(column.read('best')).toMatchObject({
    kind: 'problem',
    problem: {
      type: 'UnknownChoice',
      found: 'best',
      allowed: expect.arrayContaining(['higher (越高越好)', 'lower-ratio (越低越好·比值)']),
    },
  });
  expect(column.validation('zh-CN', row)).toMatchObject({
    type: 'list',
    strict: true,
    choices: expect.arrayContaining(['越高越好']),
  });
});

it('dates, addresses and numbers are checked', () => {
  expect(dateColumn('joined').read('2026/7/1')).toEqual({ kind: 'value', value: '2026-07-01' });
  expect(dateColumn('joined').read('soon')).toEqual({ kind: 'problem', problem: { type: 'NotADate', found: 'soon' } });
  expect(emailColumn('email').read(' Ann@Example.COM ')).toEqual({ kind: 'value', value: 'ann@example.com' });
  for (const found of ['ann', 'ann@example', 'a b@example.com', 'ann@@example.com']) {
    expect(emailColumn('email').read(found)).toEqual({ kind: 'problem', problem: { type: 'NotAnEmail', found } });
  }
  expect(numberColumn('target').read(0)).toEqual({ kind: 'value', value: 0 });
  expect(numberColumn('target').read('5')).toEqual({ kind: 'problem', problem: { type: 'NotANumber', found: '5' } });
});

it('computed columns are neither read nor written', () => {
  const column = computedColumn('points', { format: '0.00' });
  expect([column.read(96), column.write(null, 'en'), column.origin, column.format(row)]).toEqual([
    { kind: 'blank' },
    null,
    'computed',
    '0.00',
  ]);
});
