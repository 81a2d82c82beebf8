// Buffered writes, counted calls, injected faults, locks, properties.
import { hostOf, runBody, script } from './host-of';

// Apps Script guide "Best practices": writes are buffered until something is read or flushed.
test('writes of a call are one engine batch', () => {
  const host = hostOf(
    script(
      "for (var i = 1; i < 50; i++) sheet.getRange(i, 1).setValue(i).setBackground('#ff0000'); sheet.getRange('A1').setNote('n')",
    ),
  );
  host.run('main');
  expect(host.workbook.batches).toBe(1);
  expect(host.values('Sheet1', 'A49')).toEqual([[49]]);
});

test('a read or a flush ends a batch', () => {
  const host = hostOf(
    script(
      "sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); sheet.getRange('A2').setFormula('=A1+1'); return sheet.getRange('A2').getValue()",
    ),
  );
  expect(host.run('main')).toBe(2);
  expect(host.workbook.batches).toBe(2);
});

test('a set-up with tabs, protections and metadata stays one batch', () => {
  const host = hostOf(
    script(
      "['a','b','c'].forEach(function (n, i) { var s = book.insertSheet(n, i); s.getRange('A1:B1').setValues([['x', 'y']]); s.protect().setDescription(n); s.addDeveloperMetadata('k', n); s.setFrozenRows(1); s.getRange('A1:B9').createFilter(); s.getRange(1, 1, s.getMaxRows(), 1).setNumberFormat('@') })",
    ),
  );
  host.run('main');
  expect(host.workbook.batches).toBe(1);
});

// Apps Script reference, Sheet.getFilter and Range.createFilter: one filter per sheet.
test('a filter that waits in the buffer counts', () => {
  expect(runBody("sheet.getRange('A1:B9').createFilter(); return sheet.getFilter().getRange().getA1Notation()")).toBe(
    'A1:B9',
  );
  expect(() => runBody("sheet.getRange('A1:B9').createFilter(); sheet.getRange('C1:D9').createFilter()")).toThrow(
    'already has a filter',
  );
});

test('calls are counted by kind and by method', () => {
  const host = hostOf(
    script("sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue(); SpreadsheetApp.flush()"),
  );
  host.run('main');
  expect([
    host.calls.write,
    host.calls.flush,
    host.calls.of('Range.setValue'),
    host.calls.of('Sheet.getRange'),
  ]).toEqual([1, 1, 1, 2]);
  host.calls.reset();
  expect([host.calls.write, host.calls.of('Range.setValue')]).toEqual([0, 0]);
});

// findthemasks#251: the text of a timeout.
test('faults: the nth call fails, earlier writes stay', () => {
  const host = hostOf(
    script("sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); sheet.getRange('A3').setValue(3)"),
  );
  host.faults.throwAt('Range.setValue', 'Service Spreadsheets timed out while accessing document with id x.', 2);
  expect(() => host.run('main')).toThrow('Service Spreadsheets timed out');
  expect(host.values('Sheet1', 'A1:A3')).toEqual([[1], [''], ['']]);
  host.faults.throwAt('write', 'again', 3);
  expect(() => host.run('main')).toThrow('again');
});

const locked = script(
  "var lock = LockService.getDocumentLock(); if (!lock.tryLock(1000)) return 'busy'; sheet.getRange('A1').setValue('mine'); SpreadsheetApp.flush(); lock.releaseLock(); return 'done'",
);

// Apps Script reference, Lock: mutual exclusion between users; released at the end of the script.
describe('locks', () => {
  test('two people do not hold the same lock', () => {
    const host = hostOf(locked);
    const meanwhile: unknown[] = [];
    host.faults.before('Range.setValue', 1, () => {
      host.signIn({ email: 'other@example.com', locale: 'en' });
      meanwhile.push(host.run('main'));
    });
    expect(host.run('main')).toBe('done');
    expect(meanwhile).toEqual(['busy']);
    expect(host.run('main')).toBe('done');
  });
  test('a lock can be out of reach', () => {
    const host = hostOf(script('LockService.getDocumentLock().waitLock(10)'));
    host.faults.failLocks = true;
    expect(() => host.run('main')).toThrow('Lock timeout: another process was holding the lock for too long.');
  });
  test('a lock is given back at the end of the call', () => {
    const host = hostOf(script('return LockService.getScriptLock().tryLock(1)'));
    expect([host.run('main'), host.run('main')]).toEqual([true, true]);
  });
  // Reference, Lock.releaseLock: flush before releasing; guide "Dialogs": alerts suspend the script.
  test('mistakes under a lock are errors', () => {
    expect(() =>
      runBody("var l = LockService.getDocumentLock(); l.tryLock(1); sheet.getRange('A1').setValue(1); l.releaseLock()"),
    ).toThrow('without SpreadsheetApp.flush()');
    expect(() => runBody("LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getUi().alert('x')")).toThrow(
      'holds a lock',
    );
  });
});

// Apps Script guide "Quotas": 9 KB per value, 500 KB per store; strings only.
test('properties', () => {
  const host = hostOf(
    'function put(k, v) { PropertiesService.getUserProperties().setProperty(k, v); } function get(k) { return PropertiesService.getUserProperties().getProperty(k); }',
  );
  host.run('put', ['a', '1']);
  expect(host.run('get', ['a'])).toBe('1');
  host.signIn({ email: 'other@example.com', locale: 'en' });
  expect(host.run('get', ['a'])).toBeNull();
  expect(() => host.run('put', ['a', 'x'.repeat(9 * 1024 + 1)])).toThrow('Argument too large: value');
  expect(() => host.run('put', ['a', 5])).toThrow(
    "don't match the method signature for PropertiesService.Properties.setProperty",
  );
});

// jpoehnelt's measurements of CacheService.
test('cache', () => {
  let time = Date.UTC(2026, 0, 1);
  const host = hostOf(
    "function put(v) { CacheService.getDocumentCache().put('k', v, 10); } function get() { return CacheService.getDocumentCache().get('k'); }",
    { now: () => new Date(time) },
  );
  host.run('put', ['v']);
  expect(host.run('get')).toBe('v');
  time += 11_000;
  expect(host.run('get')).toBeNull();
  expect(() => host.run('put', ['x'.repeat(102_401)])).toThrow('Argument too large: value');
});
