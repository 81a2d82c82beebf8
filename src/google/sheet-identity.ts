// Which sheet is which: by metadata that only scripts see and, where a copied file has lost it, by the note on the first cell.
import { hasHeadersOf, tablesNamed } from '../workbook/repair/unmarked-sheet';

const METADATA_KEY = 'perfscore_sheet';
const NOTE_PREFIX = 'perfscore:';

/** People insert rows and columns before the first cell; its note goes with it. */
const NOTE_ROWS = 10;

export interface IdentifiedSheet {
  readonly key: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly marked: boolean;
}

export interface IdentifiedSheets {
  readonly sheets: readonly IdentifiedSheet[];
  /** Duplicated tabs, by the key of the sheet that they were copied from. */
  readonly copies: readonly IdentifiedSheet[];
}

/** Our sheets; of two that claim one key (a tab was duplicated) the one whose own id is recorded wins. */
export function identifySheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): IdentifiedSheets {
  const all = spreadsheet.getSheets();
  const marked = all.flatMap((sheet) => claimOf(sheet) ?? []);
  const unmarked = all.filter((sheet) => !marked.some((claim) => claim.sheet === sheet));
  // In a new workbook a tab of that name is somebody else's.
  const claims = marked.length === 0 ? [] : [...marked, ...unmarked.flatMap((sheet) => lostClaimOf(sheet, marked))];
  const isOriginal = (claim: IdentifiedSheet) => {
    const rivals = claims.filter(({ key }) => key === claim.key);
    return claim === (rivals.find(({ marked }) => marked) ?? rivals[0]);
  };
  return { sheets: claims.filter(isOriginal), copies: claims.filter((claim) => !isOriginal(claim)) };
}

/** No sheet of ours has such a key. */
export function keyOfCopy({ sheet }: IdentifiedSheet): string {
  return `copy:${sheet.getSheetId()}`;
}

function claimOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): IdentifiedSheet | null {
  const metadata = sheet.getDeveloperMetadata().find((item) => item.getKey() === METADATA_KEY);
  const value = metadata?.getValue() ?? '';
  // A role of HR's own may have the sign in its name.
  const at = value.lastIndexOf('@');
  if (at > 0) return { key: value.slice(0, at), sheet, marked: value.slice(at + 1) === String(sheet.getSheetId()) };
  const top = sheet.getRange(1, 1, Math.min(NOTE_ROWS, sheet.getMaxRows()), sheet.getMaxColumns());
  const note = top.getNotes().flat().find(isMark);
  return note === undefined ? null : { key: note.slice(NOTE_PREFIX.length), sheet, marked: false };
}

/** The row of keys or the first column was deleted, and the file copied before set-up ran: metadata and note are both gone. */
function lostClaimOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  marked: readonly IdentifiedSheet[],
): readonly IdentifiedSheet[] {
  const missing = tablesNamed(sheet.getName()).filter((key) => !marked.some((claim) => claim.key === key));
  if (missing.length === 0) return [];
  const columnCount = sheet.getMaxColumns();
  const top = sheet.getRange(1, 1, Math.min(NOTE_ROWS, sheet.getMaxRows()), columnCount);
  const cells = top.getDisplayValues();
  const notes = top.getNotes();
  return missing.flatMap((key) =>
    hasHeadersOf(key, { cells, notes, columnCount }) ? [{ key, sheet, marked: false }] : [],
  );
}

/** The note that a copied file is known by. */
export function isMark(note: string): boolean {
  return note.startsWith(NOTE_PREFIX);
}

/** DOCUMENT visibility: the add-on must find again what the bound script of a first try has marked. */
export function markSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, key: string): void {
  const old = sheet.getDeveloperMetadata().filter((item) => item.getKey() === METADATA_KEY);
  for (const item of old) item.remove();
  const value = `${key}@${sheet.getSheetId()}`;
  sheet.addDeveloperMetadata(METADATA_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.getRange(1, 1).setNote(`${NOTE_PREFIX}${key}`);
}
