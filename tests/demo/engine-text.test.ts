// The Chinese wording of the engine: nothing for sentences the engine does not have, something for all its menus.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ENGINE_CHINESE } from '../../host/preview/engine-text';

const DIST = resolve(__dirname, '../../node_modules/@odoo/o-spreadsheet/dist');
const code = readFileSync(join(DIST, 'o_spreadsheet.esm.js'), 'utf8');
const templates = readFileSync(join(DIST, 'o_spreadsheet.xml'), 'utf8').replace(/\s+/g, ' ');

/** The parts of the engine by the files they were written in; menus are made of `_t("…")`. */
const parts = code.split(/^\/\/#region /m).map((part) => ({ file: part.split('\n', 1)[0] ?? '', text: part }));
const sentences = (text: string): string[] =>
  Array.from(text.matchAll(/_t\(("(?:[^"\\]|\\.)*")/g), ([, literal = '""']) =>
    JSON.parse(literal.replaceAll('\\xA0', '\u00a0')),
  );

/** Names of functions, bare numbers, and what belongs to pivots and carousels, which no sheet of the add-on has. */
const LEFT_IN_ENGLISH =
  /^(SUM|AVERAGE|COUNT|MAX|MIN|[^A-Za-z]*%\(zoom_percentage\)s%)$|pivot|carousel|data view|Pop out|too large/i;

test('every menu entry is in the table', () => {
  const menus = parts.filter(({ file }) => /^src\/(actions|registries\/menus)\//.test(file));
  expect(menus.length).toBeGreaterThan(10);
  const missing = menus.flatMap(({ text }) => sentences(text)).filter((one) => !(one in ENGINE_CHINESE));
  expect([...new Set(missing)].filter((one) => !LEFT_IN_ENGLISH.test(one))).toEqual([]);
});

test('every sentence of the table is one of the engine', () => {
  const known = new Set(sentences(code));
  const inTemplates = (text: string) => templates.includes(text) || templates.includes(text.replaceAll("'", '&#39;'));
  expect(Object.keys(ENGINE_CHINESE).filter((one) => !known.has(one) && !inTemplates(one))).toEqual([]);
});

test('the places for names and numbers are kept', () => {
  const places = (text: string) => [...text.matchAll(/%s|%\(\w+\)s/g)].map(([place]) => place).sort();
  for (const [english, chinese] of Object.entries(ENGINE_CHINESE)) {
    expect([english, places(chinese)]).toEqual([english, places(english)]);
    expect([english, /\p{Script=Han}/u.test(chinese)]).toEqual([english, true]);
  }
});
