// An error that Google's service would raise: its text reaches the script as an `Exception`.
export class ServiceError extends Error {
  override name = 'Exception';
}

export const texts = {
  columnsMismatch: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  rowsMismatch: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  atLeastOne: (what: 'rows' | 'columns') => `The number of ${what} in the range must be at least 1.`,
  startAtLeastOne: (what: 'row' | 'column') => `The starting ${what} of the range is too small.`,
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  violates: (a1: string, list?: string) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.${list === undefined ? '' : ` Please enter one of the following values: ${list}.`}`,
  isProtected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  tooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  scope: (method: string, scope: string) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`,
  mode: (method: string) => `You do not have permission to call ${method}`,
  openScope: (method: string, scope: string) =>
    `You do not have permission to call ${method}. Required permissions: ${scope}`,
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  signature: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
} as const;
