// The workbook that habits are tried on: five people of three roles, teams, an objective, a check-in; every figure is there once.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, WorkbookData } from '../../host/host';
import { freshHost, setUp, table } from '../support/perfscore-host';
import { save } from '../support/sidebar-calls';

const staff = table('people.csv', [
  'person_id | name   | email           | role     | track    | team  | lead | manager_email  | joined     | left',
  'p1        | 王小明 | ming@x.example  | paid_ads | commerce | Alpha | 是   | hr@example.com | 2024-01-08 |',
  'p2        | Ada    | ada@x.example   | paid_ads | leads    | Alpha |      | ming@x.example | 2025-03-01 |',
  'p3        | 李雷   | lei@x.example   | paid_ads |          |       |      | ming@x.example | 2026-07-01 |',
  'p4        | 韩梅梅 | mei@x.example   | content  | general  | Beta  |      | ming@x.example | 2025-05-06 |',
]);

/** Evidence says whose it is. */
const figures = table('entries.csv', [
  'person_id | kpi | weight | baseline | target | actual | evidence',
  ...[
    'p1 | roas                | 40 | | 10.25 | 9.625',
    'p1 | cost_per_action     | 30 | | 101.5 | 80.125',
    'p1 | teamwork_growth     | 20 | |       | 4.125',
    'p1 | spend_attainment    | 10 | | 100%  | 96.25%',
    'p2 | conversion_rate     | 60 | | 5%    | 4.5125',
    'p2 | teamwork_growth     | 20 | |       | 2.375',
    'p2 | roas                | 20 | | 3     | ',
    'p4 | content_output      | 60 | | 40    | 37.25',
    'p4 | content_originality | 40 | |       | 3.75',
  ].map(
    (line) =>
      `${line} | E:${line
        .split('|')
        .slice(0, 2)
        .map((part) => part.trim())
        .join(':')}`,
  ),
]);

const teams = table('teams.csv', [
  'team  | kpi           | weight | target | actual',
  '      | gmv           | 25     | 1000   | 951.375',
  '      | marketing_roi | 20     | 50%    | 55.5%',
  'Alpha | gmv           | 100    | 800    | 901.625',
]);

const okr = table('okr.csv', [
  'person_id | objective | key_result | start | target | current | weight',
  'p1        | 提升转化  | 线上课程   | 0     | 12.5   | 6.0625  | 100',
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

/** What must be found again, whatever people do: texts, and numbers as the cells hold them. */
export const ENTERED = [
  ...[staff, ownStaff].flatMap(({ rows }) => rows.slice(1).flatMap(({ cells }) => [cells[1] ?? '', cells[2] ?? ''])),
  ...[figures, ownFigures].flatMap(({ rows }) => rows.slice(1).map(({ cells }) => cells[6] ?? '')),
  ...['9.625', '80.125', '4.125', '0.9625', '0.045125', '2.375', '37.25', '3.75', '18.75', '4.25'],
  ...['951.375', '0.555', '901.625', '6.0625', '提升转化', '落地页上线'],
];

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
    done({ people: staff, entries: figures, teams, okr });
    typeBelow(host, '指标库', [OWN_KPI, '续约数']);
    typeBelow(host, '岗位模板', [OWN_ROLE, '', OWN_KPI, '', '60']);
    typeBelow(host, '岗位模板', [OWN_ROLE, '', 'teamwork_growth', '', '40']);
    done({ period: null, people: ownStaff, entries: ownFigures });
    const note = { personId: 'p2', progress: '落地页上线', blocker: '', support: '', nextStep: '' };
    if (!save(host, 'checkInForm', 'addCheckIn', note).ok) throw new Error('no check-in');
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

export function hostWith(workbook: WorkbookData, locale = 'en_US'): Host {
  return freshHost({ addonDir, data: JSON.parse(JSON.stringify(workbook)), spreadsheet: { locale } });
}
