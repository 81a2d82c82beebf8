// Lets only this page talk to the server: no other web page and no foreign host name may read or write the workbook.
import type { IncomingHttpHeaders } from 'node:http';

export interface GuardedRequest {
  method: string;
  headers: IncomingHttpHeaders;
}

/** Answers with the reason for a refusal, or null. */
export function refusal({ method, headers }: GuardedRequest, port: number): string | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  // A foreign name that resolves to 127.0.0.1 would otherwise make another site's page same-origin with this one.
  if (!own.includes(headers.host ?? '')) return 'This server answers only to 127.0.0.1.';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) return 'Another page may not use this server.';
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return 'Only GET and POST are known here.';
  if (origin === undefined) return 'A change needs an Origin header.';
  if (headers['content-type'] !== 'application/json') return 'A change must be JSON.';
  return null;
}
