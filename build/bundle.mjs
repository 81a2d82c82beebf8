// Makes build/addon/, exactly what clasp pushes: Code.js, the manifest, two data files that Code.js reads when it needs them, and the page.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const out = resolve(root, 'build/addon');
const cache = resolve(root, 'build/cache');
const globals = resolve(root, 'src/addon/globals.ts');

/** Apps Script parses no `#private` fields and no static blocks: newer syntax than ES2020 is lowered. */
const common = {
  bundle: true,
  write: false,
  platform: 'neutral',
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent' },
};

/** In the add-on the reference data comes from its own file. */
const referenceApart = {
  name: 'reference-apart',
  setup({ onResolve }) {
    onResolve({ filter: /(reference|^\.)\/all$/ }, () => ({ path: resolve(root, 'src/google/reference-file.ts') }));
  },
};

/** A module as it stands, names and lines kept: its statements, and what it exports. */
async function bundle(entry) {
  const options = { ...common, entryPoints: [resolve(root, entry)], format: 'esm', plugins: [referenceApart] };
  const text = (await build(options)).outputFiles[0].text;
  const exported = /\nexport \{([^}]*)\};\s*$/.exec(text);
  if (!exported) throw new Error(`${entry} exports nothing`);
  const body = text.slice(0, exported.index).replace(/^\/\/ \S+\.m?[jt]s\n/gm, '');
  return { body, names: exported[1].split(',').map((name) => name.trim()) };
}

/**
 * Google sees only functions declared at the top level, and shows the parameters and the comment of the declaration itself:
 * every exported function of globals.ts gets one that calls into the bundle.
 */
function declarations(source, names) {
  const documented = /(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\nexport function (\w+)\(([^)]*)\)/g;
  const found = [...source.matchAll(documented)].map(([, comment, name, list]) => {
    const parameters = list
      .split(',')
      .map((parameter) => parameter.trim().split(':')[0])
      .filter((parameter) => parameter !== '')
      .join(', ');
    return {
      name,
      text: `${comment}\nfunction ${name}(${parameters}) {\n  return PerfScore_.${name}(${parameters});\n}\n`,
    };
  });
  const missing = names.filter((name) => !found.some((declaration) => declaration.name === name));
  if (missing.length > 0)
    throw new Error(`globals.ts exports ${missing.join(', ')} without a comment or not as a function`);
  return found.map(({ text }) => text).join('\n');
}

async function code() {
  const { body, names } = await bundle('src/addon/globals.ts');
  const entries = declarations(await readFile(globals, 'utf8'), names);
  return `var PerfScore_ = (() => {\n${body}\nreturn { ${names.join(', ')} };\n})();\n\n${entries}`;
}

/** An expression whose value is the server object. */
async function server() {
  const { body, names } = await bundle('src/addon/server.ts');
  return `(() => {\n${body}\nreturn ${names[0]};\n})()`;
}

/** The reference data themselves, evaluated here rather than by those who load them. */
async function reference() {
  const options = { ...common, entryPoints: [resolve(root, 'src/reference/all.ts')], format: 'esm' };
  const { contents } = (await build(options)).outputFiles[0];
  const module = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
  return module.reference();
}

/**
 * The sidebar as one file without anything from outside; its texts come from the reference data when it is opened. Google strips
 * what follows `//` inside template literals of a page, and would run `<?` as its own template language: the former are written as
 * sums, the latter must not occur.
 */
async function sidebar() {
  const options = { bundle: true, write: false, minify: true, target: 'es2020', charset: 'utf8', logLevel: 'warning' };
  const [script, style] = await Promise.all(
    ['src/sidebar/main.tsx', 'src/sidebar/style.css'].map(async (entry) => {
      const { outputFiles } = await build({
        ...options,
        entryPoints: [resolve(root, entry)],
        format: 'iife',
        supported: { 'template-literal': false },
        inject: [resolve(root, 'src/sidebar/jsx.ts')],
        tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      });
      return outputFiles[0].text.trim();
    }),
  );
  const page = await readFile(resolve(root, 'src/sidebar/page.html'), 'utf8');
  return page.replace('<style>', (tag) => tag + style).replace('<script>', (tag) => tag + script);
}

/** JSON without any character that HTML would read: a data file may only be called .html. */
function dataFile(value) {
  return JSON.stringify(value).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

const files = {
  'Code.js': await code(),
  'Server.html': dataFile(await server()),
  'Reference.html': dataFile(await reference()),
  'Sidebar.html': await sidebar(),
  'appsscript.json': await readFile(resolve(root, 'appsscript.json'), 'utf8'),
};
/** Several people may build at once, and tests may read meanwhile: every file is replaced as a whole, nothing is ever missing. */
await Promise.all([out, cache].map((folder) => mkdir(folder, { recursive: true })));
for (const [name, text] of Object.entries(files)) {
  const fresh = resolve(cache, `${process.pid}-${name}`);
  await writeFile(fresh, text);
  await rename(fresh, resolve(out, name));
}
const stale = (await readdir(out)).filter((name) => !Object.hasOwn(files, name));
await Promise.all(stale.map((name) => rm(resolve(out, name), { recursive: true })));
const sizes = Object.entries(files).map(([name, text]) => `${name} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
console.log(`build/addon: ${sizes.join(', ')}`);
