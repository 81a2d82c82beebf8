import type { Language } from '../demo/text';
import type { SavedWorkbook } from './saved-workbook';
export declare const SAMPLE_PERIOD = '2026-Q3';
export type Sample =
  | {
      ok: true;
      saved: SavedWorkbook;
    }
  | {
      ok: false;
      problems: string[];
    };
export declare function sampleWorkbook(root: string, addonDir: string, language: Language): Sample;
