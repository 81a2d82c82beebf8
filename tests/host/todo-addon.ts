// A small foreign add-on, a to-do list, which knows nothing of this repository.
export const todoFiles = {
  'appsscript.json': JSON.stringify({
    timeZone: 'America/New_York',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/userinfo.email',
    ],
  }),
  'Page.html': '<p>To do</p>',
  'Code.js': `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('To do').addItem('Set up', 'setUp').addSeparator().addItem('Show list', 'showList').addToUi();
}
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName('Tasks') || book.insertSheet('Tasks', 0);
  sheet.getRange(1, 1, 1, 4).setValues([['Task', 'Due', 'Done', 'Days left']]).setFontWeight('bold');
  sheet.getRange(2, 1, 2, 3).setValues([['Write', new Date(Date.UTC(2026, 0, 10)), false], ['Test', new Date(Date.UTC(2026, 0, 12)), true]]);
  sheet.getRange(2, 4).setFormula('=DAYSLEFT(B2:B3;C2:C3)');
  sheet.getRange('A1').setNote('One task per row');
  sheet.setFrozenRows(1);
  sheet.addDeveloperMetadata('kind', 'tasks', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  var protection = sheet.getRange('A1:D1').protect().setDescription('header');
  protection.removeEditors(protection.getEditors());
  return sheet.getName();
}
/**
 * Days left of open tasks.
 * @param {Range} due Due dates.
 * @param {Range} done Ticks.
 * @customfunction
 */
function DAYSLEFT(due, done) {
  var zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return due.map(function (row, i) {
    if (!row[0]) return [null];
    return [done[i][0] ? '' : Number(Utilities.formatDate(row[0], zone, 'd'))];
  });
}
function showList() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Tasks'));
}
function readTasks() {
  return SpreadsheetApp.getActive().getSheetByName('Tasks').getDataRange().getDisplayValues();
}
function hidden_() {}
`,
};
