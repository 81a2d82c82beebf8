// Range.setBorder on the engine's border positions.
import type { Zone } from '../engine';
import { EnumValue } from '../enum-value';
import type { Workbook } from '../workbook';

const positions = ['top', 'left', 'bottom', 'right', 'v', 'h'] as const;
const styles: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
};

export function drawBorder(workbook: Workbook, sheetId: string, zone: Zone, args: readonly unknown[]): void {
  const color = typeof args[6] === 'string' ? args[6] : '#000000';
  const style = (args[7] instanceof EnumValue && styles[args[7].name()]) || 'thin';
  const send = (border: object) => workbook.enqueue('SET_ZONE_BORDERS', { sheetId, target: [zone], border });
  if (args.slice(0, 6).every((side) => side === false)) {
    send({ position: 'clear' });
    return;
  }
  positions.forEach((position, index) => {
    if (args[index] === true) send({ position, color, style });
  });
}
