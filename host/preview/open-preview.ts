// Brings the preview up: the built add-on, the workbook to show, the bundled page, and the server around them.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { surroundings } from '../demo/surroundings';
import type { Language } from '../demo/text';
import { createNodeHost, readAddon } from '../node/node-host';
import { bundleClient } from './client-bundle';
import { type PreviewContent, type RunningPreview, startPreview } from './preview-server';
import { type Sample, sampleWorkbook } from './sample-workbook';
import { keepPrevious, loadWorkbook, type SavedWorkbook, saveWorkbook } from './saved-workbook';
import { WorkbookKeeper } from './workbook-keeper';

export interface PreviewOptions {
  root: string;
  fresh: boolean;
  language: Language;
  port?: number;
  /** Where the workbook is kept; by default in the repository. */
  file?: string;
  addonDir?: string;
}

export type OpenedPreview = { ok: true; preview: RunningPreview; lines: string[] } | { ok: false; problems: string[] };

export async function openPreview(options: PreviewOptions): Promise<OpenedPreview> {
  const { root, fresh, language } = options;
  const addonDir = options.addonDir ?? join(root, 'build/addon');
  const file = options.file ?? join(root, '.perfscore/workbook.json');
  if (!existsSync(join(addonDir, 'Code.js'))) return { ok: false, problems: ['Run “npm run build” first.'] };

  const loaded = fresh ? { kind: 'none' as const } : loadWorkbook(file, (saved) => tryOpen(addonDir, saved));
  let saved: SavedWorkbook;
  if (loaded.kind === 'loaded') saved = loaded.saved;
  else {
    const sample = sampleWorkbook(root, addonDir, language);
    if (!sample.ok) return sample;
    saved = sample.saved;
    keepPrevious(file);
    saveWorkbook(file, saved);
  }
  const keptAs = loaded.kind === 'unreadable' ? relative(root, loaded.keptAs) : null;
  const content: PreviewContent = {
    root,
    keeper: new WorkbookKeeper(file, saved),
    client: await bundleClient(root),
    addon: readAddon(addonDir),
    sample: (spoken) => wanted(sampleWorkbook(root, addonDir, spoken)),
    notice: keptAs,
  };
  const preview = await startPreview(content, options.port);
  const lines = [
    ...(keptAs === null ? [] : [`The saved workbook could not be read. It is kept as ${keptAs}; the sample is shown.`]),
    `PerfScore: ${preview.url}`,
    `Changes are kept in ${relative(root, file)}; “npm start -- --fresh” begins anew. Ctrl+C stops.`,
  ];
  return { ok: true, preview, lines };
}

function tryOpen(addonDir: string, { language, workbook }: SavedWorkbook): void {
  createNodeHost({
    addonDir,
    ...surroundings(language),
    // The engine unpacks its data in place, and a workbook unpacked like that opens with other figures.
    data: structuredClone(workbook),
  });
}

function wanted(sample: Sample): SavedWorkbook {
  if (!sample.ok) throw new Error(sample.problems.join('\n'));
  return sample.saved;
}
