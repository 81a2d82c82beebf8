// The local server: who may talk to it, what it hands out, and that no saved workbook is ever lost.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  LARGEST_BODY,
  type PreviewContent,
  type RunningPreview,
  startPreview,
} from '../../host/preview/preview-server';
import { loadWorkbook, type SavedWorkbook, saveWorkbook, WorkbookJson } from '../../host/preview/saved-workbook';
import { WorkbookKeeper } from '../../host/preview/workbook-keeper';

const SAMPLE: SavedWorkbook = { language: 'zh-CN', workbook: WorkbookJson.parse({ sheets: [{ name: '人员' }] }) };
const NEVER_TAKEN = 47310;

let folder: string;
let file: string;
let preview: RunningPreview;
let port: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perfscore-preview-'));
  file = join(folder, '.perfscore/workbook.json');
  saveWorkbook(file, SAMPLE);
  preview = await startPreview(content(), NEVER_TAKEN);
  port = Number(new URL(preview.url).port);
});

afterEach(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

function content(): PreviewContent {
  return {
    root: resolve(__dirname, '../..'),
    keeper: new WorkbookKeeper(file, SAMPLE),
    client: new TextEncoder().encode('// page'),
    addon: { 'Code.js': 'function onOpen() {}' },
    sample: () => ({ ...SAMPLE, workbook: WorkbookJson.parse({ sheets: [], fresh: true }) }),
    notice: null,
  };
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** `fetch` would set Host and Origin by itself, so these are sent by hand. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

async function revision(): Promise<string> {
  const { body } = await ask('GET', '/workbook.json');
  return JSON.parse(body).revision;
}

async function own(): Promise<Record<string, string>> {
  return {
    Origin: `http://127.0.0.1:${port}`,
    'Content-Type': 'application/json',
    'If-Match': await revision(),
  };
}

const onDisk = (): SavedWorkbook => JSON.parse(readFileSync(file, 'utf8'));

test('the page and the unmodified engine are handed out, with nothing from other places allowed', async () => {
  const page = await ask('GET', '/');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  const engine = 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js';
  expect(page.body).toContain(`src="/${engine}"`);
  expect((await ask('GET', `/${engine}`)).body).toBe(readFileSync(resolve(__dirname, '../..', engine), 'utf8'));
});

test('every file the page names exists', async () => {
  const { body } = await ask('GET', '/');
  const names = Array.from(body.matchAll(/(?:src|href)="(\/[^"]+)"/g), ([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect([name, (await ask('GET', name)).status]).toEqual([name, 200]);
});

test.each(['/package.json', '/../package.json', '/node_modules/zod/package.json', '/.perfscore/workbook.json', '/x'])(
  '%s is not handed out',
  async (path) => {
    expect((await ask('GET', path)).status).toBe(404);
  },
);

test('another host name is refused, so that a foreign name for 127.0.0.1 gains nothing', async () => {
  for (const host of [`evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`])
    expect((await ask('GET', '/workbook.json', { Host: host })).status).toBe(403);
  expect((await ask('GET', '/workbook.json', { Host: `localhost:${port}` })).status).toBe(200);
});

test.each([
  ['another page', { Origin: 'https://evil.example' }],
  ['another port of this computer', { Origin: 'http://127.0.0.1:9' }],
  ['a sandboxed page', { Origin: 'null' }],
  ['a form', { 'Content-Type': 'text/plain' }],
])('%s may not write', async (_, headers) => {
  const answer = await ask('POST', '/workbook', { ...(await own()), ...headers }, '{"stolen":true}');
  expect(answer.status).toBe(403);
  expect(onDisk()).toEqual(SAMPLE);
});

test('a change without Origin and other methods are refused', async () => {
  const { Origin: _, ...without } = await own();
  expect((await ask('POST', '/workbook', without, '{}')).status).toBe(403);
  expect((await ask('PUT', '/workbook', await own(), '{}')).status).toBe(403);
  expect((await ask('POST', '/fresh', without)).status).toBe(403);
  expect(onDisk()).toEqual(SAMPLE);
});

test('a change is kept in the file and the next one needs the new revision', async () => {
  const headers = await own();
  const first = await ask('POST', '/workbook', headers, '{"sheets":[1]}');
  expect(first.status).toBe(200);
  expect(onDisk()).toEqual({ language: 'zh-CN', workbook: { sheets: [1] } });
  const behind = await ask('POST', '/workbook', headers, '{"sheets":[2]}');
  expect(behind.status).toBe(409);
  expect(onDisk().workbook).toEqual({ sheets: [1] });
  const next = { ...headers, 'If-Match': JSON.parse(first.body).revision };
  expect((await ask('POST', '/workbook', next, '{"sheets":[3]}')).status).toBe(200);
  expect(onDisk().workbook).toEqual({ sheets: [3] });
  expect(readdirSync(join(folder, '.perfscore'))).toEqual(['workbook.json']);
});

test('a change of language is kept with the workbook, and the next change keeps it', async () => {
  const headers = await own();
  const first = await ask('POST', '/workbook?language=en', headers, '{"sheets":[1]}');
  expect(onDisk()).toEqual({ language: 'en', workbook: { sheets: [1] } });
  const next = { ...headers, 'If-Match': JSON.parse(first.body).revision };
  expect((await ask('POST', '/workbook', next, '{"sheets":[2]}')).status).toBe(200);
  expect(onDisk()).toEqual({ language: 'en', workbook: { sheets: [2] } });
  expect(JSON.parse((await ask('GET', '/workbook.json')).body).language).toBe('en');
});

test('a language that the page does not speak is refused', async () => {
  expect((await ask('POST', '/workbook?language=fr', await own(), '{"sheets":[1]}')).status).toBe(400);
  expect(onDisk()).toEqual(SAMPLE);
});

test.each(['', 'not json', '[1]', '"text"', '{"half":', '{"pages":[]}'])(
  'a body that is no workbook is refused: %j',
  async (body) => {
    expect((await ask('POST', '/workbook', await own(), body)).status).toBe(400);
    expect(onDisk()).toEqual(SAMPLE);
  },
);

test('a body over 50 MB is refused by its announced length', async () => {
  const headers = { ...(await own()), 'Content-Length': String(LARGEST_BODY + 1) };
  const status = await new Promise<number>((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path: '/workbook', headers }, (response) => {
      done(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.on('error', failed);
    sent.write('{');
  });
  expect(status).toBe(413);
  expect(onDisk()).toEqual(SAMPLE);
});

test('a body over 50 MB without an announced length is refused as well', async () => {
  const headers = { ...(await own()), 'Transfer-Encoding': 'chunked' };
  const status = await new Promise<number>((done) => {
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path: '/workbook', headers }, (response) => {
      done(response.statusCode ?? 0);
      sent.destroy();
    });
    // The server hangs up while the rest is still on its way.
    sent.on('error', () => {});
    sent.end(Buffer.alloc(LARGEST_BODY + 1, 0x20));
  });
  expect(status).toBe(413);
  expect(onDisk()).toEqual(SAMPLE);
});

test('starting anew keeps the workbook before it, and a page from before can no longer save', async () => {
  const headers = await own();
  await ask('POST', '/workbook', headers, '{"sheets":["mine"]}');
  const before = await own();
  expect((await ask('POST', '/fresh', before)).status).toBe(200);
  expect(onDisk().workbook).toEqual({ sheets: [], fresh: true });
  const previous = readFileSync(join(folder, '.perfscore/workbook.previous.json'), 'utf8');
  expect(JSON.parse(previous).workbook).toEqual({ sheets: ['mine'] });
  expect((await ask('POST', '/workbook', before, '{"sheets":[]}')).status).toBe(409);
});

test('the next free port is taken when the usual one is not free, and only on 127.0.0.1', async () => {
  const second = await startPreview(content(), port);
  const third = await startPreview(content(), port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect(Number(new URL(third.url).port)).toBeGreaterThan(Number(new URL(second.url).port));
  expect(new URL(second.url).hostname).toBe('127.0.0.1');
  const anywhere = createServer();
  // Were the server bound to all addresses, this one could not be had.
  await new Promise<void>((done, failed) => anywhere.once('error', failed).listen(port, '127.0.0.2', done));
  await Promise.all([second.close(), third.close(), new Promise((done) => anywhere.close(done))]);
});

describe('the saved file', () => {
  const opens = () => {};

  test('is none at first, and read again after it was saved', () => {
    expect(loadWorkbook(join(folder, 'other.json'), opens)).toEqual({ kind: 'none' });
    expect(loadWorkbook(file, opens)).toEqual({ kind: 'loaded', saved: SAMPLE });
  });

  test.each([
    ['half a file', '{"language":"zh-CN","workb'],
    ['another shape', '{"sheets":[]}'],
    ['an unknown language', '{"language":"fr","workbook":{}}'],
    ['nothing', ''],
  ])('is kept aside when it is %s', (_, text) => {
    const broken = join(folder, 'broken/workbook.json');
    mkdirSync(join(folder, 'broken'));
    writeFileSync(broken, text);
    const loaded = loadWorkbook(broken, opens);
    if (loaded.kind !== 'unreadable') throw new Error(`it is ${loaded.kind}`);
    expect(readFileSync(loaded.keptAs, 'utf8')).toBe(text);
    expect(existsSync(broken)).toBe(false);
  });

  test('is kept aside when the engine cannot open it', () => {
    const loaded = loadWorkbook(file, () => {
      throw new Error('unknown version');
    });
    if (loaded.kind !== 'unreadable') throw new Error(`it is ${loaded.kind}`);
    expect(JSON.parse(readFileSync(loaded.keptAs, 'utf8'))).toEqual(SAMPLE);
    expect(existsSync(file)).toBe(false);
  });
});
