// What the pages of an add-on rest on: who is there, stores, digests, the bridge, rows made for new entries.
import { createHash } from 'node:crypto';
import { PERMISSION_DENIED } from '../../host/fault-plan';
import { hostOf, runBody, script } from './host-of';

const ANN = { email: 'Ann@example.com', locale: 'en' };
const BOB = { email: 'bob@example.com', locale: 'zh-CN' };
const STRANGER = { email: '', locale: 'en' };

// Apps Script reference, Session.getActiveUser: "If security policies do not allow access to the user's identity, getEmail() returns a blank string".
describe('a person of another domain', () => {
  const code = script(
    "sheet.getRange('B2').setValue('seen'); return [Session.getActiveUser().getEmail(), book.getEditors().map(function (one) { return one.getEmail(); })]",
    "function shut() { var p = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').protect(); p.removeEditors(p.getEditors()); }",
  );
  test('has no address, may edit, and is on no list of editors', () => {
    const host = hostOf(code);
    host.signIn(STRANGER);
    expect(host.run('main')).toEqual(['', ['owner@example.com']]);
    host.typeInto('Sheet1', 'B3', 'typed');
    expect(host.values('Sheet1', 'B2:B3')).toEqual([['seen'], ['typed']]);
  });
  test('is kept out by protections, and comes back from a saved file as nobody', () => {
    const host = hostOf(code);
    host.run('shut');
    host.signIn(STRANGER);
    expect(() => host.typeInto('Sheet1', 'A1', 'x')).toThrow('protected cell');
    expect(JSON.stringify(host.exportData())).not.toContain('editors":["owner@example.com",""');
  });
});

test('somebody else acts meanwhile, also when that fails, and then the first person is back', () => {
  const host = hostOf(
    'function who() { return Session.getActiveUser().getEmail(); } function fail() { throw new Error("x"); }',
  );
  expect(host.as(BOB, () => host.run('who'))).toBe('bob@example.com');
  expect(() => host.as(BOB, () => host.run('fail'))).toThrow('x');
  expect(host.run('who')).toBe('owner@example.com');
});

// Apps Script reference, LockService.getDocumentLock: "only one user at a time may run the guarded section".
test('a second person who acts during the first one’s call finds the document locked, and only then', () => {
  const host = hostOf(
    script(
      "var lock = LockService.getDocumentLock(); if (!lock.tryLock(5)) return 'busy'; try { var at = sheet.getLastRow() + 1; sheet.getRange(at, 1).setValue(Session.getActiveUser().getEmail()); SpreadsheetApp.flush(); return 'done'; } finally { lock.releaseLock(); }",
    ),
  );
  const others: unknown[] = [];
  for (const moment of ['Range.setValue', 'flush', 'Lock.releaseLock'])
    host.faults.before(moment, 1, () => others.push(host.as(BOB, () => host.run('main'))));
  expect(host.run('main')).toBe('done');
  expect(others).toEqual(['busy', 'busy', 'busy']);
  expect(host.as(BOB, () => host.run('main'))).toBe('done');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([['owner@example.com'], ['bob@example.com'], ['']]);
});

const stores = `
function store(kind) { return PropertiesService['get' + kind + 'Properties'](); }
function put(kind, key, value) { store(kind).setProperty(key, value); }
function take(kind) { return store(kind).getProperties(); }
function cache(value) { var c = CacheService.getUserCache(); if (value) c.put('k', value); return c.get('k'); }`;

// Apps Script guide "Properties service": script, user and document properties; quotas: 9 KB a value, 500 KB a store.
describe('properties', () => {
  test('of the user are nobody else’s, those of the document are everybody’s; both are saved with the file', () => {
    const host = hostOf(stores, { user: ANN });
    host.run('put', ['User', 'draft', '草稿']);
    host.run('put', ['Document', 'seen', '1']);
    expect(host.as(BOB, () => [host.run('take', ['User']), host.run('take', ['Document'])])).toEqual([
      {},
      { seen: '1' },
    ]);
    const again = hostOf(stores, { user: { ...ANN, email: 'ann@example.com' }, data: host.exportData() });
    expect([again.run('take', ['User']), again.run('take', ['Document'])]).toEqual([{ draft: '草稿' }, { seen: '1' }]);
  });
  test('hold 9 KB a value, counted as UTF-8, and 500 KB together', () => {
    const host = hostOf(stores);
    host.run('put', ['User', 'a', '草'.repeat(3 * 1024)]);
    expect(() => host.run('put', ['User', 'b', '草'.repeat(3 * 1024 + 1)])).toThrow('Argument too large: value');
    for (let key = 0; key < 55; key++) host.run('put', ['Document', `k${key}`, 'x'.repeat(9 * 1024)]);
    expect(() => host.run('put', ['Document', 'k55', 'x'.repeat(9 * 1024)])).toThrow('property storage quota');
    expect(Object.keys(Object(host.run('take', ['Document'])))).toHaveLength(55);
  });
  test('take half an emoji as they take any text', () => {
    const host = hostOf(stores);
    host.run('put', ['User', 'a', '\ud83d']);
    expect(host.run('take', ['User'])).toEqual({ a: '\ud83d' });
  });
});

// Apps Script reference, CacheService.getUserCache: "specific to the current user and current script".
test('the cache of the user is nobody else’s', () => {
  const host = hostOf(stores);
  expect(host.run('cache', ['mine'])).toBe('mine');
  expect(host.as(BOB, () => host.run('cache'))).toBeNull();
});

// Apps Script reference, Utilities.computeDigest: Byte[], which are signed; FIPS 180-4 for what SHA-256 is.
test.each(['', 'abc', '季度评价 2026-Q3 · 完成 ✓ 😀', 'x'.repeat(1000)])('SHA-256 of %j, in signed bytes', (text) => {
  const bytes = runBody(
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${JSON.stringify(text)}, Utilities.Charset.UTF_8)`,
  );
  expect(bytes).toEqual([...new Int8Array(createHash('sha256').update(text, 'utf8').digest())]);
});

// Apps Script reference, Utilities.formatDate, with the letters of Java's SimpleDateFormat (X: ISO 8601 zone, Z for none).
test.each([
  ['Asia/Shanghai', '2026-09-30T23:59:59+08:00'],
  ['America/New_York', '2026-09-30T11:59:59-04:00'],
  ['Asia/Kolkata', '2026-09-30T21:29:59+05:30'],
  ['Etc/UTC', '2026-09-30T15:59:59Z'],
])('a moment written in %s', (zone, written) => {
  const moment = Date.UTC(2026, 8, 30, 15, 59, 59);
  expect(runBody(`return Utilities.formatDate(new Date(${moment}), '${zone}', "yyyy-MM-dd'T'HH:mm:ssXXX")`)).toBe(
    written,
  );
});

// Apps Script reference, HtmlService and Ui.showSidebar; guide "Dialogs and sidebars": the title is the page's own.
describe('pages', () => {
  test('are made from text or from a file, and read back', () => {
    expect(
      runBody(
        "var page = HtmlService.createHtmlOutput('<b>1</b>').append('<i>2</i>'); return [page.getContent(), HtmlService.createHtmlOutputFromFile('Page').getContent()]",
      ),
    ).toEqual(['<b>1</b><i>2</i>', '<p>page</p>']);
  });
  test('stand in the sidebar under their title', () => {
    const host = hostOf(
      script(
        "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>=1+1</p>').setTitle('绩效').setWidth(500))",
      ),
    );
    host.chooseMenuItem('main');
    expect(host.dialogs).toEqual([{ kind: 'sidebar', title: '绩效', message: '', buttons: [], html: '<p>=1+1</p>' }]);
  });
  test.each([
    "HtmlService.createTemplateFromFile('Page')",
    "HtmlService.createHtmlOutput('').setSandboxMode(1)",
    'SpreadsheetApp.getUi().showModelessDialog',
    'PropertiesService.getUserProperties().getProperty2()',
    'LockService.getLock()',
    'Utilities.newBlob("x")',
    'Session.getTemporaryActiveUserKey()',
  ])('what is not there throws: %s', (call) => {
    expect(() => runBody(call)).toThrow('is not implemented by the local host');
  });
});

// Apps Script guide "Communicate with server functions": names that end in an underscore are private.
test('google.script.run has the public functions at the top level and nothing else', () => {
  const host = hostOf(
    'var inside = (function () { function nested() {} return 5; })(); function one() {} function two_() {} const three = () => 1; var number = 4;',
  );
  expect(host.callable).toEqual(['one', 'three']);
});

describe('faults of the bridge', () => {
  const host = hostOf(script("sheet.getRange('A1').setValue(sheet.getRange('A1').getValue() + 1); return 'written'"));
  const written = () => host.values('Sheet1', 'A1')[0]?.[0];
  afterEach(() => host.faults.reset());

  // enuchi/React-Google-Apps-Script#46: several accounts in one browser; every call fails, nothing is run.
  test('a refused run never reaches the server', () => {
    host.faults.refuseRuns();
    expect(() => host.run('main')).toThrow(PERMISSION_DENIED);
    expect(() => host.run('main')).toThrow('PERMISSION_DENIED');
    expect(written()).toBe('');
    host.faults.refuseRuns('once', 1);
    expect(() => host.run('main')).toThrow('once');
    expect(host.run('main')).toBe('written');
  });
  test('a lost answer leaves the work done', () => {
    const before = Number(written());
    host.faults.loseAnswers('The connection was lost', 1);
    expect(() => host.run('main')).toThrow('The connection was lost');
    expect(written()).toBe(before + 1);
    expect(host.run('main')).toBe('written');
  });
});

// Sheets API reference, InsertDimensionRequest.inheritFromBefore; Apps Script reference, Sheet.insertRowsAfter.
describe('new rows', () => {
  const rows = (how: string, at: readonly number[]) =>
    runBody(
      `sheet.deleteRows(4, sheet.getMaxRows() - 3);
       sheet.getRange('A3:C3').setValues([['007', 0.5, 'x']]);
       sheet.getRange('A3').setNumberFormat('@').setFontFamily('Roboto');
       sheet.getRange('B3').setNumberFormat('0%').setBackground('#ff0000').setNote('n');
       sheet.getRange('C2:C3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).setHelpText('x or y').setAllowInvalid(false).build());
       ${how};
       return ${JSON.stringify(at)}.map(function (row) {
         var rule = sheet.getRange(row, 3).getDataValidation();
         return [sheet.getRange(row, 1).getNumberFormat(), sheet.getRange(row, 1).getFontFamily(), sheet.getRange(row, 2).getNumberFormat(), sheet.getRange(row, 2).getBackground(), rule && rule.getHelpText(), sheet.getRange(row, 1, 1, 3).isBlank(), sheet.getRange(row, 2).getNote()];
       })`,
    );
  const likeTheRowAbove = ['@', 'Roboto', '0%', '#ff0000', 'x or y', true, ''];

  test('take over looks, formats and validation of the row above, not what it holds', () => {
    expect(rows('sheet.insertRowsAfter(3, 2)', [4, 5])).toEqual([likeTheRowAbove, likeTheRowAbove]);
  });
  test('can be told apart from rows that were there', () => {
    expect(rows('sheet.insertRowsAfter(1, 1)', [2])).toEqual([
      ['0.###############', 'Arial', '0.###############', '#ffffff', null, true, ''],
    ]);
  });
  test('refuse at once what the rule above refuses', () => {
    expect(() => rows("sheet.insertRowsAfter(3, 1); sheet.getRange('C4').setValue('z')", [])).toThrow(
      'The data you entered in cell C4 violates the data validation rules',
    );
  });
});
