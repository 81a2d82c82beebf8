// Font families: kept with the workbook although the engine draws every cell in its own font.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { sameZone } from '../workbook';

const sheetsDefault = 'Arial';

export function readFonts(context: ScriptContext, sheetId: string, { top, left }: Zone): string {
  const covering = context.workbook
    .annotations('font', sheetId)
    .filter(
      ({ range }) =>
        range &&
        range.zone.top <= top &&
        range.zone.bottom >= top &&
        range.zone.left <= left &&
        range.zone.right >= left,
    );
  return String(covering.at(-1)?.data ?? sheetsDefault);
}

/** The latest family wins where ranges overlap, so resetting writes the default on top. */
export function writeFonts(context: ScriptContext, sheetId: string, zone: Zone, family: string | null): void {
  const { workbook, memory } = context;
  workbook.enqueueAction(() => {
    for (const { id, range } of workbook.annotationsNow('font', sheetId)) {
      if (range && sameZone(range.zone, zone)) workbook.attempt('REMOVE_ANNOTATION', { id });
    }
    const data = family ?? sheetsDefault;
    workbook.attempt('PUT_ANNOTATION', { id: memory.newId('font'), kind: 'font', sheetId, zone, data });
  });
}
