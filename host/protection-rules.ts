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

/** Throws when a hard protection that the person is no editor of touches the zone. */
export function assertEditable(
  workbook: Workbook,
  memory: HostMemory,
  email: string,
  sheetId: string,
  zone: Zone,
): void {
  for (const { range, data } of workbook.annotationsNow('protection', sheetId)) {
    const protection = data as ProtectionData;
    if (mayEdit(protection, email, memory.owner)) continue;
    if (range && !zonesMeet(range.zone, zone)) continue;
    const isOpen = ({ left, right, top, bottom }: Zone) =>
      left <= zone.left && right >= zone.right && top <= zone.top && bottom >= zone.bottom;
    if (!range && protection.unprotected.some(isOpen)) continue;
    throw new ServiceError(texts.isProtected);
  }
}
