// The spreadsheet engine as the host sees it: injected, never imported at run time.
import type * as OSpreadsheet from '@odoo/o-spreadsheet';

export type Engine = typeof OSpreadsheet;
export type Model = OSpreadsheet.Model;
export type WorkbookData = OSpreadsheet.WorkbookData;
export type Zone = OSpreadsheet.Zone;
export type Style = OSpreadsheet.Style;
export type CellPosition = OSpreadsheet.CellPosition;
export type EvaluatedCell = OSpreadsheet.EvaluatedCell;
export type EngineRange = OSpreadsheet.Range;

const prepared = new WeakSet<Engine>();

/** Once per engine: fills in what Node 20 lacks and takes out what Sheets does not do. */
export function prepareEngine(engine: Engine): void {
  if (prepared.has(engine)) return;
  prepared.add(engine);
  // The engine is written for Node 22 and calls these two.
  if (!('groupBy' in Object)) {
    const groupBy = (items: Iterable<unknown>, key: (item: unknown, index: number) => PropertyKey) =>
      Object.fromEntries(group(items, key));
    Object.assign(Object, { groupBy });
  }
  if (!('groupBy' in Map)) Object.assign(Map, { groupBy: group });
  // A checkbox rule set by a script leaves blank cells blank in Sheets; this plugin would write FALSE into them.
  engine.registries.featurePluginRegistry.remove('datavalidation_insert');
}

function group<T, K>(items: Iterable<T>, key: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    const members = groups.get(name);
    if (members) members.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
