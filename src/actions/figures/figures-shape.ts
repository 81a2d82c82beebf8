// The shape of an exported file's mapping as it is sent, and as it is remembered with headers in place of columns.
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(500));
const column = z.number().check(z.int(), z.minimum(0));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

function listOf<Item extends z.core.$ZodType>(item: Item, most: number) {
  return z.readonly(z.array(item).check(z.maxLength(most)));
}

function ruleShape<Column extends z.core.$ZodType>(at: Column) {
  return {
    how: z.enum(['value', 'ratio', 'rate']),
    plus: listOf(at, 50),
    over: listOf(at, 50),
    less: listOf(at, 50),
    times: z.number().check(z.minimum(1), z.maximum(1000)),
    only: z.nullable(z.strictObject({ column: at, text })),
    rateAs: z.enum(['fraction', 'percent']),
  } as const;
}

export const figureMapping = z.strictObject({
  headerLine: z.nullable(z.number()),
  account: text,
  date: z.nullable(column),
  dateOrder: z.nullable(z.enum(['day-first', 'month-first'])),
  decimal: z.nullable(z.enum(['.', ','])),
  range: z.nullable(z.strictObject({ from: day, to: day })),
  owner: z.nullable(column),
  personId: z.nullable(text),
  owners: listOf(z.strictObject({ found: z.string().check(z.maxLength(50_000)), personId: text }), 5_000),
  rules: listOf(z.strictObject({ part: text, personId: text }), 500),
  figures: listOf(z.strictObject({ kpi: text, ...ruleShape(column) }), 100),
  blanks: z.nullable(z.enum(['leave-out', 'zero'])),
  vanished: z.nullable(z.enum(['keep', 'take-back'])),
});

/** What is done with an actual that was typed by hand and differs. */
export const handDecisions = listOf(
  z.strictObject({ personId: text, kpi: text, use: z.enum(['sheet', 'figures']) }),
  2_000,
);

const namedRule = z.strictObject(ruleShape(text));

export type NamedRule = z.infer<typeof namedRule>;

/** Null for a line of the sheet that somebody edited into something else. */
export function namedRuleOf(json: string): NamedRule | null {
  try {
    const parsed = z.safeParse(namedRule, JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
