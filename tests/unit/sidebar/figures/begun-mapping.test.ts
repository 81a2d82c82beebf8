// What had been begun with a file is put back into the same file only.
import { begunFor, begunFrom, isOfTable, nothingBegun } from '../../../../src/sidebar/panels/figures/begun-mapping';
import type { Mapping } from '../../../../src/sidebar/panels/figures/figures-file';

const mapping: Mapping = {
  headerLine: 3,
  account: 'east',
  date: null,
  dateOrder: null,
  decimal: null,
  range: { from: '2026-07-01', to: '2026-07-31' },
  owner: 0,
  personId: null,
  owners: [{ found: 'ZX', personId: 'p02' }],
  rules: [],
  figures: [],
  blanks: null,
  vanished: null,
};
const file = (name: string) => ({ table: { name, rows: [] }, encoding: null });

describe('what was begun with a file', () => {
  const begun = begunFrom(file('july.csv'), ['Campaign', 'Cost'], mapping);

  it('is there again for a file of the same name, without the days that were typed', () => {
    expect(begunFor(begun, file('july.csv'))).toEqual({ ...mapping, range: null });
  });

  it('is not put into another file', () => {
    expect(begunFor(begun, file('august.csv'))).toBeNull();
    expect(begunFor(nothingBegun, file(''))).toBeNull();
  });

  it.each([
    [['Campaign', 'Cost'], true],
    [['Cost', 'Campaign'], false],
    [['Campaign'], false],
    [['Campaign', 'Cost', 'Clicks'], false],
  ])('is put under the headers %j: %s', (headers, isSame) => {
    expect(isOfTable(begun, headers)).toBe(isSame);
  });
});
