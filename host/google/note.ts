// Cell notes: one annotation per cell, so that each follows its own cell.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { zonesMeet } from '../workbook';

export function readNotes(context: ScriptContext, sheetId: string, zone: Zone): string[][] {
  const grid = Array.from({ length: zone.bottom - zone.top + 1 }, () =>
    Array.from({ length: zone.right - zone.left + 1 }, () => ''),
  );
  for (const { range, data } of context.workbook.annotations('note', sheetId)) {
    const line = range && grid[range.zone.top - zone.top];
    if (range && line && zonesMeet(range.zone, zone)) line[range.zone.left - zone.left] = String(data);
  }
  return grid;
}

export function writeNotes(context: ScriptContext, sheetId: string, zone: Zone, notes: (string | null)[][]): void {
  const { workbook, memory } = context;
  workbook.enqueueAction(() => {
    for (const { id, range } of workbook.annotationsNow('note', sheetId)) {
      if (range && zonesMeet(range.zone, zone)) workbook.attempt('REMOVE_ANNOTATION', { id });
    }
    notes.forEach((line, down) => {
      line.forEach((note, across) => {
        if (!note) return;
        const top = zone.top + down;
        const left = zone.left + across;
        const cell = { top, left, bottom: top, right: left };
        workbook.attempt('PUT_ANNOTATION', { id: memory.newId('note'), kind: 'note', sheetId, zone: cell, data: note });
      });
    });
  });
}
