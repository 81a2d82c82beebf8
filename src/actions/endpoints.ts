// The whole surface that a page or a program may call, on one page: names and the shape of what is sent.
import * as z from 'zod/mini';
import { languages } from '../catalog/label';

const stringTable = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  rows: z
    .array(
      z.strictObject({
        line: z.number(),
        cells: z.array(z.string().check(z.maxLength(50_000))).check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(20_000)),
});

export const endpointInputs = {
  /** Makes or repairs the workbook; people and entries come as tables of strings whose first row names the columns. */
  setUp: z.strictObject({
    language: z.enum(languages),
    period: z.string().check(z.maxLength(20)),
    people: stringTable,
    entries: z.nullable(stringTable),
    teams: z.optional(z.nullable(stringTable)),
    okr: z.optional(z.nullable(stringTable)),
    visibility: z.optional(z.enum(['open', 'private'])),
  }),
} as const;

export type EndpointName = keyof typeof endpointInputs;

export type EndpointInput<Name extends EndpointName> = z.infer<(typeof endpointInputs)[Name]>;

export interface SetUpAnswer {
  /** What was done, in sentences. */
  readonly done: readonly string[];
  readonly warnings: readonly string[];
  readonly sheets: readonly { readonly key: string; readonly title: string }[];
}

export type EndpointAnswer =
  | { readonly ok: true; readonly value: SetUpAnswer }
  | { readonly ok: false; readonly problems: readonly string[] };

export function isEndpointName(name: unknown): name is EndpointName {
  return typeof name === 'string' && Object.keys(endpointInputs).includes(name);
}
