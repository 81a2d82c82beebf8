// A script shows a cell to the person: the tab comes to the front and the range is selected.
import { hostOf, runBody, script } from './host-of';

// Apps Script reference, Range.activate: "Sets the specified range as the active range, with the top left cell in the range as the current cell."
test('a range on another tab becomes the active one, and its tab too', () => {
  expect(
    runBody(
      "var other = book.insertSheet('Other'); book.setActiveSheet(sheet); other.getRange(3, 2, 2, 3).activate(); SpreadsheetApp.flush(); return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation()]",
    ),
  ).toEqual(['Other', 'B3:D4']);
});

test('it returns the range, and lasts after the script', () => {
  const host = hostOf(
    script(
      "return sheet.getRange('C5').activate().getA1Notation()",
      'function later() { return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(); }',
    ),
  );
  expect(host.run('main')).toBe('C5');
  expect(host.run('later')).toBe('C5');
});
