import { type SavedWorkbook } from './saved-workbook';
export type KeepAnswer =
  | {
      kept: true;
      revision: string;
    }
  | {
      kept: false;
      revision: string;
    };
export declare class WorkbookKeeper {
  private readonly file;
  private saved;
  private current;
  /** `saved` is what the file already holds. */
  constructor(file: string, saved: SavedWorkbook);
  get workbook(): SavedWorkbook;
  get revision(): string;
  /** Two windows on one workbook: the one that is behind is told so instead of overwriting the other. */
  keep(workbook: SavedWorkbook['workbook'], seen: string): KeepAnswer;
  startAnew(saved: SavedWorkbook): void;
}
