// Rows of an exported table added up to dated figures per person and KPI.
import { kindHeaders, plainHeader } from '../../../catalog/exporters';
import { plainNumber } from '../../../core/roll-up';
import type { FigureMapping, FigureRule } from './figure-mapping';
import type { DayRange } from './file-range';
import type { FoundTable } from './find-header';
import { aboutDays, dayReader } from './row-days';
import { type CollectedOwner, ownerReader, ownersOf } from './row-owners';
import type { TableRow } from './sort-rows';
import { type FigureReader, figureReader } from './written-figure';

export interface Collected {
  readonly entries: readonly CollectedFigure[];
  readonly owners: readonly CollectedOwner[];
  /** What could not be taken of which lines. */
  readonly issues: readonly RowIssue[];
  /** Lines that have one part of a figure and lack the other. */
  readonly halves: readonly { readonly personId: string; readonly kpi: string; readonly line: number }[];
  /** Figures added up over rows of several kinds: currencies, or things that are counted. */
  readonly mixed: readonly MixedFigures[];
  /** Days that the file is about: those of the rows that were taken, and all that it states around them; null when none was. */
  readonly range: DayRange | null;
}

export interface CollectedFigure {
  readonly personId: string;
  readonly kpi: string;
  readonly from: string;
  readonly date: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lines: readonly number[];
}

export interface MixedFigures {
  readonly personId: string;
  readonly kpi: string;
  readonly column: number;
  readonly found: readonly string[];
}

/** The same text under the same column is one issue, however many lines have it. */
export interface RowIssue {
  readonly type: 'noDay' | 'unclearDay' | 'unreadable' | 'unclear';
  readonly found: string;
  /** Null for the day of a file that has no column of days. */
  readonly column: number | null;
  readonly lines: readonly number[];
}

interface Bucket {
  readonly personId: string;
  readonly rule: FigureRule;
  readonly days: DayRange;
  top: number;
  bottom: number;
  readonly lines: number[];
}

/** Of `range`, what the file covers: needed where rows have no day. */
export function collectFigures(
  table: FoundTable,
  rows: readonly TableRow[],
  mapping: FigureMapping,
  range: DayRange | null,
): Collected {
  const buckets = new Map<string, Bucket>();
  const read = figureReader(mapping.decimal ?? table.decimal);
  const ownerOf = ownerReader(mapping);
  const issues = new Map<string, RowIssue & { readonly lines: number[] }>();
  const halves: Collected['halves'][number][] = [];
  const kindsOf = new Map(mapping.figures.map((rule) => [rule, kindColumns(table, rule)]));
  const kinds = new Map<string, Omit<MixedFigures, 'found'> & { readonly found: Set<string> }>();
  const dayOf = dayReader(table, rows, mapping, range);
  const covered: DayRange[] = [];
  for (const row of rows) {
    const { personId } = ownerOf(row);
    const addIssue = (type: RowIssue['type'], found: string, column: number | null) => {
      const key = JSON.stringify([type, column, found]);
      const issue = issues.get(key) ?? { type, found, column, lines: [] };
      issues.set(key, issue);
      if (issue.lines[issue.lines.length - 1] !== row.line) issue.lines.push(row.line);
    };
    const days = dayOf(row);
    if ('type' in days) {
      addIssue(days.type, days.found, mapping.date);
      continue;
    }
    covered.push(days);
    for (const rule of mapping.figures) {
      const parts = partsOf(row, rule, mapping.blanks, read);
      if (parts.kind === 'unreadable' || parts.kind === 'unclear') addIssue(parts.kind, parts.found, parts.column);
      if (parts.kind === 'half' && personId) halves.push({ personId, kpi: rule.kpi, line: row.line });
      if (parts.kind !== 'parts' || !personId) continue;
      for (const column of kindsOf.get(rule) ?? []) {
        const about = JSON.stringify([personId, rule.kpi, column]);
        const kind = kinds.get(about) ?? { personId, kpi: rule.kpi, column, found: new Set<string>() };
        kinds.set(about, kind);
        const found = (row.cells[column] ?? '').trim();
        if (found !== '') kind.found.add(found);
      }
      // Rates that stand alone are never added up: each row stays a figure of its own.
      const alone = rule.how === 'rate' && rule.over.length === 0 ? row.line : null;
      const key = JSON.stringify([personId, rule.kpi, days.from, days.to, alone]);
      const bucket = buckets.get(key) ?? { personId, rule, days, top: 0, bottom: 0, lines: [] };
      buckets.set(key, bucket);
      bucket.top += parts.top;
      bucket.bottom += parts.bottom;
      bucket.lines.push(row.line);
    }
  }
  return {
    entries: [...buckets.values()].map(entryOf),
    owners: ownersOf(rows, mapping, read),
    issues: [...issues.values()],
    halves,
    mixed: [...kinds.values()].flatMap(({ found, ...about }) =>
      found.size > 1 ? [{ ...about, found: [...found] }] : [],
    ),
    range: aboutDays(covered, range),
  };
}

/** Columns that say of what kind a figure is: only one kind can be added up. */
function kindColumns({ headers }: FoundTable, { plus, over, less }: FigureRule): number[] {
  const plain = headers.map(plainHeader);
  const used = [...plus, ...over, ...less].map((at) => plain[at] ?? '');
  return kindHeaders.flatMap(({ kind, of }) =>
    plain.includes(kind) && used.some((header) => of.includes(header)) ? [plain.indexOf(kind)] : [],
  );
}

type Parts =
  | { readonly kind: 'parts'; readonly top: number; readonly bottom: number }
  | { readonly kind: 'none' | 'half' }
  | { readonly kind: 'unreadable' | 'unclear'; readonly found: string; readonly column: number };

function partsOf(
  { cells }: TableRow,
  rule: FigureRule,
  blanks: FigureMapping['blanks'],
  readFile: FigureReader,
): Parts {
  if (rule.only !== null && (cells[rule.only.column] ?? '').trim() !== rule.only.text) return { kind: 'none' };
  const read = (column: number, isRate: boolean) => readFile(cells[column] ?? '', isRate ? rule.rateAs : null);
  const columns = [...rule.plus, ...rule.over, ...rule.less];
  const isRate = (index: number) => rule.how === 'rate' && index < rule.plus.length;
  const figures = columns.map((column, index) => ({ column, figure: read(column, isRate(index)) }));
  for (const { column, figure } of figures) {
    if ('found' in figure) return { ...figure, column };
  }
  const missing = figures.filter(({ figure }) => figure.kind === 'missing').length;
  if (missing === figures.length) return { kind: 'none' };
  if (missing > 0 && rule.how === 'rate') {
    // A rate of nothing is no rate, and nothing to weight it by.
    return figures.some(({ figure }) => figure.kind === 'value' && figure.value !== 0)
      ? { kind: 'half' }
      : { kind: 'none' };
  }
  if (missing > 0 && blanks !== 'zero') {
    return !figures.some(({ figure }) => figure.kind === 'value' && figure.value !== 0)
      ? { kind: 'none' }
      : { kind: 'half' };
  }
  const numbers = figures.map(({ figure }) => (figure.kind === 'value' ? figure.value : 0));
  const sum = (from: number, count: number) =>
    numbers.slice(from, from + count).reduce((added, value) => added + value, 0);
  const top = sum(0, rule.plus.length);
  const bottom = sum(rule.plus.length, rule.over.length) - sum(rule.plus.length + rule.over.length, rule.less.length);
  // The times belong to the numerator: spend × 1000 ÷ impressions.
  if (rule.how === 'rate') return { kind: 'parts', top: rule.over.length > 0 ? top * bottom : top, bottom };
  return { kind: 'parts', top: top * rule.times, bottom };
}

function entryOf({ personId, rule, days, top, bottom, lines }: Bucket): CollectedFigure {
  const isWhole = rule.how === 'value' || (rule.how === 'rate' && rule.over.length === 0);
  return {
    personId,
    kpi: rule.kpi,
    from: days.from,
    date: days.to,
    value: isWhole ? plainNumber(top) : null,
    numerator: isWhole ? null : plainNumber(top),
    denominator: isWhole ? null : plainNumber(bottom),
    lines,
  };
}
