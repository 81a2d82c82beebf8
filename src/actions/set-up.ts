// Makes the workbook for a period, a language and a list of people, or brings it up to date: adds and repairs, never overwrites.
import type { Visibility } from '../catalog/choices';
import type { Language } from '../catalog/label';
import type { PlacedProblem } from '../core/entry-problem';
import { daysOfPeriod, parsePeriod, quarterOf } from '../core/period';
import { reference } from '../reference/all';
import { importEntries } from '../workbook/import/entries-import';
import { importOkr } from '../workbook/import/okr-import';
import { importPeople } from '../workbook/import/people-import';
import type { StringTable } from '../workbook/import/string-table';
import { planWorkbook, type WorkbookPlan } from '../workbook/plan-workbook';
import { type Loss, lossesIn } from '../workbook/repair/losses';
import { missingColumns } from '../workbook/repair/needed-repairs';
import { planRepairs, type Repair } from '../workbook/repair/plan-repairs';
import { recoveredPeople } from '../workbook/repair/recovered-people';
import { type StrayValue, strayValues } from '../workbook/repair/stray-values';
import { readEverySetting } from '../workbook/setting-values';
import { type LibraryKpi, libraryIn, shippedLibrary } from '../workbook/sheets/kpi-library';
import type { Person } from '../workbook/sheets/people';
import { shippedSettings, WORKBOOK_VERSION } from '../workbook/sheets/settings';
import { shippedTeamLibrary } from '../workbook/sheets/team-kpis';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Step } from '../workbook/step';
import type { WorkbookData } from '../workbook/workbook-data';
import { workbookSpec } from '../workbook/workbook-spec';
import { type CurrentWorkbook, currentWorkbook, settingText } from './current-workbook';
import type { Deps, ProtectionFailure } from './deps';
import { canKeepRecords, keepStrays } from './keep-strays';
import { type RowsToMake, rowsToMake, teamRowsToMake } from './kpi-rows-to-make';
import { recordedKpis } from './recorded-kpis';
import { done, failed, type Result } from './result';
import { type TemplateSum, type TemplateWeight, weightTemplates } from './template-weights';
import { templatesOf } from './templates-form';

export interface SetUpInput {
  readonly language: Language;
  /** Null keeps the period of the workbook, or takes the quarter of today for a new one. */
  readonly period: string | null;
  readonly people: StringTable | null;
  readonly entries: StringTable | null;
  /** Team KPIs and OKR, when there are files for them. */
  readonly teams?: StringTable | null | undefined;
  readonly okr?: StringTable | null | undefined;
  /** Left out keeps what the workbook says; a new one is private. */
  readonly visibility?: Visibility | undefined;
  /** Weights for templates that are not on the sheet yet; where the sheet says otherwise, the sheet stays. */
  readonly templates?: readonly TemplateWeight[] | undefined;
}

export interface SetUpReport {
  readonly data: WorkbookData;
  readonly plan: WorkbookPlan;
  /** What was put back before anything was added, and what nobody can put back. */
  readonly repairs: readonly Repair[];
  readonly strays: readonly StrayValue[];
  readonly losses: readonly Loss[];
  readonly protectionFailures: readonly ProtectionFailure[];
  /** Columns of the files that name nothing here. */
  readonly unusedColumns: readonly { readonly file: string; readonly column: string }[];
  /** Lines of the list of people that are no people: titles, totals, notes. */
  readonly skippedLines: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  /** Rows on the sheet that the file does not name, for people whom it does. */
  readonly notInFile: readonly { readonly personId: string; readonly kpi: string }[];
  /** Cells that could not be read and were left alone. */
  readonly unreadable: readonly PlacedProblem[];
  /** Settings without which nobody can be scored. */
  readonly settingsWrong: readonly { readonly key: string; readonly found: string }[];
}

export type SetUpFailure =
  | {
      readonly type: 'Problems';
      readonly problems: readonly PlacedProblem[];
      /** Templates whose weights do not add up to 100. */
      readonly notFull: readonly TemplateSum[];
    }
  | { readonly type: 'Busy' }
  | { readonly type: 'NewerVersion'; readonly found: string }
  | { readonly type: 'SheetDamaged'; readonly title: string; readonly columns: readonly string[] };

/** Everything is checked before anything is written; a second run with the same input changes nothing. */
export function setUp(deps: Deps, input: SetUpInput): Result<SetUpReport, SetUpFailure> {
  return deps.exclusively(() => setUpAlone(deps, input)) ?? failed({ type: 'Busy' });
}

function setUpAlone(deps: Deps, input: SetUpInput): Result<SetUpReport, SetUpFailure> {
  const found = deps.readWorkbook();
  const repairs = planRepairs(found);
  if ('damaged' in repairs) return failed({ type: 'SheetDamaged', ...repairs.damaged });
  const checked = planned(deps, input, repairs.after);
  if (!checked.ok) return checked;
  const ready = repaired(deps, input, checked.value, repairs.steps);
  if (!ready.ok) return ready;
  const { strays, value } = ready.value;
  const { current, collected, plan } = value;
  const { data, hrEmails: _, restored: __, ...notes } = collected;
  const protectionFailures = deps.applySteps(plan.steps);
  const version = settingText(checked.value.current, 'workbook_version');
  const losses = lossesIn(checked.value.plan, found, version, checked.value.collected.restored);
  const reached = straysReached(deps, plan, data.language, settingText(current, 'period') ?? '');
  const report = {
    data,
    plan,
    repairs: repairs.repairs,
    strays: [...strays, ...reached],
    losses,
    protectionFailures,
    ...notes,
  };
  return done({ ...report, unreadable: current.problems, settingsWrong: settingsIn(current).problems });
}

/** New rows may reach what somebody typed below the results: it stood in nobody's way until now. */
function straysReached(
  deps: Deps,
  { sheets }: WorkbookPlan,
  language: Language,
  period: string,
): readonly StrayValue[] {
  if (!sheets.some(({ isNew, rows }) => !isNew && (rows?.newRows.length ?? 0) > 0)) return [];
  const snapshot = deps.readWorkbook();
  const strays = snapshot.sheets.flatMap(strayValues);
  const current = currentWorkbook(snapshot);
  if (strays.length === 0 || 'damaged' in current || !canKeepRecords(snapshot)) return [];
  keepStrays(deps, snapshot, strays, current.records, { language, period });
  return strays;
}

interface Planned {
  readonly snapshot: WorkbookSnapshot;
  readonly current: CurrentWorkbook;
  readonly collected: Collected;
  readonly plan: WorkbookPlan;
}

function planned(deps: Deps, input: SetUpInput, snapshot: WorkbookSnapshot): Result<Planned, SetUpFailure> {
  const read = currentWorkbook(snapshot);
  if ('damaged' in read) return failed({ type: 'SheetDamaged', title: read.damaged, columns: [] });
  const current = { ...read, people: recoveredPeople(snapshot) ?? read.people };
  const version = settingText(current, 'workbook_version');
  if (version !== null && !(Number(version) <= WORKBOOK_VERSION))
    return failed({ type: 'NewerVersion', found: version });
  const collected = collect(deps, input, current, lostColumns(snapshot));
  if (!collected.ok) return collected;
  const { data, hrEmails } = collected.value;
  const plan = planWorkbook(workbookSpec(data), snapshot, data.language, hrEmails);
  if ('damaged' in plan) return failed({ type: 'SheetDamaged', title: plan.damaged, columns: [] });
  return done({ snapshot, current, collected: collected.value, plan });
}

/** Repairs first, since inserted rows and columns move what the formulas refer to; then everything is read and planned anew. */
function repaired(
  deps: Deps,
  input: SetUpInput,
  checked: Planned,
  steps: readonly Step[],
): Result<{ readonly strays: readonly StrayValue[]; readonly value: Planned }, SetUpFailure> {
  let now: Result<Planned, SetUpFailure> = done(checked);
  const carryOut = (work: () => void) => {
    work();
    now = planned(deps, input, deps.readWorkbook());
    return now;
  };
  if (steps.length > 0) carryOut(() => deps.applySteps(steps));
  if (!now.ok) return now;
  const strays = straysIn(now.value);
  if (strays.length === 0) return done({ strays, value: now.value });
  const { plan } = now.value;
  if (!canKeepRecords(now.value.snapshot)) {
    const ready = carryOut(() => deps.applySteps(plan.steps.filter(({ sheet }) => sheet === 'records')));
    if (!ready.ok) return ready;
  }
  const { snapshot, current, collected } = now.value;
  const period = settingText(current, 'period') ?? '';
  const after = carryOut(() =>
    keepStrays(deps, snapshot, strays, current.records, { language: collected.data.language, period }),
  );
  return after.ok ? done({ strays, value: after.value }) : after;
}

function straysIn({ snapshot, plan }: Planned): StrayValue[] {
  return [...snapshot.sheets.flatMap(strayValues), ...plan.sheets.flatMap(({ strays }) => strays)];
}

interface Collected extends Pick<SetUpReport, 'unusedColumns' | 'skippedLines' | 'notInFile'> {
  readonly data: WorkbookData;
  readonly hrEmails: readonly string[];
  readonly restored: RowsToMake['restored'];
}

/** With Settings deleted, Records still say which period it was. */
function lastRecordedPeriod({ records }: CurrentWorkbook): string | null {
  return records.reduce<string | null>((last, { period }) => (parsePeriod(period) === null ? last : period), null);
}

function lostColumns({ sheets }: WorkbookSnapshot): ReadonlyMap<string, readonly string[]> {
  return new Map(sheets.map((sheet) => [sheet.key, missingColumns(sheet)]));
}

/** The workbook's own rows, the shipped ones it lacks and those from the files, as what the workbook must hold. */
function collect(
  deps: Deps,
  input: SetUpInput,
  current: CurrentWorkbook,
  lost: ReadonlyMap<string, readonly string[]>,
): Result<Collected, SetUpFailure> {
  const { language } = input;
  const problems: PlacedProblem[] = [];
  const written =
    input.period ?? settingText(current, 'period') ?? lastRecordedPeriod(current) ?? quarterOf(deps.today());
  const period = parsePeriod(written);
  if (period === null) {
    problems.push({
      place: { source: null, row: null, column: reference().settingTexts[language].period.name },
      problem: { type: 'NotAPeriod', found: written },
    });
  }
  const shipped = [...shippedLibrary(language), ...shippedTeamLibrary(language)];
  const own = libraryIn(language, withLost(current.library, shipped, lost.get('kpi_library') ?? []));
  const library = withShipped(own, shipped, ({ kpi }) => kpi);
  const personalKpis = library.filter(({ category }) => category === null);
  const teamKpis = library.filter(({ category }) => category !== null);
  const offered = weightTemplates(templatesOf(current, language), input.templates ?? [], current.roles);
  problems.push(
    ...offered.problems.map(({ column, problem }) => ({ place: templatePlace(column, language), problem })),
  );
  const offeredTemplates = offered.templates.map((row) => ({
    ...row,
    kpi_name: library.find(({ kpi }) => kpi === row.kpi)?.kpi_name ?? row.kpi_name,
  }));
  // The rows of the sheet come first and as they are.
  const templates = offeredTemplates.map((row, index) => ({
    ...row,
    weight: current.templates[index]?.weight ?? row.weight,
  }));

  const imported = input.people ? importPeople(input.people, current.people, current.roles) : null;
  if (imported) problems.push(...imported.problems);
  const people = mergePeople(current.people, imported?.people ?? []);
  const ids = new Set(people.flatMap(({ person_id }) => person_id ?? []));
  const listName = input.people?.name ?? reference().messages[language].sheets.people;
  // Without a list of people every line of the entries would be wrong for the same one reason.
  const peopleUnread = imported !== null && imported.problems.length > 0 && imported.people.length === 0;
  const entries =
    input.entries && !peopleUnread
      ? importEntries(input.entries, personalKpis, { key: 'person_id', known: ids, listName })
      : null;
  if (entries) problems.push(...entries.problems);
  const teams = input.teams ? importEntries(input.teams, teamKpis, { key: 'team' }) : null;
  if (teams) problems.push(...teams.problems);
  const okr = input.okr && !peopleUnread ? importOkr(input.okr, ids, listName) : null;
  if (okr) problems.push(...okr.problems);
  const { notFull } = offered;
  if (problems.length > 0 || notFull.length > 0 || period === null) {
    return failed({ type: 'Problems', problems, notFull });
  }

  const hrEmails = hrEmailsOf(deps, current);
  const made = rowsToMake({
    people,
    library,
    templates,
    roles: current.roles,
    current: current.entries,
    lost,
    entries: entries?.entries ?? [],
    recorded: recordedKpis(current.records, period),
    period: daysOfPeriod(period),
    language,
  });
  const settings = shippedSettings({ language, period, hrEmails, visibility: input.visibility ?? 'private' }).map(
    (row) => {
      // What HR wrote is not offered anew in our own writing: that would look like a conflict.
      const isKept =
        (row.key === 'period' && input.period === null) || (row.key === 'visibility' && input.visibility === undefined);
      const isOffered = row.key !== 'hr_emails' && !isKept;
      return { ...row, value: (isOffered ? null : settingText(current, row.key ?? '')) ?? row.value };
    },
  );
  const unused = (file: StringTable | null | undefined, columns: readonly string[]) =>
    file ? columns.map((column) => ({ file: file.name, column })) : [];
  return done({
    data: {
      language,
      roles: current.roles,
      people,
      offeredPeople: imported?.people ?? [],
      library,
      templates,
      offeredTemplates,
      settings,
      period: daysOfPeriod(settingText(current, 'period') ?? period),
      adjustmentLimit: settingsIn(current).settings.scoring.adjustmentLimit,
      chosenSettings: ['language', 'rules_version', 'workbook_version', ...(input.visibility ? ['visibility'] : [])],
      entries: made.rows,
      teamEntries: teamRowsToMake(library, current.teamEntries, teams?.entries ?? [], lost.get('team_kpis')),
      okr: [...current.okr, ...(okr?.okr ?? [])],
    },
    hrEmails,
    unusedColumns: [
      ...unused(input.people, imported?.unused ?? []),
      ...unused(input.entries, entries?.unused ?? []),
      ...unused(input.teams, teams?.unused ?? []),
      ...unused(input.okr, okr?.unused ?? []),
    ],
    skippedLines: (imported?.skipped ?? []).map((skipped) => ({ file: input.people?.name ?? '', ...skipped })),
    notInFile: made.notInFile,
    restored: made.restored,
  });
}

function templatePlace(column: string, language: Language): PlacedProblem['place'] {
  const { templates: name } = reference().messages[language].sheets;
  return { source: { kind: 'sheet', name }, row: null, column };
}

/** A column of the library that was deleted comes back as it ships. */
function withLost(own: readonly LibraryKpi[], shipped: readonly LibraryKpi[], lost: readonly string[]): LibraryKpi[] {
  return own.map((row) => {
    const original = Object.entries(shipped.find(({ kpi }) => kpi === row.kpi) ?? {});
    return { ...row, ...Object.fromEntries(original.filter(([key]) => lost.includes(key))) };
  });
}

/** HR's own rows first and as they are, then the shipped ones that are not there yet. */
function withShipped<Row>(own: readonly Row[], shipped: readonly Row[], id: (row: Row) => string | null): Row[] {
  const known = new Set(own.map(id));
  return [...own, ...shipped.filter((row) => !known.has(id(row)))];
}

/** What was entered wins over the file; the file fills what is blank. */
function mergePeople(current: readonly Person[], imported: readonly Person[]): Person[] {
  const importedById = new Map(imported.map((person) => [person.person_id, person]));
  const known = new Set(current.map(({ person_id }) => person_id));
  return [
    ...current.map((person) => {
      const offered = Object.entries(importedById.get(person.person_id) ?? {});
      const entered = Object.entries(person).filter(([, value]) => value !== null);
      return { ...person, ...Object.fromEntries(offered), ...Object.fromEntries(entered) };
    }),
    ...imported.filter(({ person_id }) => !known.has(person_id)),
  ];
}

/** Where one cannot be read, what ships stands beside the problem. */
function settingsIn(current: CurrentWorkbook): ReturnType<typeof readEverySetting> {
  return readEverySetting(new Map([...current.settings].map(([key, { value }]) => [key, value] as const)));
}

/** Who set the workbook up is its first HR. */
function hrEmailsOf(deps: Deps, current: CurrentWorkbook): string[] {
  const listed = (settingText(current, 'hr_emails') ?? '').split(/[,;，；\s]+/).filter((email) => email !== '');
  const user = deps.userEmail();
  return listed.length > 0 || user === null ? listed : [user];
}
