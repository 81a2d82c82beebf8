// Runs a TypeScript program of this repository in Node: `node build/run.mjs host/demo/main.ts --flag`.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const [entry] = process.argv.splice(2, 1);
const outfile = resolve(root, 'build/cache', `${entry.replace(/\W+/g, '-')}.mjs`);
mkdirSync(resolve(root, 'build/cache'), { recursive: true });
await build({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile));
