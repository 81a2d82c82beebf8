// What set-up did and what it noticed, in sentences.
import type { Language } from '../catalog/label';
import { daysOfPeriod, parsePeriod } from '../core/period';
import { reference } from '../reference/all';
import { entrySentence } from '../reference/entry-sentence';
import { fill, fillFrom } from '../text/fill';
import { textIn } from '../text/text';
import { textOf } from '../workbook/cell';
import { checkFigures } from '../workbook/check/figures';
import type { Finding } from '../workbook/check/finding';
import { checkGoals } from '../workbook/check/goals';
import { checkPeople } from '../workbook/check/people';
import { checkWeights } from '../workbook/check/weights';
import type { PlannedSheet } from '../workbook/plan-workbook';
import { templateSumSentence } from './change-templates';
import { headerOf, headersOf } from './column-headers';
import { bookOfData } from './problems/book-of-data';
import { lossSentences, repairSentences } from './repair-sentences';
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
      ...warningsOfChecks(report),
      ...leaversNamed(report.data),
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
    ...report.settingsWrong.map(({ key, found }) => {
      const setting = report.data.settings.find((row) => row.key === key)?.setting ?? key;
      return fill(text.settingWrong, { title: titleOf('settings'), setting, found });
    }),
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

/** Whoever left before the period is not rated; nobody's rows are deleted for that. */
function leaversNamed({ people, settings, language }: SetUpReport['data']): string[] {
  const period = parsePeriod(textOf(settings.find(({ key }) => key === 'period')?.value));
  const from = period === null ? null : daysOfPeriod(period)?.from;
  const leavers = people.flatMap(({ name, person_id, left }) =>
    from != null && left !== null && left < from ? [name ?? person_id ?? ''] : [],
  );
  const names = leavers.join(textIn(language).words.listSeparator);
  return leavers.length > 0 ? [fill(setUpText(language).leftBefore, { people: names })] : [];
}

/** What the checks of the panel “Problems” say to weights, targets and managers in the rows that set-up knows; the panel says the rest. */
function warningsOfChecks({ data }: SetUpReport): string[] {
  const text = setUpText(data.language);
  const book = bookOfData(data);
  const findings = [...checkPeople(book), ...checkWeights(book), ...checkGoals(book), ...checkFigures(book)];
  const warnings = findings.flatMap((finding) => warningOf(finding, text) ?? []);
  const targets = findings.filter(({ type }) => type === 'targetMissing').length;
  return targets > 0 ? [...warnings, fill(text.targetsMissing, { count: targets })] : warnings;
}

/** Null for what set-up keeps to the panel. */
function warningOf({ type, who: person, kpi, facts }: Finding, text: ReturnType<typeof setUpText>): string | null {
  switch (type) {
    case 'managerUnknown':
    case 'weightsNotFull':
    case 'weightOutside':
    case 'kpiCount':
    case 'targetZero':
    case 'factorHundred':
      return fillFrom(text[type], { ...facts, person, kpi });
    default:
      return null;
  }
}
