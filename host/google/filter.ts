// SpreadsheetApp.Filter: the engine's table with filter buttons, one per sheet as in Sheets.
import type { Zone } from '../engine';
import type { ScriptContext } from '../script-context';
import { read, serviceClass, write } from '../service-class';
import { ServiceError } from '../service-error';
import type { Workbook } from '../workbook';
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
  const table = tableOf(context.workbook.getters, sheetId);
  return table ? new FilterService(context, sheetId, table.range.zone) : null;
}

/** Sheets whose new filter waits in the write buffer. */
const waiting = new WeakMap<Workbook, Set<string>>();

export function addFilter(context: ScriptContext, sheetId: string, zone: Zone): FilterService {
  const { workbook } = context;
  const fresh = waiting.get(workbook) ?? new Set();
  waiting.set(workbook, fresh);
  if (fresh.has(sheetId)) workbook.flush();
  if (tableOf(workbook.model.getters, sheetId)) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  fresh.add(sheetId);
  workbook.enqueueAction(() => {
    fresh.delete(sheetId);
    workbook.attempt('CREATE_TABLE', {
      sheetId,
      ranges: [workbook.model.getters.getRangeDataFromZone(sheetId, zone)],
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
  });
  return new FilterService(context, sheetId, zone);
}

const tableOf = (getters: Workbook['model']['getters'], sheetId: string) =>
  getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters);

serviceClass<GoogleAppsScript.Spreadsheet.Filter>()('SpreadsheetApp.Filter', FilterService, {
  getRange: read(),
  remove: write(),
});
