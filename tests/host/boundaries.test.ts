// The part of the host that also runs in the browser uses neither Node nor a product's sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['host', 'host/google'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const),
);

test.each(sources)('%s runs anywhere', (_name, text) => {
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) => from);
  expect(imports.filter((from) => !from.startsWith('.') && from !== '@odoo/o-spreadsheet')).toEqual([]);
  expect(imports.filter((from) => /\/(node|src|preview|demo)\//.test(from))).toEqual([]);
  expect(text).not.toMatch(/\b(process|Buffer|globalThis|window)\.|[^.]\brequire\('|\bdocument\.[a-z]+\(/);
});
