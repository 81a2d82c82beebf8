// The import rules: which folder may know which (CONTRIBUTING says why). The compiler keeps Google, the browser and Node apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  catalog: ['core'],
  text: ['core', 'catalog'],
  reference: ['core', 'catalog', 'text'],
  workbook: ['core', 'catalog', 'text', 'reference'],
  formulas: ['core', 'catalog', 'text', 'workbook'],
  actions: ['core', 'catalog', 'text', 'reference', 'workbook', 'formulas'],
  google: ['workbook', 'reference', 'actions'],
  sidebar: ['core', 'catalog', 'text', 'actions'],
  addon: ['catalog', 'text', 'reference', 'workbook', 'formulas', 'actions', 'google'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const isSource = (file: string) => /\.tsx?$/.test(file);

function importsIn(root: string): Import[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return [...source.matchAll(/^(import|export) (type )?[^;]*? from '([^']+)';/gms)].map(([, , type, to = '']) => ({
        from: normalize(join(root, file)),
        to: to.startsWith('.') ? normalize(join(root, dirname(file), to)) : to,
        typeOnly: type !== undefined,
      }));
    });
}

const folderOf = (path: string) => path.split('/')[1] ?? '';
const imports = importsIn('src');

describe('imports in src', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(150);
    expect(imports).toContainEqual({ from: 'src/core/points.ts', to: 'src/core/detail', typeOnly: true });
  });

  it('follow the table: no folder knows one above it', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.startsWith('src/')) return false;
      const [upper, lower] = [folderOf(from), folderOf(to)];
      return upper !== lower && !allowed[upper]?.includes(lower);
    });
    expect(wrong).toEqual([]);
  });

  it('take from catalog and core only types where words are written', () => {
    const values = imports.filter(
      ({ from, to, typeOnly }) => folderOf(from) === 'text' && /^src\/(core|catalog)\//.test(to) && !typeOnly,
    );
    expect(values).toEqual([]);
  });

  it('take from actions only the interfaces where Google is spoken to', () => {
    const verbs = imports.filter(({ from, to }) => folderOf(from) === 'google' && folderOf(to) === 'actions');
    expect([...new Set(verbs.map(({ to }) => to))]).toEqual(['src/actions/deps']);
  });

  it('take from actions only the types of the endpoints where the page is made', () => {
    const taken = imports.filter(({ from, to }) => folderOf(from) === 'sidebar' && folderOf(to) === 'actions');
    expect(taken.length).toBeGreaterThan(2);
    expect([...new Set(taken.map(({ to, typeOnly }) => `${to} ${typeOnly}`))]).toEqual(['src/actions/endpoints true']);
  });

  it('keep the texts of the page in the reference data alone: cell functions do not load them, the page is given one language', () => {
    const words = imports.filter(({ to, typeOnly }) => /^src\/text\/(sidebar|\S+\/sidebar\S*)$/.test(to) && !typeOnly);
    const outside = words.filter(({ from }) => from !== 'src/text/sidebar.ts');
    expect(words.length).toBeGreaterThan(10);
    expect(outside.map(({ from, to }) => [from, to])).toEqual([['src/reference/all.ts', 'src/text/sidebar']]);
  });

  it('have zod only where forms and files are checked', () => {
    const uses = imports.filter(({ to }) => to.startsWith('zod'));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter(({ from, to }) => folderOf(from) !== 'actions' || to !== 'zod/mini')).toEqual([]);
  });

  it('form no circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) {
      const target = existsSync(`${to}.tsx`) ? `${to}.tsx` : `${to}.ts`;
      next.set(from, [...(next.get(from) ?? []), target]);
    }
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const target of next.get(file) ?? []) {
        const circle = circleFrom(target, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return null;
    };
    expect([...next.keys()].map((file) => circleFrom(file, [])).find((circle) => circle !== null) ?? null).toBeNull();
  });
});

it('only google/ and addon/ name Google’s services', () => {
  const names = /\b(SpreadsheetApp|PropertiesService|LockService|Session|HtmlService|Utilities)\./;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(isSource);
  const outside = files.filter(
    (file) =>
      !/^(google|addon)\//.test(file) &&
      names.test(readFileSync(join('src', file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
  );
  expect(outside).toEqual([]);
});

it('the host knows nothing of the product', () => {
  const reaching = importsIn('host').filter(({ to }) => to.startsWith('src/') || to.includes('/src/'));
  expect(reaching).toEqual([]);
});
