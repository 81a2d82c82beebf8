// The host knows nothing of one product: a small to-do add-on runs on it from menu to saved file.
import { createNodeHost } from '../../host/node/node-host';
import { todoFiles } from './todo-addon';

const user = { email: 'ann@example.com', locale: 'de' };

test('a foreign add-on runs end to end', () => {
  const host = createNodeHost({ files: todoFiles, user, spreadsheet: { timeZone: 'Asia/Shanghai' } });
  host.open();
  expect(host.menus).toMatchObject([
    { title: 'To do', items: [{ functionName: 'setUp' }, { kind: 'separator' }, { functionName: 'showList' }] },
  ]);
  expect(host.chooseMenuItem('setUp')).toBe('Tasks');
  expect(host.values('Tasks', 'A1:D3').map((line) => [line[0], line[3]])).toEqual([
    ['Task', 'Days left'],
    ['Write', 10],
    ['Test', ''],
  ]);
  host.typeInto('Tasks', 'C2', 'TRUE');
  expect(host.values('Tasks', 'D2')).toEqual([['']]);
  host.chooseMenuItem('showList');
  expect(host.dialogs).toMatchObject([{ kind: 'sidebar', title: 'Tasks', html: '<p>To do</p>' }]);
  expect(host.run('readTasks')).toHaveLength(3);
  host.signIn({ email: 'bob@example.com', locale: 'en' });
  expect(() => host.typeInto('Tasks', 'A1', 'Job')).toThrow('You are trying to edit a protected cell');
  const copy = createNodeHost({
    files: todoFiles,
    user,
    data: host.exportData(),
    spreadsheet: { timeZone: 'Asia/Shanghai' },
  });
  expect(copy.values('Tasks')).toEqual(host.values('Tasks'));
});

// Apps Script guide "Simple triggers": scripts do not fire onEdit; value and oldValue are strings of a single cell.
test('onEdit sees what people type, not what scripts write', () => {
  const code =
    "function onEdit(e) { e.source.getSheetByName('Sheet1').getRange('C1').setValue(e.range.getA1Notation() + ':' + e.value + ':' + e.oldValue); } function write() { SpreadsheetApp.getActive().getActiveSheet().getRange('B1').setValue(5); }";
  const host = createNodeHost({ files: { 'Code.js': code, 'appsscript.json': '{}' }, user });
  host.run('write');
  expect(host.values('Sheet1', 'C1')).toEqual([['']]);
  host.typeInto('Sheet1', 'B1', '6');
  expect(host.values('Sheet1', 'C1')).toEqual([['B1:6:5']]);
});
