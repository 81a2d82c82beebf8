// The global objects that a script finds: one entry per Google service.
import { CacheServiceService } from './google/cache-service';
import { ChartsService } from './google/charts';
import { HtmlServiceService } from './google/html-service';
import { LockServiceService } from './google/lock-service';
import { ConsoleService, LoggerService } from './google/logger';
import { PropertiesServiceService } from './google/properties-service';
import { ScriptAppService } from './google/script-app';
import { SessionService } from './google/session';
import { SpreadsheetAppService } from './google/spreadsheet-app';
import { UtilitiesService } from './google/utilities';
import type { ScriptContext } from './script-context';

export const servicesFor = (context: ScriptContext): Readonly<Record<string, object>> => ({
  SpreadsheetApp: new SpreadsheetAppService(context),
  Charts: new ChartsService(),
  Session: new SessionService(context),
  LockService: new LockServiceService(context),
  PropertiesService: new PropertiesServiceService(context),
  CacheService: new CacheServiceService(context),
  Utilities: new UtilitiesService(),
  HtmlService: new HtmlServiceService(context),
  ScriptApp: new ScriptAppService(),
  Logger: new LoggerService(context),
  console: new ConsoleService(context),
});
