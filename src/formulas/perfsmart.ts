// PERFSMART: how specific, measurable, achievable, relevant and time-bound goals are, and what to mend (principle 4).
import { languageLabels } from '../catalog/choices';
import type { Language } from '../catalog/label';
import { smartWords } from '../catalog/smart-words';
import type { PeriodDays } from '../core/period';
import type { Problem } from '../core/problem';
import { lintGoal } from '../core/smart';
import { fold, type Lexicon, lexiconOf, wordsIn } from '../core/smart-lexicon';
import { figuresIn } from '../core/smart-numbers';
import type { Goal } from '../core/smart-reading';
import { mendSentence } from '../text/smart-sentences';
import { textIn } from '../text/text';
import { type Cell, choiceOf, isBlank, textOf } from '../workbook/cell';
import { alignedAnswer, cellAt, type KeyedRange, readKeyedRange } from '../workbook/keyed-range';
import { type Argument, lineUp, settingsOf, toGrid } from './arguments';
import { fail, marker } from './formula-error';

export interface SmartArguments {
  readonly goal: Argument;
  readonly target: Argument;
  readonly unit: Argument;
  readonly baseline: Argument;
  readonly due: Argument;
  readonly aligned_to: Argument;
}

type CellOf = (name: keyof SmartArguments) => Cell;

interface Surroundings {
  readonly lexicon: Lexicon;
  /** Null: that of each goal. */
  readonly language: Language | null;
  /** Null: no date is outside. */
  readonly period: PeriodDays | null;
  readonly better: Exclude<Goal['better'], undefined>;
}

const resultKeys = ['S', 'M', 'A', 'R', 'T', 'total', 'mend'] as const;
const blank: readonly Cell[] = resultKeys.map(() => null);

/**
 * One line of seven for every goal; a blank one stays blank. Instead of a language the last argument may be Settings, which say the
 * period as well. When `goal` is the whole keyed sheet of key results, start and objective stand for baseline and what it is aligned to.
 */
export function perfsmart(given: SmartArguments, languageOrSettings: Argument): Cell[][] {
  const grid = toGrid(languageOrSettings);
  const isSettings = grid.length > 1 || (grid[0]?.length ?? 0) > 1;
  const settings = isSettings ? settingsOf(languageOrSettings) : null;
  if (settings && 'field' in settings) return fail(settings, null, null);
  const language = settings ? settings.language : choiceOf(languageLabels, grid[0]?.[0]);
  const around: Surroundings = {
    lexicon: lexiconOf(smartWords),
    language,
    period: settings?.period ?? null,
    better: null,
  };
  const goals = toGrid(given.goal);
  const sheet = readKeyedRange(goals, ['key_result', 'target']);
  if (sheet) return linesOfSheet(sheet, around);
  const [first = [], ...others] = goals;
  // A column of another sheet, such as key_result, is keyed all the same.
  const isKeyed = /^[a-z]+(?:_[a-z]+)+$/.test(textOf(first[0])) && others.length > 0;
  const columns = lineUp({ ...given, goal: isKeyed ? [['goal'], ...others] : given.goal });
  if ('field' in columns) return fail(columns, null, language);
  const { headerRow, dataRows, single } = columns;
  const lines = new Map<number, readonly Cell[]>();
  for (const row of dataRows)
    lines.set(
      row,
      lineOf((name) => columns.cell(name, row), around, single ? null : row),
    );
  const height = Math.max(headerRow ?? 0, ...dataRows) + 1;
  return Array.from({ length: height }, (_, row) => {
    if (headerRow !== null && row === 0) return [...resultKeys];
    if (row === headerRow) return headersIn(language);
    return [...(lines.get(row) ?? blank)];
  });
}

function linesOfSheet(sheet: KeyedRange, around: Surroundings): Cell[][] {
  const keys: Readonly<Record<keyof SmartArguments, string>> = {
    goal: 'key_result',
    target: 'target',
    unit: 'unit',
    baseline: 'start',
    due: 'due',
    aligned_to: 'objective',
  };
  const lines = new Map<number, readonly Cell[]>();
  for (const row of sheet.dataRows)
    lines.set(
      row,
      // A key result is made by the way from start to target (O1).
      lineOf((name) => cellAt(sheet, row, keys[name]), { ...around, better: 'towards-target' }, row),
    );
  return alignedAnswer(sheet, resultKeys, headersIn(around.language), lines);
}

function headersIn(language: Language | null): string[] {
  const { headers } = textIn(language ?? 'en').words.smart;
  return resultKeys.map((key) => headers[key]);
}

/** A number that cannot be read is said where the advice would stand; for a single goal it is thrown (S14). */
function lineOf(
  cell: CellOf,
  { lexicon, language, period, better }: Surroundings,
  row: number | null,
): readonly Cell[] {
  if (isBlank(cell('goal'))) return blank;
  const refuse = (problem: Problem) =>
    row === null ? fail(problem, null, language) : [...blank.slice(1), marker(problem, row, language)];
  const target = readFigure('target', cell('target'), lexicon);
  if (typeof target === 'object' && target !== null) return refuse(target);
  const baseline = readFigure('baseline', cell('baseline'), lexicon);
  if (typeof baseline === 'object' && baseline !== null) return refuse(baseline);
  const text = textOf(cell('goal'));
  const lint = lintGoal(
    {
      text,
      target,
      unit: textOf(cell('unit')),
      baseline,
      due: textOf(cell('due')),
      alignedTo: textOf(cell('aligned_to')),
      history: [],
      period,
      better,
    },
    lexicon,
  );
  const { S, M, A, R, T } = lint.letters;
  const sentence = mendSentence(lint, language ?? (/[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en'));
  return [S.score, M.score, A.score, R.score, T.score, lint.total, sentence];
}

/** A number, or a text with exactly one in it: “≥ 95%”, 五百万元. */
function readFigure(field: 'target' | 'baseline', cell: Cell, lexicon: Lexicon): number | null | Problem {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = fold(textOf(cell));
  const [figure, ...more] = figuresIn(text, wordsIn(text, lexicon), [], lexicon);
  return figure && more.length === 0 ? figure.value : { type: 'NotANumber', field, found: textOf(cell) };
}
