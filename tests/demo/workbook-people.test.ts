// The list behind “I am”: whom the workbook names as HR, manager and employee, found by keys wherever the columns stand.
import { createNodeHost } from '../../host/node/node-host';
import { peopleOf } from '../../host/preview/workbook-people';

const user = { email: 'hr@x.example', locale: 'en' };

function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const code = `function fill(title, rows) {
    var book = SpreadsheetApp.getActive();
    var sheet = book.getSheetByName(title) || book.insertSheet(title);
    sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    if (sheet.getMaxRows() > 8) sheet.deleteRows(9, sheet.getMaxRows() - 8);
  }`;
  const host = createNodeHost({ files: { 'Code.js': code, 'appsscript.json': '{}' }, user });
  for (const [title, rows] of Object.entries(sheets)) host.run('fill', [title, rows]);
  return host;
}

const people = [
  ['my own notes', '', '', '', ''],
  ['manager_email', 'x', 'email', 'name', 'person_id'],
  ['Manager', '', 'E-mail', 'Name', 'ID'],
  ['', '', 'Boss@x.example', '老板', 'p1'],
  ['boss@x.example', '', 'ann@x.example', 'Ann', 'p2'],
  ['boss@x.example', '', 'ann@x.example', 'Ann', 'p2b'],
  ['far@x.example', '', '', 'No address', 'p3'],
];

test('everybody is listed once, at the highest place they have', () => {
  const host = workbook({
    Scorecard: [['person_id', 'name', 'total']],
    People: people,
    Settings: [
      ['key', 'setting', 'value'],
      ['language', '', 'English'],
      ['hr_emails', 'E-mails of HR', 'HR@x.example， boss2@x.example;ann2@x.example'],
    ],
  });
  // The row of headers names no address, but its words must not become people.
  expect(peopleOf(host)).toEqual({
    hr: [
      { email: 'hr@x.example', name: '' },
      { email: 'boss2@x.example', name: '' },
      { email: 'ann2@x.example', name: '' },
    ],
    managers: [
      { email: 'boss@x.example', name: '老板' },
      { email: 'far@x.example', name: '' },
    ],
    employees: [{ email: 'ann@x.example', name: 'Ann' }],
  });
});

test('a workbook that is not set up names nobody', () => {
  expect(peopleOf(workbook({ Sheet1: [['person_id', 'name']] }))).toEqual({ hr: [], managers: [], employees: [] });
});
