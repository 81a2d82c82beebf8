// Sets up a workbook through the add-on's own entry point, as a page of the add-on would, and reads its answer.
import { z } from 'zod';
import type { Table } from './read-table';
import type { Language } from './text';

export interface SetUpInput {
  language: Language;
  /** Null keeps what the workbook has. */
  period: string | null;
  people: Table | null;
  entries: Table | null;
  teams?: Table | null;
  okr?: Table | null;
  visibility?: 'open' | 'private';
}

const Answer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      done: z.array(z.string()),
      warnings: z.array(z.string()),
      sheets: z.array(z.object({ key: z.string(), title: z.string() })),
    }),
  }),
  z.object({ ok: z.literal(false), problems: z.array(z.string()).min(1) }),
]);

export type SetUpAnswer = z.infer<typeof Answer>;

export interface Addon {
  run(functionName: string, args: unknown[]): unknown;
}

export const setUp = (addon: Addon, input: SetUpInput): SetUpAnswer =>
  Answer.parse(addon.run('callEndpoint', ['setUp', input]));
