// Who may edit what: evaluated as the person at the keyboard, as Sheets does.
import type { Zone } from './engine';
import type { HostMemory } from './host-memory';
import { ServiceError, texts } from './service-error';
import { type Workbook, zonesMeet } from './workbook';

export interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
  /** True until somebody is removed: a fresh protection lets everyone edit who may edit the file. */
  readonly everyone: boolean;
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  /** Parts of a protected sheet that stay open, in A1 notation. */
  readonly unprotected: readonly Zone[];
}

export function mayEdit(data: ProtectionData, email: string, owner: string): boolean {
  const who = email.toLowerCase();
  return data.warningOnly || data.everyone || data.domainEdit || who === owner || data.editors.includes(who);
}

/** What stands in the way of an edit: a protection of other people, one that only warns, or nothing. */
export type Obstacle = 'protected' | 'warning' | undefined;

/** Without a zone the question is about the sheet as a whole. */
export function obstacleTo(
  workbook: Workbook,
  memory: HostMemory,
  email: string,
  sheetId: string,
  zone: Zone | undefined,
): Obstacle {
  let obstacle: Obstacle;
  for (const { range, data } of workbook.annotationsNow('protection', sheetId)) {
    const protection = data as ProtectionData;
    if (range && !(zone && zonesMeet(range.zone, zone))) continue;
    const isOpen = ({ left, right, top, bottom }: Zone) =>
      zone && left <= zone.left && right >= zone.right && top <= zone.top && bottom >= zone.bottom;
    if (!range && protection.unprotected.some(isOpen)) continue;
    if (!mayEdit(protection, email, memory.owner)) return 'protected';
    if (protection.warningOnly) obstacle = 'warning';
  }
  return obstacle;
}

/** Throws when a hard protection that the person is no editor of touches the zone. */
export function assertEditable(
  workbook: Workbook,
  memory: HostMemory,
  email: string,
  sheetId: string,
  zone: Zone,
): void {
  if (obstacleTo(workbook, memory, email, sheetId, zone) === 'protected') throw new ServiceError(texts.isProtected);
}
