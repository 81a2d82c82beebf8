// New rows and columns take over what the engine leaves out: validation and font families of the row or column before them.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';

/** Looks, formats and sizes are the engine's own doing (Sheets API, InsertDimensionRequest.inheritFromBefore). */
export function inherit(
  { workbook, memory }: ScriptContext,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  base: number,
  quantity: number,
): void {
  const [first, last] = dimension === 'ROW' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const grown = (zone: Zone): Zone[] =>
    zone[last] === base ? [{ ...zone, [first]: base + 1, [last]: base + quantity }] : [];

  workbook.rulesPending = true;
  workbook.enqueueAction(() => {
    const { getters } = workbook.model;
    for (const { ranges, ...rule } of getters.getDataValidationRules(sheetId)) {
      const zones = ranges.map(({ zone }) => zone);
      const added = zones.flatMap(grown);
      if (added.length === 0) continue;
      const all = [...zones, ...added].map((zone) => getters.getRangeDataFromZone(sheetId, zone));
      workbook.attempt('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: all, rule });
    }
    for (const { range, data } of workbook.annotationsNow('font', sheetId)) {
      for (const zone of range ? grown(range.zone) : [])
        workbook.attempt('PUT_ANNOTATION', { id: memory.newId('font'), kind: 'font', sheetId, zone, data });
    }
  });
}
