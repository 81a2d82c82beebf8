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

interface Claim extends IdentifiedSheet {
  /** The id that was noted beside the key is its own: a copied file keeps the ids of its tabs, a duplicated tab gets another one. */
  readonly isOwnId: boolean;
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
  const isOriginal = (claim: Claim) => {
    const rivals = claims.filter(({ key }) => key === claim.key);
    return claim === (rivals.find(({ marked }) => marked) ?? rivals.find(({ isOwnId }) => isOwnId) ?? rivals[0]);
  };
  return { sheets: claims.filter(isOriginal), copies: claims.filter((claim) => !isOriginal(claim)) };
}

/** No sheet of ours has such a key. */
export function keyOfCopy({ sheet }: IdentifiedSheet): string {
  return `copy:${sheet.getSheetId()}`;
}

function claimOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Claim | null {
  const metadata = sheet.getDeveloperMetadata().find((item) => item.getKey() === METADATA_KEY);
  const claim = claimIn(metadata?.getValue() ?? '', sheet);
  if (claim.isNumbered) return { ...claim, marked: claim.isOwnId };
  const top = sheet.getRange(1, 1, Math.min(NOTE_ROWS, sheet.getMaxRows()), sheet.getMaxColumns());
  const note = top.getNotes().flat().find(isMark);
  return note === undefined ? null : claimIn(note.slice(NOTE_PREFIX.length), sheet);
}

/** `kpi_paid_ads@123`; the first notes had no id. A role of HR's own may have the sign in its name. */
function claimIn(mark: string, sheet: GoogleAppsScript.Spreadsheet.Sheet): Claim & { readonly isNumbered: boolean } {
  const [, key = mark, id = ''] = /^(.+)@(\d+)$/.exec(mark) ?? [];
  return { key, sheet, marked: false, isOwnId: id === String(sheet.getSheetId()), isNumbered: id !== '' };
}

/** The row of keys or the first column was deleted, and the file copied before set-up ran: metadata and note are both gone. */
function lostClaimOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, marked: readonly Claim[]): readonly Claim[] {
  const missing = tablesNamed(sheet.getName()).filter((key) => !marked.some((claim) => claim.key === key));
  if (missing.length === 0) return [];
  const columnCount = sheet.getMaxColumns();
  const top = sheet.getRange(1, 1, Math.min(NOTE_ROWS, sheet.getMaxRows()), columnCount);
  const cells = top.getDisplayValues();
  const notes = top.getNotes();
  return missing.flatMap((key) =>
    hasHeadersOf(key, { cells, notes, columnCount }) ? [{ key, sheet, marked: false, isOwnId: false }] : [],
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
  const mark = `${key}@${sheet.getSheetId()}`;
  sheet.addDeveloperMetadata(METADATA_KEY, mark, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.getRange(1, 1).setNote(`${NOTE_PREFIX}${mark}`);
}
