// What goes into cells and what comes out.
import { hostOf, runBody, script } from './host-of';

const writeThenRead = (value: string, read = 'getValue()') =>
  runBody(`var cell = sheet.getRange('A1'); cell.setValue(${value}); return cell.${read}`);

describe('values are taken as if typed', () => {
  // Apps Script reference, Range.setValues; brucemcpherson/gas-fakes maps it to USER_ENTERED after live comparison.
  test('text that looks like a number becomes one', () => {
    expect(writeThenRead("'2.50'")).toBe(2.5);
    expect(writeThenRead("'12%'")).toBe(0.12);
    expect(writeThenRead("'true'")).toBe(true);
    expect(writeThenRead("'007'")).toBe(7);
  });
  // Practice: the number format @ keeps ids as text.
  test('in a text cell it stays text', () => {
    expect(
      runBody(
        "var cell = sheet.getRange('A1'); cell.setNumberFormat('@').setValue('007'); return [cell.getValue(), cell.getDisplayValue()]",
      ),
    ).toEqual(['007', '007']);
  });
  // Sheets help, "Enter text with an apostrophe".
  test('a leading apostrophe means text and is not part of it', () => {
    expect(writeThenRead('"\'007"')).toBe('007');
    expect(writeThenRead('"\'=1+1"')).toBe('=1+1');
    expect(
      runBody(
        "var cell = sheet.getRange('A1'); cell.setNumberFormat('@').setValue(\"'=1+1\"); return [cell.getValue(), cell.getFormula()]",
      ),
    ).toEqual(['=1+1', '']);
  });
  // Apps Script reference, Range.setValue: a leading = makes a formula.
  test('a leading = makes a formula', () => {
    expect(writeThenRead("'=1+1'")).toBe(2);
    expect(writeThenRead("'=1+1'", 'getFormula()')).toBe('=1+1');
  });
  // Apps Script guide to the V8 runtime: undefined is passed as null; Range.getValues: empty cells are "".
  test('null and undefined clear, blank reads as ""', () => {
    expect(
      runBody(
        "sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').setValues([[null, undefined]]); return [sheet.getRange('A1:B1').getValues(), sheet.getLastRow(), sheet.getRange('A1').isBlank()]",
      ),
    ).toEqual([[['', '']], 0, true]);
  });
  // freelabz/secator#96.
  test('50,000 characters at most', () => {
    expect(() => writeThenRead("Array(50002).join('x')")).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('people type into cells', () => {
  test('95 in a percent cell is 95%', () => {
    const host = hostOf(script("sheet.getRange('A1:A2').setNumberFormat('0%')"));
    host.run('main');
    host.typeInto('Sheet1', 'A1', '95');
    host.typeInto('Sheet1', 'A2', '95%');
    expect(host.values('Sheet1', 'A1:A2')).toEqual([[0.95], [0.95]]);
    expect(host.display('Sheet1', 'A1')).toEqual([['95%']]);
  });
  // Sheets help, "Change locale": numbers and formulas are typed in the file's own writing.
  test('in de_DE with a decimal comma', () => {
    const host = hostOf('', { spreadsheet: { locale: 'de_DE' } });
    host.typeInto('Sheet1', 'A1', '0,5');
    host.typeInto('Sheet1', 'A2', '=SUM(A1;1,5)');
    host.typeInto('Sheet1', 'A3', '3.2.2026');
    expect(host.values('Sheet1', 'A1:A3')).toEqual([[0.5], [2], [new Date('2026-02-03T00:00:00Z')]]);
  });
});

describe('dates', () => {
  const zones = { scriptTimeZone: 'America/New_York', spreadsheet: { timeZone: 'Asia/Shanghai' } };
  // Apps Script reference, Session.getScriptTimeZone: script and spreadsheet may have different zones.
  test('cross as instants of the sheet zone', () => {
    const host = hostOf(
      script(
        "var cell = sheet.getRange('A1'); cell.setValue(new Date(Date.UTC(2026, 1, 27, 16))); var d = cell.getValue(); return [d instanceof Date, d.toISOString(), Utilities.formatDate(d, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'), Utilities.formatDate(d, Session.getScriptTimeZone(), 'yyyy-MM-dd')]",
      ),
      zones,
    );
    expect(host.run('main')).toEqual([true, '2026-02-27T16:00:00.000Z', '2026-02-28 00:00', '2026-02-27']);
    expect(host.display('Sheet1', 'A1')).toEqual([['2/28/2026']]);
  });
  test('typed dates are midnight of the sheet zone, also for custom functions', () => {
    const host = hostOf(
      '/** @customfunction */ function ISO(d) { return (d instanceof Date) + " " + d.toISOString(); }',
      zones,
    );
    host.typeInto('Sheet1', 'A1', '2026-02-28');
    host.typeInto('Sheet1', 'B1', '=ISO(A1)');
    expect(host.values('Sheet1', 'A1:B1')).toEqual([
      [new Date('2026-02-27T16:00:00Z'), 'true 2026-02-27T16:00:00.000Z'],
    ]);
  });
  test('formatDate and parseDate', () => {
    expect(
      runBody(
        "return [Utilities.formatDate(new Date(0), 'Europe/Berlin', \"EEE, d MMM yyyy 'at' HH:mm:ss Z\"), Utilities.parseDate('2026-07-01', 'Europe/Berlin', 'yyyy-MM-dd').toISOString()]",
      ),
    ).toEqual(['Thu, 1 Jan 1970 at 01:00:00 +0100', '2026-06-30T22:00:00.000Z']);
  });
});

// Apps Script reference, Utilities.computeDigest: bytes are signed; known answers of the algorithms.
test('digests', () => {
  const hex = (algorithm: string) =>
    `Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'abc', Utilities.Charset.UTF_8).map(function (b) { return ('0' + (b & 255).toString(16)).slice(-2) }).join('')`;
  expect(runBody(`return [${hex('SHA_256')}, ${hex('SHA_1')}, ${hex('MD5')}]`)).toEqual([
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    'a9993e364706816aba3e25717850c26c9cd0d89d',
    '900150983cd24fb0d6963f7d28e17f72',
  ]);
  expect(() => runBody("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '绩')")).toThrow('Charset.UTF_8');
  expect(runBody("return Utilities.base64Encode('绩效', Utilities.Charset.UTF_8)")).toBe(
    Buffer.from('绩效').toString('base64'),
  );
});
