// What the build hands to Google: only what Apps Script can parse and run, and nothing Google may call by accident.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { languages } from '../../src/catalog/label';
import { pageIncomplete } from '../../src/text/page-incomplete';
import { sidebarTextIn } from '../../src/text/sidebar';

const code = readFileSync('build/addon/Code.js', 'utf8');
const server = String(JSON.parse(readFileSync('build/addon/Server.html', 'utf8')));
const scripts = [
  ['Code.js', code],
  ['the script in Server.html', server],
] as const;
const page = readFileSync('build/addon/Sidebar.html', 'utf8');
const PANELS = [
  'openSidebar',
  'openProblems',
  'openSetUp',
  'openGoals',
  'openFigures',
  'openCheckIn',
  'openReview',
  'openSelfReview',
  'openMyResult',
  'openOkr',
];
const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  ...PANELS,
  'setUpWorkbook',
  'publishDashboard',
  'verifyRecords',
  'callEndpoint',
];
const CELL_FUNCTIONS = [
  'PERFSCORE',
  'PERFPOINTS',
  'PERFSCORES',
  'PERFTOTAL',
  'PERFGRADE',
  'PERFEXPLAIN',
  'PERFOKR',
  'PERFSMART',
];

/** Names that browsers or Node have and Apps Script has not. */
const ABSENT = (
  'window document navigator location self localStorage sessionStorage fetch XMLHttpRequest FormData Headers Request Response URL ' +
  'URLSearchParams Blob File setTimeout setInterval setImmediate clearTimeout queueMicrotask structuredClone TextEncoder TextDecoder ' +
  'atob btoa crypto performance AbortController Event EventTarget process require module exports Buffer global __dirname'
).split(' ');

const sentencesIn = (texts: unknown): string[] =>
  typeof texts === 'string' ? [texts] : Object.values(Object(texts)).flatMap(sentencesIn);

describe('build/addon', () => {
  it('holds exactly the files that clasp pushes', () => {
    const files = readdirSync('build/addon').sort();
    expect(files).toEqual(['Code.js', 'Reference.html', 'Server.html', 'Sidebar.html', 'appsscript.json']);
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
    // PerfScore_ ends with an underscore: private to Google.
    const others = Object.getOwnPropertyNames(context).filter((name) => !globals.includes(name));
    expect(others).toEqual(['PerfScore_']);
  });

  it.each(scripts)('%s is a script without import and export', (_, source) => {
    expect(() => new Script(source)).not.toThrow();
    expect(source).not.toMatch(/^\s*(import|export)\s/m);
  });

  it.each(scripts)('%s has no syntax beyond ES2020: no class fields, no #private, no static blocks', (_, source) => {
    const written = (target: string) => transformSync(source, { target }).code;
    expect(written('es2020')).toBe(written('esnext'));
    const newer = 'class A { #secret = 1; static { A.x = 1; } }';
    expect(transformSync(newer, { target: 'es2020' }).code).not.toBe(transformSync(newer, { target: 'esnext' }).code);
  });

  it.each(scripts)('%s names nothing that only browsers or Node have', (_, source) => {
    const define = Object.fromEntries(ABSENT.map((name) => [name, `ABSENT_${name}`]));
    const free = (text: string) => transformSync(text, { define }).code.match(/ABSENT_\w+/g) ?? [];
    expect(free(source)).toEqual([]);
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

  it('keeps what cell functions do not need in data files that are harmless as HTML', () => {
    const files = ['Server.html', 'Reference.html'].map((name) => readFileSync(`build/addon/${name}`, 'utf8'));
    for (const text of files) expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(files[1] ?? '')).toMatchObject({
      kpis: { roas: { unit: 'ratio' } },
      messages: { 'zh-CN': { sheets: { people: '人员' } } },
    });
    expect(code).not.toContain('多数国内广告后台');
    expect(code).not.toContain('strictObject');
    expect(server).toContain('strictObject');
  });

  it('calls cell functions without reading those files', () => {
    const context = createContext({});
    runInContext(code, context);
    expect(
      runInContext(
        'PERFSCORE([[96],[80],[4],[1.2]], [[100],[100],[""],[1]], [[40],[30],[20],[10]], [["higher"],["lower"],["rating"],[""]])',
        context,
      ),
    ).toBe(108.4);
    expect(() => runInContext('callEndpoint("setUp", {})', context)).toThrow(/HtmlService/);
  });
});

describe('Sidebar.html', () => {
  const inline = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

  it('is at most 150 KB', () => {
    expect(Buffer.byteLength(page) / 1024).toBeLessThanOrEqual(150);
    expect(Buffer.byteLength(inline) / 1024).toBeGreaterThan(20);
  });

  it('is one page that Google takes as it is: no scriptlet, one script and its data, links that leave the frame', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en" data-panel="home" data-language="en">/);
    expect(page).toMatch(/<base target="_top" \/>/);
    expect(page).not.toContain('<?');
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(page).toContain('<script type="application/json" id="texts"></script>');
    expect(page.match(/<\/style/gi)).toHaveLength(1);
    expect(inline).not.toContain('<!--');
  });

  it('holds no texts: they come in the language of who opens it', () => {
    const sentences = languages.flatMap((language) => sentencesIn(sidebarTextIn(language)));
    const long = sentences.filter((sentence) => sentence.length > 30);
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((sentence) => page.includes(sentence))).toEqual([]);
    expect(page).toContain(pageIncomplete['zh-CN']);
  });

  it('has no template literal, in which Google would strip what follows two slashes', () => {
    expect(inline).not.toContain('`');
    expect(() => new Script(inline)).not.toThrow();
  });

  it('loads nothing from outside, keeps nothing in the browser and evaluates no text', () => {
    const forbidden = /localStorage|sessionStorage|indexedDB|document\.cookie|\beval\(|new Function|@import|url\(/;
    expect(page).not.toMatch(forbidden);
    expect(page.match(/\b(?:src|href)=["'][^"']*/g)).toBeNull();
    const addresses = [...new Set(page.match(/https?:[^"'`\s)]+/g))];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });
});
