// The rows of a one-person sheet: what the person is shown, and where they fill in. Values only, and of nobody else.
import { unitLabels, yesNoLabels } from '../../catalog/choices';
import type { Language } from '../../catalog/label';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { textIn } from '../../text/text';
import type { CanvasCell, CanvasLook } from '../../workbook/canvas';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../../workbook/column';
import { asWritten } from '../../workbook/step';
import { formatOfUnit } from '../../workbook/unit-format';
import type { Context } from '../context';
import { goalStatus } from '../goals/goal-status';
import { mayBeAgreed } from '../goals/goals-form';
import { myResult } from '../result-of-person/my-result';
import type { KpiOfPerson } from '../review/kpis-of-person';
import { type Review, reviewForm } from '../review/review-form';
import { asTypedOf } from './own-figures';
import {
  HEADING_KEY,
  KPI_PREFIX,
  keyRowOf,
  type PrivateRow,
  privateColumns,
  privateKeys,
  privateTextRows,
} from './private-layout';

/** One row, by columns from 1; `choices` are those of its first entry cell. */
export interface PrintedRow {
  readonly cells: readonly Omit<CanvasCell, 'row'>[];
  readonly choices: readonly string[] | null;
}

const columns = privateColumns;

export function privateRows(context: Context, personId: string): PrintedRow[] {
  const { language, deps, period } = context;
  const text = reference().messages[language].privateSheet;
  const { name, kpis, last } = reviewForm(context, personId, 'self');
  const line = (content: string, look: CanvasLook): PrintedRow => row([cell(columns.name, content, look)]);
  const keys = keyRowOf(privateKeys(context, personId), deps.digest);
  return [
    row(keys.map((key, index) => cell(index + 1, key, 'key'))),
    line(fill(text.heading, { name, period }), 'title'),
    line(fill(text.howTo.hr, { name }), 'note'),
    line(fill(text.howTo.fillIn, { name }), 'text'),
    line(text.howTo.skip, 'text'),
    line(text.howTo.back, 'text'),
    row([]),
    headings(language),
    ...kpis.map((kpi) => kpiRow(kpi, last, language)),
    row([]),
    line(text.ownWords, 'section'),
    ...privateTextRows.map((key) => entryRow(key, text.texts[key], textOfReview(last, key))),
    ...goalRows(context, personId),
    ...resultRows(context, personId),
  ];
}

function row(cells: PrintedRow['cells'], choices: PrintedRow['choices'] = null): PrintedRow {
  return { cells, choices };
}

/** Text that begins like a formula stays text. */
function cell(column: number, content: string, look: CanvasLook): Omit<CanvasCell, 'row'> {
  return { column, content: String(asWritten(content) ?? ''), look, format: TEXT_FORMAT };
}

function headings(language: Language): PrintedRow {
  const text = reference().messages[language].privateSheet.columns;
  const names = Object.entries(text).map(([key, name]) => {
    const look = key === 'weight' || key === 'target' || key === 'actual' ? 'numberHeading' : 'heading';
    return cell(Object.entries(columns).find(([known]) => known === key)?.[1] ?? columns.name, name, look);
  });
  return row([cell(columns.key, HEADING_KEY, 'key'), ...names]);
}

function kpiRow(kpi: KpiOfPerson, last: Review | null, language: Language): PrintedRow {
  const said = last?.kpis.find((one) => one.kpi === kpi.kpi) ?? null;
  const format = formatOfUnit((key) => (key === 'unit' ? kpi.unit : null));
  const number = (column: number, value: number | null, shape: string): Omit<CanvasCell, 'row'>[] =>
    value === null ? [] : [{ column, content: value, look: 'number', format: shape }];
  const actual = kpi.actual === '' || !Number.isFinite(Number(kpi.actual)) ? null : Number(kpi.actual);
  const shown = [
    cell(columns.name, kpi.name, 'paragraph'),
    cell(columns.definition, definitionOf(kpi, language), 'paragraph'),
    ...number(columns.weight, kpi.weight, GENERAL_FORMAT),
    ...number(columns.target, kpi.figures?.target ?? null, format),
    ...(actual === null ? [cell(columns.actual, kpi.actual, 'number')] : number(columns.actual, actual, format)),
  ];
  if (kpi.stopped) return row([cell(columns.key, '', 'key'), ...shown]);
  return row(
    [
      cell(columns.key, KPI_PREFIX + kpi.kpi, 'key'),
      ...shown,
      cell(columns.ownActual, asTypedOf(said?.actual ?? '', kpi), 'entry'),
      cell(columns.ownEvidence, said?.evidence ?? '', 'entry'),
      cell(columns.ownComment, said?.comment ?? '', 'entry'),
    ],
    choicesOf(kpi, language),
  );
}

function choicesOf({ answer }: KpiOfPerson, language: Language): readonly string[] | null {
  if (answer === 'rating') return ['1', '2', '3', '4', '5'];
  return answer === 'yes-no' ? yesOrNo(language) : null;
}

function yesOrNo(language: Language): readonly string[] {
  return [yesNoLabels.yes[language], yesNoLabels.no[language]];
}

function definitionOf(kpi: KpiOfPerson, language: Language): string {
  const text = reference().messages[language].privateSheet;
  const rule = textIn(language).words.explain.rules[kpi.rule];
  const lines = [
    kpi.definition,
    ...(kpi.stopped ? [text.stopped] : []),
    ...(kpi.unit === null ? [] : [fill(text.unit, { unit: unitLabels[kpi.unit][language] })]),
    kpi.detail === '' ? fill(text.scored, { rule }) : fill(text.scoredDetail, { rule, detail: kpi.detail }),
    ...kpi.anchors.map((behaviour, index) => fill(text.anchor, { rating: index + 1, behaviour })),
    ...(kpi.answer === 'rating' ? [text.commentNeeded] : []),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function entryRow(key: PrivateRow, label: string, content: string, choices: readonly string[] | null = null) {
  return row(
    [cell(columns.key, key, 'key'), cell(columns.name, label, 'paragraph'), cell(columns.ownActual, content, 'entry')],
    choices,
  );
}

function textOfReview(last: Review | null, key: (typeof privateTextRows)[number]): string {
  if (last === null) return '';
  return key === 'next_goals' ? last.nextGoals : last[key];
}

/** Only where there is something to agree to, or was. */
function goalRows(context: Context, personId: string): PrintedRow[] {
  const { language } = context;
  const text = reference().messages[language].privateSheet.goals;
  const { state } = goalStatus(context, personId);
  if (state === 'open') return [];
  const about = mayBeAgreed(state) ? text.about : text.agreed;
  return [
    row([]),
    row([cell(columns.name, text.section, 'section')]),
    row([cell(columns.name, about, 'text')]),
    ...(mayBeAgreed(state) ? [entryRow('goals_answer', text.answer, '', yesOrNo(language))] : []),
    ...(mayBeAgreed(state) ? [entryRow('goals_wish', text.wish, '')] : []),
  ];
}

/** Once the manager has submitted: the result of this person, without a rank, since that would tell of others. */
function resultRows(context: Context, personId: string): PrintedRow[] {
  const { language } = context;
  const text = reference().messages[language].privateSheet;
  const { review, kpis, score, total, grade, gradeMeaning, state, problem, acknowledgement } = myResult(context, {
    personId,
  });
  if (review === null) return [];
  const pair = (label: string, content: string): PrintedRow =>
    row([cell(columns.name, label, 'paragraph'), cell(columns.definition, content, 'paragraph')]);
  const texts = [
    ['strengths', review.strengths],
    ['gaps', review.gaps],
    ['development', review.development],
    ['next_goals', review.nextGoals],
  ] as const;
  const shown = (value: number | null) => (value === null ? text.result.none : String(value));
  return [
    row([]),
    row([cell(columns.name, text.result.section, 'section')]),
    pair(text.result.score, shown(score)),
    pair(text.result.total, shown(total)),
    pair(text.result.grade, grade === null ? text.result.none : gradeOf(grade, gradeMeaning, language)),
    pair(text.result.state, problem ?? state),
    ...kpis.map(({ name, compared, points, contribution, comment }) => {
      const how =
        points === null || contribution === null
          ? fill(text.result.noPoints, { compared })
          : fill(text.result.points, { compared, points: Number(points.toFixed(2)), contribution });
      return pair(name, comment === '' ? how : `${how}\n${fill(text.result.comment, { comment })}`);
    }),
    ...texts.flatMap(([key, content]) =>
      content === '' ? [] : [pair(text.texts[key], fill(text.result.comment, { comment: content }))],
    ),
    ...(acknowledgement.state === 'done'
      ? []
      : [
          entryRow('result_answer', text.result.answer, '', yesOrNo(language)),
          entryRow('result_comment', text.result.answerComment, ''),
        ]),
  ];
}

function gradeOf(grade: string, meaning: string | null, language: Language): string {
  const { gradeMeaning } = reference().messages[language].privateSheet.result;
  return meaning === null ? grade : fill(gradeMeaning, { grade, meaning });
}
