// Which KPI rows each person must have: those of the file, or those of the role's template for somebody new.
import type { Language } from '../catalog/label';
import { daysBetween, daysPresent, type PeriodDays, proRated } from '../core/period';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import type { Entry } from '../workbook/import/entries-import';
import { type KnownRole, trackOf } from '../workbook/known-roles';
import { roleSheetKey } from '../workbook/role-sheets';
import type { LibraryKpi } from '../workbook/sheets/kpi-library';
import type { Person } from '../workbook/sheets/people';
import type { KpiEntry } from '../workbook/sheets/role-sheet';
import { shippedTeamWeights, type TeamKpiEntry } from '../workbook/sheets/team-kpis';
import type { TemplateRow } from '../workbook/sheets/templates';
import { agreedBeside, type RecordedKpis, withRecorded } from './recorded-kpis';

interface Input {
  readonly people: readonly Person[];
  readonly library: readonly LibraryKpi[];
  readonly templates: readonly TemplateRow[];
  readonly roles: readonly KnownRole[];
  readonly current: ReadonlyMap<string, readonly KpiEntry[]>;
  /** Columns that people deleted, by the key of the sheet. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly Entry[];
  readonly recorded: ReadonlyMap<string, RecordedKpis>;
  readonly period: PeriodDays | null;
  readonly language: Language;
}

export interface RowsToMake {
  readonly rows: ReadonlyMap<string, readonly KpiEntry[]>;
  readonly notInFile: readonly { readonly personId: string; readonly kpi: string }[];
  /** People whose rows were made anew from what Records say, by the key of the sheet. */
  readonly restored: ReadonlyMap<string, readonly string[]>;
}

/**
 * A person named in the file has exactly the KPIs listed there; somebody with rows already keeps them and gets no others;
 * everybody else gets what Records say of this period, or the template of the role and track. Blank weight, baseline or target → the library's default.
 */
export function rowsToMake({
  people,
  library,
  templates,
  roles,
  current,
  lost,
  entries,
  recorded,
  period,
  language,
}: Input): RowsToMake {
  const rows = new Map<string, KpiEntry[]>();
  const notInFile: { personId: string; kpi: string }[] = [];
  const restored = new Map<string, string[]>();
  // Somebody who changes roles has rows already, on the sheet of the role before: those are no rows of the new one.
  const withRows = new Set([...current.values()].flatMap((all) => all.map(({ person_id }) => person_id)));
  const inUse = new Set([...current.keys(), ...people.map(({ role }) => role)]);
  for (const { role } of roles) if (inUse.has(role)) rows.set(role, []);
  for (const person of people) {
    const { role, person_id: personId } = person;
    if (role === null || personId === null) continue;
    const weights = templateWeights(templates, roles, person);
    const named = entries.filter((entry) => entry.subject === personId);
    const standing = (current.get(role) ?? []).filter((row) => row.person_id === personId);
    const made = rows.get(role) ?? [];
    if (named.length > 0) {
      made.push(...named.map((entry) => rowOf(person, library, weights, entry, period, language)));
      const kpis = new Set(named.map(({ kpi }) => kpi));
      for (const { kpi } of standing) if (kpi !== null && !kpis.has(kpi)) notInFile.push({ personId, kpi });
    }
    const kept = standing.filter(({ kpi }) => !named.some((entry) => entry.kpi === kpi));
    const gone = lost.get(roleSheetKey(role)) ?? [];
    const known = recorded.get(personId);
    made.push(...kept.map((row) => withRecorded(refreshed(row, person, library, gone), known, gone)));
    if (named.length === 0 && standing.length === 0) {
      const known = withRows.has(personId) ? undefined : recorded.get(personId);
      const kpis = known?.agreed?.keys() ?? new Set([...weights.keys(), ...(known?.cells.keys() ?? [])]);
      const rowsAnew = [...kpis].map((kpi) =>
        rowOf(person, library, weights, blankEntry(personId, kpi), period, language),
      );
      made.push(...rowsAnew.map((row) => withRecorded(row, known)));
      const key = roleSheetKey(role);
      if (known) restored.set(key, [...(restored.get(key) ?? []), personId]);
    }
    const beside = recorded.get(personId);
    rows.set(
      role,
      made.map((row) => (row.person_id === personId ? { ...row, agreed: agreedBeside(beside, row.kpi) } : row)),
    );
  }
  return { rows, notInFile, restored };
}

function blankEntry(subject: string, kpi: string): Entry {
  return {
    subject,
    kpi,
    weight: null,
    rule: null,
    detail: null,
    baseline: null,
    target: null,
    actual: null,
    evidence: null,
  };
}

/** The weights of the person's role and track; a blank track is the first one of the role. */
function templateWeights(
  templates: readonly TemplateRow[],
  roles: readonly KnownRole[],
  { role, track }: Person,
): ReadonlyMap<string, number> {
  if (role === null) return new Map();
  const chosen = trackOf(roles, role, track);
  return new Map(
    templates
      .filter((row) => row.role === role && (row.track ?? '') === chosen)
      .flatMap(({ kpi, weight }) => (kpi === null ? [] : [[kpi, weight ?? 0]])),
  );
}

function rowOf(
  person: Person,
  library: readonly LibraryKpi[],
  weights: ReadonlyMap<string, number>,
  entry: Entry,
  period: PeriodDays | null,
  language: Language,
): KpiEntry {
  const row = {
    person_id: person.person_id,
    name: person.name,
    ...figuresOf(entry, library, weights.get(entry.kpi) ?? 0),
    agreed: null,
  };
  // P3: a target that somebody wrote down is theirs; the library's is for the whole period.
  const isVolume = library.find(({ kpi }) => kpi === entry.kpi)?.roll_up === 'sum';
  if (!period || !isVolume || entry.target !== null || row.target === null) return row;
  const days = daysPresent(period, person.joined, person.left);
  const all = daysBetween(period.from, period.to);
  if (days === all) return row;
  const remark = fill(reference().messages[language].setUp.proRated, { days, all, target: row.target });
  return { ...row, target: proRated(row.target, days, period), remark };
}

/** A row that is there: what is copied from People and the library follows them; nothing that was entered is offered anew. */
function refreshed(row: KpiEntry, person: Person, library: readonly LibraryKpi[], lost: readonly string[]): KpiEntry {
  return { ...row, name: person.name, ...copiedOf(row, library), ...ruleOf(row, library, lost) };
}

/** A blank rule means “higher” (S15): where the whole column was deleted, the library's rules come back before that turns scores round. */
function ruleOf(
  row: Pick<KpiEntry, 'kpi' | 'rule' | 'detail'>,
  library: readonly LibraryKpi[],
  lost: readonly string[],
) {
  const kpi = library.find((item) => item.kpi === row.kpi);
  const rule = lost.includes('rule') ? (kpi?.rule ?? null) : row.rule;
  const isLibrarys = rule === (kpi?.rule ?? null);
  return { rule, detail: lost.includes('detail') && isLibrarys ? (kpi?.detail ?? null) : row.detail };
}

/** The cells of a KPI row that come from an entry and, where it is silent, from the library. */
function figuresOf(entry: Entry, library: readonly LibraryKpi[], defaultWeight: number) {
  const kpi = library.find((item) => item.kpi === entry.kpi);
  return {
    kpi: entry.kpi,
    kpi_name: kpi?.kpi_name ?? entry.kpi,
    unit: kpi?.unit ?? null,
    kind: kpi?.kind ?? null,
    rule: entry.rule ?? kpi?.rule ?? null,
    // The fine print of the library belongs to the library's rule.
    detail: entry.detail ?? (entry.rule === null || entry.rule === kpi?.rule ? (kpi?.detail ?? null) : null),
    weight: entry.weight ?? defaultWeight,
    baseline: entry.baseline ?? kpi?.baseline ?? null,
    target: entry.target ?? kpi?.target ?? null,
    actual: entry.actual,
    points: null,
    issue: null,
    marks: null,
    evidence: entry.evidence,
    remark: null,
  };
}

/**
 * The rows of team KPIs: those of the file, those that are there, and for a new workbook without a file the department's shipped ones.
 */
export function teamRowsToMake(
  library: readonly LibraryKpi[],
  current: readonly TeamKpiEntry[],
  entries: readonly Entry[],
  lost: readonly string[] = [],
): TeamKpiEntry[] {
  const weights = shippedTeamWeights();
  const wanted =
    entries.length > 0 || current.length > 0 ? entries : [...weights.keys()].map((kpi) => blankEntry('', kpi));
  const made = wanted.map((entry) => ({
    team: entry.subject === '' ? null : entry.subject,
    category: library.find((item) => item.kpi === entry.kpi)?.category ?? null,
    ...figuresOf(entry, library, weights.get(entry.kpi) ?? 0),
  }));
  const isMade = (row: TeamKpiEntry) =>
    made.some(({ team, kpi }) => (team ?? '') === (row.team ?? '') && kpi === row.kpi);
  const kept = current.filter((row) => !isMade(row));
  return [...made, ...kept.map((row) => ({ ...row, ...copiedOf(row, library), ...ruleOf(row, library, lost) }))];
}

/** What a row that is there copies from the library. */
function copiedOf(row: Pick<KpiEntry, 'kpi' | 'kpi_name' | 'unit' | 'kind'>, library: readonly LibraryKpi[]) {
  const kpi = library.find((item) => item.kpi === row.kpi);
  return {
    kpi_name: kpi?.kpi_name ?? row.kpi_name,
    unit: kpi?.unit ?? row.unit,
    kind: kpi?.kind ?? row.kind,
  };
}
