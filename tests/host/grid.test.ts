// What people do in the engine's own grid: protections are asked before, onEdit hears of it after.
import type { StoppedEdit } from '../../host/grid-edits';
import type { Host } from '../../host/host';
import { hostOf, script } from './host-of';

beforeAll(() => {
  console.debug = () => {};
});

const ANN = { email: 'ann@example.com', locale: 'en' };

const protect =
  "sheet.getRange('A1:F20').setValue('old');" +
  "var hard = sheet.getRange('B2:B5').protect(); hard.removeEditors(hard.getEditors());" +
  "sheet.getRange('D2:D5').protect().setWarningOnly(true);" +
  "var own = book.insertSheet('Closed').protect(); own.removeEditors(own.getEditors());";

function shared(rest = '', body = protect): { host: Host; stopped: StoppedEdit[]; sheetId: string } {
  const host = hostOf(script(body, rest), { spreadsheet: { editors: [ANN.email] } });
  host.run('main');
  host.signIn(ANN);
  const stopped: StoppedEdit[] = [];
  host.whenStopped((one) => stopped.push(one));
  const { model } = host;
  const sheetId = model.getters.getSheetIdByName('Sheet1') ?? '';
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
  return { host, stopped, sheetId };
}

const type = ({ model }: Host, sheetId: string, col: number, row: number, content: string) =>
  model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
const zone = (left: number, top: number, right = left, bottom = top) => ({ left, top, right, bottom });
const held = (host: Host, a1: string) => host.values('Sheet1', a1)[0]?.[0];

// Sheets help "Protect, hide, and edit sheets": others are refused, and a warning lets everybody through who confirms it.
describe('protections of the grid', () => {
  test('open cells take what is typed', () => {
    const { host, stopped, sheetId } = shared();
    expect(type(host, sheetId, 0, 1, 'new').isSuccessful).toBe(true);
    expect(held(host, 'A2')).toBe('new');
    expect(stopped).toEqual([]);
  });

  test('a protected cell refuses, also when asked again', () => {
    const { host, stopped, sheetId } = shared();
    expect(type(host, sheetId, 1, 1, 'new').isSuccessful).toBe(false);
    expect(stopped.map(({ kind }) => kind)).toEqual(['protected']);
    stopped[0]?.goAhead();
    expect(held(host, 'B2')).toBe('old');
  });

  test('its editors and the owner may', () => {
    const { host, stopped, sheetId } = shared();
    host.signIn({ email: 'owner@example.com', locale: 'en' });
    type(host, sheetId, 1, 1, 'new');
    expect(held(host, 'B2')).toBe('new');
    expect(stopped).toEqual([]);
  });

  test('a warning waits for the person, whoever it is', () => {
    const { host, stopped, sheetId } = shared();
    host.signIn({ email: 'owner@example.com', locale: 'en' });
    type(host, sheetId, 3, 1, 'new');
    expect([held(host, 'D2'), stopped.map(({ kind }) => kind)]).toEqual(['old', ['warning']]);
    stopped[0]?.goAhead();
    expect(held(host, 'D2')).toBe('new');
    type(host, sheetId, 3, 1, 'again');
    expect(stopped).toHaveLength(2);
  });

  test('nothing is done by half', () => {
    const { host, stopped, sheetId } = shared();
    const { model } = host;
    model.dispatch('DELETE_CONTENT', { sheetId, target: [zone(0, 0, 2, 9)] });
    model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [zone(0, 1)],
      clipboardContent: { text: 'x\ty\nz\tw' },
    });
    model.selection.selectZone({ cell: { col: 0, row: 8 }, zone: zone(0, 8, 2, 9) });
    model.dispatch('COPY');
    model.dispatch('PASTE', { target: [zone(1, 3)] });
    model.selection.selectZone({ cell: { col: 1, row: 9 }, zone: zone(1, 9) });
    model.dispatch('AUTOFILL_SELECT', { col: 1, row: 3 });
    model.dispatch('AUTOFILL');
    expect(stopped.map(({ kind }) => kind)).toEqual(['protected', 'protected', 'protected', 'protected']);
    expect(new Set(host.values('Sheet1', 'A1:F20').flat())).toEqual(new Set(['old']));
  });

  test('what is cut is taken from its own place', () => {
    const { host, stopped, sheetId } = shared();
    const { model } = host;
    model.selection.selectZone({ cell: { col: 3, row: 1 }, zone: zone(3, 1) });
    model.dispatch('CUT');
    model.dispatch('PASTE', { target: [zone(5, 1)] });
    expect([held(host, 'D2'), stopped.map(({ kind }) => kind)]).toEqual(['old', ['warning']]);
    stopped[0]?.goAhead();
    expect([held(host, 'D2'), held(host, 'F2')]).toEqual(['', 'old']);
    expect(sheetId).toBe(model.getters.getActiveSheetId());
  });

  test('rows come, go and are sorted past warnings, not past other people', () => {
    const { host, stopped, sheetId } = shared();
    const { model } = host;
    const remove = (row: number) =>
      model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Sheet1', dimension: 'ROW', elements: [row] });
    const sort = (left: number) =>
      model.dispatch('SORT_CELLS', { sheetId, col: left, row: 1, zone: zone(left, 1, left, 4), sortDirection: 'desc' });
    const add = (id: string, sheetName: string) =>
      model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: id,
        sheetName,
        dimension: 'ROW',
        base: 1,
        quantity: 1,
        position: 'before',
      });
    expect([sort(3).isSuccessful, sort(1).isSuccessful, remove(2).isSuccessful]).toEqual([true, false, false]);
    expect([add(sheetId, 'Sheet1').isSuccessful, remove(10).isSuccessful]).toEqual([true, true]);
    const closed = model.getters.getSheetIdByName('Closed') ?? '';
    expect([add(closed, 'Closed').isSuccessful, type(host, closed, 0, 0, 'x').isSuccessful]).toEqual([false, false]);
    expect(stopped.map(({ kind }) => kind)).toEqual(['protected', 'protected', 'protected', 'protected']);
  });

  test('the script itself is stopped by neither the grid nor a warning', () => {
    const { host, stopped } = shared(
      "function write() { SpreadsheetApp.getActive().getActiveSheet().getRange('D3').setValue(1); }",
    );
    host.run('write');
    expect([held(host, 'D3'), stopped]).toEqual([1, []]);
  });
});

// Apps Script guide "Simple triggers", event object of onEdit.
describe('onEdit', () => {
  const listening =
    "function onEdit(e) { e.source.getSheetByName('Sheet1').getRange('H1').setValue([e.range.getA1Notation(), e.value, e.oldValue].join('|')); }";

  test('hears of one cell with its values, of several without, and not of refusals', () => {
    const { host, sheetId } = shared(listening);
    type(host, sheetId, 0, 1, 'new');
    expect(held(host, 'H1')).toBe('A2|new|old');
    host.model.dispatch('DELETE_CONTENT', { sheetId, target: [zone(0, 1)] });
    expect(held(host, 'H1')).toBe('A2||new');
    host.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [zone(4, 6)], clipboardContent: { text: '1\t2\n3\t4' } });
    expect(held(host, 'H1')).toBe('E7:F8||');
    type(host, sheetId, 1, 1, 'refused');
    expect(held(host, 'H1')).toBe('E7:F8||');
  });

  test('that fails leaves the edit as it is', () => {
    const { host, sheetId } = shared("function onEdit() { throw new Error('broken'); }");
    type(host, sheetId, 0, 1, 'new');
    expect(held(host, 'A2')).toBe('new');
    expect(host.logs).toEqual(['Error: broken']);
  });
});

// Sheets help "Format numbers": in a cell shown as a percentage a typed number is one of percents.
test.each([
  ['95', 0.95],
  ['95%', 0.95],
  ['0.5', 0.005],
  ['=1/2', 0.5],
  ['none', 'none'],
])('%s typed into a percent cell of the grid', (content, value) => {
  const { host, sheetId } = shared('', "sheet.getRange('A1').setNumberFormat('0%')");
  type(host, sheetId, 0, 0, content);
  expect(held(host, 'A1')).toBe(value);
});
