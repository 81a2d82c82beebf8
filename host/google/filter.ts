// SpreadsheetApp.Filter: the engine's table with filter buttons, one per sheet as in Sheets.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { read, serviceClass, write } from '../service-class';
import { ServiceError } from '../service-error';
import { RangeService } from './range';

export class FilterService {
  private readonly context: ScriptContext;
  private readonly sheetId: string;
  private readonly zone: Zone;

  constructor(context: ScriptContext, sheetId: string, zone: Zone) {
    this.context = context;
    this.sheetId = sheetId;
    this.zone = zone;
  }
  getRange(): RangeService {
    return new RangeService(this.context, this.sheetId, this.zone);
  }
  remove(): void {
    this.context.workbook.dispatch('REMOVE_TABLE', { sheetId: this.sheetId, target: [this.zone] });
  }
}

export function filterOf(context: ScriptContext, sheetId: string): FilterService | null {
  const table = context.workbook.getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters);
  return table ? new FilterService(context, sheetId, table.range.zone) : null;
}

export function addFilter(context: ScriptContext, sheetId: string, zone: Zone): FilterService {
  if (filterOf(context, sheetId)) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  const { workbook } = context;
  workbook.dispatch('CREATE_TABLE', {
    sheetId,
    ranges: [workbook.getters.getRangeDataFromZone(sheetId, zone)],
    tableType: 'static',
    config: {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: false,
      bandedColumns: false,
      automaticAutofill: false,
      styleId: 'None',
    },
  });
  return new FilterService(context, sheetId, zone);
}

serviceClass<GoogleAppsScript.Spreadsheet.Filter>()('SpreadsheetApp.Filter', FilterService, {
  getRange: read(),
  remove: write(),
});
