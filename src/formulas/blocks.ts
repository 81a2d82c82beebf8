// The keyed blocks that are handed to a cell function, told apart by their keys.
import type { Problem } from '../core/problem';
import { defaultSettings } from '../core/settings';
import { type ColumnKey, say } from '../text/text';
import { type Grid, textOf } from '../workbook/cell';
import { type KeyedRange, readKeyedRange } from '../workbook/keyed-range';
import { kpiBlockKeys } from '../workbook/kpi-rows';
import { type PersonInBlock, peopleInBlock } from '../workbook/people-block';
import { readSettings, type WorkbookSettings } from '../workbook/setting-values';

export interface Blocks {
  readonly kpiBlocks: readonly KeyedRange[];
  /** By person id; null when no People block was given. */
  readonly people: ReadonlyMap<string, PersonInBlock> | null;
  readonly settings: WorkbookSettings;
}

/**
 * On a sheet made by set-up every column counts: a blank rule means “higher”, a blank leaving day “still here”. Where one of them has
 * lost its key, a score would be wrong without anybody seeing it. A range of somebody's own may leave columns out.
 */
const needed = [
  { made: ['kpi', 'kpi_name', 'unit'], columns: ['rule', 'detail', 'baseline'] },
  { made: ['person_id', 'email', 'manager_email'], columns: ['team', 'lead', 'joined', 'left', 'participation'] },
  { made: ['person_id', 'role', 'adjustment'], columns: ['veto'] },
  { made: ['person_id', 'role', 'veto'], columns: ['adjustment'] },
] as const;

export function lostColumn({ columns }: KeyedRange): ColumnKey | null {
  const frame = needed.filter(({ made }) => made.every((key) => columns.has(key)));
  return frame.flatMap((one) => one.columns.filter((key) => !columns.has(key)))[0] ?? null;
}

/** Sorts the blocks into KPI rows, People and Settings; a range that is none of them is a problem, not silently left out. */
export function blocksOf(grids: readonly Grid[]): Blocks | Problem {
  const kpiBlocks: KeyedRange[] = [];
  let people: Blocks['people'] = null;
  let settings: Blocks['settings'] = { scoring: defaultSettings, language: null, period: null, minimumDays: 0 };
  for (const grid of grids) {
    const kpiBlock = readKeyedRange(grid, kpiBlockKeys);
    const peopleBlock = readKeyedRange(grid, ['person_id', 'role']);
    const whole = kpiBlock ?? peopleBlock;
    const lost = whole && lostColumn(whole);
    if (lost)
      return { type: 'ColumnLost', field: 'block', found: say(settings.language, ({ columns }) => columns[lost]) };
    if (kpiBlock) kpiBlocks.push(kpiBlock);
    else if (peopleBlock) people = peopleInBlock(peopleBlock);
    else if (readKeyedRange(grid, ['key', 'value'])) {
      const read = readSettings(grid);
      if ('field' in read) return read;
      settings = read;
    } else return { type: 'NotKeyed', field: 'block', found: textOf(grid[0]?.[0]) };
  }
  return { kpiBlocks, people, settings };
}
