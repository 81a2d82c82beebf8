// What a dashboard's own formulas need, with the meaning that Google's function list gives them.
import type { Host } from '../../host/host';
import { hostOf, script } from './host-of';

const code = `/** @customfunction */ function NOTHINGBUT() { return ''; }
/** @customfunction */ function LISTED() { return [['a', 1], [null, null], ['b', '']]; }
${script("return sheet.getRange('H1').getValue()")}`;

/** A: names, B: figures, C: flags; row 5 blank, D1 a returned "", D2 and D3 errors, D4 a date; 中文 has C3:C filled. */
function filled(): Host {
  const host = hostOf(`${code}\nfunction more() { SpreadsheetApp.getActive().insertSheet('中文'); }`);
  host.run('more');
  const rows = [
    ['name', 'score', 'flag', '=NOTHINGBUT()'],
    ['x', '3', 'TRUE', '=1/0'],
    ['y', '5', 'FALSE', '=NA()'],
    ['X', '7', '', '2026-03-04'],
    ['', '', '', ''],
    ['z', 'word', '', ''],
  ];
  rows.forEach((row, down) => {
    row.forEach((text, across) => {
      if (text) host.typeInto('Sheet1', `${'ABCD'[across]}${down + 1}`, text);
    });
  });
  for (const [a1, text] of [
    ['C3', '40'],
    ['C4', '60'],
    ['D3', 'a'],
    ['D4', 'b'],
  ] as const)
    host.typeInto('中文', a1, text);
  return host;
}

const host = filled();

/** A single value, or the rows of a spilled result without the blank ends. */
function result(formula: string): unknown {
  host.typeInto('Sheet1', 'H1', `=${formula}`);
  const rows = host.values('Sheet1', 'H1:K8');
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  const width = Math.max(1, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const cut = rows.slice(0, Math.max(last, 0) + 1).map((row) => row.slice(0, width));
  return cut.length === 1 && width === 1 ? cut[0]?.[0] : cut;
}

// Google Docs Editors help, "Google Sheets function list"; texts compare without case, blanks equal "" and 0.
test.each([
  // Conditions over whole columns.
  ['COUNTIFS(A1:A,"x",B1:B,">3")', 1],
  ["SUMIFS('中文'!C3:C,'中文'!D3:D,\"b\")", 60],
  ['SUMIFS(B1:B,A1:A,"x")', 10],
  ['AVERAGEIFS(B1:B,A1:A,"x")', 5],
  ['AVERAGEIFS(B1:B,A1:A,"q")', '#DIV/0!'],
  ['MAXIFS(B1:B,A1:A,"x")', 7],
  ['MINIFS(B1:B,A1:A,"q")', 0],
  ['COUNTIF(A2:A6,"<>")', 4],
  ['COUNTIF(A2:A6,"")', 1],
  // A returned "" is content for <>, as reported for Sheets.
  ['COUNTIF(D1,"<>")', 1],
  ['FILTER(A1:B,A1:A="x",B1:B>3)', [['X', 7]]],
  [
    "FILTER('中文'!C3:D,'中文'!C3:C<>\"\")",
    [
      [40, 'a'],
      [60, 'b'],
    ],
  ],
  ['FILTER(A1:A,A1:A="nope")', '#N/A'],
  [
    'SORT(FILTER(A2:B,ISNUMBER(B2:B)),2,FALSE)',
    [
      ['X', 7],
      ['y', 5],
      ['x', 3],
    ],
  ],
  [
    'SORTN(A2:B4,2,0,2,FALSE)',
    [
      ['X', 7],
      ['y', 5],
    ],
  ],
  ['UNIQUE(FILTER(C2:C,C2:C<>""))', [[true], [false]]],
  // Finding.
  ['INDEX(A1:B,3,2)', 5],
  ['MATCH("X",A1:A,0)', 2],
  ['XLOOKUP("z",A1:A,B1:B)', 'word'],
  ['XLOOKUP("nope",A1:A,B1:B,"none")', 'none'],
  ['XLOOKUP("y",A1:A,A1:B)', [['y', 5]]],
  // Conditions.
  ['IFERROR(D2,"e")', 'e'],
  ['IFERROR(D2)', ''],
  ['IFNA(D3,"n")', 'n'],
  ['IFNA(D2,"n")', '#DIV/0!'],
  ['IF(A9,1,2)', 2],
  ['IF(FALSE,1)', false],
  ['IF(FALSE,1,)', ''],
  ['AND(A2="x",B2>2)', true],
  ['OR(C2:C3)', true],
  ['NOT(A9)', true],
  ['ISBLANK(A9)', true],
  ['ISBLANK(D1)', false],
  ['ISNUMBER(B6)', false],
  ['ISERROR(D2)', true],
  ['ERROR.TYPE(D3)', 7],
  ['ERROR.TYPE(D2)', 2],
  ['ERROR.TYPE(1)', '#N/A'],
  // Texts.
  ['TEXT(0.256,"0.0%")', '25.6%'],
  ['TEXT(D4,"yyyy-mm-dd")', '2026-03-04'],
  ['TEXT(D4,"yyyy""年""m""月""")', '2026年3月'],
  ['TEXT("abc","0.0")', 'abc'],
  ['JOIN("-",A2:A4)', 'x-y-X'],
  ['TEXTJOIN("、",TRUE,A2:A6)', 'x、y、X、z'],
  ['LEN(A9)', 0],
  ['LEN("绩效")', 2],
  ['LEFT("绩效分",2)', '绩效'],
  ['LEFT("abc")', 'a'],
  ['REPT("★",3)', '★★★'],
  ['REPT("x",0)', ''],
  ['REGEXMATCH("paid_ads","^paid")', true],
  ['N("x")', 0],
  ['N(TRUE)', 1],
  ['N(5)', 5],
  ['N(D2)', '#DIV/0!'],
  ['T(1)', ''],
  ['T("q")', 'q'],
  // Figures.
  ['STDEV(B2:B6)', 2],
  ['STDEV(B2)', '#DIV/0!'],
  ['MEDIAN(B1:B)', 5],
  ['LARGE(B1:B,2)', 5],
  ['SMALL(B1:B,1)', 3],
  ['RANK(7,B1:B)', 1],
  ['RANK(7,B1:B,TRUE)', 3],
  ['RANK(9,B1:B)', '#N/A'],
  ['COUNTA(A1:A)', 5],
  ['COUNTA(D1)', 1],
  ['COUNTBLANK(A1:A6)', 1],
  ['SUMPRODUCT((A2:A4="x")*B2:B4)', 10],
  ['SUMPRODUCT((A1:A="x")*(C1:C=TRUE))', 1],
  ['ROUND(2.5)', 3],
  ['ROUND(-2.5)', -3],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-0.0001,2)', 0],
  ['ROUND(1250,-2)', 1300],
  ['SIGN(-3)', -1],
  ['DATE(2026,14,1)', new Date('2027-02-01T00:00:00Z')],
  ['TODAY()-TODAY()', 0],
  // Arrays.
  ['ARRAYFORMULA(B2:B4*2)', [[6], [10], [14]]],
  [
    'VSTACK(A2:B2,A3:B3)',
    [
      ['x', 3],
      ['y', 5],
    ],
  ],
  [
    'VSTACK(A2:B2,A3)',
    [
      ['x', 3],
      ['y', '#N/A'],
    ],
  ],
  [
    'HSTACK(A2:A4,B2:B3)',
    [
      ['x', 3],
      ['y', 5],
      ['X', '#N/A'],
    ],
  ],
  [
    'CHOOSECOLS(A2:C3,3,1)',
    [
      [true, 'x'],
      [false, 'y'],
    ],
  ],
  ['TAKE(A2:B4,-1)', [['X', 7]]],
  [
    'SEQUENCE(2,2,10,5)',
    [
      [10, 15],
      [20, 25],
    ],
  ],
  [
    'TRANSPOSE(A2:B3)',
    [
      ['x', 'y'],
      [3, 5],
    ],
  ],
  // Comparing.
  ['A9=""', true],
  ['A9=0', true],
  ['D1=""', true],
  ['D1=0', false],
  ['D1>999', true],
  ['A9<1', true],
  ['"a"="A"', true],
  ['"a">1', true],
  ['TRUE>"a"', true],
  ['A2&B2&A9', 'x3'],
  ['A9+1', 1],
])('=%s', (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});

// Sheets: "Function ADD parameter 1 expects number values. But '' is a text and cannot be coerced to a number."
test.each(['D1+1', 'D1*2', '-D1', 'ROUND(D1,1)', '"x"+1', 'SUMPRODUCT((A2:A6="x")*B2:B6)'])(
  '=%s is an error',
  (formula) => {
    expect(result(formula)).toMatch(/^#/);
  },
);

// In Sheets the cell of `=A9` stays empty when A9 is, and so do blanks in spilled results.
test('blank results stay blank', () => {
  expect(result('A9')).toBe('');
  expect(result('INDEX(A2:B6,4,1)')).toBe('');
  expect(result('UNIQUE(A4:A6)')).toEqual([['X'], [''], ['z']]);
  expect(result('ISBLANK(INDEX(A2:B6,4,1))')).toBe(true);
  host.typeInto('Sheet1', 'F1', '=A9');
  expect(['F1+1', 'F1=""', 'COUNTA(F1)', 'ISBLANK(F1)'].map(result)).toEqual([1, true, 0, true]);
  expect(host.display('Sheet1', 'F1')).toEqual([['']]);
  host.typeInto('Sheet1', 'A9', 'now');
  expect(host.values('Sheet1', 'F1')).toEqual([['now']]);
  host.typeInto('Sheet1', 'A9', '');
  expect(host.values('Sheet1', 'F1')).toEqual([['']]);
});

test("blanks of a custom function's result are blank to every formula", () => {
  expect(result('COUNTA(LISTED())')).toBe(4);
  host.typeInto('Sheet1', 'M1', '=LISTED()');
  expect(['COUNTA(M1:N3)', 'M2=""', 'N2>0', 'N3>0', 'COUNTIF(N1:N3,"<>")'].map(result)).toEqual([
    4,
    true,
    false,
    true,
    2,
  ]);
});
