import { z } from 'zod';
/** Only the engine can tell a workbook from other JSON; this much keeps obvious mistakes out of the file. */
export declare const WorkbookJson: z.ZodCustom<
  import('@odoo/o-spreadsheet').WorkbookData,
  import('@odoo/o-spreadsheet').WorkbookData
>;
declare const Saved: z.ZodObject<
  {
    language: z.ZodEnum<{
      en: 'en';
      'zh-CN': 'zh-CN';
    }>;
    workbook: z.ZodCustom<import('@odoo/o-spreadsheet').WorkbookData, import('@odoo/o-spreadsheet').WorkbookData>;
  },
  z.core.$strip
>;
export type SavedWorkbook = z.infer<typeof Saved>;
export type Loaded =
  | {
      kind: 'none';
    }
  | {
      kind: 'loaded';
      saved: SavedWorkbook;
    }
  | {
      kind: 'unreadable';
      keptAs: string;
    };
/** `open` throws when the engine cannot open the workbook; such a file is kept under another name. */
export declare function loadWorkbook(file: string, open: (saved: SavedWorkbook) => void): Loaded;
/** Starting anew is easily regretted: the workbook before it stays, and only that one. */
export declare function keepPrevious(file: string): void;
/** Answers with the revision that the next change has to name. */
export declare function saveWorkbook(file: string, saved: SavedWorkbook): string;
/** Made from the content, so that a page left open across a restart can still save, and one left open across a fresh start cannot. */
export declare function revisionOf(saved: SavedWorkbook): string;
