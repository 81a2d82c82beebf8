// Formulas: what a script may write, and what comes back.
import { hostOf, runBody, script } from './host-of';

const written = (formula: string, locale: string) =>
  runBody(`var cell = sheet.getRange('D1'); cell.setFormula(${JSON.stringify(formula)}); return cell.getFormula()`, {
    spreadsheet: { locale },
  });

// axemonk/Spreadsheet-Formula#19: Sheets keeps formulas in its own writing.
test('formulas come back in the writing of the locale', () => {
  expect(written('=if(A1>1;"a;b";sum($A$1:A2))', 'en_US')).toBe('=IF(A1>1,"a;b",SUM($A$1:A2))');
  expect(written('=if(A1>1;"a;b";sum($A$1:A2))', 'zh_CN')).toBe('=IF(A1>1,"a;b",SUM($A$1:A2))');
  expect(written('=if(A1>1;"a;b";sum($A$1:A2))', 'de_DE')).toBe('=IF(A1>1;"a;b";SUM($A$1:A2))');
});

test('sheet names are quoted only when they must be', () => {
  const names = "book.insertSheet('内容'); book.insertSheet('Key result');";
  expect(
    runBody(
      `${names} var cell = sheet.getRange('A1'); cell.setFormula("=COUNTA('内容'!A1:C;'Key result'!B2:B)"); return cell.getFormula()`,
    ),
  ).toBe("=COUNTA(内容!A1:C,'Key result'!B2:B)");
});

// aryounce/aws-pricing#23 and mricon/ingress-fieldplan#5: commas, decimals and inline arrays depend on the locale.
test.each(['=SUM(1,2)', '=A1*0.5', '={1;2}', '=SUM({1;2})'])('%s is refused from a script', (formula) => {
  expect(() => written(formula, 'en_US')).toThrow('The local host refuses');
});

test('strings and sheet names may hold anything', () => {
  expect(written('="1,5 {x} ""q"" ; 0.5"', 'en_US')).toBe('="1,5 {x} ""q"" ; 0.5"');
  expect(runBody("sheet.getRange('A1').setFormula('=\"a\"\"b\"'); return sheet.getRange('A1').getValue()")).toBe('a"b');
});

// bug report N2754 in a live sheet: "Array result was not expanded because it would overwrite data".
test('a value in the way of a spilled result darkens it, a blank does not', () => {
  const host = hostOf(
    '/** @customfunction */ function COUNTUP(n) { return [[1], [2], [3]]; }\n' +
      script("sheet.getRange('A1').setFormula('=COUNTUP(3)'); sheet.getRange('A2:A3').setValues([[''], [null]])"),
  );
  host.run('main');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([[1], [2], [3]]);
  host.typeInto('Sheet1', 'A3', 'x');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([['#REF!'], [''], ['x']]);
  host.typeInto('Sheet1', 'A3', '');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([[1], [2], [3]]);
});

test('errors have the names of Sheets', () => {
  const host = hostOf(
    script(
      "sheet.getRange('A1:A3').setFormulas([['=1/0'], ['=NOSUCH(1)'], ['=SUM(']]); return sheet.getRange('A1:A3').getValues()",
    ),
  );
  expect(host.run('main')).toEqual([['#DIV/0!'], ['#NAME?'], ['#ERROR!']]);
});
