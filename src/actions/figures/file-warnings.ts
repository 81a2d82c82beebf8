// What of an exported file is left out although somebody may count on it, in words.
import { plainHeader } from '../../catalog/exporters';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { textIn } from '../../text/text';
import type { RowIssue } from '../../workbook/import/figures/collect-figures';
import type { Context } from '../context';
import { isWithoutRange, kpiName, linesOf, nameOf } from './file-problems';
import type { PlannedImport } from './plan-import';
import type { ReadExport } from './read-export';

/** Listed at a time: thousands of lines are said in one sentence. */
const MOST_ISSUES = 20;
const MOST_NAMES = 5;
/** Characters of a cell: captions are long. */
const LONGEST_CELL = 60;

export function fileWarnings(
  context: Context,
  { found, collected, lost, mapping }: ReadExport,
  plan: PlannedImport,
): string[] {
  const text = reference().messages[context.language].figuresImport;
  const issues = collected.issues.filter(
    (issue) => issue.type === 'unreadable' || (issue.type === 'noDay' && !isWithoutRange(issue)),
  );
  const said = ({ type, found: cell, column, lines }: RowIssue) => {
    const facts = { lines: linesOf(context, lines), found: shortened(cell), column: found.headers[column ?? -1] ?? '' };
    if (type === 'unreadable') return fill(/^[-+\d.,\s]+%$/.test(cell) ? text.rateAmongCounts : text.unreadable, facts);
    return fill(cell === '' ? text.blankDay : text.noDay, facts);
  };
  const [partial] = found.headers.filter((header) => found.exporter?.partial?.includes(plainHeader(header)));
  const unassigned = collected.owners.filter(({ personId }) => personId === null);
  const cut = collected.owners.find(({ found: name }) => /^\d(?:[.,]\d+)?E\+\d+$/i.test(name));
  const names = unassigned
    .slice(0, MOST_NAMES)
    .map(({ found: name }) => (name === '' ? text.unnamed : `“${shortened(name)}”`));
  const more = issues.slice(MOST_ISSUES).reduce((sum, { lines }) => sum + lines.length, 0);
  const isMade = (kpi: string | null) => mapping.figures.some((rule) => rule.kpi === kpi);
  const separator = textIn(context.language).words.listSeparator;
  return [
    ...lost.flatMap(({ kpi, columns }) => {
      const lacking = { columns: columns.join(separator) };
      if (kpi === null) return [fill(text.lostColumns, lacking)];
      return isMade(kpi) ? [] : [fill(text.lostKpi, { kpi: kpiName(context, kpi), ...lacking })];
    }),
    ...(partial === undefined ? [] : [fill(text.partial, { column: partial })]),
    // Before anybody is named that is not worth a word.
    ...(mapping.owner !== null && unassigned.length > 0 && unassigned.length < collected.owners.length
      ? [
          fill(text.unassigned, {
            column: found.headers[mapping.owner] ?? '',
            count: unassigned.length,
            names: [...names, ...(unassigned.length > MOST_NAMES ? ['…'] : [])].join(separator),
          }),
        ]
      : []),
    ...(mapping.owner !== null && cut !== undefined
      ? [fill(text.shortenedIds, { found: cut.found, column: found.headers[mapping.owner] ?? '' })]
      : []),
    ...issues.slice(0, MOST_ISSUES).map(said),
    ...(more > 0 ? [fill(text.moreIssues, { count: more })] : []),
    ...(plan.notYours.length > 0 ? [fill(text.notYours, { count: plan.notYours.length })] : []),
    ...plan.withoutKpi.map((personId) => fill(text.withoutKpi, { who: nameOf(context, personId) })),
    ...plan.remaining.map((personId) => fill(text.remaining, { who: nameOf(context, personId) })),
  ];
}

function shortened(cell: string): string {
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
}
