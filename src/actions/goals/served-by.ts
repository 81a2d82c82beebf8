// Which team KPI each KPI of the library serves, in words: a shipped one in the workbook's language, HR's own as they wrote it.
import { teamKpiLabels } from '../../catalog/team-kpis';
import { choiceOf, textOf } from '../../workbook/cell';
import { cellIn, layoutOf } from '../../workbook/layout';
import { kpiLibraryColumns } from '../../workbook/sheets/kpi-library';
import type { Context } from '../context';

export function servedByKpis({ cells, language }: Pick<Context, 'cells' | 'language'>): ReadonlyMap<string, string> {
  const served = new Map<string, string>();
  const sheet = cells.sheets.find(({ key }) => key === 'kpi_library');
  const layout = sheet && layoutOf(sheet, Object.values(kpiLibraryColumns), null);
  if (!sheet || !layout) return served;
  for (let row = layout.headerRow + 1; row <= layout.lastRow; row++) {
    const kpi = textOf(cellIn(sheet, layout, row, 'kpi'));
    const cell = cellIn(sheet, layout, row, 'serves');
    const known = choiceOf(teamKpiLabels, cell);
    if (kpi !== '' && !served.has(kpi)) served.set(kpi, known ? teamKpiLabels[known][language] : textOf(cell));
  }
  return served;
}
