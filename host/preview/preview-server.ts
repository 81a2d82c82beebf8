// The local server behind `npm start`: hands out the page and the workbook, and keeps what the page sends back.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal } from './request-guard';
import { LanguageName, type SavedWorkbook, WorkbookJson } from './saved-workbook';
import { staticFile } from './static-files';
import type { WorkbookKeeper } from './workbook-keeper';

export interface PreviewContent {
  root: string;
  keeper: WorkbookKeeper;
  client: Uint8Array;
  /** The built add-on's files by name. */
  addon: Readonly<Record<string, string>>;
  /** Sets up the sample again, for the page's “start anew”. */
  sample: (language: SavedWorkbook['language']) => SavedWorkbook;
  notice: string | null;
}

export const USUAL_PORT = 4173;
export const LARGEST_BODY = 50 * 1024 * 1024;

const ADDRESS = '127.0.0.1';
const TRIES = 50;
const JSON_TYPE = 'application/json; charset=utf-8';

/** The engine compiles formulas with `Function`, hence 'unsafe-eval'; nothing may come from another place. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
  ].join('; '),
};

export interface RunningPreview {
  url: string;
  close(): Promise<void>;
}

export async function startPreview(content: PreviewContent, port = USUAL_PORT): Promise<RunningPreview> {
  const server = createServer((request, response) => {
    answer(content, server, request)
      .catch((error: unknown) => {
        console.error(error);
        return said(500, 'The local server could not answer.');
      })
      .then((reply) => send(response, reply));
  });
  const taken = await listen(server, port);
  return {
    url: `http://${ADDRESS}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Takes the first free port from the given one on. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1) {
    const free = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
      server.once('error', failed);
      server.listen(port, ADDRESS, () => {
        server.removeListener('error', failed);
        resolve(true);
      });
    });
    if (free) return port;
  }
  throw new Error(`No free port between ${first} and ${first + TRIES - 1}.`);
}

interface Reply {
  status: number;
  type: string;
  body: string | Uint8Array;
}

const said = (status: number, body: string): Reply => ({ status, type: 'text/plain; charset=utf-8', body });
const json = (status: number, body: unknown): Reply => ({ status, type: JSON_TYPE, body: JSON.stringify(body) });

async function answer(content: PreviewContent, server: Server, request: IncomingMessage): Promise<Reply> {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const method = request.method ?? '';
  const reason = refusal({ method, headers: request.headers }, port);
  if (reason !== null) return said(403, reason);
  const asked = new URL(request.url ?? '/', `http://${ADDRESS}`);
  return method === 'POST' ? change(content, asked, request) : read(content, asked.pathname);
}

function read(content: PreviewContent, path: string): Reply {
  const { keeper, client, addon, notice } = content;
  if (path === '/client.js') return { status: 200, type: 'text/javascript; charset=utf-8', body: client };
  if (path === '/addon.json') return json(200, addon);
  if (path === '/workbook.json') {
    // Told once: after a reload it is no news any more.
    content.notice = null;
    return json(200, { ...keeper.workbook, revision: keeper.revision, notice });
  }
  const file = staticFile(content.root, path);
  return file === null ? said(404, 'There is nothing here.') : { status: 200, type: file.type, body: file.content };
}

async function change(
  content: PreviewContent,
  { pathname: path, searchParams }: URL,
  request: IncomingMessage,
): Promise<Reply> {
  if (path === '/fresh') {
    content.keeper.startAnew(content.sample(content.keeper.workbook.language));
    return json(200, {});
  }
  if (path !== '/workbook') return said(404, 'There is nothing here.');
  const body = await readBody(request);
  if (body === null) return said(413, 'The workbook is larger than 50 MB.');
  const parsed = WorkbookJson.safeParse(parseJson(body));
  if (!parsed.success) return said(400, 'This is no workbook.');
  const language = LanguageName.optional().safeParse(searchParams.get('language') ?? undefined);
  if (!language.success) return said(400, 'This is no language of the page.');
  const next = { workbook: parsed.data, language: language.data };
  const { kept, revision } = content.keeper.keep(next, request.headers['if-match'] ?? '');
  return json(kept ? 200 : 409, { revision });
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) continue;
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  // An unread body would keep the connection busy.
  if (status >= 400) response.setHeader('Connection', 'close');
  response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body);
}
