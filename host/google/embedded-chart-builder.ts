// SpreadsheetApp.EmbeddedChartBuilder: what a new or changed chart shall look like, before it is put into a sheet.
import type { EnumValue } from '../enum-value';
import { other, serviceClass } from '../service-class';
import { ServiceError } from '../service-error';
import { withOption } from './chart-options';
import { type ChartSpec, ContainerInfoService, EmbeddedChartService } from './embedded-chart';
import { chartType, hiddenDimensionStrategy, mergeStrategy } from './enums';
import { type RangeService, sameRange } from './range';

const nothing: ChartSpec = {
  type: undefined,
  ranges: [],
  headers: -1,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
  options: {},
  place: { row: 1, column: 1, x: 0, y: 0 },
};

export class EmbeddedChartBuilderService {
  private spec: ChartSpec;

  constructor(spec: ChartSpec = nothing) {
    this.spec = spec;
  }
  setChartType(type: EnumValue): this {
    return this.change({ type: nameIn(chartType, type) });
  }
  getChartType(): EnumValue {
    return chartType[typed(this.spec)];
  }
  addRange(range: RangeService): this {
    return this.change({ ranges: [...this.spec.ranges, range] });
  }
  removeRange(range: RangeService): this {
    return this.change({ ranges: this.spec.ranges.filter((one) => !sameRange(one, range)) });
  }
  clearRanges(): this {
    return this.change({ ranges: [] });
  }
  getRanges(): readonly RangeService[] {
    return this.spec.ranges;
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1) throw new ServiceError('Chart anchors start at row 1 and column 1.');
    return this.change({ place: { row, column, x: Math.max(x, 0), y: Math.max(y, 0) } });
  }
  getContainer(): ContainerInfoService {
    return new ContainerInfoService(this.spec.place);
  }
  setOption(option: string, value: unknown): this {
    return this.change({ options: withOption(this.spec.options, option, value) });
  }
  setNumHeaders(headers: number): this {
    return this.change({ headers });
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.change({ transpose });
  }
  setMergeStrategy(strategy: EnumValue): this {
    return this.change({ merge: nameIn(mergeStrategy, strategy) });
  }
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    return this.change({ hidden: nameIn(hiddenDimensionStrategy, strategy) });
  }
  build(): EmbeddedChartService {
    typed(this.spec);
    return new EmbeddedChartService(this.spec);
  }

  private change(change: Partial<ChartSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

/** Which kind Sheets draws when none was named is not documented, so one must be named here. */
export function typed({ type }: ChartSpec): keyof typeof chartType {
  if (type === undefined) throw new Error('The local host draws no chart without setChartType');
  return type;
}

function nameIn<K extends string>(values: Readonly<Record<K, EnumValue>>, value: EnumValue): K {
  const names = Object.keys(values) as K[];
  const name = names.find((one) => values[one] === value);
  if (name === undefined) throw new Error(`${value.name()} is not listed`);
  return name;
}

serviceClass<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>()(
  'SpreadsheetApp.EmbeddedChartBuilder',
  EmbeddedChartBuilderService,
  {
    setChartType: other('ChartType'),
    getChartType: other(),
    addRange: other('Range'),
    removeRange: other('Range'),
    clearRanges: other(),
    getRanges: other(),
    setPosition: other('integer integer integer integer'),
    getContainer: other(),
    setOption: other('string any'),
    setNumHeaders: other('integer'),
    setTransposeRowsAndColumns: other('boolean'),
    setMergeStrategy: other('ChartMergeStrategy'),
    setHiddenDimensionStrategy: other('ChartHiddenDimensionStrategy'),
    build: other(),
  },
);
