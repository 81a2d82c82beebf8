// Worked figures from public sources, run through the functions as Google calls them.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import * as addOn from '../../../src/addon/globals';
import { round } from '../../../src/core/number';

const file = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      fn: z.string(),
      args: z.array(z.unknown()),
      expected: z.unknown(),
      decimals: z.number(),
    }),
  ),
});

const functions = new Map<string, unknown>(Object.entries(addOn));
const { cases } = file.parse(JSON.parse(readFileSync('tests/fixtures/public-cases.json', 'utf8')));
const known = cases.filter(({ fn }) => functions.has(fn));

function rounded(value: unknown, decimals: number): unknown {
  if (Array.isArray(value)) return value.map((item) => rounded(item, decimals));
  return typeof value === 'number' ? round(value, decimals) : value;
}

it('[F] at least twenty public cases are run', () => {
  expect(known.length).toBeGreaterThanOrEqual(20);
});

it.each(known)('[F] $id: $fn', ({ fn, args, expected, decimals }) => {
  const called = functions.get(fn);
  if (typeof called !== 'function') throw new Error(`${fn} is no function`);
  expect(rounded(called(...args), decimals)).toEqual(rounded(expected, decimals));
});
