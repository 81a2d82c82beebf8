// Holds the workbook the server hands to the page, and takes changes only from a page that has seen the last one.
import { keepPrevious, revisionOf, type SavedWorkbook, saveWorkbook } from './saved-workbook';

export type KeepAnswer = { kept: true; revision: string } | { kept: false; revision: string };

export interface Change {
  workbook: SavedWorkbook['workbook'];
  /** Undefined keeps the language. */
  language?: SavedWorkbook['language'] | undefined;
}

export class WorkbookKeeper {
  private readonly file: string;
  private saved: SavedWorkbook;
  private current: string;

  /** `saved` is what the file already holds. */
  constructor(file: string, saved: SavedWorkbook) {
    this.file = file;
    this.saved = saved;
    this.current = revisionOf(saved);
  }

  get workbook(): SavedWorkbook {
    return this.saved;
  }

  get revision(): string {
    return this.current;
  }

  /** Two windows on one workbook: the one that is behind is told so instead of overwriting the other. */
  keep({ workbook, language }: Change, seen: string): KeepAnswer {
    if (seen !== this.current) return { kept: false, revision: this.current };
    const next = { ...this.saved, language: language ?? this.saved.language, workbook };
    this.current = saveWorkbook(this.file, next);
    this.saved = next;
    return { kept: true, revision: this.current };
  }

  startAnew(saved: SavedWorkbook): void {
    keepPrevious(this.file);
    this.current = saveWorkbook(this.file, saved);
    this.saved = saved;
  }
}
