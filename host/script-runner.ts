// What the host asks of the thing that runs the add-on's code: a fresh, bare JavaScript world per call.

/** The constructors of the script's own world: `instanceof` inside the script only knows these. */
export interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
  readonly Object: ObjectConstructor;
  readonly JSON: JSON;
}

export interface ScriptRealm {
  readonly intrinsics: Intrinsics;
  /** Sets a global before the code is loaded. */
  define(name: string, value: unknown): void;
  /** Runs the add-on's code, which declares its functions; may throw what the code throws at load time. */
  load(): void;
  /** A global of the loaded script. */
  read(name: string): unknown;
  /** Frees whatever the world holds (an iframe in the browser). */
  dispose?(): void;
}

export interface CompiledScript {
  newRealm(): ScriptRealm;
}

export interface ScriptRunner {
  /** Compiles the files once; they share one global scope, in the given order. */
  compile(files: readonly { readonly name: string; readonly code: string }[]): CompiledScript;
}
