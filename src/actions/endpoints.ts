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
  /**
   * Makes or repairs the workbook. People, entries, team KPIs and OKR come as tables of strings whose first row names the columns;
   * null keeps what the workbook has, so that the language alone changes it to that language.
   */
  setUp: z.strictObject({
    language: z.enum(languages),
    period: z.nullable(z.string().check(z.maxLength(20))),
    people: z.nullable(stringTable),
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
