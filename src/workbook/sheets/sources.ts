// Sources: what columns, accounts and campaigns of exported files mean, remembered from import to import; the last line counts.
import { sourceKindLabels } from '../../catalog/source-kinds';
import { type Column, choiceColumn, type RowOf, textColumn } from '../column';

export const sourceColumns = {
  origin: textColumn('origin', { width: 240 }),
  source_kind: choiceColumn('source_kind', sourceKindLabels, { width: 130, strict: false }),
  found: textColumn('found', { width: 240 }),
  means: textColumn('means', { width: 240 }),
  by: textColumn('by', { width: 190 }),
  at: textColumn('at', { width: 190 }),
} as const satisfies Record<string, Column>;

export type SourceRow = RowOf<typeof sourceColumns>;
