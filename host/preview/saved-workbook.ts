// Keeps the workbook in one local file: read at the start, replaced as a whole at every change, never lost when unreadable.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { WorkbookData } from '../engine';

/** Only the engine can tell a workbook from other JSON; this much keeps obvious mistakes out of the file. */
export const WorkbookJson = z.custom<WorkbookData>(
  (value) => typeof value === 'object' && value !== null && 'sheets' in value && Array.isArray(value.sheets),
);

export const LanguageName = z.enum(['zh-CN', 'en']);

const Saved = z.object({
  language: LanguageName,
  workbook: WorkbookJson,
  /** The sheet that the page shows first, by its id. */
  opensOn: z.string().optional(),
});

export type SavedWorkbook = z.infer<typeof Saved>;

export type Loaded =
  | { kind: 'none' }
  | { kind: 'loaded'; saved: SavedWorkbook }
  | { kind: 'unreadable'; keptAs: string };

/** `open` throws when the engine cannot open the workbook; such a file is kept under another name. */
export function loadWorkbook(file: string, open: (saved: SavedWorkbook) => void): Loaded {
  if (!existsSync(file)) return { kind: 'none' };
  const text = readFileSync(file, 'utf8');
  try {
    const saved = Saved.parse(JSON.parse(text));
    open(saved);
    return { kind: 'loaded', saved };
  } catch {
    const time = new Date().toISOString().replace(/[:.]/g, '-');
    return { kind: 'unreadable', keptAs: keepAs(file, `unreadable-${time}`) };
  }
}

/** Moves the file to another name in the same folder and answers with it. */
function keepAs(file: string, ending: string): string {
  const kept = join(dirname(file), `${basename(file, '.json')}.${ending}.json`);
  renameSync(file, kept);
  return kept;
}

/** Starting anew is easily regretted: the workbook before it stays, and only that one. */
export function keepPrevious(file: string): void {
  if (existsSync(file)) keepAs(file, 'previous');
}

/** Answers with the revision that the next change has to name. */
export function saveWorkbook(file: string, saved: SavedWorkbook): string {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, `${JSON.stringify(saved)}\n`);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return revisionOf(saved);
}

/** Made from the content, so that a page left open across a restart can still save, and one left open across a fresh start cannot. */
export function revisionOf(saved: SavedWorkbook): string {
  return createHash('sha256').update(JSON.stringify(saved)).digest('hex').slice(0, 16);
}
