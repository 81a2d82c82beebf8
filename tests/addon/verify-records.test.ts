// Verifying Records from the menu and from the sidebar, after what people do to the sheet by hand.
import type { Host } from '../../host/host';
import { filledHost, freshHost, HR, rowsOf } from '../support/perfscore-host';

const RECORDS = '过程记录';

/** Two check-ins of two fields each: four records. */
function withRecords(): Host {
  const host = filledHost('zh-CN');
  for (const [number, progress] of ['落地页上线', '=1+1'].entries()) {
    const form = host.run('callEndpoint', ['checkInForm', { personId: 'p2' }]) as { readonly version: string };
    const input = { personId: 'p2', progress, blocker: '', support: '', nextStep: '下一步', version: form.version };
    const saved = host.run('callEndpoint', ['addCheckIn', { ...input, requestId: String(number).repeat(16) }]);
    if (!(saved as { readonly ok: boolean }).ok) throw new Error(JSON.stringify(saved));
  }
  return host;
}

function found(host: Host): unknown {
  return (host.run('callEndpoint', ['verifyRecords', {}]) as { readonly value: unknown }).value;
}

function said(host: Host): string {
  host.chooseMenuItem('verifyRecords');
  return JSON.stringify(host.dialogs[host.dialogs.length - 1]);
}

describe('records as they were written', () => {
  it('are counted, and the last link is the fingerprint to note down', () => {
    const host = withRecords();
    const fingerprint = rowsOf(host, RECORDS, ['record_id']).get('4')?.chain;
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(found(host)).toEqual({ intact: true, count: 4, fingerprint });
    expect(said(host)).toContain('共 4 条记录，均与写入时一致，没有缺失。');
    expect(said(host)).toContain(`第 4 条记录的校验码，请另行抄存：${fingerprint}`);
    expect(said(host)).toContain('只有另行保存的校验码');
  });

  it('may be sorted, get rows of others in between and change their language', () => {
    const host = withRecords();
    const before = found(host);
    host.sortRange(RECORDS, 'A3:M6', 10, false);
    host.insertRows(RECORDS, 4, 2);
    host.typeInto(RECORDS, 'J4', 'a remark of HR');
    expect(found(host)).toEqual(before);
    host.run('callEndpoint', ['setUp', { language: 'en', period: null, people: null, entries: null }]);
    expect(found(host)).toEqual(before);
  });

  it('are none in a file without a workbook', () => {
    const host = freshHost({ user: { ...HR, locale: 'en' } });
    expect(said(host)).toContain('There are no records.');
  });
});

describe('records changed by hand', () => {
  it('show the first one that was edited', () => {
    const host = withRecords();
    host.typeInto(RECORDS, 'J5', '另一个进展');
    expect(found(host)).toEqual({ intact: false, id: 3, type: 'changed' });
    expect(said(host)).toContain('第 3 条记录与写入时不一致。');
  });

  it('show one that was deleted, also the first', () => {
    const host = withRecords();
    host.deleteRows(RECORDS, 4, 1);
    expect(found(host)).toEqual({ intact: false, id: 2, type: 'gone' });
    const other = withRecords();
    other.deleteRows(RECORDS, 3, 1);
    expect(found(other)).toEqual({ intact: false, id: 1, type: 'gone' });
    expect(said(other)).toContain('第 1 条记录已丢失。');
  });

  it('show one that was inserted: under a number of its own, or under one that is taken', () => {
    const added = withRecords();
    added.insertRows(RECORDS, 7, 1);
    const cells = added.values(RECORDS, 'A6:M6')[0] ?? [];
    cells.forEach((cell, column) => {
      added.typeInto(RECORDS, `${String.fromCharCode(65 + column)}7`, column === 0 ? '5' : `'${cell}`);
    });
    expect(found(added)).toEqual({ intact: false, id: 5, type: 'changed' });
    added.typeInto(RECORDS, 'A7', '4');
    expect(found(added)).toEqual({ intact: false, id: 4, type: 'twice' });
    expect(said(added)).toContain('第 4 条记录重复出现。');
  });

  it('do not show what only a fingerprint kept elsewhere can: the last ones cut off', () => {
    const host = withRecords();
    const before = found(host);
    host.deleteRows(RECORDS, 5, 2);
    expect(found(host)).toMatchObject({ intact: true, count: 2 });
    expect(found(host)).not.toEqual(before);
  });
});
