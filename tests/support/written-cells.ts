// What is written in a workbook, as a stranger reads it: contents of cells, formulas apart.
import type { Host } from '../../host/host';

/** What a printed sheet remembers in its hidden first row is nobody's entry. */
const MEMORY = /^(\d+\.\d+:\S+ ){5}/;

/** How often each content stands on any sheet, results of formulas left out. */
export function writtenIn(host: Host): Map<string, number> {
  const { getters } = host.model;
  const counts = new Map<string, number>();
  for (const id of getters.getSheetIds()) {
    for (const cell of Object.values(getters.getCells(id))) {
      const content = cell.isFormula ? '' : cell.content.replace(/^'/, '');
      if (content !== '' && !MEMORY.test(content)) counts.set(content, (counts.get(content) ?? 0) + 1);
    }
  }
  return counts;
}

/** Contents that stand less often than before, unless a longer text holds them: Records keep what had to move. */
export function lostFrom(before: ReadonlyMap<string, number>, host: Host): string[] {
  const after = writtenIn(host);
  const everything = [...after.keys()].join('\n');
  return [...before].flatMap(([content, count]) => {
    if ((after.get(content) ?? 0) >= count || (!after.has(content) && isQuoted(content, everything))) return [];
    return [content];
  });
}

/** A number is not quoted by a longer one. */
function isQuoted(content: string, everything: string): boolean {
  const found = everything.indexOf(content);
  if (found === -1) return false;
  if (Number.isNaN(Number(content))) return true;
  return new RegExp(`(?<![\\d.])${content.replace('.', '\\.')}(?![\\d.])`).test(everything);
}
