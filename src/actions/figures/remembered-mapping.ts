// What was said about files of one console before: put into the first mapping of the next one, and kept where something else is said.
import type { SourceKind } from '../../catalog/source-kinds';
import type { FigureMapping, FigureRule } from '../../workbook/import/figures/figure-mapping';
import type { FoundTable } from '../../workbook/import/figures/find-header';
import { guessMapping } from '../../workbook/import/figures/guess-mapping';
import type { SourceRow } from '../../workbook/sheets/sources';
import type { Learned } from '../attached-rows';
import { type NamedRule, namedRuleOf } from './figures-shape';

export interface LostColumns {
  readonly kpi: string | null;
  readonly columns: readonly string[];
}

/** The console; of files that are not known, their headers. */
export function originOf({ exporter, headers }: FoundTable): string {
  return exporter?.name ?? headers.join(' | ').slice(0, 200);
}

export function rememberedMapping(table: FoundTable, rows: readonly SourceRow[]): FigureMapping {
  const guess = guessMapping(table);
  const known = knownOf(table, rows);
  const named = (found: string, guessed: number | null) => {
    const header = known('column').get(found);
    if (header === undefined) return guessed;
    const at = table.headers.indexOf(header);
    return header === '' ? null : at === -1 ? guessed : at;
  };
  const owner = named('owner', guess.owner);
  const found = new Set(owner === null ? [] : table.body.map(({ cells }) => (cells[owner] ?? '').trim()));
  const own = [...known('figure')];
  const guessed = guess.figures.filter(({ kpi }) => !own.some(([key]) => key === kpi));
  return {
    ...guess,
    account: (table.exporter === null ? known('column').get('account') : null) ?? '',
    date: named('date', guess.date),
    owner,
    personId: owner === null ? known('owner').get('') || null : null,
    owners: [...known('owner')].flatMap(([name, personId]) => (found.has(name) ? [{ found: name, personId }] : [])),
    rules: [...known('rule')].flatMap(([part, personId]) => (personId === '' ? [] : [{ part, personId }])),
    figures: [...guessed, ...own.flatMap(([kpi, json]) => numbered(kpi, json, table) ?? [])],
  };
}

/** Columns that earlier files of the same origin had and this one lacks, by what they were for; null stands for the day and the owner of a row. */
export function lostColumns(table: FoundTable, rows: readonly SourceRow[]): LostColumns[] {
  const known = knownOf(table, rows);
  const lost = (columns: readonly string[]) => columns.filter((column) => !table.headers.includes(column));
  const { date = '', owner = '' } = Object.fromEntries(known('column'));
  const figures = [...known('figure')].map(([kpi, json]) => ({ kpi, columns: lost(columnsIn(namedRuleOf(json))) }));
  return [{ kpi: null, columns: lost([date, owner].filter((column) => column !== '')) }, ...figures].filter(
    ({ columns }) => columns.length > 0,
  );
}

function columnsIn(rule: NamedRule | null): readonly string[] {
  return rule === null ? [] : [...rule.plus, ...rule.over, ...rule.less, ...(rule.only ? [rule.only.column] : [])];
}

/** By what was found; of several lines the last one counts, and a blank meaning is one, too. */
function knownOf(table: FoundTable, rows: readonly SourceRow[]) {
  const origin = originOf(table);
  return (kind: SourceKind): ReadonlyMap<string, string> =>
    new Map(
      rows
        .filter((row) => row.origin === origin && row.source_kind === kind)
        .map((row) => [row.found ?? '', row.means ?? '']),
    );
}

/** Null where the file lacks one of the columns. */
function numbered(kpi: string, json: string, { headers }: FoundTable): FigureRule | null {
  const rule = namedRuleOf(json);
  if (rule === null) return null;
  const at = (names: readonly string[]) => names.map((name) => headers.indexOf(name));
  const only = rule.only && { column: headers.indexOf(rule.only.column), text: rule.only.text };
  const found: FigureRule = { kpi, ...rule, plus: at(rule.plus), over: at(rule.over), less: at(rule.less), only };
  const columns = [...found.plus, ...found.over, ...found.less, ...(only ? [only.column] : [])];
  return columns.includes(-1) ? null : found;
}

/**
 * Only what differs from what would be guessed or is remembered; a blank meaning takes back what was said before.
 * Whose something is, is said anew only about people for whom the one who asks may do so.
 */
export function learnedFrom(
  table: FoundTable,
  mapping: FigureMapping,
  rows: readonly SourceRow[],
  mayAssign: (personId: string) => boolean,
): Learned[] {
  const origin = originOf(table);
  const before = meanings(table, rememberedMapping(table, rows));
  const now = meanings(table, mapping);
  const keys = [...new Set([...now.keys(), ...before.keys()])];
  return keys.flatMap((key): Learned[] => {
    const [was, is] = [before.get(key), now.get(key)];
    const said = is ?? was;
    const means = is?.means ?? '';
    if (!said || was?.means === means) return [];
    const people = said.kind === 'owner' || said.kind === 'rule' ? [was?.means ?? '', means] : [];
    return people.every((personId) => personId === '' || mayAssign(personId)) ? [{ origin, ...said, means }] : [];
  });
}

type Meaning = Omit<Learned, 'origin'>;

function meanings(table: FoundTable, mapping: FigureMapping): ReadonlyMap<string, Meaning> {
  const header = (at: number | null) => (at === null ? '' : (table.headers[at] ?? ''));
  const said: Meaning[] = [
    { kind: 'column', found: 'date', means: header(mapping.date) },
    { kind: 'column', found: 'owner', means: header(mapping.owner) },
    // Of a known console there may be several accounts.
    ...(table.exporter === null ? [{ kind: 'column' as const, found: 'account', means: mapping.account.trim() }] : []),
    ...(mapping.owner === null && mapping.personId !== null
      ? [{ kind: 'owner' as const, found: '', means: mapping.personId }]
      : []),
    ...mapping.owners.map(({ found, personId }) => ({ kind: 'owner' as const, found, means: personId })),
    ...mapping.rules.map(({ part, personId }) => ({ kind: 'rule' as const, found: part, means: personId })),
    ...mapping.figures.map((rule) => ({ kind: 'figure' as const, found: rule.kpi, means: named(rule, header) })),
  ];
  return new Map(said.map((one) => [`${one.kind} ${one.found}`, one]));
}

function named({ how, plus, over, less, times, only, rateAs }: FigureRule, header: (at: number) => string): string {
  const rule: NamedRule = {
    how,
    plus: plus.map(header),
    over: over.map(header),
    less: less.map(header),
    times,
    only: only && { column: header(only.column), text: only.text },
    rateAs,
  };
  return JSON.stringify(rule);
}
