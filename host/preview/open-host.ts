// The local host inside the page: the same code as in Node, on the page's engine and with frames for the script.
import { surroundings } from '../demo/surroundings';
import { createHost, type Host } from '../host';
import { frameRunner } from './frame-runner';
import { engine } from './page-globals';
import type { ServedWorkbook } from './server-files';

/** `visitor` is an address that opens the page as somebody else, to see what that person may edit. */
export function openHost(
  served: ServedWorkbook,
  files: Readonly<Record<string, string>>,
  visitor: string | null,
): Host {
  const host = createHost({
    engine,
    runner: frameRunner,
    files,
    data: served.workbook,
    ...surroundings(served.language),
  });
  if (visitor !== null) host.signIn({ ...host.user, email: visitor });
  return host;
}
