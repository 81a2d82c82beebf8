// Sets up the sample team's workbook through the add-on's own entry point.
import { join } from 'node:path';
import { readTable, type Table } from '../demo/read-table';
import { setUp } from '../demo/set-up';
import { surroundings } from '../demo/surroundings';
import type { Language } from '../demo/text';
import { DEMO_TEXT } from '../demo/text';
import { createNodeHost } from '../node/node-host';
import type { SavedWorkbook } from './saved-workbook';

export const SAMPLE_PERIOD = '2026-Q3';

export type Sample = { ok: true; saved: SavedWorkbook } | { ok: false; problems: string[] };

export function sampleWorkbook(root: string, addonDir: string, language: Language): Sample {
  const people = sampleTable(root, 'people.csv', language);
  const entries = sampleTable(root, 'entries.csv', language);
  const host = createNodeHost({ addonDir, ...surroundings(language) });
  host.open();
  const answer = setUp(host, { language, period: SAMPLE_PERIOD, people, entries });
  if (!answer.ok) return answer;
  return { ok: true, saved: { language, workbook: host.exportData() } };
}

function sampleTable(root: string, name: string, language: Language): Table {
  const answer = readTable(`samples/${name}`, join(root, 'samples', name), DEMO_TEXT[language]);
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return answer.table;
}
