// The chain over Records: what shows, and what only a fingerprint kept elsewhere can show.
import { createHash } from 'node:crypto';
import { chained, checkChain } from '../../../../src/workbook/records/chain';
import { recordEvent, type StoredRecord } from '../../../../src/workbook/records/record';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const written = { at: '2026-10-08T09:30:00+08:00', by: 'ann@example.com', period: '2026-Q4', requestId: 'r1' };
const event = (value: string) =>
  recordEvent({ personId: 'p1', kind: 'check-in', field: 'progress_note', value, reason: '' });

const three = chained([event('one'), event('two'), event('three')], written, [], digest);
const change = (id: number, changes: Partial<StoredRecord>): StoredRecord[] =>
  three.map((record) => (record.id === id ? { ...record, ...changes } : record));

describe('records', () => {
  it('are numbered on from the highest number there, wherever it stands', () => {
    const [one, two, last] = three;
    const reordered = [last, one, two].flatMap((record) => record ?? []);
    const more = chained([event('four')], { ...written, requestId: 'r2' }, reordered, digest);
    expect(more.map(({ id }) => id)).toEqual([4]);
    expect(checkChain([...more, ...reordered], digest)).toMatchObject({ intact: true, count: 4 });
  });

  it('carry a digest of themselves and of the link before: worked by hand for the first two', () => {
    const first = digest(
      '["",1,"2026-10-08T09:30:00+08:00","ann@example.com","2026-Q4","p1","check-in","","progress_note","","one","","r1"]',
    );
    const second = digest(
      `["${first}",2,"2026-10-08T09:30:00+08:00","ann@example.com","2026-Q4","p1","check-in","","progress_note","","two","","r1"]`,
    );
    expect(three.slice(0, 2).map(({ chain }) => chain)).toEqual([first, second]);
  });

  it('are trimmed, with one kind of line break, before they are digested: Sheets would do so after', () => {
    expect(event('  a\r\nb\rc ').value).toBe('a\nb\nc');
  });
});

describe('a check of the chain', () => {
  it('finds it intact and names the last link as its fingerprint', () => {
    expect(checkChain(three, digest)).toEqual({ intact: true, count: 3, fingerprint: three[2]?.chain });
    expect(checkChain([], digest)).toEqual({ intact: true, count: 0, fingerprint: '' });
  });

  it('does not mind how the rows are sorted', () => {
    expect(checkChain([...three].reverse(), digest)).toMatchObject({ intact: true });
  });

  it.each([
    ['value', { value: 'zwei' }],
    ['author', { by: 'bo@example.com' }],
    ['time', { at: '2026-10-09T09:30:00+08:00' }],
    ['reason', { reason: 'because' }],
    ['person', { personId: 'p2' }],
    ['period', { period: '2026-Q3' }],
  ] as const)('names the record whose %s was changed', (_, changes) => {
    expect(checkChain(change(2, changes), digest)).toEqual({ intact: false, id: 2, type: 'changed' });
  });

  it('names a record that is gone, one that is there twice and one that was slipped in', () => {
    expect(
      checkChain(
        change(2, {}).filter(({ id }) => id !== 2),
        digest,
      ),
    ).toEqual({
      intact: false,
      id: 2,
      type: 'gone',
    });
    expect(checkChain([...three, ...three.slice(1, 2)], digest)).toEqual({ intact: false, id: 2, type: 'twice' });
    const slipped = chained([event('false')], written, three.slice(0, 1), digest);
    expect(checkChain([...three, ...slipped], digest)).toMatchObject({ intact: false });
  });

  it('cannot see an end that was cut off, or a chain built anew: the fingerprint differs', () => {
    const cut = checkChain(three.slice(0, 2), digest);
    const anew = checkChain(chained([event('one'), event('zwei'), event('three')], written, [], digest), digest);
    expect([cut.intact, anew.intact]).toEqual([true, true]);
    const prints = [checkChain(three, digest), cut, anew].map((check) => (check.intact ? check.fingerprint : ''));
    expect(new Set(prints).size).toBe(3);
  });
});
