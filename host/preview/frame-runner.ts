// Runs the add-on's code in the page: a hidden frame stripped of everything Apps Script lacks, its code evaluated anew per call.
import type { CompiledScript, Intrinsics, ScriptRealm, ScriptRunner } from '../script-runner';

type Global = Record<string, unknown>;
type Bindings = Record<string, () => unknown>;

interface Frame {
  global: Global;
  intrinsics: Intrinsics;
  /** The names the frame has before any call; whatever a call adds is taken away after it. */
  names: ReadonlySet<string>;
  /** Evaluates the code with all its module state new. */
  evaluate(): Bindings;
}

/** The language's own globals; everything else on a window belongs to browsers. */
const LANGUAGE = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
  ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry Atomics decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite
  isNaN`.split(/\s+/),
);

/** A window does not let go of these, so parameters of the same names hide them. */
const HIDDEN = ['window', 'document', 'location', 'top'];

const INTRINSICS = '({ Array, Date, Error, TypeError, Object, JSON })';

export const frameRunner: ScriptRunner = {
  compile(files): CompiledScript {
    const body = wrapped(files.map(({ code }) => code).join('\n;\n'));
    const idle: Frame[] = [];
    return { newRealm: () => realm(idle.pop() ?? newFrame(body), idle) };
  },
};

/**
 * A new frame takes about 12 ms, evaluating the code in an old one a tenth of one, and cells call functions by the
 * hundred: frames are used again. A call inside a call (a command that makes cells recalculate) takes a second frame.
 */
function realm(frame: Frame, idle: Frame[]): ScriptRealm {
  let bindings: Bindings = {};
  return {
    intrinsics: frame.intrinsics,
    define(name, value) {
      Object.defineProperty(frame.global, name, { value, writable: true, configurable: true, enumerable: false });
    },
    load() {
      bindings = frame.evaluate();
    },
    read: (name) => (Object.hasOwn(bindings, name) ? bindings[name]?.() : undefined),
    dispose() {
      bindings = {};
      const added = Object.getOwnPropertyNames(frame.global).filter((name) => !frame.names.has(name));
      if (added.every((name) => Reflect.deleteProperty(frame.global, name))) idle.push(frame);
    },
  };
}

function newFrame(body: string): Frame {
  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = 'add-on';
  document.body.append(element);
  const global = element.contentWindow;
  if (!isGlobal(global)) throw new Error('The page could not make a frame for the add-on.');
  const evaluate: (source: string) => unknown = bound(global, 'eval');
  const compile: (...source: string[]) => unknown = bound(global, 'Function');
  const intrinsics = evaluate(INTRINSICS);
  if (!isIntrinsics(intrinsics)) throw new Error('The frame for the add-on has no language of its own.');
  strip(global);
  const code = compile(...HIDDEN, body);
  return {
    global,
    intrinsics,
    names: new Set(Object.getOwnPropertyNames(global)),
    evaluate() {
      const bindings = typeof code === 'function' ? Reflect.apply(code, undefined, []) : {};
      return isBindings(bindings) ? bindings : {};
    },
  };
}

function strip(global: Global): void {
  const { EventTarget, Window } = global;
  for (const parent of [EventTarget, Window])
    if (typeof parent === 'function')
      for (const name of Object.getOwnPropertyNames(parent.prototype)) Reflect.deleteProperty(parent.prototype, name);
  for (const name of Object.getOwnPropertyNames(global)) if (!LANGUAGE.has(name)) Reflect.deleteProperty(global, name);
}

/** Top-level names are looked for in the text: asking `eval` for them would keep every function from being optimised. */
function wrapped(code: string): string {
  const names = new Set(
    Array.from(code.matchAll(/^(?:async )?(?:function\*?|var|let|const|class)\s+([\w$]+)/gm), (m) => m[1]),
  );
  const bindings = [...names].map((name) => `${name}: () => (typeof ${name} === 'undefined' ? undefined : ${name})`);
  return `${code}\n;return { ${bindings.join(', ')} };`;
}

function bound<Result>(global: Global, name: string): (...args: string[]) => Result {
  const method = global[name];
  if (typeof method !== 'function') throw new Error(`The frame for the add-on has no ${name}.`);
  return (...args) => Reflect.apply(method, global, args);
}

const isGlobal = (value: unknown): value is Global => typeof value === 'object' && value !== null;

const isBindings = (value: unknown): value is Bindings => typeof value === 'object' && value !== null;

const isIntrinsics = (value: unknown): value is Intrinsics =>
  typeof value === 'object' && value !== null && 'Array' in value && 'JSON' in value;
