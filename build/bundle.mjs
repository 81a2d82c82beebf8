// Makes build/addon/, exactly what clasp pushes: Code.js, Reference.html and the manifest.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
};

/** The parts of zod/mini in use, minified: they are not ours to read, and every call of a cell function loads them. */
async function zodSource() {
  const endpoints = await readFile(resolve(root, 'src/actions/endpoints.ts'), 'utf8');
  const used = [...new Set([...endpoints.matchAll(/\bz\.(\w+)\(/g)].map(([, name]) => name))].sort();
  const contents = `export { ${used.join(', ')} } from 'zod/mini';`;
  const stdin = { contents, resolveDir: root };
  const result = await build({ ...common, stdin, format: 'iife', globalName: 'zod_', minify: true });
  return { used, source: result.outputFiles[0].text.trim() };
}

/** Our code as it stands, names and lines kept; zod and the reference data come from beside it. */
async function codeSource(zodNames) {
  const apart = {
    name: 'apart',
    setup(plugin) {
      plugin.onResolve({ filter: /^zod\/mini$/ }, () => ({ path: 'zod', namespace: 'zod' }));
      plugin.onLoad({ filter: /.*/, namespace: 'zod' }, () => ({
        contents: `export const { ${zodNames.join(', ')} } = zod_;`,
      }));
      plugin.onResolve({ filter: /(reference|^\.)\/all$/ }, () => ({
        path: resolve(root, 'src/google/reference-file.ts'),
      }));
    },
  };
  const result = await build({ ...common, entryPoints: [globals], format: 'esm', plugins: [apart] });
  const text = result.outputFiles[0].text;
  const exported = /\nexport \{([^}]*)\};\s*$/.exec(text);
  if (!exported) throw new Error('the bundle exports nothing');
  const body = text.slice(0, exported.index).replace(/^\/\/ \S+\.ts\n/gm, '');
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

/** The reference data as JSON that is also harmless as HTML. */
async function referenceFile() {
  const outfile = resolve(cache, 'reference.mjs');
  await build({ ...common, write: true, entryPoints: [resolve(root, 'src/reference/all.ts')], format: 'esm', outfile });
  const { reference } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  return JSON.stringify(reference()).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

const zod = await zodSource();
const { body, names } = await codeSource(zod.used);
const entries = declarations(await readFile(globals, 'utf8'), names);
const code = `var PerfScore_ = (() => {\n${zod.source}\n\n${body}\nreturn { ${names.join(', ')} };\n})();\n\n${entries}`;
const reference = await referenceFile();

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await writeFile(resolve(out, 'Code.js'), code);
await writeFile(resolve(out, 'Reference.html'), reference);
await writeFile(resolve(out, 'appsscript.json'), await readFile(resolve(root, 'appsscript.json')));
const kilobytes = (text) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
console.log(
  `build/addon: Code.js ${kilobytes(code)} unminified (of it zod ${kilobytes(zod.source)} minified), Reference.html ${kilobytes(reference)}`,
);
