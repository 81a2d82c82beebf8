// Shows what an exported file would change, old → new, before anything is written.
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { textIn } from '../../text/text';
import type { FigureMapping } from '../../workbook/import/figures/figure-mapping';
import { shownFigure } from '../../workbook/shown-figure';
import type { Context } from '../context';
import type { BroughtCell, FiguresPreview } from './figures-answer';
import { asksOf, coveredDays, fileNotes, fileProblems, linesOf, nameOf, totalsOf } from './file-problems';
import { fileWarnings } from './file-warnings';
import { lastImport } from './last-import';
import type { Obstacle, PlannedCell } from './plan-cell';
import { planImport } from './plan-import';
import { type GivenFile, readExport } from './read-export';

export function previewFigures(context: Context, given: GivenFile): FiguresPreview {
  const text = reference().messages[context.language].figuresImport;
  const last = lastImport(context);
  const read = readExport(context, given);
  if (read === null) {
    const asks = { range: false, dateOrder: false, decimal: false, blanks: false, vanished: false, account: false };
    const nothing = {
      covers: '',
      exporter: '',
      headerLine: null,
      headers: [],
      mapping: null,
      notes: [],
      warnings: [],
      totals: [],
      owners: [],
    };
    return { ...nothing, problems: [text.noHeaders], cells: [], asks, last };
  }
  const plan = planImport(context, read);
  const { found, mapping, collected } = read;
  return {
    exporter: found.exporter?.name ?? '',
    headerLine: found.headerLine,
    headers: found.headers,
    mapping,
    covers: coveredDays(context, read),
    notes: fileNotes(context, read),
    warnings: fileWarnings(context, read, plan),
    problems: fileProblems(context, read, plan),
    totals: totalsOf(context, read),
    owners: collected.owners.map(({ found: name, personId, by, lines, sums }) => ({
      found: name,
      personId,
      by,
      rows: lines.length,
      sums: [...sums].map(([at, sum]) => `${found.headers[at] ?? ''} ${shownFigure(sum, null)}`),
    })),
    cells: plan.cells.map((cell) => broughtCell(context, cell, mapping)),
    asks: asksOf(context, read, plan),
    last,
  };
}

function broughtCell(context: Context, cell: PlannedCell, mapping: FigureMapping): BroughtCell {
  const text = reference().messages[context.language].figuresImport;
  const separator = textIn(context.language).words.listSeparator;
  const { personId, kpi, row, state, obstacle, old, value, lines, replaced, besides, outside, absent } = cell;
  const shown = (written: string) =>
    shownFigure(written !== '' && Number.isFinite(Number(written)) ? Number(written) : written, row.unit);
  const isRate = mapping.figures.some((rule) => rule.kpi === kpi && rule.how === 'rate');
  return {
    personId,
    kpi,
    who: nameOf(context, personId),
    kpiName: row.kpi_name ?? kpi,
    state,
    shownOld: shown(old),
    shownNew: shown(value),
    notes: [
      ...(lines.length > 0 ? [fill(text.fromLines, { lines: linesOf(context, lines) })] : []),
      ...(replaced > 0 ? [fill(lines.length > 0 ? text.replaced : text.takenBack, { count: replaced })] : []),
      ...(besides.length > 0 ? [fill(text.besides, { sources: besides.join(separator) })] : []),
      ...(outside > 0 ? [fill(text.outside, { count: outside })] : []),
      ...(absent > 0 ? [fill(text.absent, { count: absent, who: nameOf(context, personId) })] : []),
      ...(isRate && row.unit === 'percent' && Number(value) > 1 ? [text.beyondWhole] : []),
      ...(cell.isDisturbed ? [text.disturbed] : []),
      ...(obstacle === null ? [] : [obstacleSentence(context, obstacle)]),
    ],
  };
}

function obstacleSentence({ language, period }: Context, obstacle: Obstacle): string {
  const text = reference().messages[language].figuresImport.obstacles;
  switch (obstacle.why) {
    case 'straddles':
      return fill(text.straddles, { ...obstacle.days, period });
    case 'overlaps':
      return fill(text.overlaps, obstacle.days);
    case 'mixed':
      return fill(text.mixed, {
        column: obstacle.column,
        found: obstacle.found.join(textIn(language).words.listSeparator),
      });
    case 'notFigure':
    case 'needsRate':
    case 'noRollUp':
    case 'stopped':
    case 'none':
      return text[obstacle.why];
    case 'needs-parts':
      return text.needsParts;
    case 'needs-value':
      return text.needsValue;
    case 'several':
      return text.several;
    case 'one-reading':
      return text.oneReading;
  }
}
