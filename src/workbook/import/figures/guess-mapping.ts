// A first mapping of an exported file: from what is known of its console, to be looked over and changed.
import {
  dayHeaders,
  type Exporter,
  type FigureRecipe,
  type Metric,
  metricHeaders,
  ownerHeaders,
  plainHeader,
} from '../../../catalog/exporters';
import { isBlank } from '../../cell';
import type { FigureMapping, FigureRule } from './figure-mapping';
import type { FoundTable } from './find-header';

/** Nothing that is not in the file is guessed; whose it is, is never guessed. */
export function guessMapping(table: FoundTable): FigureMapping {
  const plain = table.headers.map(plainHeader);
  return {
    headerLine: null,
    account: '',
    date: firstOf(dayHeaders, plain),
    dateOrder: null,
    decimal: null,
    range: null,
    owner: ownerColumn(table, plain),
    personId: null,
    owners: [],
    rules: [],
    figures: firstOfEach(
      (table.exporter?.recipes ?? []).flatMap((recipe) => ruleOf(recipe, table.exporter, plain) ?? []),
    ),
    blanks: null,
    vanished: null,
  };
}

/** Of several ways to make a KPI the first one for which the file has the columns. */
function firstOfEach(rules: readonly FigureRule[]): FigureRule[] {
  return rules.filter(({ kpi }, index) => rules.findIndex((rule) => rule.kpi === kpi) === index);
}

/** The broadest column that tells rows apart. */
function ownerColumn({ exporter, body }: FoundTable, plain: readonly string[]): number | null {
  if (exporter?.isOneOwner) return null;
  const columns = ownerHeaders.flatMap((name) => (plain.includes(name) ? [plain.indexOf(name)] : []));
  const several = columns.find(
    (at) => new Set(body.map(({ cells }) => cells[at] ?? '').filter((cell) => !isBlank(cell))).size > 1,
  );
  return several ?? columns[0] ?? null;
}

function ruleOf(recipe: FigureRecipe, exporter: Exporter | null, plain: readonly string[]): FigureRule | null {
  const columns = (metrics: readonly Metric[]) => {
    const found = metrics.map((metric) => columnsOf(metric, plain));
    return found.some((one) => one.length === 0) ? null : found.flat();
  };
  const plus = columns(recipe.plus);
  const over = columns(recipe.over ?? []);
  const less = columns(recipe.less ?? []);
  if (plus === null || over === null || less === null) return null;
  const { rateOnly, rateAs } = exporter ?? {};
  const onlyAt = recipe.isRate && rateOnly ? plain.indexOf(rateOnly.header) : -1;
  return {
    kpi: recipe.kpi,
    how: recipe.isRate ? 'rate' : over.length > 0 ? 'ratio' : 'value',
    plus,
    over,
    less,
    times: recipe.times ?? 1,
    only: rateOnly && onlyAt !== -1 ? { column: onlyAt, text: rateOnly.text } : null,
    rateAs: rateAs ?? 'fraction',
  };
}

function columnsOf(metric: Metric, plain: readonly string[]): number[] {
  for (const name of metricHeaders[metric]) {
    const columns = name.split('+').flatMap((part) => (plain.includes(part) ? [plain.indexOf(part)] : []));
    if (columns.length > 0) return columns;
  }
  return [];
}

function firstOf(names: readonly string[], plain: readonly string[]): number | null {
  const name = names.find((candidate) => plain.includes(candidate));
  return name === undefined ? null : plain.indexOf(name);
}
