// Base.Logger and console: what the script reports.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';

export class LoggerService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  log(...parts: readonly unknown[]): this {
    this.context.log(...parts);
    return this;
  }
}

export class ConsoleService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  log(...parts: readonly unknown[]): void {
    this.context.log(...parts);
  }
  info(...parts: readonly unknown[]): void {
    this.context.log(...parts);
  }
  warn(...parts: readonly unknown[]): void {
    this.context.log(...parts);
  }
  error(...parts: readonly unknown[]): void {
    this.context.log(...parts);
  }
}

serviceClass<GoogleAppsScript.Base.Logger>()('Logger', LoggerService, { log: other('any…') });
serviceClass<Console>()('console', ConsoleService, {
  log: other('any…'),
  info: other('any…'),
  warn: other('any…'),
  error: other('any…'),
});
