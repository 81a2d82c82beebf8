// What every call of a cell function pays before it begins: compiling and running Code.js in a new, bare context.
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { median, milliseconds } from './median';

type Files = Readonly<Record<string, string>>;

export interface LoadRun {
  readonly runs: number;
  readonly bytes: { readonly code: number; readonly server: number; readonly reference: number; readonly zod: number };
  readonly milliseconds: { readonly code: number; readonly codeAndServer: number; readonly zod: number };
}

/** The same kinds of checks that the endpoints use, and nothing else. */
const zodOnly = `
import * as z from 'zod/mini';
const table = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  rows: z.array(z.strictObject({ line: z.number(), cells: z.array(z.string().check(z.maxLength(9))) })).check(z.maxLength(9)),
});
export const input = z.strictObject({
  language: z.enum(['en', 'zh-CN']),
  period: z.nullable(z.string().check(z.maxLength(20))),
  people: z.nullable(table),
  teams: z.optional(z.nullable(table)),
});
`;

export async function measureLoad(files: Files, runs: number): Promise<LoadRun> {
  const text = (name: string) => files[name] ?? '';
  const zod = await zodBundle();
  const server: unknown = JSON.parse(text('Server.html'));
  return {
    runs,
    bytes: {
      code: Buffer.byteLength(text('Code.js')),
      server: Buffer.byteLength(text('Server.html')),
      reference: Buffer.byteLength(text('Reference.html')),
      zod: Buffer.byteLength(zod),
    },
    milliseconds: {
      code: loadTime(runs, [text('Code.js')]),
      codeAndServer: loadTime(runs, [text('Code.js'), `var server = ${String(server)}`]),
      zod: loadTime(runs, [zod]),
    },
  };
}

/** Made the way the add-on is made: one unminified script in ES2020. */
async function zodBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: zodOnly, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'neutral',
    target: 'es2020',
    format: 'iife',
    globalName: 'Zod_',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

function loadTime(runs: number, scripts: readonly string[]): number {
  return median(runs, (run) => {
    const context = createContext(Object.create(null));
    return milliseconds(() => {
      for (const script of scripts) {
        // V8 remembers what it has compiled by its text: a comment of its own makes it compile anew.
        new Script(`${script}\n// ${run}`).runInContext(context);
      }
    });
  });
}
