// A table of ours that has lost every mark, in a copied file: its tab still bears the name it was made with, and its headers stand.
import { languages } from '../../catalog/label';
import { roles } from '../../catalog/roles';
import { reference } from '../../reference/all';
import { roleSheetKey } from '../role-sheets';
import { commonTables, sheetTable } from '../sheet-tables';
import type { SheetSnapshot } from '../snapshot';
import { columnsSeen } from './column-identity';

/** Fewer may be anybody's table of people. */
const HEADERS_NEEDED = 0.8;

/** The tables that ship under this title, in either language. */
export function tablesNamed(title: string): string[] {
  const common = Object.keys(commonTables).filter((key) =>
    languages.some((language) => {
      const sheets: Readonly<Record<string, string>> = reference().messages[language].sheets;
      return sheets[key] === title;
    }),
  );
  const ofRoles = Object.entries(roles).flatMap(([role, { tab }]) =>
    Object.values<string>(tab).includes(title) ? [roleSheetKey(role)] : [],
  );
  return [...common, ...ofRoles];
}

/** `top` is the first rows of the sheet. */
export function hasHeadersOf(key: string, top: Pick<SheetSnapshot, 'cells' | 'notes' | 'columnCount'>): boolean {
  const entered = (sheetTable(key)?.columns ?? []).filter(({ origin }) => origin !== 'computed');
  const seen = top.cells.map(
    (_, index) => new Set(columnsSeen(top, index + 1, entered).map((column) => column.key)).size,
  );
  return Math.max(...seen, 0) >= entered.length * HEADERS_NEEDED && entered.length > 0;
}
