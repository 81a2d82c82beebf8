// Reads goals and figures from a file: per person the KPIs, weights, targets and what happened.

import { languages } from '../../catalog/label';
import type { EntryProblem, PlacedProblem } from '../../core/entry-problem';
import type { RuleName } from '../../core/points';
import { defaultSettings } from '../../core/settings';
import { parseNumber } from '../../core/typed-number';
import type { ColumnKey } from '../../text/text';
import { type Cell, isBlank, wordOf } from '../cell';
import { isNotApplicable, readPoints } from '../kpi-figures';
import { kpiLibraryColumns, type LibraryKpi, shippedTexts } from '../sheets/kpi-library';
import { type ImportRow, readStringTable, type StringTable } from './string-table';

/** Blank weight, baseline and target are null here: the library's default takes their place. */
export interface Entry {
  /** A person's id, or a team; '' is the whole department. */
  readonly subject: string;
  readonly kpi: string;
  readonly weight: number | null;
  /** Null takes the library's rule and its detail. */
  readonly rule: RuleName | null;
  readonly detail: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: Cell;
  readonly evidence: string | null;
}

export interface EntriesImport {
  readonly entries: readonly Entry[];
  readonly unused: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

const figureKeys: readonly ColumnKey[] = [
  'kpi',
  'weight',
  'rule',
  'detail',
  'baseline',
  'target',
  'actual',
  'evidence',
];

/** Whose figures the table holds: people on a list that has a name in messages, or teams. */
export type Subjects =
  | { readonly key: 'person_id'; readonly known: ReadonlySet<string>; readonly listName: string }
  | { readonly key: 'team' };

export function importEntries(table: StringTable, library: readonly LibraryKpi[], subjects: Subjects): EntriesImport {
  const read = readStringTable(table, [subjects.key, ...figureKeys], [subjects.key, 'kpi'], { kpi_name: 'kpi' });
  const problems = [...read.problems];
  if (problems.length > 0) return { entries: [], unused: read.unused, problems };
  const lines = new Map<string, number>();
  const entries = read.rows.flatMap((row) => {
    const entry = entryOf(row, library, subjects, problems);
    if (entry === null) return [];
    const id = `${entry.subject}\u0000${entry.kpi}`;
    const first = lines.get(id);
    if (first === undefined) lines.set(id, row.line);
    else
      problems.push(row.problemAt('kpi', { type: 'Duplicate', found: `${entry.subject} ${entry.kpi}`.trim(), first }));
    return [entry];
  });
  return { entries, unused: read.unused, problems };
}

function entryOf(
  row: ImportRow,
  library: readonly LibraryKpi[],
  subjects: Subjects,
  problems: PlacedProblem[],
): Entry | null {
  const subject = row.text(subjects.key);
  if (subjects.key === 'person_id') {
    const { known, listName } = subjects;
    if (subject === '') problems.push(row.problemAt('person_id', { type: 'Required' }));
    else if (!known.has(subject)) {
      problems.push(row.problemAt('person_id', { type: 'UnknownPerson', found: subject, list: listName }));
    }
  }
  const kpi = kpiNamed(row.text('kpi'), library);
  if (kpi === null) {
    const found = row.text('kpi');
    const allowed = library.map((item) => `${item.kpi} (${item.kpi_name})`);
    problems.push(
      row.problemAt('kpi', found === '' ? { type: 'Required' } : { type: 'UnknownChoice', found, allowed }),
    );
    return null;
  }
  const isPercent = kpi.unit === 'percent';
  const numberAt = (key: ColumnKey, percent: boolean): number | null => {
    const text = row.text(key);
    if (text === '') return null;
    const value = parseNumber(text, percent);
    if (value === null) {
      const problem: EntryProblem = percent
        ? { type: 'NotAPercentage', found: text }
        : { type: 'NotANumber', found: text };
      problems.push(row.problemAt(key, problem));
    }
    return value;
  };
  const weight = weightAt(row, problems);
  const rule = ruleAt(row, problems);
  const scored = { ...kpi, rule: rule ?? kpi.rule, detail: detailAt(row, rule, kpi) };
  const actual = actualAt(row, scored, () => numberAt('actual', isPercent));
  const entry = {
    subject,
    kpi: kpi.kpi ?? '',
    weight,
    rule,
    detail: row.text('detail') || null,
    baseline: numberAt('baseline', isPercent),
    target: numberAt('target', isPercent),
    actual,
    evidence: row.text('evidence') || null,
  };
  const outcome = readPoints(
    {
      actual,
      target: entry.target ?? kpi.target,
      baseline: entry.baseline ?? kpi.baseline,
      rule: scored.rule,
      detail: scored.detail,
    },
    defaultSettings,
  );
  if (outcome.kind === 'error') {
    const { field } = outcome.problem;
    problems.push(row.problemAt(field === 'detail' || field === 'rule' ? field : 'actual', outcome.problem));
  }
  return subject === '' && subjects.key === 'person_id' ? null : entry;
}

function ruleAt(row: ImportRow, problems: PlacedProblem[]): RuleName | null {
  const reading = kpiLibraryColumns.rule.read(row.text('rule'));
  if (reading.kind === 'problem') problems.push(row.problemAt('rule', reading.problem));
  return reading.kind === 'value' ? reading.value : null;
}

/** The fine print of the library belongs to the library's rule. */
function detailAt(row: ImportRow, rule: RuleName | null, kpi: LibraryKpi): string | null {
  if (row.text('detail') !== '') return row.text('detail');
  return rule === null || rule === kpi.rule ? kpi.detail : null;
}

/** Out of 100; `40` and `40%` are the same weight. */
function weightAt(row: ImportRow, problems: PlacedProblem[]): number | null {
  const text = row.text('weight');
  if (text === '') return null;
  const weight = parseNumber(text.normalize('NFKC').replace(/\s*%$/, ''), false);
  if (weight === null) problems.push(row.problemAt('weight', { type: 'NotANumber', found: text }));
  else if (weight < 0 || weight > 100) {
    problems.push(row.problemAt('weight', { type: 'OutOfRange', found: text, lowest: 0, highest: 100 }));
  }
  return weight;
}

function actualAt(row: ImportRow, kpi: LibraryKpi, number: () => number | null): Cell {
  const text = row.text('actual');
  if (text === '' || isNotApplicable(text)) return text === '' ? null : text;
  // A word that is neither yes nor no is told from the points, with the words that are allowed.
  if (kpi.rule === 'yes-no') return text;
  return number();
}

/** By key, by the name in the library, or by the shipped name in either language. */
function kpiNamed(text: string, library: readonly LibraryKpi[]): LibraryKpi | null {
  if (isBlank(text)) return null;
  const word = wordOf(text);
  const names = (item: LibraryKpi) => {
    const shipped = shippedTexts(item.kpi ?? '');
    return [item.kpi, item.kpi_name, ...(shipped ? languages.map((language) => shipped.name[language]) : [])];
  };
  return library.find((item) => names(item).some((name) => wordOf(name) === word)) ?? null;
}
