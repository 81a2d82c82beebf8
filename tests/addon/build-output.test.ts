// What the build hands to Google: only what Apps Script can parse and run, and nothing Google may call by accident.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';

const code = readFileSync('build/addon/Code.js', 'utf8');
const ENTRY_POINTS = ['onOpen', 'onInstall', 'setUpWorkbook', 'callEndpoint'];
const CELL_FUNCTIONS = ['PERFSCORE', 'PERFPOINTS', 'PERFSCORES', 'PERFTOTAL', 'PERFGRADE'];

/** Names that browsers or Node have and Apps Script has not. */
const ABSENT = (
  'window document navigator location self localStorage sessionStorage fetch XMLHttpRequest FormData Headers Request Response URL ' +
  'URLSearchParams Blob File setTimeout setInterval setImmediate clearTimeout queueMicrotask structuredClone TextEncoder TextDecoder ' +
  'atob btoa crypto performance AbortController Event EventTarget process require module exports Buffer global __dirname'
).split(' ');

describe('build/addon', () => {
  it('holds exactly the files that clasp pushes', () => {
    const files = readdirSync('build/addon').sort();
    expect(files).toEqual(['Code.js', 'Reference.html', 'appsscript.json']);
    const status: unknown = JSON.parse(
      execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' }),
    );
    expect(status).toMatchObject({ filesToPush: expect.arrayContaining(files.map((file) => `build/addon/${file}`)) });
    expect(Object(status).filesToPush).toHaveLength(files.length);
  });

  it('asks for just the three scopes, on V8', () => {
    expect(JSON.parse(readFileSync('build/addon/appsscript.json', 'utf8'))).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/userinfo.email',
      ],
    });
  });

  it('is at most 150 KB, since every call of a cell function loads all of it', () => {
    expect(Buffer.byteLength(code) / 1024).toBeLessThanOrEqual(150);
  });

  it('loads in a bare context, runs nothing there and leaves only the functions Google may call', () => {
    const context = createContext({});
    runInContext(code, context);
    const globals = Object.getOwnPropertyNames(context).filter((name) => typeof context[name] === 'function');
    expect(globals.sort()).toEqual([...ENTRY_POINTS, ...CELL_FUNCTIONS].sort());
    // PerfScore_ ends with an underscore: private to Google. zod keeps its configuration, a plain object, where it wants to.
    const others = Object.getOwnPropertyNames(context).filter((name) => !globals.includes(name));
    expect(others.sort()).toEqual(['PerfScore_', '__zod_globalConfig']);
  });

  it('is a script without import and export', () => {
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
  });

  it('has no syntax beyond ES2020: no class fields, no #private, no static blocks', () => {
    const written = (target: string) => transformSync(code, { target }).code;
    expect(written('es2020')).toBe(written('esnext'));
    const newer = 'class A { #secret = 1; static { A.x = 1; } }';
    expect(transformSync(newer, { target: 'es2020' }).code).not.toBe(transformSync(newer, { target: 'esnext' }).code);
  });

  it('names nothing that only browsers or Node have', () => {
    const define = Object.fromEntries(ABSENT.map((name) => [name, `ABSENT_${name}`]));
    const free = (source: string) => transformSync(source, { define }).code.match(/ABSENT_\w+/g) ?? [];
    expect(free(code)).toEqual([]);
    expect(free('setTimeout(() => document.title);')).toEqual(['ABSENT_setTimeout', 'ABSENT_document']);
  });

  it.each(CELL_FUNCTIONS)('%s keeps its parameters and its comment for the formula help', (name) => {
    const declaration = new RegExp(
      `/\\*\\*(?:[^*]|\\*(?!/))*@customfunction\\s*\\*/\\nfunction ${name}\\(([^)]*)\\)`,
    ).exec(code);
    expect(declaration).not.toBeNull();
    const parameters = (declaration?.[1] ?? '').split(',').map((parameter) => parameter.trim().replace('...', ''));
    for (const parameter of parameters) expect(declaration?.[0]).toContain(`} ${parameter} `);
    expect(parameters.length).toBeGreaterThan(2);
  });

  it('reaches for the reference data only when it is asked for, from its own file', () => {
    const reference: unknown = JSON.parse(readFileSync('build/addon/Reference.html', 'utf8'));
    expect(reference).toMatchObject({
      kpis: { roas: { unit: 'ratio' } },
      messages: { 'zh-CN': { sheets: { people: '人员' } } },
    });
    expect(readFileSync('build/addon/Reference.html', 'utf8')).not.toMatch(/[<>&]/);
    expect(code).not.toContain('多数国内广告后台');
  });
});
