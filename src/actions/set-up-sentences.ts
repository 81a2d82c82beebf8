// What set-up did and what it noticed, in sentences.
import type { Language } from '../catalog/label';
import { round } from '../core/number';
import { differByHundred } from '../core/percent-slip';
import { needsTarget } from '../core/points';
import { WEIGHT_ADVICE } from '../core/settings';
import { placedSentence } from '../text/problem-sentence';
import { isColumnKey, textIn } from '../text/text';
import { readDetail, readRule } from '../workbook/kpi-figures';
import type { PlannedSheet } from '../workbook/plan-workbook';
import type { KpiEntry } from '../workbook/sheets/role-sheet';
import type { SetUpAnswer } from './endpoints';
import type { SetUpFailure, SetUpReport } from './set-up';

export function failureSentences(failure: SetUpFailure, language: Language): string[] {
  const text = textIn(language).setUp;
  switch (failure.type) {
    case 'Problems':
      return failure.problems.map((problem) => placedSentence(problem, language));
    case 'Busy':
      return [text.busy];
    case 'NewerVersion':
      return [text.newerVersion(failure.found)];
    case 'SheetDamaged':
      return [text.sheetDamaged(failure.title)];
  }
}

export function setUpAnswer(report: SetUpReport): SetUpAnswer {
  const { language } = report.data;
  const text = textIn(language).setUp;
  const deeds = report.plan.sheets.flatMap((sheet) => deedsOn(sheet, language));
  return {
    done: deeds.length > 0 ? deeds : [text.nothingToDo],
    warnings: [...warningsOfInput(report), ...warningsOfPeople(report), ...warningsOfGoals(report)],
    sheets: report.plan.sheets.map(({ spec, title }) => ({ key: spec.key, title })),
  };
}

function deedsOn({ found, title, newColumns, plan }: PlannedSheet, language: Language): string[] {
  const { setUp: text, columns } = textIn(language);
  const { newRows, cellsFilled, cellsRefreshed } = plan.rows;
  const deeds: string[] = [];
  if (!found) deeds.push(text.sheetAdded(title));
  if (newRows.length > 0) deeds.push(text.rowsAdded(title, newRows.length));
  if (cellsFilled > 0) deeds.push(text.cellsFilled(title, cellsFilled));
  if (cellsRefreshed > 0) deeds.push(text.cellsRefreshed(title, cellsRefreshed));
  if (newColumns.length > 0) {
    deeds.push(
      text.columnsAdded(title, newColumns.map((key) => (isColumnKey(key) ? columns[key].header : key)).join(', ')),
    );
  }
  if (deeds.length === 0 && plan.steps.length > 0) deeds.push(text.repaired(title));
  return deeds;
}

function warningsOfInput({
  data,
  plan,
  unusedColumns,
  notInFile,
  unreadable,
  protectionFailures,
}: SetUpReport): string[] {
  const { setUp: text, columns } = textIn(data.language);
  const titleOf = (key: string) => plan.sheets.find(({ spec }) => spec.key === key)?.title ?? key;
  const header = (key: string) => (isColumnKey(key) ? columns[key].header : key);
  return [
    ...unreadable.map((problem) => placedSentence(problem, data.language)),
    ...unusedColumns.map(({ file, column }) => text.columnNotUsed(file, column)),
    ...plan.sheets.flatMap(({ plan: { rows } }) =>
      rows.conflicts.map(({ sheet, row, column, kept, offered }) =>
        text.conflict(sheet, row, header(column), kept, offered),
      ),
    ),
    ...notInFile.map(({ personId, kpi }) => text.notInFile(nameOf(personId, data.people), kpiName(kpi, data.library))),
    ...protectionFailures.map(({ sheet, email }) => text.protectionFailed(titleOf(sheet), email)),
  ];
}

function warningsOfPeople({ data }: SetUpReport): string[] {
  const text = textIn(data.language).setUp;
  const emails = new Set(data.people.map(({ email }) => email));
  return data.people.flatMap(({ name, person_id, manager_email }) =>
    manager_email !== null && !emails.has(manager_email)
      ? [text.managerUnknown(name ?? person_id ?? '', manager_email)]
      : [],
  );
}

/** Weights, counts and targets of the people whose rows were just made (W4, S11, S16). */
function warningsOfGoals({ data }: SetUpReport): string[] {
  const text = textIn(data.language).setUp;
  const warnings: string[] = [];
  const rows = [...data.entries.values()].flat();
  for (const person of data.people) {
    const own = rows.filter((row) => row.person_id === person.person_id);
    if (own.length === 0) continue;
    const name = person.name ?? person.person_id ?? '';
    const counted = own.filter((row) => (row.weight ?? 0) > 0);
    const sum = round(counted.reduce((total, row) => total + (row.weight ?? 0), 0));
    if (Math.abs(sum - WEIGHT_ADVICE.sum) > WEIGHT_ADVICE.tolerance)
      warnings.push(text.weightsNotFull(name, String(sum)));
    const { lowest, highest, fewestKpis, mostKpis } = WEIGHT_ADVICE;
    for (const { weight, kpi_name } of counted) {
      if (weight !== null && (weight < lowest || weight > highest)) {
        warnings.push(text.weightOutside(name, kpi_name ?? '', String(weight), lowest, highest));
      }
    }
    if (counted.length < fewestKpis || counted.length > mostKpis) {
      warnings.push(text.kpiCount(name, counted.length, fewestKpis, mostKpis));
    }
    for (const row of own) {
      if (row.unit === 'percent' && differByHundred(row.actual, row.target)) {
        warnings.push(text.factorHundred(name, row.kpi_name ?? ''));
      }
    }
  }
  const targets = rows.filter(lacksTarget).length;
  if (targets > 0) warnings.push(text.targetsMissing(targets));
  return warnings;
}

/** S11. */
function lacksTarget({ target, rule, detail }: KpiEntry): boolean {
  const parsed = readDetail(detail);
  const name = readRule(rule);
  return target === null && typeof name === 'string' && !('field' in parsed) && needsTarget(name, parsed);
}

function nameOf(personId: string, people: SetUpReport['data']['people']): string {
  return people.find(({ person_id }) => person_id === personId)?.name ?? personId;
}

function kpiName(kpi: string, library: SetUpReport['data']['library']): string {
  return library.find((item) => item.kpi === kpi)?.kpi_name ?? kpi;
}
