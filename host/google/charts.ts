// Charts: the enums of the charts inside a sheet; the service's own static charts do not exist here.
import { enums, serviceClass } from '../service-class';
import { chartType, hiddenDimensionStrategy, mergeStrategy } from './enums';

export class ChartsService {}

serviceClass<GoogleAppsScript.Charts.Charts>()('Charts', ChartsService, {
  ChartType: enums(chartType),
  ChartHiddenDimensionStrategy: enums(hiddenDimensionStrategy),
  ChartMergeStrategy: enums(mergeStrategy),
});
