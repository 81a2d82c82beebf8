// The real world for the actions: the spreadsheet at hand, its lock, the person signed in, the day.
import type { Deps, TextStore } from '../actions/deps';
import { applySteps } from './apply-steps';
import { readCells } from './read-cells';
import { readWorkbook } from './read-workbook';
import { type IdentifiedSheets, identifySheets, keyOfCopy } from './sheet-identity';

/** Long enough for a colleague's set-up, short enough that a person waits it out. */
const LOCK_WAIT_MILLISECONDS = 20_000;

export function googleDeps(): Deps {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Which sheet is which costs several calls for each of them; it is asked once in a run.
  let identified: IdentifiedSheets | null = null;
  const sheets = () => {
    identified ??= identifySheets(spreadsheet);
    return identified;
  };
  const inZone = (pattern: string) => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), pattern);
  return {
    readWorkbook: () => readWorkbook(spreadsheet, sheets().sheets),
    readCells: () => readCells(spreadsheet, sheets()),
    applySteps: (steps) => {
      const failures = applySteps(spreadsheet, steps, sheets().sheets);
      if (steps.some(({ type }) => type === 'AddSheet' || type === 'Mark')) identified = null;
      return failures;
    },
    select: (sheetKey, row, column) => {
      const found =
        sheets().sheets.find(({ key }) => key === sheetKey) ??
        sheets().copies.find((copy) => keyOfCopy(copy) === sheetKey);
      if (!found) throw new Error(`No sheet for ${sheetKey}`);
      found.sheet.getRange(row, column).activate();
    },
    exclusively,
    userEmail,
    decimalSign: () => decimalSignOf(spreadsheet.getSpreadsheetLocale()),
    today: () => inZone('yyyy-MM-dd'),
    now: () => inZone("yyyy-MM-dd'T'HH:mm:ssXXX"),
    digest,
    report: (error) => console.error(error),
    workbookNotes: textStore(() => PropertiesService.getDocumentProperties(), ''),
    // A person's properties are shared by all files that the add-on is used in.
    ownNotes: textStore(() => PropertiesService.getUserProperties(), `${spreadsheet.getId()} `),
  };
}

/** `de_DE` writes 1.5 as 1,5. */
function decimalSignOf(locale: string): ReturnType<Deps['decimalSign']> {
  return (1.5).toLocaleString(locale.replace('_', '-')).includes(',') ? ',' : '.';
}

/** The document lock: a script lock would make all customers of the add-on wait for each other. */
function exclusively<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MILLISECONDS)) return null;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** A person may have withheld the scope, and other domains answer nothing: then nobody is known, and nothing may break. */
function userEmail(): string | null {
  try {
    return Session.getActiveUser().getEmail().toLowerCase() || null;
  } catch {
    return null;
  }
}

/** Without a named charset the text would not be taken as UTF-8; bytes come signed. */
function digest(text: string): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('');
}

function textStore(properties: () => GoogleAppsScript.Properties.Properties, prefix: string): TextStore {
  return {
    read: (key) => properties().getProperty(prefix + key),
    write: (key, text) => {
      if (text === null) properties().deleteProperty(prefix + key);
      else properties().setProperty(prefix + key, text);
    },
  };
}
