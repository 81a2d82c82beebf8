// Runs the add-on's code in Node: one compiled vm.Script per file, a new bare context per call.
import { createContext, runInContext, Script } from 'node:vm';
import type { CompiledScript, Intrinsics, ScriptRunner } from '../script-runner';

const takeIntrinsics = new Script('({ Array, Date, Error, TypeError, Object, JSON })');

export const vmRunner: ScriptRunner = {
  compile(files): CompiledScript {
    const scripts = files.map(({ name, code }) => new Script(code, { filename: name }));
    return {
      newRealm() {
        const context = createContext(Object.create(null));
        // A vm context has two Node globals of its own kind that Apps Script lacks or replaces.
        runInContext('delete globalThis.SharedArrayBuffer; delete globalThis.console;', context);
        const intrinsics: Intrinsics = takeIntrinsics.runInContext(context);
        return {
          intrinsics,
          define(name, value) {
            Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
          },
          load() {
            for (const script of scripts) script.runInContext(context);
          },
          read: (name) =>
            /^[A-Za-z_$][\w$]*$/.test(name)
              ? runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, context)
              : undefined,
        };
      },
    };
  },
};
