// A column declared once, as plain data: what it is called, who fills it, how its cells are read, written, shown and checked.
import type { Label, Labels, Language } from '../catalog/label';
import type { EntryProblem } from '../core/entry-problem';
import { reference } from '../reference/all';
import type { ColumnKey } from '../text/text';
import { type Cell, choiceOf, isBlank, textOf } from './cell';
import { writtenDate } from './written-date';

/** What a cell of a column says. */
export type Reading<Value> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: EntryProblem };

/** A check that Sheets does at the cell; `strict` refuses, otherwise it only marks the cell. */
export type Validation =
  | { readonly type: 'list'; readonly choices: readonly string[]; readonly strict: boolean; readonly help: string }
  | {
      readonly type: 'number';
      readonly lowest: number;
      readonly highest: number;
      readonly strict: boolean;
      readonly help: string;
    }
  | { readonly type: 'email'; readonly strict: boolean; readonly help: string }
  | {
      readonly type: 'date';
      /** First and last day that is not marked, ISO; null where there is no end. */
      readonly from: string | null;
      readonly to: string | null;
      readonly strict: boolean;
      readonly help: string;
    };

/** The cells of the same row, by key: a figure is shown by the unit that stands beside it. */
export type RowCells = (key: ColumnKey) => Cell;

/**
 * entered: people fill it, set-up only ever fills a blank; copied: set-up keeps it equal to where it comes from;
 * computed: it spills from the one formula of the sheet and is never written or read by the server.
 */
export type Origin = 'entered' | 'copied' | 'computed';

export interface Column<Value = unknown> {
  readonly key: ColumnKey;
  readonly origin: Origin;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** Number format of a cell in this row; `@` is text and is set before anything is written. */
  format(row: RowCells): string;
  validation(language: Language, row: RowCells): Validation | null;
  read(cell: Cell): Reading<Value>;
  write(value: Value | null, language: Language): Cell;
  /** The same choice in the words of another language; whatever is no shipped word stays as it is. */
  translated(cell: Cell, language: Language, row: RowCells): Cell;
}

export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** One row of a table as values; blank and unreadable cells are null. */
export type RowOf<Columns> = { readonly [Key in keyof Columns]: ValueOf<Columns[Key]> | null };

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** Sheets holds no longer text in one cell. */
export const LONGEST_TEXT = 50_000;

type Look = Partial<Pick<Column, 'origin' | 'width' | 'hidden' | 'align' | 'wrap'>>;

const plainLook = { origin: 'entered', width: 120, hidden: false, align: 'left', wrap: false } as const;

const noValidation = (): null => null;
const untranslated = (cell: Cell): Cell => cell;

export function textColumn(key: ColumnKey, look: Look = {}): Column<string> {
  return {
    key,
    ...plainLook,
    ...look,
    format: () => TEXT_FORMAT,
    validation: noValidation,
    read(cell) {
      if (isBlank(cell)) return { kind: 'blank' };
      const value = textOf(cell);
      if (value.length <= LONGEST_TEXT) return { kind: 'value', value };
      return { kind: 'problem', problem: { type: 'TooLong', found: value.length, limit: LONGEST_TEXT } };
    },
    write: (value) => value,
    translated: untranslated,
  };
}

/** A member of a closed list: written as the word in the workbook's language, read in either language or by its key. */
export function choiceColumn<Key extends string>(
  key: ColumnKey,
  labels: Labels<Key>,
  look: Look & { readonly strict?: boolean } = {},
): Column<Key> {
  const { strict = true, ...rest } = look;
  const wordsIn = (language: Language) => Object.values<Label>(labels).map((label) => label[language]);
  return {
    key,
    ...plainLook,
    ...rest,
    format: () => TEXT_FORMAT,
    validation: (language) => ({
      type: 'list',
      choices: wordsIn(language),
      strict,
      help: reference().columnHelp[language][key],
    }),
    read(cell) {
      if (isBlank(cell)) return { kind: 'blank' };
      const value = choiceOf(labels, cell);
      if (value) return { kind: 'value', value };
      const allowed = Object.keys(labels).map((choice) => choiceWords(labels, choice as Key));
      return { kind: 'problem', problem: { type: 'UnknownChoice', found: textOf(cell), allowed } };
    },
    write: (value, language) => (value === null ? null : labels[value][language]),
    translated: (cell, language) => translatedChoice(labels, cell, language),
  };
}

/** The word for the same choice in the language asked for; what names no choice stays. */
export function translatedChoice<Key extends string>(labels: Labels<Key>, cell: Cell, language: Language): Cell {
  const choice = isBlank(cell) ? null : choiceOf(labels, cell);
  return choice === null ? cell : labels[choice][language];
}

/** “paid_ads (Paid ads specialist, 数字广告投放岗)”: everything that is accepted for one choice. */
function choiceWords<Key extends string>(labels: Labels<Key>, key: Key): string {
  const words = [...new Set(Object.values<string>(labels[key]))].filter((word) => word !== key);
  return words.length === 0 ? key : `${key} (${words.join(', ')})`;
}

/** ISO text such as 2026-07-01, or as people write dates; a real date that somebody typed arrives as ISO text too. */
export function dateColumn(key: ColumnKey, look: Look = {}): Column<string> {
  return {
    key,
    ...plainLook,
    ...look,
    format: () => TEXT_FORMAT,
    validation: noValidation,
    read(cell) {
      if (isBlank(cell)) return { kind: 'blank' };
      const found = textOf(cell);
      const written = writtenDate(found, null);
      if (written.kind === 'date') return { kind: 'value', value: written.date };
      if (written.kind === 'none') return { kind: 'problem', problem: { type: 'NotADate', found } };
      const { dayFirst, monthFirst } = written;
      return { kind: 'problem', problem: { type: 'AmbiguousDate', found, dayFirst, monthFirst } };
    },
    write: (value) => value,
    translated: untranslated,
  };
}

/** Lower case, because addresses are compared that way. */
export function emailColumn(key: ColumnKey, look: Look = {}): Column<string> {
  return {
    key,
    ...plainLook,
    ...look,
    format: () => TEXT_FORMAT,
    validation: (language) => ({ type: 'email', strict: false, help: reference().columnHelp[language][key] }),
    read(cell) {
      if (isBlank(cell)) return { kind: 'blank' };
      const value = textOf(cell).toLowerCase();
      if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { kind: 'value', value };
      return { kind: 'problem', problem: { type: 'NotAnEmail', found: textOf(cell) } };
    },
    write: (value) => value,
    translated: untranslated,
  };
}

interface NumberLook extends Look {
  readonly format?: string | ((row: RowCells) => string);
  /** Refused beyond these. */
  readonly limits?: { readonly lowest: number; readonly highest: number };
  /** Marked beyond these, which depend on the row; null where the row does not say. */
  readonly plausible?: (row: RowCells) => { readonly lowest: number; readonly highest: number } | null;
}

export function numberColumn(key: ColumnKey, look: NumberLook = {}): Column<number> {
  const { format = GENERAL_FORMAT, limits, plausible, ...rest } = look;
  return {
    key,
    ...plainLook,
    align: 'right',
    ...rest,
    format: typeof format === 'string' ? () => format : format,
    validation(language, row) {
      const help = reference().columnHelp[language][key];
      if (limits) return { type: 'number', ...limits, strict: true, help };
      const marked = plausible?.(row) ?? null;
      return marked && { type: 'number', ...marked, strict: false, help };
    },
    read(cell) {
      if (isBlank(cell)) return { kind: 'blank' };
      if (typeof cell === 'number') return { kind: 'value', value: cell };
      return { kind: 'problem', problem: { type: 'NotANumber', found: textOf(cell) } };
    },
    write: (value) => value,
    translated: untranslated,
  };
}

/** Spilled from the formula of the sheet; its look is set, its cells never. */
export function computedColumn(key: ColumnKey, look: Look & { readonly format?: string } = {}): Column<never> {
  const { format = GENERAL_FORMAT, ...rest } = look;
  return {
    key,
    ...plainLook,
    align: 'right',
    ...rest,
    origin: 'computed',
    format: () => format,
    validation: noValidation,
    read: () => ({ kind: 'blank' }),
    write: () => null,
    translated: untranslated,
  };
}
