// A host in Node: reads the add-on's files from a folder, loads the engine from its package.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Engine, Host, HostOptions } from '../host';
import { createHost } from '../host';
import { vmRunner } from './vm-runner';

export type NodeHost = Host;

export type NodeHostOptions = Omit<HostOptions, 'engine' | 'runner' | 'files'> &
  ({ readonly addonDir: string } | { readonly files: HostOptions['files'] });

const load = createRequire(join(process.cwd(), 'package.json'));
let engine: Engine | undefined;

/** The engine's own file, unmodified (LGPL): required at run time, never bundled. */
export function nodeEngine(): Engine {
  engine ??= load('@odoo/o-spreadsheet') as Engine;
  return engine;
}

export function readAddon(addonDir: string): Record<string, string> {
  const names = readdirSync(addonDir).filter((name) => /\.(js|gs|html)$|^appsscript\.json$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(addonDir, name), 'utf8')]));
}

export function createNodeHost(options: NodeHostOptions): Host {
  const files = 'files' in options ? options.files : readAddon(options.addonDir);
  return createHost({ ...options, engine: nodeEngine(), runner: vmRunner, files });
}
