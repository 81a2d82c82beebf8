import { type SavedWorkbook } from './saved-workbook';
import type { WorkbookKeeper } from './workbook-keeper';
export interface PreviewContent {
  root: string;
  keeper: WorkbookKeeper;
  client: Uint8Array;
  /** The built add-on's files by name. */
  addon: Readonly<Record<string, string>>;
  /** Sets up the sample again, for the page's “start anew”. */
  sample: () => SavedWorkbook;
  notice: string | null;
}
export declare const USUAL_PORT = 4173;
export declare const LARGEST_BODY: number;
export interface RunningPreview {
  url: string;
  close(): Promise<void>;
}
export declare function startPreview(content: PreviewContent, port?: number): Promise<RunningPreview>;
