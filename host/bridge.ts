// Carries values between the host and a script's own world, and guards every call a script makes into a service.
import type { CallCounter, CallKind } from './call-counter';
import { EnumValue } from './enum-value';
import { authorize, type Execution } from './execution';
import type { FaultPlan } from './fault-plan';
import type { Intrinsics } from './script-runner';
import { type Method, type ServiceClass, serviceClassOf } from './service-class';
import { ServiceError, texts } from './service-error';
import { accepts, describe } from './signature';

export interface CallGuard {
  readonly calls: CallCounter;
  readonly faults: FaultPlan;
}

export class Bridge {
  private readonly proxies = new WeakMap<object, object>();
  private readonly targets = new WeakMap<object, object>();
  private readonly intrinsics: Intrinsics;
  private readonly execution: Execution;
  private readonly guard: CallGuard;

  constructor(intrinsics: Intrinsics, execution: Execution, guard: CallGuard) {
    this.intrinsics = intrinsics;
    this.execution = execution;
    this.guard = guard;
  }

  /** A host value as the script may hold it: its own arrays and dates, services behind a strict proxy. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    const service = serviceClassOf(value);
    if (service) return this.wrap(value, service);
    if (value instanceof Date) return new this.intrinsics.Date(value.getTime());
    if (Array.isArray(value)) {
      const copy = new this.intrinsics.Array<unknown>();
      for (const item of value) copy.push(this.toScript(item));
      return copy;
    }
    const copy = new this.intrinsics.Object();
    for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, this.toScript(item));
    return copy;
  }

  /** A script's value as the host may keep it: nothing of the script's world survives in it. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    const target = this.targets.get(value);
    if (target) return target;
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]') return new Date(Number(value));
    // The log of an execution shows an error with its message, not as an empty object.
    if (kind === '[object Error]') return String(value);
    if (Array.isArray(value)) return Array.from(value, (item) => this.fromScript(item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]));
  }

  /** An error of the host as an error of the script's world, so that `instanceof Error` holds there. */
  toScriptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const isType = error instanceof TypeError;
    const copy = isType ? new this.intrinsics.TypeError(error.message) : new this.intrinsics.Error(error.message);
    if (!isType) copy.name = error.name;
    return copy;
  }

  private wrap(target: object, service: ServiceClass): object {
    const known = this.proxies.get(target);
    if (known) return known;
    const members = new Map<PropertyKey, unknown>();
    const refuse = (verb: string, key: PropertyKey) =>
      new this.intrinsics.TypeError(`${service.name}.${String(key)} ${verb}`);
    const proxy: object = new Proxy(Object.create(null), {
      get: (_empty, key) => {
        if (typeof key === 'symbol') return undefined;
        if (!members.has(key)) {
          const member = service.members.get(key);
          if (member) {
            members.set(
              key,
              'property' in member
                ? this.enumProxy(`${service.name}.${key}`, member.property)
                : this.method(target, service, key, member),
            );
          } else if (key === 'toString') members.set(key, () => service.name);
          else if (key === 'toJSON') members.set(key, () => ({}));
          else if (key === 'then') return undefined;
          else throw refuse('is not implemented by the local host', key);
        }
        return members.get(key);
      },
      has: (_empty, key) => service.members.has(String(key)),
      ownKeys: () => [],
      set: (_empty, key) => {
        throw refuse('cannot be assigned', key);
      },
      deleteProperty: (_empty, key) => {
        throw refuse('cannot be deleted', key);
      },
      defineProperty: (_empty, key) => {
        throw refuse('cannot be defined', key);
      },
    });
    this.proxies.set(target, proxy);
    this.targets.set(proxy, target);
    return proxy;
  }

  /** An enum of Google's: a name it does not have is an error, not undefined. */
  private enumProxy(name: string, values: unknown): unknown {
    const known = new Map(Object.entries(Object(values)));
    return new Proxy(Object.create(null), {
      get: (_empty, key) => {
        if (typeof key === 'symbol') return undefined;
        if (known.has(key)) return known.get(key);
        throw new this.intrinsics.TypeError(`${name}.${key} is not implemented by the local host`);
      },
      has: (_empty, key) => known.has(String(key)),
    });
  }

  private method(target: object, service: ServiceClass, name: string, method: Method) {
    const implementation: unknown = Reflect.get(target, name);
    if (typeof implementation !== 'function') throw new Error(`${service.name}.${name} is listed but missing`);
    return (...scriptArgs: unknown[]): unknown => {
      try {
        const args = scriptArgs.map((arg) => this.fromScript(arg));
        this.check(service, name, method.kind, method.signatures, args);
        return this.toScript(Reflect.apply(implementation, target, args));
      } catch (error) {
        throw this.toScriptError(error);
      }
    };
  }

  private check(
    service: ServiceClass,
    name: string,
    kind: CallKind,
    signatures: readonly string[],
    args: readonly unknown[],
  ) {
    const method = `${service.name}.${name}`;
    const fullName = `${service.fullName}.${name}`;
    this.guard.calls.count(method, kind);
    authorize(this.execution, method, fullName, kind === 'write');
    if (!accepts(signatures, args)) throw new ServiceError(texts.signature(describe(args), fullName));
    this.guard.faults.meet(method, kind);
  }
}
