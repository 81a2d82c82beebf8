// Writes all files of one run or none: first under temporary names, then renamed.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Answers with the paths written. */
export function writeFiles(folder: string, files: readonly OutputFile[]): string[] {
  const made = mkdirSync(folder, { recursive: true });
  const pending = files.map(({ name, content }) => ({
    target: join(folder, name),
    temporary: join(folder, `.${name}.${process.pid}.tmp`),
    content,
  }));
  try {
    for (const { target } of pending) refuseFolder(target);
    for (const { temporary, content } of pending) writeFileSync(temporary, content);
    for (const { temporary, target } of pending) renameSync(temporary, target);
  } catch (error) {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
  return pending.map(({ target }) => target);
}

/** Found before anything is renamed, because the first rename could no longer be taken back. */
function refuseFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`EISDIR: ${target}`);
}
