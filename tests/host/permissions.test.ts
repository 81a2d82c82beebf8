// Authorization modes and scopes gate every call, at load time too.
import { hostOf, runBody, script } from './host-of';

// peterherrmann/BetterLog#29: the text for openById.
test('scopes: opening other files', () => {
  expect(() => runBody("SpreadsheetApp.openById('x')")).toThrow(
    'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

// The form of the text as users report it for Session and Ui.
test('scopes: e-mail, sidebar, the spreadsheet itself', () => {
  const without = (scope: string) => ({
    scopes: ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'].filter((one) => one !== scope),
  });
  expect(() => runBody('Session.getActiveUser()', without('userinfo.email'))).toThrow(
    'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
  expect(() =>
    runBody(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page'))",
      without('script.container.ui'),
    ),
  ).toThrow(
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  );
  expect(() => runBody('return 1', without('spreadsheets.currentonly'))).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet',
  );
  expect(runBody('return Session.getActiveUser().getEmail()')).toBe('owner@example.com');
});

const opening = (body: string) => `function onOpen(e) { ${body} }`;

// Apps Script guide "Editor add-on authorization": in AuthMode.NONE only menus and the locale work.
describe('AuthMode.NONE', () => {
  test('menus and the locale work', () => {
    const host = hostOf(
      opening(
        "SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale() + String(e.authMode), 'main').addToUi()",
      ),
      { addonName: 'Mine' },
    );
    host.open('NONE');
    expect(host.menus).toEqual([
      { kind: 'menu', title: 'Mine', items: [{ kind: 'item', label: 'enNONE', functionName: 'main' }] },
    ]);
  });
  test.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getUserProperties()',
    'LockService.getDocumentLock()',
    'Session.getActiveUser()',
  ])('%s does not', (call) => {
    expect(() => hostOf(opening(call)).open('NONE')).toThrow('You do not have permission to call');
    expect(() => hostOf(opening(call)).open('LIMITED')).not.toThrow();
  });
  // bplmp/metabase-google-sheets-add-on#7: a forbidden call while the file loads kills onOpen.
  test('a forbidden call at load time kills onOpen', () => {
    const code = `var book = SpreadsheetApp.getActiveSpreadsheet();\n${opening('')}`;
    expect(() => hostOf(code).open('NONE')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    );
  });
});

// Same guide: LIMITED reaches the file, but not dialogs, nor who the user is.
test('AuthMode.LIMITED', () => {
  expect(() => hostOf(opening("SpreadsheetApp.getUi().alert('x')")).open()).toThrow(
    'You do not have permission to call Ui.alert',
  );
  const host = hostOf(
    opening("e.source.getSheets()[0].getRange('A1').setValue('[' + Session.getActiveUser().getEmail() + ']')"),
  );
  host.open();
  expect(host.values('Sheet1', 'A1')).toEqual([['[]']]);
});

// Apps Script guide to the V8 runtime, and jpoehnelt's live test of web APIs: none of these exist.
test('the world of the script is bare', () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'process',
    'require',
    'window',
    'structuredClone',
    'queueMicrotask',
    'Buffer',
    'performance',
    'UrlFetchApp',
    'DriveApp',
  ];
  expect(
    runBody(`return [${names.map((name) => `typeof ${name}`)}].filter(function (t) { return t !== 'undefined' })`),
  ).toEqual([]);
});

test('no state survives a call', () => {
  const host = hostOf(`var n = 0; function main() { return ++n; }`);
  expect([host.run('main'), host.run('main')]).toEqual([1, 1]);
});

// Apps Script guide "HTML service: communicate with server functions".
describe('google.script.run', () => {
  const host = hostOf(
    `function echo(x) { return x; } function echo_(x) { return x; } function date() { return { a: [new Date()] }; } function cycle() { var a = {}; a.a = a; return a; } function fail() { throw new Error('broken'); } const arrow = (x) => x + 1;`,
  );
  test('copies plain data', () => {
    expect(host.run('echo', [{ a: [1, undefined, null], b: undefined, c: 'x' }])).toEqual({
      a: [1, null, null],
      c: 'x',
    });
    expect(host.run('arrow', [1])).toBe(2);
  });
  test('refuses dates, functions and cycles', () => {
    expect(() => host.run('echo', [new Date()])).toThrow('illegal value');
    expect(() => host.run('echo', [{ f() {} }])).toThrow('illegal value');
    expect(() => host.run('date')).toThrow('illegal value in property: result.a.0');
    expect(() => host.run('cycle')).toThrow('illegal value');
  });
  test('hides private and unknown names, and hands on failures', () => {
    expect(() => host.run('echo_')).toThrow('google.script.run.echo_ is not a function');
    expect(() => host.run('nothing')).toThrow('is not a function');
    expect(() => host.run('fail')).toThrow(/^broken$/);
  });
});

test('menus, dialogs and answers', () => {
  const host = hostOf(
    script(
      "var ui = SpreadsheetApp.getUi(); var yes = ui.alert('T', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES; book.toast('done', 'T'); return [yes, ui.prompt('Name').getResponseText()]",
    ),
  );
  expect(host.chooseMenuItem('main')).toEqual([true, '']);
  host.answerDialogs(({ kind }) => ({ button: kind === 'alert' ? 'NO' : 'OK', text: 'Ann' }));
  expect(host.chooseMenuItem('main')).toEqual([false, 'Ann']);
  expect(host.dialogs[0]).toEqual({ kind: 'alert', title: 'T', message: 'Sure?', buttons: ['YES', 'NO'] });
  expect(host.dialogs.map(({ kind }) => kind)).toEqual(['alert', 'toast', 'prompt', 'alert', 'toast', 'prompt']);
});
