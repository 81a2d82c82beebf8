// Bundles the page's own script into memory; the engine stays outside, as a file of its own.
import { join } from 'node:path';
import { build } from 'esbuild';

export async function bundleClient(root: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [join(root, 'host/preview/client.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild made no client bundle');
  return file.contents;
}
