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

/** A role and a KPI of HR's own; the rule is blank, so higher is better (S15). */
export const OWN_ROLE = '客户经理';
export const OWN_KPI = 'renewals';

const ownStaff = table('own-people.csv', [
  'person_id | name   | email         | role | manager_email',
  `p5        | 方静   | jing@x.example | ${OWN_ROLE} | ming@x.example`,
]);

const ownFigures = table('own-entries.csv', [
  'person_id | kpi | weight | baseline | target | actual | evidence',
  `p5 | ${OWN_KPI}      | 60 | | 20 | 18.75 | E:p5:${OWN_KPI}`,
  'p5 | teamwork_growth | 40 | |    | 4.25  | E:p5:teamwork_growth',
]);

/** As built when the run began: a build in the meantime must not mix two add-ons. */
const addonDir = mkdtempSync(join(tmpdir(), 'perfscore-'));
cpSync('build/addon', addonDir, { recursive: true });

let data: WorkbookData | null = null;

export function workbookInUse(): Host {
  if (data === null) {
    const host = freshHost({ addonDir });
    const done = (given: Parameters<typeof setUp>[1]) => {
      const answer = setUp(host, given);
      if (!answer.ok) throw new Error(answer.problems.join('\n'));
    };
    done({ people: staff, entries: figures });
    typeBelow(host, '指标库', [OWN_KPI, '续约数']);
    typeBelow(host, '岗位模板', [OWN_ROLE, '', OWN_KPI, '', '60']);
    typeBelow(host, '岗位模板', [OWN_ROLE, '', 'teamwork_growth', '', '40']);
    done({ period: null, people: ownStaff, entries: ownFigures });
    data = host.exportData();
  }
  return hostWith(data);
}

function typeBelow(host: Host, title: string, words: readonly string[]): void {
  const row = host.values(title).findLastIndex((cells) => cells.some((cell) => cell !== '')) + 2;
  for (const [index, word] of words.entries()) {
    if (word !== '') host.typeInto(title, `${String.fromCharCode(65 + index)}${row}`, word);
  }
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
