// The local host inside the page: the same code as in Node, on the page's engine and with frames for the script.
import { surroundings } from '../demo/surroundings';
import { createHost, type Host } from '../host';
import { frameRunner } from './frame-runner';
import { engine } from './page-globals';
import type { ServedWorkbook } from './server-files';

export function openHost(served: ServedWorkbook, files: Readonly<Record<string, string>>): Host {
  return createHost({
    engine,
    runner: frameRunner,
    files,
    data: served.workbook,
    ...surroundings(served.language),
  });
}
