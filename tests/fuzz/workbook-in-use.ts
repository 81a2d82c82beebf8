// The workbook that habits are tried on, and how a stranger reads it: by what stands in the cells, without the add-on's code.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, WorkbookData } from '../../host/host';
import { entries, freshHost, people, setUp, table } from '../support/perfscore-host';

const staff = table('people.csv', [
  ...people.rows.map(({ cells }) => cells.join('|')),
  'p4 | 韩梅梅 | mei@x.example | content | general | | ming@x.example | 2025-05-06 |',
]);

/** Every figure and every evidence is there once, so that each can be looked for; evidence says whose it is. */
const figures = table('entries.csv', [
  ...entries.rows.map(({ cells }, index) => {
    const [id = '', kpi = '', weight = '', baseline = '', target = '', actual = ''] = cells;
    return index === 0 ? cells.join('|') : [id, kpi, weight, baseline, target, actual, `E:${id}:${kpi}`].join('|');
  }),
  'p4 | content_output      | 60 | | 40  | 37.25  | E:p4:content_output',
  'p4 | content_originality | 40 | |     | 3.75   | E:p4:content_originality',
]);

/** As built when the run began: a build in the meantime must not mix two add-ons. */
const addonDir = mkdtempSync(join(tmpdir(), 'perfscore-'));
cpSync('build/addon', addonDir, { recursive: true });

let data: WorkbookData | null = null;

export function workbookInUse(): Host {
  if (data === null) {
    const host = freshHost({ addonDir });
    const answer = setUp(host, { people: staff, entries: figures });
    if (!answer.ok) throw new Error(answer.problems.join('\n'));
    data = host.exportData();
  }
  return hostWith(data);
}

export function hostWith(workbook: WorkbookData): Host {
  return freshHost({ addonDir, data: JSON.parse(JSON.stringify(workbook)) });
}

export function titlesOf(host: Host): string[] {
  const { getters } = host.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
}

export function sheetIdOf(host: Host, title: string): string {
  const id = host.model.getters.getSheetIdByName(title);
  if (id === undefined) throw new Error(`There is no sheet ${title}`);
  return id;
}

export function sizeOf(host: Host, title: string): { readonly rows: number; readonly columns: number } {
  const { getters } = host.model;
  const id = sheetIdOf(host, title);
  return { rows: getters.getNumberRows(id), columns: getters.getNumberCols(id) };
}

/** What is written in cells, formulas apart: how often each content is there. */
export function contentsOf(host: Host): Map<string, number> {
  const { getters } = host.model;
  const counts = new Map<string, number>();
  for (const id of getters.getSheetIds()) {
    for (const cell of Object.values(getters.getCells(id))) {
      const content = cell.isFormula ? '' : cell.content.replace(/^'/, '');
      if (content !== '') counts.set(content, (counts.get(content) ?? 0) + 1);
    }
  }
  return counts;
}
