// What keeps an exported file from being taken as it is understood now, and what was left out of it, in words.
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import { textIn } from '../../text/text';
import { checkTotals } from '../../workbook/import/figures/check-totals';
import type { RowIssue } from '../../workbook/import/figures/collect-figures';
import { shownFigure } from '../../workbook/shown-figure';
import type { Context } from '../context';
import type { FiguresPreview } from './figures-answer';
import type { PlannedImport } from './plan-import';
import type { ReadExport } from './read-export';

export function asksOf(context: Context, read: ReadExport, { vanished }: PlannedImport): FiguresPreview['asks'] {
  const { collected, mapping, source } = read;
  return {
    range: collected.issues.some(isWithoutRange),
    decimal: collected.issues.some(({ type }) => type === 'unclear'),
    dateOrder: collected.issues.some(({ type }) => type === 'unclearDay'),
    blanks: mapping.blanks === null && halvesOf(context, read).size > 0,
    vanished: mapping.vanished === null && vanished.length > 0,
    account: source === '',
  };
}

/** Figures that are named in one sentence. */
const MOST_NAMED = 10;

/** A row of a file without days, or with running numbers for days, of which nobody knows the first: `0027`. */
export function isWithoutRange({ type, column, found }: RowIssue): boolean {
  return type === 'noDay' && (column === null || /^\d{4}$/.test(found));
}

/** By KPI, of people who have it. */
function halvesOf({ workbook }: Context, { collected }: ReadExport): ReadonlyMap<string, readonly number[]> {
  const has = new Set([...workbook.entries.values()].flat().map(({ person_id, kpi }) => `${person_id} ${kpi}`));
  const lines = new Map<string, number[]>();
  for (const { personId, kpi, line } of collected.halves) {
    if (!has.has(`${personId} ${kpi}`)) continue;
    const own = lines.get(kpi) ?? [];
    lines.set(kpi, own);
    own.push(line);
  }
  return lines;
}

export function fileProblems(context: Context, read: ReadExport, plan: PlannedImport): string[] {
  const text = reference().messages[context.language].figuresImport;
  const separator = textIn(context.language).words.listSeparator;
  const { mapping, sorted } = read;
  const asks = asksOf(context, read, plan);
  const kpis = mapping.figures.map(({ kpi }) => kpi);
  /** The first text that can be read in two ways stands for all. */
  const firstOf = (type: RowIssue['type']) =>
    read.collected.issues
      .filter((issue) => issue.type === type)
      .slice(0, 1)
      .map(({ found, column, lines: [line = 0] }) => ({ line, found, column: read.found.headers[column ?? -1] ?? '' }));
  const isOpen = asks.range || asks.dateOrder || asks.decimal || asks.vanished;
  const gone = plan.vanished
    .slice(0, MOST_NAMED)
    .map(({ personId, kpi }) => `${nameOf(context, personId)} ${kpiName(context, kpi)}`);
  const twice = kpis.filter((kpi, index) => kpis.indexOf(kpi) !== index);
  const halves = [...halvesOf(context, read)].map(([kpi, lines]) =>
    fill(text.halves, { kpi: kpiName(context, kpi), lines: linesOf(context, lines) }),
  );
  return [
    ...(context.period === '' ? [text.noPeriod] : []),
    ...(asks.account ? [text.asksAccount] : []),
    ...(kpis.length === 0 ? [text.noFigures] : []),
    ...twice.map((kpi) => fill(text.kpiTwice, { kpi: kpiName(context, kpi) })),
    ...(asks.range ? [text.asksRange] : []),
    ...firstOf('unclearDay').map((place) => fill(text.asksDateOrder, place)),
    ...firstOf('unclear').map((place) => fill(text.asksDecimal, place)),
    ...(asks.blanks ? halves : []),
    ...(asks.vanished
      ? [
          fill(text.asksVanished, {
            figures: [...gone, ...(plan.vanished.length > MOST_NAMED ? ['…'] : [])].join(separator),
          }),
        ]
      : []),
    ...(sorted.kept.length === 0
      ? [text.empty]
      : plan.cells.length === 0 && kpis.length > 0 && !isOpen
        ? [text.nobody]
        : []),
  ];
}

export function coveredDays({ language }: Context, { collected }: ReadExport): string {
  const { covers } = reference().messages[language].figuresImport;
  return collected.range === null ? '' : fill(covers, collected.range);
}

export function fileNotes(context: Context, { found, sorted }: ReadExport): string[] {
  const text = reference().messages[context.language].figuresImport;
  const lines = (rows: readonly { readonly line: number }[]) =>
    linesOf(
      context,
      rows.map(({ line }) => line),
    );
  const { above, elsewhere } = found;
  return [
    fill(text.kept, { count: sorted.kept.length }),
    ...(above.length > 0 ? [fill(text.above, { lines: lines(above) })] : []),
    ...(sorted.totals.length > 0 ? [fill(text.totals, { lines: lines(sorted.totals) })] : []),
    ...(sorted.remarks.length > 0 ? [fill(text.remarks, { lines: lines(sorted.remarks) })] : []),
    ...(sorted.parts.length > 0 ? [fill(text.parts, { lines: lines(sorted.parts) })] : []),
    ...(elsewhere.length > 0 ? [fill(text.elsewhere, { lines: lines(elsewhere) })] : []),
  ];
}

export function totalsOf({ language }: Context, { found, sorted, mapping }: ReadExport): FiguresPreview['totals'] {
  const text = reference().messages[language].figuresImport;
  return checkTotals(sorted, mapping, mapping.decimal ?? found.decimal).map(({ column, stated, kept, isSame }) => {
    const said = {
      column: found.headers[column] ?? '',
      stated: shownFigure(stated, null),
      kept: shownFigure(kept, null),
    };
    return { isSame, text: fill(isSame ? text.totalSame : text.totalDiffers, said) };
  });
}

export function nameOf({ workbook }: Context, personId: string): string {
  return workbook.people.find(({ person_id }) => person_id === personId)?.name ?? personId;
}

export function kpiName({ workbook }: Context, key: string): string {
  return workbook.library.find(({ kpi }) => kpi === key)?.kpi_name ?? key;
}

/** lines 4–7, 12 */
export function linesOf({ language }: Context, lines: readonly number[]): string {
  const text = reference().messages[language].figuresImport;
  const runs: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && line <= last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  const shown = runs.slice(0, 20).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  const all = [...shown, ...(runs.length > 20 ? ['…'] : [])].join(textIn(language).words.listSeparator);
  return fill(lines.length === 1 ? text.line : text.lines, { lines: all });
}
