// Shapes, bounds and types of Range calls.
import { runBody } from './host-of';

const failing = (body: string) => () => runBody(body);

describe('data must have exactly the shape of the range', () => {
  // alpatania/sassafras#8: the text users get.
  test('columns', () => {
    expect(failing('sheet.getRange(1, 1, 1, 4).setValues([[1, 2, 3, 4, 5]])')).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    );
  });
  // Same source, the form for rows.
  test('rows', () => {
    expect(failing('sheet.getRange(1, 1, 2, 1).setValues([[1]])')).toThrow('The data has 1 but the range has 2.');
  });
  // Apps Script reference, Range.setNumberFormats: dimensions must match.
  test('formats, notes, backgrounds and validations too', () => {
    for (const call of [
      "setNumberFormats([['0']])",
      "setNotes([['n']])",
      "setBackgrounds([['#ffffff']])",
      'setDataValidations([[null]])',
    ]) {
      expect(failing(`sheet.getRange(1, 1, 2, 1).${call}`)).toThrow('The data has 1 but the range has 2.');
    }
  });
});

describe('ranges lie inside the sheet', () => {
  // Elijas/auto-youtube-subscription-playlist-2#99.
  test('a range has at least one row', () => {
    expect(failing('sheet.getRange(1, 1, 0, 1)')).toThrow('The number of rows in the range must be at least 1.');
    expect(failing('sheet.getRange(1, 1, 1, 0)')).toThrow('The number of columns in the range must be at least 1.');
  });
  // Apps Script reference, Sheet.getRange; the text is the one captured in public logs. Sheets do not grow by themselves.
  test('nothing beyond the last row or column', () => {
    expect(failing('sheet.getRange(1000, 1, 2, 1)')).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(failing("sheet.getRange('AA1')")).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(runBody('sheet.insertRowsAfter(1000, 5); return sheet.getRange(1005, 1).getA1Notation()')).toBe('A1005');
  });
  // Apps Script reference, Sheet.getRange(a1Notation).
  test('A1 notation with open ends and quoted names', () => {
    expect(
      runBody(
        "return [sheet.getRange('A2:C').getA1Notation(), sheet.getRange('B:B').getNumRows(), book.getRange(\"'Sheet1'!A1:B2\").getA1Notation()]",
      ),
    ).toEqual(['A2:C1000', 1000, 'A1:B2']);
  });
});

describe('arguments are checked by type', () => {
  // brucemcpherson/gas-fakes notes, tested against the live service: the form of the text.
  test('a wrong type names the types and the method', () => {
    expect(failing("sheet.getRange('A1').setValues('x')")).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(failing("sheet.getRange('A1:B1').setValues([1, 2])")).toThrow('The parameters (number[])');
    expect(failing("SpreadsheetApp.newDataValidation().requireDate('x')")).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    );
    expect(failing('sheet.setFrozenRows()')).toThrow('The parameters ()');
  });
  // Nothing may pass silently that Google does not have.
  test('an unknown member throws', () => {
    expect(failing('sheet.getRange(1, 1).setColour("red")')).toThrow(
      'Range.setColour is not implemented by the local host',
    );
    expect(failing('SpreadsheetApp.ProtectionType.CELL')).toThrow('is not implemented by the local host');
    expect(failing('sheet.name = "x"')).toThrow('Sheet.name cannot be assigned');
  });
  // Apps Script's V8: errors of services are instances of the script's own Error.
  test('errors belong to the world of the script', () => {
    expect(runBody('try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name] }')).toEqual([
      true,
      'Exception',
    ]);
  });
});
