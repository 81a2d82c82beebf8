import type { Language } from '../demo/text';
import { type RunningPreview } from './preview-server';
export interface PreviewOptions {
  root: string;
  fresh: boolean;
  language: Language;
  port?: number;
  /** Where the workbook is kept; by default in the repository. */
  file?: string;
  addonDir?: string;
}
export type OpenedPreview =
  | {
      ok: true;
      preview: RunningPreview;
      lines: string[];
    }
  | {
      ok: false;
      problems: string[];
    };
export declare function openPreview(options: PreviewOptions): Promise<OpenedPreview>;
