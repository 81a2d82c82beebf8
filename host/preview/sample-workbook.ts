// Sets up the sample team's workbook through the add-on's own entry point.
import { join } from 'node:path';
import { setUp } from '../demo/set-up';
import { surroundings } from '../demo/surroundings';
import { readTables, SAMPLE_PERIOD, sampleFiles } from '../demo/tables';
import type { Language } from '../demo/text';
import { DEMO_TEXT } from '../demo/text';
import { createNodeHost } from '../node/node-host';
import type { SavedWorkbook } from './saved-workbook';

export type Sample = { ok: true; saved: SavedWorkbook } | { ok: false; problems: string[] };

export function sampleWorkbook(root: string, addonDir: string, language: Language): Sample {
  const read = readTables(sampleFiles(join(root, 'samples')), DEMO_TEXT[language]);
  if (!read.ok) return read;
  const host = createNodeHost({ addonDir, ...surroundings(language) });
  host.open();
  const answer = setUp(host, { language, period: SAMPLE_PERIOD, ...read.tables });
  if (!answer.ok) return answer;
  const title = answer.value.sheets.find(({ key }) => key === 'dashboard')?.title;
  const { getters } = host.model;
  const opensOn = getters.getSheetIds().find((id) => getters.getSheetName(id) === title);
  const saved = { language, workbook: host.exportData() };
  return { ok: true, saved: opensOn === undefined ? saved : { ...saved, opensOn } };
}
