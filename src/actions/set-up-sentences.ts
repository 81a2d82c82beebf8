// What set-up did and what it noticed, in sentences.
import type { Language } from '../catalog/label';
import { round } from '../core/number';
import { differByHundred } from '../core/percent-slip';
import { needsTarget, type RuleName } from '../core/points';
import { WEIGHT_ADVICE } from '../core/settings';
import { reference } from '../reference/all';
import { entrySentence } from '../reference/entry-sentence';
import { fill } from '../text/fill';
import { readDetail, readRule } from '../workbook/kpi-figures';
import type { PlannedSheet } from '../workbook/plan-workbook';
import type { KpiEntry } from '../workbook/sheets/role-sheet';
import { templateSumSentence } from './change-templates';
import { headerOf, headersOf, lossSentences, repairSentences } from './repair-sentences';
import type { SetUpFailure, SetUpReport } from './set-up';
import type { SetUpAnswer } from './set-up-answer';

export function failureSentences(failure: SetUpFailure, language: Language): string[] {
  const text = setUpText(language);
  switch (failure.type) {
    case 'Problems':
      return [
        ...failure.problems.map((problem) => entrySentence(problem, language)),
        ...failure.notFull.map((sum) => templateSumSentence(sum, language)),
      ];
    case 'Busy':
      return [text.busy];
    case 'NewerVersion':
      return [fill(text.newerVersion, failure)];
    case 'SheetDamaged': {
      const { title, columns } = failure;
      if (columns.length === 0) return [fill(text.sheetDamaged, { title })];
      return [fill(text.headersUnknown, { title, names: headersOf(columns, language) })];
    }
  }
}

export function setUpAnswer(report: SetUpReport): SetUpAnswer {
  const { language } = report.data;
  const deeds = [
    ...repairSentences(report, language),
    ...report.plan.sheets.flatMap((sheet) => deedsOn(sheet, language)),
  ];
  return {
    done: deeds.length > 0 ? deeds : [setUpText(language).nothingToDo],
    warnings: [
      ...lossSentences(report, language),
      ...warningsOfInput(report),
      ...warningsOfPeople(report),
      ...warningsOfGoals(report),
      ...nextStep(report, language),
    ],
    sheets: report.plan.sheets.map(({ key, title }) => ({ key, title })),
  };
}

/** A workbook without people has nothing to score yet. */
function nextStep({ data }: SetUpReport, language: Language): string[] {
  const { setUp, sheets } = reference().messages[language];
  return data.people.length === 0 ? [fill(setUp.fillInPeople, { title: sheets.people })] : [];
}

function setUpText(language: Language) {
  return reference().messages[language].setUp;
}

function deedsOn({ isNew, title, newColumns, rows, steps }: PlannedSheet, language: Language): string[] {
  const text = setUpText(language);
  const { newRows, cellsFilled, cellsRefreshed } = rows ?? { newRows: [], cellsFilled: 0, cellsRefreshed: 0 };
  const deeds: string[] = [];
  if (isNew) deeds.push(fill(text.sheetAdded, { title }));
  if (newRows.length > 0) deeds.push(fill(text.rowsAdded, { title, count: newRows.length }));
  if (cellsFilled > 0) deeds.push(fill(text.cellsFilled, { title, count: cellsFilled }));
  if (cellsRefreshed > 0) deeds.push(fill(text.cellsRefreshed, { title, count: cellsRefreshed }));
  if (newColumns.length > 0) {
    deeds.push(fill(text.columnsAdded, { title, names: headersOf(newColumns, language) }));
  }
  if (deeds.length === 0 && steps.length > 0) deeds.push(fill(rows ? text.repaired : text.reprinted, { title }));
  return deeds;
}

function warningsOfInput(report: SetUpReport): string[] {
  const { language, people, library } = report.data;
  const text = setUpText(language);
  const titleOf = (key: string) => report.plan.sheets.find((sheet) => sheet.key === key)?.title ?? key;
  const nameOf = (id: string) => people.find(({ person_id }) => person_id === id)?.name ?? id;
  const kpiName = (key: string) => library.find(({ kpi }) => kpi === key)?.kpi_name ?? key;
  return [
    ...report.unreadable.map((problem) => entrySentence(problem, language)),
    ...report.skippedLines.map((skipped) => fill(text.lineSkipped, skipped)),
    ...report.unusedColumns.map((unused) => fill(text.columnNotUsed, unused)),
    ...report.plan.sheets.flatMap(({ rows }) =>
      (rows?.conflicts ?? []).map((conflict) =>
        fill(text.conflict, { ...conflict, column: headerOf(conflict.column, language) }),
      ),
    ),
    ...report.notInFile.map(({ personId, kpi }) =>
      fill(text.notInFile, { person: nameOf(personId), kpi: kpiName(kpi) }),
    ),
    ...report.protectionFailures.map(({ sheet, email }) =>
      fill(text.protectionFailed, { title: titleOf(sheet), email }),
    ),
  ];
}

function warningsOfPeople({ data }: SetUpReport): string[] {
  const text = setUpText(data.language);
  const emails = new Set(data.people.map(({ email }) => email));
  return data.people.flatMap(({ name, person_id, manager_email }) =>
    manager_email !== null && !emails.has(manager_email)
      ? [fill(text.managerUnknown, { person: name ?? person_id ?? '', email: manager_email })]
      : [],
  );
}

/** Weights, counts and targets as they stand in the rows that set-up knows (W4, S11, S16). */
function warningsOfGoals({ data }: SetUpReport): string[] {
  const text = setUpText(data.language);
  const rows = [...data.entries.values()].flat();
  const warnings = data.people.flatMap(({ person_id, name }) => {
    const own = rows.filter((row) => row.person_id === person_id);
    return own.length === 0 ? [] : warningsOfPerson(name ?? person_id ?? '', own, text);
  });
  const targets = rows.filter(lacksTarget).length;
  return targets > 0 ? [...warnings, fill(text.targetsMissing, { count: targets })] : warnings;
}

function warningsOfPerson(person: string, rows: readonly KpiEntry[], text: ReturnType<typeof setUpText>): string[] {
  const { sum, tolerance, lowest, highest, fewestKpis, mostKpis } = WEIGHT_ADVICE;
  const warnings: string[] = [];
  // W12: weight 0 is observed only and outside the advice.
  const counted = rows.flatMap(({ weight, kpi_name }) => (weight ? [{ weight, kpi: kpi_name ?? '' }] : []));
  const total = round(counted.reduce((added, { weight }) => added + weight, 0));
  if (Math.abs(total - sum) > tolerance) warnings.push(fill(text.weightsNotFull, { person, total }));
  for (const { weight, kpi } of counted) {
    if (weight < lowest || weight > highest) {
      warnings.push(fill(text.weightOutside, { person, kpi, weight, lowest, highest }));
    }
  }
  if (counted.length < fewestKpis || counted.length > mostKpis) {
    warnings.push(fill(text.kpiCount, { person, count: counted.length, fewest: fewestKpis, most: mostKpis }));
  }
  for (const { unit, rule, actual, target, kpi_name } of rows) {
    if (target === 0 && rule !== null && dividingRules.includes(rule)) {
      warnings.push(fill(text.targetZero, { person, kpi: kpi_name ?? '' }));
    }
    if (unit === 'percent' && differByHundred(actual, target)) {
      warnings.push(fill(text.factorHundred, { person, kpi: kpi_name ?? '' }));
    }
  }
  return warnings;
}

/** S12: the rules that take a share of the target. */
const dividingRules: readonly RuleName[] = ['higher', 'lower', 'lower-ratio', 'range'];

/** S11. */
function lacksTarget({ target, rule, detail }: KpiEntry): boolean {
  const parsed = readDetail(detail);
  const name = readRule(rule);
  return target === null && typeof name === 'string' && !('field' in parsed) && needsTarget(name, parsed);
}
