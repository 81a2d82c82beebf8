// Custom functions in cells.
import { hostOf, script } from './host-of';

const spy = `/** Tells what it was given. @customfunction */ function SEEN(a, b, c) { return JSON.stringify([].slice.call(arguments).map(function (x) { return x === undefined ? 'undefined' : x; })) + arguments.length; }
/** @customfunction */ function SHAPE(a) { return Array.isArray(a) ? a.length + 'x' + a[0].length : typeof a; }
/** @customfunction */ function THIRD(a, b, c) { return String(c === undefined); }
`;

const evaluate = (formula: string, cells: Record<string, string> = {}, code = spy) => {
  const host = hostOf(code);
  for (const [a1, text] of Object.entries(cells)) host.typeInto('Sheet1', a1, text);
  host.typeInto('Sheet1', 'H1', formula);
  return host.values('Sheet1', 'H1')[0]?.[0];
};

// Apps Script guide "Custom functions": a cell is a value, a range a two-dimensional array, a percentage a decimal.
test('arguments', () => {
  expect(evaluate('=SEEN(A1,A2,A3)', { A1: '5', A2: '12%', A3: 'x' })).toBe('[5,0.12,"x"]3');
  expect(evaluate('=SEEN(A1:B2)', { A1: '1', B1: '2', B2: 'TRUE' })).toBe('[[[1,2],["",true]]]1');
  expect(evaluate('=SEEN(A1)')).toBe('[""]1');
  expect(evaluate('=SEEN(A1,,B1)', { A1: '1', B1: '2' })).toBe('[1,"",2]3');
  expect(evaluate('=THIRD(1,2)')).toBe('true');
  expect(evaluate('=SEEN(A1)', { A1: '=1/0' })).toBe('["#DIV/0!"]1');
  expect(evaluate('=SEEN(1,2,3,4,5)')).toBe('[1,2,3,4,5]5');
});

test('open-ended ranges and other sheets', () => {
  expect(evaluate('=SHAPE(A3:C)')).toBe('998x3');
  expect(evaluate("=SHAPE('Sheet1'!A1:B)")).toBe('1000x2');
});

// Apps Script guide "Custom functions": an array spills; names are not case-sensitive in the sheet.
test('results', () => {
  const code = `/** @customfunction */ function GRID() { return [[1, null, 'x'], ['', undefined, true]]; }
/** @customfunction */ function NOTHING() { return null; }
/** @customfunction */ function DAY(x) { return new Date(Date.UTC(2026, 0, 2)); }`.replace('DAY', 'ADAY');
  const host = hostOf(code + script('return [sheet.getLastRow(), sheet.getLastColumn()]'));
  host.typeInto('Sheet1', 'A1', '=grid()');
  expect(host.values('Sheet1', 'A1:C2')).toEqual([
    [1, '', 'x'],
    ['', '', true],
  ]);
  host.typeInto('Sheet1', 'A5', '=NOTHING()');
  expect(host.values('Sheet1', 'A5')).toEqual([['']]);
  host.typeInto('Sheet1', 'A6', '=ADAY(1)');
  expect(host.values('Sheet1', 'A6')).toEqual([[new Date('2026-01-02T00:00:00Z')]]);
});

// bug reports on spills in a live sheet: what stands in the way darkens the result, also where it would be blank.
test('a value in the place of a blank of a result darkens it', () => {
  const host = hostOf('/** @customfunction */ function GAP() { return [[1], [null], [3]]; }');
  host.typeInto('Sheet1', 'A1', '=GAP()');
  host.typeInto('Sheet1', 'A2', 'x');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([['#REF!'], ['x'], ['']]);
  host.typeInto('Sheet1', 'A2', '');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([[1], [''], [3]]);
});

// A formula is content even where it shows nothing.
test('a formula with a blank result counts for getLastRow', () => {
  const host = hostOf(script("sheet.getRange('B7').setFormula('=A1'); return sheet.getLastRow()"));
  expect(host.run('main')).toBe(7);
});

// Reported for Sheets: a returned "" counts as content (getLastRow, COUNTA), a blank of a result does not.
test('a returned "" counts for getLastRow, a null does not', () => {
  const lastRow = (filler: string) => {
    const host = hostOf(
      `/** @customfunction */ function FILL() { return [[1], [2], [${filler}]]; }\n${script("sheet.getRange('B1').setFormula('=FILL()'); return sheet.getLastRow()")}`,
    );
    return host.run('main');
  };
  expect(lastRow("''")).toBe(3);
  expect(lastRow('null')).toBe(2);
});

// thisdavej/getJSON-google-sheets#14: a thrown error is a real cell error that IFERROR catches.
test('a thrown error shows #ERROR! with its message', () => {
  const code = "/** @customfunction */ function FAIL() { throw new Error('no such key'); }";
  const host = hostOf(code);
  host.typeInto('Sheet1', 'A1', '=FAIL()');
  host.typeInto('Sheet1', 'A2', '=IFERROR(FAIL(),"caught")');
  expect(host.values('Sheet1', 'A1:A2')).toEqual([['#ERROR!'], ['caught']]);
  const sheetId = host.model.getters.getActiveSheetId();
  expect(host.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 })).toMatchObject({ message: 'no such key' });
});

// Apps Script guide "Custom functions", Using services: read-only, no e-mail, no interface.
test.each([
  [
    "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)",
    'You do not have permission to call SpreadsheetApp.Range.setValue',
  ],
  ['Session.getActiveUser()', 'You do not have permission to call Base.Session.getActiveUser'],
  ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
])('%s is forbidden in a custom function', (call, message) => {
  const code = `/** @customfunction */ function TRY() { try { ${call}; return 'allowed'; } catch (e) { return e.message; } }`;
  expect(evaluate('=TRY()', {}, code)).toContain(message.replace('Base.', ''));
});

test('reading the file is allowed, and every call has a world of its own', () => {
  const code = `var count = 0; /** @customfunction */ function ZONE(x) { count++; return SpreadsheetApp.getActive().getSpreadsheetTimeZone() + count; }`;
  const host = hostOf(code);
  host.typeInto('Sheet1', 'A1', '=ZONE(1)');
  host.typeInto('Sheet1', 'A2', '=ZONE(2)');
  expect(host.values('Sheet1', 'A1:A2')).toEqual([['Etc/UTC1'], ['Etc/UTC1']]);
});

test('two hosts in one process keep their functions apart', () => {
  const one = hostOf("/** @customfunction */ function WHO() { return 'one'; }");
  const two = hostOf("/** @customfunction */ function WHO() { return 'two'; }");
  const three = hostOf('');
  for (const host of [one, two, three]) host.typeInto('Sheet1', 'A1', '=WHO()');
  expect([one, two, three].map((host) => host.values('Sheet1', 'A1')[0]?.[0])).toEqual(['one', 'two', '#NAME?']);
});

// joseballester/muFunds#18: a server read may find the result not there yet.
test.each(['Loading…', '#NAME?'] as const)('the server can be shown %s where a custom function computes', (answer) => {
  const code = `/** @customfunction */ function LIST() { return [[1], [2]]; }\n${script("return sheet.getRange('A1:B2').getValues().concat(sheet.getRange('A1:A1').getDisplayValues())")}`;
  const host = hostOf(code);
  host.typeInto('Sheet1', 'A1', '=LIST()');
  host.typeInto('Sheet1', 'B1', '=1+1');
  host.serverSeesComputedCells = answer;
  expect(host.run('main')).toEqual([[answer, 2], [answer, ''], [answer]]);
  expect(host.values('Sheet1', 'A1:B2')).toEqual([
    [1, 2],
    [2, ''],
  ]);
});
