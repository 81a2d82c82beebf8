// The KPI rows of one person as they stand in the sheets, with everything a review shows of them and scores by.
import { type Measure, type Unit, unitLabels } from '../../catalog/choices';
import type { Language } from '../../catalog/label';
import { type KpiFigures, pointsOf, type RuleName } from '../../core/points';
import type { Problem } from '../../core/problem';
import type { ScoringSettings } from '../../core/settings';
import { reference } from '../../reference/all';
import { problemSentence } from '../../text/problem-sentence';
import { textIn } from '../../text/text';
import { choiceOf, textOf } from '../../workbook/cell';
import { isNotApplicable, readKpiFigures, readRule, readWeight } from '../../workbook/kpi-figures';
import { cellIn, layoutOf } from '../../workbook/layout';
import { recordText } from '../../workbook/record-text';
import { roleSheetsOf } from '../../workbook/role-sheets';
import type { LibraryKpi } from '../../workbook/sheets/kpi-library';
import { roleSheetColumns } from '../../workbook/sheets/role-sheet';
import type { Context } from '../context';
import { submits } from '../submits';
import { reviewScoring } from './review-scoring';

export interface Stop {
  /** '' where the cell says “not applicable” without a record of who stopped it. */
  readonly reason: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

export interface KpiOfPerson {
  readonly kpi: string;
  readonly name: string;
  /** What exactly is measured; '' where the library does not say. */
  readonly definition: string;
  readonly unit: Unit | null;
  readonly measure: Measure | null;
  /** How the actual is given: as a figure, as one of five described behaviours, or as yes or no. */
  readonly answer: 'number' | 'rating' | 'yes-no';
  readonly rule: RuleName;
  /** How it is scored, in words. */
  readonly ruleWords: string;
  readonly detail: string;
  readonly weight: number;
  /** All that core needs besides the actual; null where it cannot be read. */
  readonly figures: KpiFigures | null;
  /** Why it cannot be scored whatever the actual says (S14); null where it can. */
  readonly problem: string | null;
  /** The cell as Records write it: a number without format, yes, no, N/A; '' for a blank one. */
  readonly actual: string;
  readonly evidence: string;
  /** Not applicable in this period: left out of weight and coverage (S10), and not to be reviewed. */
  readonly stopped: Stop | null;
  /** Five sentences for 1 to 5; none where nothing is rated. */
  readonly anchors: readonly string[];
}

/** In the order of the sheets. Of two rows with one KPI the first counts; a row without the key of a KPI cannot be found again and is left out. */
export function kpisOfPerson(context: Context, personId: string): KpiOfPerson[] {
  const scoring = reviewScoring(context);
  const { cells, workbook, language } = context;
  const columns = Object.values(roleSheetColumns);
  const found = new Map<string, KpiOfPerson>();
  for (const { sheet } of roleSheetsOf(cells.sheets)) {
    const layout = layoutOf(sheet, columns, null);
    if (!layout) continue;
    for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
      const cell = (key: keyof typeof roleSheetColumns) => cellIn(sheet, layout, row, key);
      const kpi = textOf(cell('kpi'));
      if (textOf(cell('person_id')) !== personId || kpi === '' || found.has(kpi)) continue;
      const known = workbook.library.find((line) => line.kpi === kpi) ?? null;
      const readable = readRule(cell('rule'));
      const rule = typeof readable === 'string' ? readable : 'higher';
      const unit = choiceOf(unitLabels, cell('unit'));
      const answer = answerOf(rule, known, unit);
      const goal = { target: cell('target'), rule: cell('rule'), baseline: cell('baseline'), detail: cell('detail') };
      const figures = readKpiFigures({ ...goal, actual: null });
      const weight = readWeight(cell('weight'));
      const problem = problemOf(weight, figures, scoring);
      const stop = stopOf(context, personId, kpi);
      const isStopped = isNotApplicable(cell('actual')) && (stop !== null || answer === 'rating');
      found.set(kpi, {
        kpi,
        name: textOf(cell('kpi_name')) || kpi,
        definition: known?.definition ?? '',
        unit,
        measure: known?.measure ?? null,
        answer,
        rule,
        ruleWords: textIn(language).words.explain.rules[rule],
        detail: textOf(cell('detail')),
        weight: typeof weight === 'number' ? weight : 0,
        figures: 'field' in figures ? null : figures,
        problem: problem && problemSentence(problem, { source: null, row: null, column: problem.field }, language),
        actual: recordText(cell('actual')),
        evidence: recordText(cell('evidence')),
        stopped: isStopped ? (stop ?? { reason: '', by: '', at: '' }) : null,
        anchors: answer === 'rating' ? anchorsOf(kpi, language) : [],
      });
    }
  }
  return [...found.values()];
}

function problemOf(
  weight: number | Problem,
  figures: KpiFigures | Problem,
  scoring: ScoringSettings | Problem,
): Problem | null {
  if (typeof weight !== 'number') return weight;
  if ('field' in figures) return figures;
  if ('field' in scoring) return null;
  const outcome = pointsOf(figures, scoring);
  return outcome.kind === 'error' ? outcome.problem : null;
}

/** What is judged is rated by behaviour, also when HR scores the rating by another rule; a counted mean of ratings stays a figure. */
function answerOf(rule: RuleName, known: LibraryKpi | null, unit: Unit | null): KpiOfPerson['answer'] {
  if (rule === 'yes-no') return 'yes-no';
  const isJudged = known?.measure ? known.measure === 'qualitative' : rule === 'rating';
  return isJudged && (rule === 'rating' || unit === 'rating') ? 'rating' : 'number';
}

function anchorsOf(kpi: string, language: Language): string[] {
  const { anchors, generalAnchors } = reference();
  const own = Object.entries(anchors).find(([key]) => key === kpi)?.[1];
  return (own ?? generalAnchors).map((label) => label[language]);
}

/** Null where it was never stopped or taken up again since. */
function stopOf(context: Context, personId: string, kpi: string): Stop | null {
  const turns = submits(context, personId, ['kpi-stop', 'kpi-resume']).filter(({ records }) =>
    records.some((record) => record.kpi === kpi),
  );
  const last = turns[turns.length - 1];
  return last?.kind === 'kpi-stop' ? { reason: last.reason, by: last.by, at: last.at } : null;
}
