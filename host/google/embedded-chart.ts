// SpreadsheetApp.EmbeddedChart: a chart over the cells of a sheet, with where it stands and what it was told.
import type { EnumValue } from '../enum-value';
import { other, read, serviceClass } from '../service-class';
import { atPath } from './chart-options';
import { EmbeddedChartBuilderService } from './embedded-chart-builder';
import { type chartType, hiddenDimensionStrategy, mergeStrategy } from './enums';
import type { RangeService } from './range';

export interface ChartPlace {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartSpec {
  /** Absent until the chart is in a sheet. */
  readonly number?: number;
  readonly type: keyof typeof chartType | undefined;
  readonly ranges: readonly RangeService[];
  readonly headers: number;
  readonly transpose: boolean;
  readonly merge: keyof typeof mergeStrategy;
  readonly hidden: keyof typeof hiddenDimensionStrategy;
  readonly options: Readonly<Record<string, unknown>>;
  readonly place: ChartPlace;
}

export class EmbeddedChartService {
  readonly spec: ChartSpec;

  constructor(spec: ChartSpec) {
    this.spec = spec;
  }
  getChartId(): number | null {
    return this.spec.number ?? null;
  }
  getRanges(): readonly RangeService[] {
    return this.spec.ranges;
  }
  getOptions(): ChartOptionsService {
    return new ChartOptionsService(this.spec.options);
  }
  getContainerInfo(): ContainerInfoService {
    return new ContainerInfoService(this.spec.place);
  }
  getHiddenDimensionStrategy(): EnumValue {
    return hiddenDimensionStrategy[this.spec.hidden];
  }
  getMergeStrategy(): EnumValue {
    return mergeStrategy[this.spec.merge];
  }
  getNumHeaders(): number {
    return this.spec.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.spec.transpose;
  }
  modify(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService(this.spec);
  }
}

export class ChartOptionsService {
  private readonly options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    this.options = options;
  }
  get(option: string): unknown {
    return atPath(this.options, option) ?? null;
  }
}

export class ContainerInfoService {
  private readonly place: ChartPlace;

  constructor(place: ChartPlace) {
    this.place = place;
  }
  getAnchorRow(): number {
    return this.place.row;
  }
  getAnchorColumn(): number {
    return this.place.column;
  }
  getOffsetX(): number {
    return this.place.x;
  }
  getOffsetY(): number {
    return this.place.y;
  }
}

serviceClass<GoogleAppsScript.Spreadsheet.EmbeddedChart>()('SpreadsheetApp.EmbeddedChart', EmbeddedChartService, {
  getChartId: read(),
  getRanges: read(),
  getOptions: read(),
  getContainerInfo: read(),
  getHiddenDimensionStrategy: read(),
  getMergeStrategy: read(),
  getNumHeaders: read(),
  getTransposeRowsAndColumns: read(),
  modify: other(),
});
serviceClass<GoogleAppsScript.Charts.ChartOptions>()('Charts.ChartOptions', ChartOptionsService, {
  get: read('string'),
});
serviceClass<GoogleAppsScript.Spreadsheet.ContainerInfo>()('SpreadsheetApp.ContainerInfo', ContainerInfoService, {
  getAnchorRow: read(),
  getAnchorColumn: read(),
  getOffsetX: read(),
  getOffsetY: read(),
});
