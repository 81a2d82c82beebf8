// The engine and its component library as the page has them: globals of their own unmodified script files.
import type * as OSpreadsheet from '@odoo/o-spreadsheet';
import type * as Owl from '@odoo/owl';

declare global {
  var o_spreadsheet: typeof OSpreadsheet;
  var owl: typeof Owl;
}

export const engine = globalThis.o_spreadsheet;
export const components = globalThis.owl;
