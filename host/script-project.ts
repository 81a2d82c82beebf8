// The script project: runs its functions, each call in a world of its own, under the permissions of the occasion.
import { Bridge, type CallGuard } from './bridge';
import { CallCounter } from './call-counter';
import type { CellResult, FunctionArgument, FunctionHost } from './custom-function-bridge';
import { registerCustomFunctions } from './custom-function-bridge';
import { argumentValue, resultRows } from './custom-function-values';
import { type AuthMode, Execution, type User } from './execution';
import { FaultPlan } from './fault-plan';
import { authMode } from './google/enums';
import { RangeService } from './google/range';
import { theSpreadsheet } from './google/spreadsheet';
import { UserService } from './google/user';
import type { HostMemory } from './host-memory';
import type { HostOptions } from './host-options';
import { acrossTheWire } from './json-boundary';
import type { ScriptContext } from './script-context';
import { type CustomFunction, customFunctions, declaredNames } from './script-functions';
import type { CompiledScript, ScriptRealm } from './script-runner';
import { servicesFor } from './services';
import type { Workbook } from './workbook';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

interface Run {
  readonly realm: ScriptRealm;
  readonly bridge: Bridge;
  readonly context: ScriptContext;
  call(functionName: string, args: readonly unknown[]): unknown;
}

export interface Edit {
  readonly sheetId: string;
  readonly zone: RangeService['zone'];
  readonly value: unknown;
  readonly oldValue: unknown;
}

export class ScriptProject implements FunctionHost {
  user: User;
  readonly functions: readonly CustomFunction[];
  private readonly options: HostOptions;
  private readonly memory: HostMemory;
  private readonly guard: CallGuard;
  private readonly script: CompiledScript;
  private readonly manifest: Manifest;
  private readonly results = new Map<string, readonly (readonly CellResult[])[]>();
  private attached: Workbook | undefined;
  private known: readonly string[] | undefined;
  /** Custom functions are not service calls of the script that made the sheet recalculate. */
  private readonly quiet: CallGuard;

  constructor(options: HostOptions, memory: HostMemory, guard: CallGuard) {
    this.options = options;
    this.user = options.user;
    this.memory = memory;
    this.guard = guard;
    this.quiet = { calls: new CallCounter(), faults: new FaultPlan() };
    const code = Object.entries(options.files).filter(([name]) => /\.(js|gs)$/.test(name));
    const files = code.map(([name, text]) => ({ name, code: text }));
    this.script = options.runner.compile(files);
    this.functions = files.flatMap((file) => customFunctions(file.code));
    this.manifest = JSON.parse(options.files['appsscript.json'] ?? '{}');
    registerCustomFunctions(options.engine, this.functions);
  }

  attach(workbook: Workbook): void {
    this.attached = workbook;
    const names = this.functions.map(({ name }) => name);
    workbook.usesCustomFunction = (formula) => names.some((name) => formula.usesSymbol(name));
  }

  open(mode: 'LIMITED' | 'NONE'): void {
    this.execute(mode, (run) => {
      if (typeof run.realm.read('onOpen') !== 'function') return;
      const user = new UserService(mode === 'NONE' ? '' : this.user.email);
      const source = mode === 'NONE' ? {} : { source: theSpreadsheet(run.context) };
      run.call('onOpen', [run.bridge.toScript({ authMode: authMode[mode], user, ...source })]);
    });
  }

  get hearsEdits(): boolean {
    return this.declares('onEdit');
  }

  edited({ sheetId, zone, value, oldValue }: Edit): void {
    if (!this.hearsEdits) return;
    this.execute('LIMITED', (run) => {
      const event = {
        authMode: authMode.LIMITED,
        source: theSpreadsheet(run.context),
        range: new RangeService(run.context, sheetId, zone),
        user: new UserService(''),
        value,
        oldValue,
      };
      run.call('onEdit', [run.bridge.toScript(event)]);
    });
  }

  runAs(mode: AuthMode, functionName: string, args: readonly unknown[]): unknown {
    return this.execute(mode, (run) =>
      run.bridge.fromScript(
        run.call(
          functionName,
          args.map((arg) => run.bridge.toScript(arg)),
        ),
      ),
    );
  }

  /** Found once: the same files are loaded for every call. */
  get callable(): readonly string[] {
    const code = Object.entries(this.options.files).filter(([file]) => /\.(js|gs)$/.test(file));
    const names = code.flatMap(([, text]) => declaredNames(text));
    this.known ??= this.execute(
      'FULL',
      ({ realm }) => names.filter((name) => typeof realm.read(name) === 'function'),
      this.quiet,
    );
    return this.known;
  }

  remoteCall(functionName: string, args: readonly unknown[]): unknown {
    if (functionName.endsWith('_') || !this.declares(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    const sent = args.map((arg, index) => acrossTheWire(arg, String(index)));
    return this.execute('FULL', (run) => {
      const result = run.call(
        functionName,
        sent.map((arg) => run.bridge.toScript(arg)),
      );
      return acrossTheWire(result, 'result');
    });
  }

  callFunction(name: string, args: readonly FunctionArgument[]): readonly (readonly CellResult[])[] | undefined {
    if (!this.functions.some((one) => one.name === name)) return undefined;
    // Google keeps results by arguments too (0graph/yfinance#4): the same question is not asked twice.
    const key = JSON.stringify([name, args]);
    const known = this.results.get(key);
    if (known) return known;
    const { timeZone } = this.workbook().settings;
    const rows = this.execute(
      'CUSTOM_FUNCTION',
      (run) => {
        const values = args.map((arg) => argumentValue(arg, timeZone, this.options.engine));
        const result = run.call(
          name,
          values.map((value) => run.bridge.toScript(value)),
        );
        return resultRows(run.bridge.fromScript(result), this.workbook().inputRules);
      },
      this.quiet,
    );
    if (this.results.size > 500) this.results.clear();
    this.results.set(key, rows);
    return rows;
  }

  /** Cheap first look; whether the function really is at the top level shows when it is called. */
  private declares(name: string): boolean {
    if (!/^[A-Za-z$][\w$]*$/.test(name)) return false;
    const spelled = name.replaceAll('$', '\\$');
    const declared = new RegExp(`\\b(?:function|const|let|var)\\s+${spelled}(?![\\w$])`);
    return Object.entries(this.options.files).some(([file, code]) => /\.(js|gs)$/.test(file) && declared.test(code));
  }

  private workbook(): Workbook {
    if (!this.attached) throw new Error('The project has no workbook yet');
    return this.attached;
  }

  private execute<T>(mode: AuthMode, work: (run: Run) => T, guard = this.guard): T {
    const workbook = this.workbook();
    const execution = new Execution(mode, this.user, this.manifest.oauthScopes);
    const context: ScriptContext = {
      workbook,
      execution,
      memory: this.memory,
      faults: this.guard.faults,
      files: this.options.files,
      scriptTimeZone: this.manifest.timeZone ?? 'Etc/UTC',
      now: this.options.now ?? (() => new Date()),
      log: (...parts) => this.memory.logs.push(parts.map(String).join(' ')),
    };
    const realm = this.script.newRealm();
    const bridge = new Bridge(realm.intrinsics, execution, guard);
    try {
      for (const [name, service] of Object.entries(servicesFor(context))) realm.define(name, bridge.toScript(service));
      realm.load();
      const result = work({
        realm,
        bridge,
        context,
        call(functionName, args) {
          const found = realm.read(functionName);
          if (typeof found !== 'function') throw new TypeError(`Script function not found: ${functionName}`);
          return Reflect.apply(found, undefined, args);
        },
      });
      if (mode !== 'CUSTOM_FUNCTION') workbook.flush();
      return result;
    } catch (error) {
      if (mode !== 'CUSTOM_FUNCTION') this.salvage(workbook);
      throw hostError(error);
    } finally {
      for (const key of execution.heldLocks) this.memory.locks.delete(key);
      realm.dispose?.();
    }
  }

  /** What was written before a failure stays written, as at Google. */
  private salvage(workbook: Workbook): void {
    try {
      workbook.flush();
    } catch {
      workbook.discardPending();
    }
  }
}

/** An error of the script's world as one of ours, so that callers can use instanceof. */
function hostError(error: unknown): Error {
  if (error instanceof Error) return error;
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const copy = new Error(String(error.message), { cause: error });
    if ('name' in error) copy.name = String(error.name);
    if ('stack' in error && typeof error.stack === 'string') copy.stack = error.stack;
    return copy;
  }
  return new Error(String(error));
}
