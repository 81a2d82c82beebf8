// Protections: a warning for everybody, or a lock that only the people named may open.
import type { Step } from '../workbook/step';

/** Adds the protection; returns the addresses that Google refused (no Google account), one by one so that the others are kept. */
export function protect(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { area, description, editors }: Extract<Step, { readonly type: 'Protect' }>,
): string[] {
  const protection = area ? sheet.getRange(area.row, area.column, area.rows, area.columns).protect() : sheet.protect();
  protection.setDescription(description);
  if (editors === null) {
    protection.setWarningOnly(true);
    return [];
  }
  const refused: string[] = [];
  for (const email of editors) {
    try {
      protection.addEditor(email);
    } catch {
      refused.push(email);
    }
  }
  // With nobody of HR among its editors a lock would keep everybody out.
  const hr = editors.filter((email) => !refused.includes(email)).map((email) => email.toLowerCase());
  if (hr.length === 0) {
    protection.setWarningOnly(true);
    return refused;
  }
  const others = protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => !hr.includes(email.toLowerCase()));
  // A fresh protection lets everybody in who may edit the file; only removing, be it of nobody, makes the list count.
  protection.removeEditors(others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return refused;
}
