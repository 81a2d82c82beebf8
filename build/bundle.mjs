// Makes build/addon/, exactly what clasp pushes: Code.js and the manifest (and one page per sidebar page when there are any).
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const out = resolve(root, 'build/addon');
const entry = resolve(root, 'src/addon/globals.ts');

/**
 * Google sees only functions declared at the top level, and shows the parameters and comment of the declaration itself:
 * every exported function of globals.ts gets one that calls into the bundle.
 */
function declarations(source) {
  const exported = /(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\nexport function (\w+)\(([^)]*)\)/g;
  const found = [...source.matchAll(exported)];
  const count = source.match(/^export /gm)?.length ?? 0;
  if (found.length !== count) throw new Error(`globals.ts exports ${count} things, but ${found.length} documented functions`);
  return found
    .map(([, comment, name, parameters]) => {
      const names = parameters
        .split(',')
        .map((parameter) => parameter.trim().split(':')[0])
        .filter((parameter) => parameter !== '')
        .join(', ');
      return `${comment}\nfunction ${name}(${names}) {\n  return PerfScore_.${name}(${names});\n}`;
    })
    .join('\n\n');
}

const result = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'PerfScore_',
  platform: 'neutral',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  footer: { js: `\n${declarations(await readFile(entry, 'utf8'))}` },
});

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const code = result.outputFiles[0].text;
await writeFile(resolve(out, 'Code.js'), code);
await writeFile(resolve(out, 'appsscript.json'), await readFile(resolve(root, 'appsscript.json')));
console.log(`build/addon/Code.js: ${(code.length / 1024).toFixed(1)} KB unminified`);
