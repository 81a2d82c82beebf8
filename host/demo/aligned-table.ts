// Lays out rows of text as aligned columns for a terminal, where Chinese characters are two columns wide.
export interface Column {
  header: string;
  cells: string[];
}

const GAP = '  ';

// Ranges that terminals draw two columns wide: Hangul, CJK, kana, full-width forms, and the supplementary ideographs and emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WITHOUT_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

export function alignedTable(columns: readonly Column[]): string {
  const laidOut = columns.map(({ header, cells }) => {
    const all = [header, ...cells].map((cell) => cell.replace(/\s+/g, ' ').trim());
    const width = Math.max(...all.map(displayWidth));
    const right = cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || isFigure(cell));
    const padded = all.map((cell) => {
      const space = ' '.repeat(width - displayWidth(cell));
      return right ? space + cell : cell + space;
    });
    padded.splice(1, 0, '─'.repeat(width));
    return padded;
  });
  const height = laidOut[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) =>
    laidOut
      .map((column) => column[row] ?? '')
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

const isFigure = (cell: string): boolean => /^[-+−]?[¥$€£]?[\d,]*\.?\d+%?$/.test(cell.trim());
