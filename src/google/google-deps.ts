// The real world for the actions: the spreadsheet at hand, its lock, the person signed in, the day.
import type { Deps } from '../actions/deps';
import { applySteps } from './apply-steps';
import { readWorkbook } from './read-workbook';

/** Long enough for a colleague's set-up, short enough that a person waits it out. */
const LOCK_WAIT_MILLISECONDS = 20_000;

export function googleDeps(): Deps {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    readWorkbook: () => readWorkbook(spreadsheet),
    applySteps: (steps) => applySteps(spreadsheet, steps),
    exclusively,
    userEmail,
    today: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
  };
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
