// PERFSCORES where something around the person cannot be read, and where somebody is not on the list any more.
import { perfscores } from '../../../src/formulas/perfscores';
import type { Cell } from '../../../src/workbook/cell';

const people: Cell[][] = [
  ['person_id', 'name', 'adjustment', 'veto'],
  ['ID', 'Name', 'Adjustment', 'Veto'],
  ['p1', 'Ann', null, null],
  ['p2', 'Bob', null, null],
];
const list: Cell[][] = [
  ['person_id', 'role', 'team', 'lead'],
  ['ID', 'Role', 'Team', 'Lead'],
  ['p1', 'Paid ads specialist', 'North', null],
  ['p2', 'Paid ads specialist', 'South', null],
];
const settings: Cell[][] = [
  ['key', 'value'],
  ['Key', 'Value'],
  ['language', 'English'],
];
const keys = ['kpi', 'kpi_name', 'target', 'actual', 'weight'];
const figures: Cell[][] = [
  ['person_id', ...keys],
  ['ID', ...keys],
  ['p1', 'roas', 'ROAS', 10, 9, 100],
  ['p2', 'roas', 'ROAS', 10, 8, 100],
];
const teamFigures = (actual: Cell): Cell[][] => [
  ['team', ...keys],
  ['Team', ...keys],
  ['North', 'gmv', 'Online sales', 100, actual, 100],
  [null, 'gmv', 'Online sales', 100, 110, 100],
];
const line = (answer: Cell[][], row: number) => {
  const [header = []] = answer;
  return Object.fromEntries(header.map((key, index) => [String(key), answer[row]?.[index]]));
};

it('[W5] [S14] a team KPI that cannot be read is said to its team, and costs no other team its total', () => {
  const answer = perfscores(people, [figures, teamFigures('lots'), list, settings]);
  expect(line(answer, 2)).toMatchObject({
    score: 90,
    team_score: '⚠ Online sales, row 3, Actual: “lots” is not a number; a number is needed',
    total: null,
    grade: null,
    state: 'to be corrected',
    rank: null,
  });
  // South has no rows of its own and takes the department's: 0.8 · 80 + 0.2 · 110
  expect(line(answer, 3)).toMatchObject({ score: 80, team_score: 110, team_share: 0.2, total: 86, rank: 1 });
});

it('[S14] the mark names the KPI, since rows of several sheets have the same numbers', () => {
  const wrong = figures.map((row) => (row[0] === 'p2' ? ['p2', 'roas', 'ROAS', 10, 'abc', 100] : row));
  const answer = perfscores(people, [wrong, list, settings]);
  expect(line(answer, 3).score).toBe('⚠ ROAS, row 4, Actual: “abc” is not a number; a number is needed');
  expect(line(answer, 2)).toMatchObject({ score: 90, rank: 1 });
});

it('[P5] somebody who is no longer on People has no score and no rank, and it says why', () => {
  const answer = perfscores(people, [figures, list.slice(0, 3), settings]);
  expect(line(answer, 3)).toMatchObject({ score: null, total: null, rank: null, state: 'person not on People' });
  expect(line(answer, 2)).toMatchObject({ total: 90, rank: 1 });
});
