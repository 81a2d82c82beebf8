import type { IncomingHttpHeaders } from 'node:http';
export interface GuardedRequest {
  method: string;
  headers: IncomingHttpHeaders;
}
/** Answers with the reason for a refusal, or null. */
export declare function refusal({ method, headers }: GuardedRequest, port: number): string | null;
