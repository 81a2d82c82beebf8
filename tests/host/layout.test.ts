// What laying out a page of figures needs: merging, copying, sizes, looks, copies of tabs.
import { hostOf, runBody, script } from './host-of';

// Apps Script reference, Range.merge, mergeAcross, breakApart.
test('merging', () => {
  expect(
    runBody(
      "sheet.getRange('A1:C1').merge().setValue('Title'); sheet.getRange('A3:C4').mergeAcross(); var parts = ['A1', 'B4', 'A5'].map(function (a) { return sheet.getRange(a).isPartOfMerge(); }); sheet.getRange('A3:C3').breakApart(); return parts.concat(sheet.getRange('A3').isPartOfMerge(), sheet.getRange('A4').isPartOfMerge())",
    ),
  ).toEqual([true, true, false, false, true]);
});

const source =
  "sheet.getRange('A1:B2').setValues([['x', 2], ['007', new Date(Date.UTC(2026, 0, 2))]]); sheet.getRange('A2').setNumberFormat('@').setValue('007'); sheet.getRange('B1').setFormula('=LEN(A1)+1').setBackground('#ff0000').setFontWeight('bold').setNumberFormat('0.0').setNote('n'); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());";
const seen = (a1: string) =>
  `(function (r) { return [r.getFormula(), r.getDisplayValue(), r.getBackground(), r.getFontWeight(), r.getNote()]; })(sheet.getRange('${a1}'))`;

// Apps Script reference, Range.copyTo: values and formats; contentsOnly and formatOnly; CopyPasteType.
describe('copyTo', () => {
  test('everything, formulas follow', () => {
    expect(
      runBody(
        `${source} sheet.getRange('A1:B2').copyTo(sheet.getRange('D5')); return [${seen('E5')}, sheet.getRange('D6').getValue(), sheet.getRange('D5').getDataValidation() !== null, sheet.getRange('E6').getDisplayValue()]`,
      ),
    ).toEqual([['=LEN(D5)+1', '2.0', '#ff0000', 'bold', 'n'], '007', true, '1/2/2026']);
  });
  test.each(['{ contentsOnly: true }', 'SpreadsheetApp.CopyPasteType.PASTE_VALUES, false'])(
    'values only: %s',
    (how) => {
      expect(
        runBody(
          `${source} sheet.getRange('A1:B2').copyTo(sheet.getRange('D5'), ${how}); return [${seen('E5')}, sheet.getRange('D6').getValue()]`,
        ),
      ).toEqual([['', '2', '#ffffff', 'normal', ''], '007']);
    },
  );
  test.each(['{ formatOnly: true }', 'SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false'])('format only: %s', (how) => {
    expect(
      runBody(
        `${source} sheet.getRange('E5').setValue(7).setFontColor('blue'); sheet.getRange('B1').copyTo(sheet.getRange('E5:E6'), ${how}); return [${seen('E5')}, ${seen('E6')}, sheet.getRange('E5').getFontColor()]`,
      ),
    ).toEqual([['', '7.0', '#ff0000', 'bold', ''], ['', '', '#ff0000', 'bold', ''], '#000000']);
  });
  test('to another tab, transposed, over a larger destination', () => {
    expect(
      runBody(
        "sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('C1').setFormula('=A1+B1'); var other = book.insertSheet('表'); sheet.getRange('A1:C1').copyTo(other.getRange('A1')); sheet.getRange('A1:B1').copyTo(sheet.getRange('A5:A8'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true); return [other.getRange('A1:C1').getValues(), other.getRange('C1').getFormula(), sheet.getRange('A5:A8').getValues()]",
      ),
    ).toEqual([[[1, 2, 3]], '=A1+B1', [[1], [2], [1], [2]]]);
    expect(() => runBody("sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1'))")).toThrow('outside the dimensions');
  });
});

// Apps Script reference, Sheet.copyTo ("Copy of …", at the end) and Spreadsheet.duplicateActiveSheet (active, next to it).
test('copies of tabs', () => {
  const host = hostOf(
    script(
      "sheet.getRange('A1:B1').setValues([['x', 5]]); sheet.getRange('C1').setFormula('=B1*2'); sheet.getRange('B1').setNote('n'); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).build()); book.insertSheet('last', 1); sheet.activate(); sheet.copyTo(book); sheet.copyTo(book); var copy = book.duplicateActiveSheet(); copy.getRange('B1').setValue(6); return [book.getSheets().map(function (s) { return s.getName(); }), book.getActiveSheet().getName(), copy.getRange('C1').getValue(), sheet.getRange('C1').getValue(), copy.getRange('B1').getNote(), copy.getCharts()[0].getRanges()[0].getSheet().getName(), copy.getCharts()[0].getChartId() === sheet.getCharts()[0].getChartId()]",
    ),
  );
  expect(host.run('main')).toEqual([
    ['Sheet1', 'Copy of Sheet1 3', 'last', 'Copy of Sheet1', 'Copy of Sheet1 2'],
    'Copy of Sheet1 3',
    12,
    10,
    'n',
    'Copy of Sheet1 3',
    false,
  ]);
});

// Apps Script reference, RangeList and the plural setters of Range.
test('many looks at once', () => {
  expect(
    runBody(
      "sheet.getRangeList(['A1:B1', 'D4']).setBackground('#111111').setFontColor('white').setFontWeight('bold').setFontSize(14).setHorizontalAlignment('center').setVerticalAlignment('middle').setBorder(true, null, true, null, null, null, '#222222', SpreadsheetApp.BorderStyle.SOLID_MEDIUM); sheet.getRange('A2:B2').setFontSizes([[8, 9]]).setBackgrounds([['red', null]]).setVerticalAlignments([['top', 'middle']]).setWrapStrategies([[SpreadsheetApp.WrapStrategy.WRAP, SpreadsheetApp.WrapStrategy.CLIP]]); sheet.setRowHeights(1, 2, 40); sheet.setRowHeightsForced(3, 1, 12); var c = sheet.getRange('B1'); var set = [c.getBackground(), c.getFontColor(), c.getFontSize(), c.getHorizontalAlignment(), c.getVerticalAlignment(), sheet.getRange('B2').getFontSize(), sheet.getRange('A2').getBackground(), sheet.getRange('A2').getWrap(), sheet.getRowHeight(2), sheet.getRowHeight(3)]; sheet.getRange('A1').setValue('v'); sheet.getRange('A1:B1').clear(); return set.concat(sheet.getRange('A1').getBackground(), sheet.getRange('A1').getValue())",
    ),
  ).toEqual(['#111111', '#ffffff', 14, 'center', 'middle', 9, '#ff0000', true, 40, 12, '#ffffff', '']);
});
