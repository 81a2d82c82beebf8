// One run of the script: who is at the keyboard, with which permissions, holding which locks.
import { ServiceError, texts } from './service-error';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface User {
  /** '' is somebody of another domain who edits by link: Session tells no address of theirs. */
  readonly email: string;
  readonly locale: string;
}

export class Execution {
  readonly mode: AuthMode;
  readonly user: User;
  readonly scopes: readonly string[] | undefined;
  readonly heldLocks = new Set<string>();

  constructor(mode: AuthMode, user: User, scopes: readonly string[] | undefined) {
    this.mode = mode;
    this.user = user;
    this.scopes = scopes;
  }
}

const base = 'https://www.googleapis.com/auth/';
const sheetScopes = [`${base}spreadsheets.currentonly`, `${base}spreadsheets`];

/** Per-method scopes of the Apps Script reference; classes of the spreadsheet service accept either spreadsheet scope. */
const scopeOf: Readonly<Record<string, string>> = {
  'SpreadsheetApp.openById': `${base}spreadsheets`,
  'SpreadsheetApp.openByUrl': `${base}spreadsheets`,
  'SpreadsheetApp.open': `${base}spreadsheets`,
  'SpreadsheetApp.create': `${base}spreadsheets`,
  'Ui.showSidebar': `${base}script.container.ui`,
  'Ui.showModalDialog': `${base}script.container.ui`,
  'Ui.showModelessDialog': `${base}script.container.ui`,
  'Session.getActiveUser': `${base}userinfo.email`,
  'Session.getEffectiveUser': `${base}userinfo.email`,
};

const spreadsheetService =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Protection|DeveloperMetadata|Filter|EmbeddedChart|EmbeddedChartBuilder)\./;
const needsNoScope = /^(SpreadsheetApp\.getUi|Spreadsheet\.getId)$/;
/** What works before the add-on is enabled in the file: menus, locale, pure helpers. */
const worksInNone =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.(getActiveUserLocale|getScriptTimeZone)|Utilities\.\w+|Logger\.\w+|console\.\w+)$/;
const needsFull = /^(Ui\.(alert|prompt|show\w+)|SpreadsheetApp\.(open\w*|create))$/;
const noCustomFunction = /^(Ui|Menu|HtmlOutput|ScriptApp)\./;

/** Throws what Google throws when the AuthMode or the manifest's scopes do not allow a call. */
export function authorize(execution: Execution, method: string, fullName: string, isWrite: boolean): void {
  const { mode, scopes } = execution;
  const scope = scopeOf[method];
  if (scope !== undefined && scopes !== undefined && !scopes.includes(scope)) {
    throw new ServiceError(
      method.startsWith('SpreadsheetApp.') ? texts.openScope(fullName, scope) : texts.scope(fullName, scope),
    );
  }
  if (scopes !== undefined && spreadsheetService.test(method) && !needsNoScope.test(method)) {
    if (!sheetScopes.some((needed) => scopes.includes(needed))) {
      throw new ServiceError(texts.scope(fullName, sheetScopes.join(' || ')));
    }
  }
  if (mode === 'FULL') return;
  if (mode === 'CUSTOM_FUNCTION') {
    if (method === 'SpreadsheetApp.getUi') throw new ServiceError(texts.noUi);
    if (isWrite || noCustomFunction.test(method) || /^Session\.get(Active|Effective)User$/.test(method)) {
      throw new ServiceError(texts.mode(fullName));
    }
  }
  if (mode === 'NONE' && !worksInNone.test(method)) throw new ServiceError(texts.mode(fullName));
  if (needsFull.test(method)) throw new ServiceError(texts.mode(fullName));
}
