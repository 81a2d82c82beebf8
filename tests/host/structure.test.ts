// What hangs on ranges follows them, and is saved with the workbook.
import JSZip from 'jszip';
import { exportXlsx } from '../../host/node/export-xlsx';
import { hostOf, runBody, script } from './host-of';

const setUp = script(
  "sheet.getRange('B3').setNote('here'); sheet.getRange('B3:C4').protect().setDescription('p'); sheet.getRange('A1:C1').setFontFamily('Roboto'); sheet.addDeveloperMetadata('kind', 'tasks'); sheet.getRange('D2:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setHelpText('a or b').setAllowInvalid(false).build()); sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.hideColumns(6); sheet.setColumnWidth(2, 222); sheet.setTabColor('#00ff00'); sheet.setHiddenGridlines(true); sheet.getRange('A2:C9').createFilter(); PropertiesService.getDocumentProperties().setProperty('p', 'q'); book.insertSheet('Hidden').hideSheet()",
  `function look() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  var protection = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
  var metadata = sheet.getDeveloperMetadata()[0];
  var notes = [];
  sheet.getRange('A1:E12').getNotes().forEach(function (line, r) { line.forEach(function (note, c) { if (note) notes.push([r + 1, c + 1, note]); }); });
  return { notes: notes, protection: !protection ? null : [protection.getRange().getA1Notation(), protection.getDescription()],
    metadata: [metadata.getKey(), metadata.getValue(), String(metadata.getVisibility())],
    rule: ['D2', 'D10'].map(function (a1) { var rule = sheet.getRange(a1).getDataValidation(); return rule && [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid()]; }),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()], hidden: sheet.isColumnHiddenByUser(6), width: sheet.getColumnWidth(2), color: sheet.getTabColor(), grid: sheet.hasHiddenGridlines(),
    filter: sheet.getFilter().getRange().getA1Notation(), font: sheet.getRange('B1').getFontFamily(), property: PropertiesService.getDocumentProperties().getProperty('p'), id: sheet.getSheetId(),
    sheets: SpreadsheetApp.getActive().getSheets().map(function (s) { return [s.getName(), s.isSheetHidden()]; }) };
}`,
);

// Apps Script reference: Range.setNote, Range.protect, Sheet.addDeveloperMetadata; in Sheets all of them move with their cells.
test('notes, protections and rules follow inserted and deleted rows and columns', () => {
  const host = hostOf(setUp);
  host.run('main');
  host.insertRows('Sheet1', 1, 2);
  host.insertColumns('Sheet1', 1, 1);
  expect(host.run('look')).toMatchObject({
    notes: [[5, 3, 'here']],
    protection: ['C5:D6', 'p'],
    metadata: ['kind', 'tasks', 'DOCUMENT'],
  });
  host.deleteRows('Sheet1', 6, 1);
  expect(host.run('look')).toMatchObject({ notes: [[5, 3, 'here']], protection: ['C5:D5', 'p'] });
  host.deleteRows('Sheet1', 5, 1);
  expect(host.run('look')).toMatchObject({ notes: [], protection: null });
});

test('export → data → host keeps everything', () => {
  const first = hostOf(setUp);
  first.run('main');
  const second = hostOf(setUp, { data: JSON.parse(JSON.stringify(first.exportData())) });
  expect(second.run('look')).toEqual(first.run('look'));
  expect(second.run('look')).toMatchObject({
    notes: [[3, 2, 'here']],
    rule: [['VALUE_IN_LIST', [['a', 'b'], true], 'a or b', false], null],
    frozen: [2, 1],
    hidden: true,
    width: 222,
    color: '#00ff00',
    grid: true,
    filter: 'A2:C9',
    font: 'Roboto',
    property: 'q',
    id: 0,
    sheets: [
      ['Sheet1', false],
      ['Hidden', true],
    ],
  });
});

test('moving columns takes content and notes along', () => {
  const host = hostOf(setUp);
  host.run('main');
  host.typeInto('Sheet1', 'B3', 'x');
  host.moveColumns('Sheet1', 2, 1, 6);
  expect(host.values('Sheet1', 'E3')).toEqual([['x']]);
  expect(host.run('look')).toMatchObject({ notes: [[3, 5, 'here']] });
});

// Sheets help, "Sort & filter your data": a sort moves rows with their notes and formats.
test('sorting moves notes with their rows', () => {
  const host = hostOf(setUp);
  host.run('main');
  for (const [a1, text] of [
    ['A3', '3'],
    ['A4', '1'],
    ['A5', '2'],
    ['B4', '=A4*10'],
  ] as const)
    host.typeInto('Sheet1', a1, text);
  host.sortRange('Sheet1', 'A3:C5', 1);
  expect(host.values('Sheet1', 'A3:B5')).toEqual([
    [1, 10],
    [2, ''],
    [3, ''],
  ]);
  expect(host.run('look')).toMatchObject({ notes: [[5, 2, 'here']] });
});

// dwyl/learn-to-send-email…#323: a row inserted under a header shifts an open range, the header's formula stays.
test('a row inserted under a header turns A3:A into A4:A', () => {
  const host = hostOf(script("return sheet.getRange('C2').getFormula()"));
  host.typeInto('Sheet1', 'C2', '=SUM(A3:A)');
  host.insertRows('Sheet1', 3, 1);
  expect(host.run('main')).toBe('=SUM(A4:A)');
});

describe('tabs', () => {
  test('names are unique, ids stay', () => {
    expect(() => runBody("book.insertSheet('Sheet1')")).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(() => runBody("book.insertSheet('x'); sheet.setName('x')")).toThrow('already exists');
    expect(
      runBody(
        "var s = book.insertSheet('x', 0); var id = s.getSheetId(); s.setName('y'); return [typeof id, book.getSheetById(id).getName(), s.getIndex(), book.getSheetByName('X')]",
      ),
    ).toEqual(['number', 'y', 1, null]);
  });
  test('order and active tab', () => {
    expect(
      runBody(
        "book.insertSheet('x'); book.insertSheet('y'); book.moveActiveSheet(1); book.setActiveSheet(book.getSheetByName('x')); return [book.getSheets().map(function (s) { return s.getName(); }), book.getActiveSheet().getName()]",
      ),
    ).toEqual([['y', 'Sheet1', 'x'], 'x']);
    expect(() => runBody('book.deleteSheet(sheet)')).toThrow("You can't remove all the sheets in a document.");
  });
});

test('the workbook exports to xlsx with its rules and values', async () => {
  const host = hostOf(`/** @customfunction */ function TWICE(x) { return 2 * x; }\n${setUp}`);
  host.run('main');
  host.typeInto('Sheet1', 'A1', '=TWICE(21)');
  const parts = await JSZip.loadAsync(await exportXlsx(host));
  const sheet = await parts.file('xl/worksheets/sheet0.xml')?.async('string');
  expect(sheet).toContain('<v>42</v>');
  expect(sheet).toContain('dataValidation');
});

// Google's own xlsx files hold the values of custom functions; programs that do not calculate shall show figures.
test('an xlsx file holds what each cell shows', async () => {
  const host = hostOf(
    `/** @customfunction */ function PAIRS() { return [['甲', 0.5], [null, 2]]; }\n${script(
      "sheet.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().build()); sheet.getRange('A1').setFormula('=PAIRS()'); sheet.getRange('E1:E2').setValues([[3], [1]]); sheet.getRange('F1').setFormula('=SORT(E1:E2)'); sheet.getRange('G1').setFormula('=Z9')",
    )}`,
  );
  host.run('main');
  const warn = jest.spyOn(console, 'warn');
  const parts = await JSZip.loadAsync(await exportXlsx(host));
  expect(warn).not.toHaveBeenCalled();
  const sheet = (await parts.file('xl/worksheets/sheet0.xml')?.async('string'))?.replace(/\s+/g, ' ') ?? '';
  const cell = (a1: string) => new RegExp(`<c r="${a1}"[^>]*>(.*?)</c>`).exec(sheet)?.[1]?.trim();
  expect(['B1', 'B2', 'E1', 'F2'].map(cell)).toEqual(['<v>0.5</v>', '<v>2</v>', '<v>3</v>', '<v>3</v>']);
  expect(cell('A2')).toBeUndefined();
  expect(cell('F1')).toContain('SORT(E1:E2)');
  expect(cell('G1')).toMatch(/<f[^>]*>Z9<\/f>/);
});

// Apps Script reference, Sheet.deleteRows and insertColumnsAfter: sizes change at once, on new tabs and on used ones.
test('tabs change their size, new or used', () => {
  const body =
    "var size = function (s) { s.deleteRows(11, 990); s.deleteColumns(3, 24); s.insertRowsAfter(10, 2); s.insertColumnsAfter(2, 1); return [s.getMaxRows(), s.getMaxColumns(), s.getIndex(), s.getName(), s.getRange('A1').getValue()]; };";
  expect(
    runBody(
      `${body} var fresh = book.insertSheet('x', 0); fresh.addDeveloperMetadata('k', 'v'); var used = book.insertSheet('y', 1); used.getRange('A1').setValue(1); var sizes = [size(fresh), size(used)]; fresh.getRange('C12').setValue(5); return sizes.concat([[fresh.getLastRow(), book.getActiveSheet().getName(), fresh.getDeveloperMetadata()[0].getValue()]])`,
    ),
  ).toEqual([
    [12, 3, 1, 'x', ''],
    [12, 3, 2, 'y', 1],
    [12, 'y', 'v'],
  ]);
});
