// SHA-256, SHA-1 and MD5 in plain JavaScript: browsers only offer them asynchronously, Apps Script does not.
const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
const rotateRight = (word: number, bits: number): number => rotateLeft(word, 32 - bits);
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;

const primes = Array.from({ length: 310 }, (_, number) => number + 2).filter((number) => {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
});

export function digest(algorithm: string, bytes: readonly number[]): number[] {
  if (algorithm === 'SHA_256') return sha256(blocks(bytes, false)).flatMap(bigEndian);
  if (algorithm === 'SHA_1') return sha1(blocks(bytes, false)).flatMap(bigEndian);
  if (algorithm === 'MD5') return md5(blocks(bytes, true)).flatMap((word) => bigEndian(word).reverse());
  throw new Error(`The local host has no digest ${algorithm}`);
}

const bigEndian = (word: number): number[] => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);

/** The padded message in blocks of sixteen words. */
function blocks(bytes: readonly number[], littleEndian: boolean): number[][] {
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = bytes.length * 8;
  const length = [...bigEndian(Math.floor(bits / 2 ** 32)), ...bigEndian(bits | 0)];
  padded.push(...(littleEndian ? length.reverse() : length));
  const result: number[][] = [];
  for (let at = 0; at < padded.length; at += 64) {
    result.push(
      Array.from({ length: 16 }, (_, word) => {
        const quad = padded.slice(at + word * 4, at + word * 4 + 4);
        const [a = 0, b = 0, c = 0, d = 0] = littleEndian ? quad.reverse() : quad;
        return (a << 24) | (b << 16) | (c << 8) | d;
      }),
    );
  }
  return result;
}

function sha256(message: readonly number[][]): number[] {
  const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
  const state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  for (const block of message) {
    const words = [...block];
    for (let t = 16; t < 64; t++) {
      const w15 = words[t - 15] ?? 0;
      const w2 = words[t - 2] ?? 0;
      const s0 = rotateRight(w15, 7) ^ rotateRight(w15, 18) ^ (w15 >>> 3);
      const s1 = rotateRight(w2, 17) ^ rotateRight(w2, 19) ^ (w2 >>> 10);
      words.push(((words[t - 16] ?? 0) + s0 + (words[t - 7] ?? 0) + s1) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let t = 0; t < 64; t++) {
      const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (words[t] ?? 0)) | 0;
      const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    add(state, [a, b, c, d, e, f, g, h]);
  }
  return state;
}

function sha1(message: readonly number[][]): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (const block of message) {
    const words = [...block];
    for (let t = 16; t < 80; t++) {
      words.push(
        rotateLeft((words[t - 3] ?? 0) ^ (words[t - 8] ?? 0) ^ (words[t - 14] ?? 0) ^ (words[t - 16] ?? 0), 1),
      );
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let t = 0; t < 80; t++) {
      const [mix, constant] =
        t < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : t < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : t < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotateLeft(a, 5) + mix + e + constant + (words[t] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, rotateLeft(b, 30), a, next];
    }
    add(state, [a, b, c, d, e]);
  }
  return state;
}

const md5Turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

function md5(message: readonly number[][]): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (const block of message) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let t = 0; t < 64; t++) {
      const round = t >> 4;
      const mix = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const word = block[[t, 5 * t + 1, 3 * t + 5, 7 * t].map((index) => index % 16)[round] ?? 0] ?? 0;
      const constant = Math.floor(Math.abs(Math.sin(t + 1)) * 2 ** 32) | 0;
      const turned = rotateLeft((a + mix + constant + word) | 0, md5Turns[round]?.[t % 4] ?? 0);
      [a, d, c, b] = [d, c, b, (b + turned) | 0];
    }
    add(state, [a, b, c, d]);
  }
  return state;
}

function add(state: number[], words: readonly number[]): void {
  words.forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) | 0;
  });
}
