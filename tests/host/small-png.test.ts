// Pictures made small keep every pixel as long as 256 colours are enough.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { decodePng, encodePng } from '../../host/preview/small-png';

const PIXELS = [0x102030, 0x102030, 0xffffff, 0xfefefe, 0x000000, 0x00ff80, 0x123456, 0xabcdef, 0x0a0b0c, 0xc0ffee];

/** What a PNG of five pixels a row says, each row written with the given filter. */
function png(colours: readonly number[], filters: readonly number[]): Buffer {
  const width = colours.length / filters.length;
  const bytes = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (bytes[y * width * 3 + x] ?? 0));
  const rows = filters.map((filter, y) => {
    const row = Array.from({ length: width * 3 }, (_, x) => {
      const [left, up, corner] = [at(x - 3, y), at(x, y - 1), x < 3 ? 0 : at(x - 3, y - 1)];
      const nearest = [left, up, corner].sort(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      )[0];
      const expected = [0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0;
      return (at(x, y) - expected) & 255;
    });
    return Buffer.from([filter, ...row]);
  });
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, filters.length, 8, 2, 0, 0, 0]);
  const parts = [part('IHDR', header), part('IDAT', deflateSync(Buffer.concat(rows))), part('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function part(type: string, data: Buffer): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type), data]);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const inside = (file: Buffer, type: string): Buffer => {
  const at = file.indexOf(type);
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
};

describe('a PNG', () => {
  it.each([0, 1, 2, 3, 4])('is read, whatever way its rows are written (%i)', (filter) => {
    const { width, height, colours } = decodePng(png(PIXELS, [filter, filter]));
    expect([width, height]).toEqual([5, 2]);
    expect([...colours]).toEqual(PIXELS);
  });

  it('is written with a palette, pixel by pixel the same', () => {
    const file = encodePng({ width: 5, height: 2, colours: Uint32Array.from(PIXELS) });
    const palette = inside(file, 'PLTE');
    const rows = inflateSync(inside(file, 'IDAT'));
    const places = [...rows.subarray(1, 6), ...rows.subarray(7, 12)];
    expect(places.map((place) => palette.readUIntBE(place * 3, 3))).toEqual(PIXELS);
  });

  it('gives a rare colour the nearest of the 256 most used', () => {
    const often = Array.from({ length: 256 }, (_, index) => index * 0x10101);
    const colours = Uint32Array.from([...often, ...often, 0x0a0a0b]);
    const file = encodePng({ width: colours.length, height: 1, colours });
    const palette = inside(file, 'PLTE');
    expect(palette.length).toBe(256 * 3);
    expect(palette.readUIntBE((inflateSync(inside(file, 'IDAT')).at(-1) ?? 0) * 3, 3)).toBe(0x0a0a0a);
  });

  it('of another kind is refused', () => {
    const file = png(PIXELS, [0, 0]);
    file[25] = 3;
    expect(() => decodePng(file)).toThrow('A PNG of another kind');
  });
});
