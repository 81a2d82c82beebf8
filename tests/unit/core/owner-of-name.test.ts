import { ownerOfName } from '../../../src/core/owner-of-name';

const parts = [
  { part: 'ZX', personId: 'p1' },
  { part: 'LW', personId: 'p2' },
  { part: 'zx | video', personId: 'p3' },
  { part: '', personId: 'p4' },
];

describe('whose a campaign is by a part of its name', () => {
  it('is told in any case, and by the longest of the parts that fit, in whatever order they were said', () => {
    for (const said of [parts, [...parts].reverse()]) {
      expect(ownerOfName(said, 'zx | Brand')).toBe('p1');
      expect(ownerOfName(said, 'ZX | Video | cn')).toBe('p3');
      expect(ownerOfName(said, 'other')).toBeNull();
    }
  });

  it('is left to somebody to say where equally long parts are those of different people', () => {
    expect(ownerOfName(parts, 'ZX + LW together')).toBeNull();
    expect(ownerOfName([...parts, { part: 'to', personId: 'p1' }], 'ZX together')).toBe('p1');
  });
});
