// Weights: what they add up to, how much each has, how many there are, and how they stand to the template (W4, W12).
import { round } from '../../core/number';
import { WEIGHT_ADVICE } from '../../core/settings';
import { normalisedWeights, splitRest } from '../../core/split-weights';
import { isFullWeight, weightAdvice } from '../../core/weight-advice';
import { isBlank } from '../cell';
import { recordText } from '../record-text';
import { shownFigure } from '../shown-figure';
import type { CheckBook } from './book';
import type { Finding, Mend } from './finding';
import { bySubject, changeOf, findingOf, type KpiLine, scoredLines } from './kpi-lines';
import { templateWeightsOf } from './template-weights-of';

export function checkWeights(book: CheckBook): Finding[] {
  return bySubject(scoredLines(book)).flatMap((lines) => [
    ...lines.flatMap(negative),
    ...sumOf(lines, book),
    ...advice(lines),
    ...blanks(lines),
    ...template(lines, book),
  ]);
}

function weightOf({ row }: KpiLine): number {
  return row.values.weight ?? 0;
}

function negative(line: KpiLine): Finding[] {
  const weight = weightOf(line);
  return weight < 0 ? [findingOf(line, 'weightNegative', 'weight', { weight })] : [];
}

/** Shown at the first row, but about no KPI in particular. */
function ofAll(finding: Finding): Finding {
  return { ...finding, kpi: '' };
}

/** Whether each weight is a number or blank; what cannot be read is said at its cell, and a sum without it would be a second complaint. */
function areReadable(lines: readonly KpiLine[]): boolean {
  return lines.every(({ row }) => row.values.weight !== null || isBlank(row.cell('weight')));
}

function totalOf(lines: readonly KpiLine[]): number {
  return round(lines.reduce((sum, line) => sum + weightOf(line), 0));
}

function sumOf(lines: readonly KpiLine[], book: CheckBook): Finding[] {
  const [first] = lines;
  const total = totalOf(lines);
  if (!first || !areReadable(lines) || isFullWeight(total)) return [];
  const { sum, tolerance } = WEIGHT_ADVICE;
  return [ofAll(findingOf(first, 'weightsNotFull', 'weight', { total, sum, tolerance }, weightMends(lines, book)))];
}

/**
 * The rest to the blank ones, or all in proportion. Agreed goals are changed by proposing others, and a KPI that is there twice by hand.
 * In the order of their keys: what is written must not depend on how people have sorted the rows since they saw it.
 */
function weightMends(unordered: readonly KpiLine[], { agreed }: CheckBook): Mend[] {
  const lines = [...unordered].sort((one, other) => (one.kpi < other.kpi ? -1 : 1));
  if (lines.some(({ isTwice, isTeam, subject }) => isTwice || (!isTeam && agreed.has(subject)))) return [];
  const weights = lines.map(({ row }) => row.values.weight);
  const split = weights.includes(null)
    ? splitRest(
        weights,
        weights.map(() => true),
      )
    : null;
  const wanted = split ?? normalisedWeights(weights);
  if (wanted === null) return [];
  const changes = lines.flatMap((line, index) => {
    const old = line.row.values.weight;
    const value = wanted[index] ?? null;
    if (value === null || value === old) return [];
    const shown = { shownOld: shownFigure(old, null), shownValue: shownFigure(value, null) };
    return [changeOf(line, { column: 'weight', old: recordText(old), value, ...shown })];
  });
  return [{ type: split ? 'split' : 'normalise', changes }];
}

function advice(lines: readonly KpiLine[]): Finding[] {
  const { lowest, highest, fewestKpis, mostKpis } = WEIGHT_ADVICE;
  const { isOutside, unusualCount } = weightAdvice(lines.map(weightOf));
  const [first] = lines;
  return [
    ...lines.flatMap((line, index) =>
      isOutside[index] ? [findingOf(line, 'weightOutside', 'weight', { weight: weightOf(line), lowest, highest })] : [],
    ),
    ...(first && unusualCount !== null && areReadable(lines)
      ? [ofAll(findingOf(first, 'kpiCount', 'weight', { count: unusualCount, fewest: fewestKpis, most: mostKpis }))]
      : []),
  ];
}

/** Only where the others are full: otherwise the blank is where the rest belongs. */
function blanks(lines: readonly KpiLine[]): Finding[] {
  if (!isFullWeight(totalOf(lines))) return [];
  return lines
    .filter(({ row }) => isBlank(row.cell('weight')))
    .map((line) => findingOf(line, 'weightBlank', 'weight', {}));
}

/** W4: own weights are allowed; the difference should be meant. Weights that do not add up are said already. */
function template(lines: readonly KpiLine[], book: CheckBook): Finding[] {
  const [first] = lines;
  const weights = first?.person ? templateWeightsOf(book, first.person.values) : null;
  if (!first || !weights || weights.size === 0 || !areReadable(lines) || !isFullWeight(totalOf(lines))) return [];
  const own = new Map(lines.map((line) => [line.kpi, weightOf(line)]));
  const nameOf = (kpi: string) =>
    lines.find((line) => line.kpi === kpi)?.kpiName ??
    book.library.rows.find(({ values }) => values.kpi === kpi)?.values.kpi_name ??
    kpi;
  const differing = [...new Set([...own.keys(), ...weights.keys()])].filter(
    (kpi) => (own.get(kpi) ?? 0) !== (weights.get(kpi) ?? 0),
  );
  if (differing.length === 0) return [];
  const said = (of: ReadonlyMap<string, number>) =>
    differing.map((kpi) => `${nameOf(kpi)} ${shownFigure(of.get(kpi) ?? 0, null)}`);
  return [ofAll(findingOf(first, 'templateDiffers', 'weight', { own: said(own), template: said(weights) }))];
}
