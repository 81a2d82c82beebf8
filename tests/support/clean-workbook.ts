// A workbook in which everything was entered as it should be: four people of four roles, figures, evidence, team KPIs.
import type { Unit } from '../../src/catalog/choices';
import { kpis } from '../../src/catalog/kpis';
import type { Language } from '../../src/catalog/label';
import { teamKpis } from '../../src/catalog/team-kpi-library';
import { templates } from '../../src/catalog/templates';
import { FilledMemory } from './filled-memory';
import { tableOf } from './string-tables';

/** Target and actual as one would type them, by unit. */
const figures: Readonly<Record<Unit, readonly [string, string]>> = {
  percent: ['80%', '82%'],
  ratio: ['3', '3.1'],
  currency: ['100', '95'],
  count: ['100', '105'],
  pieces: ['100', '105'],
  reads: ['1000', '1050'],
  visits: ['1000', '1050'],
  conversions: ['50', '55'],
  people: ['200', '210'],
  seconds: ['60', '62'],
  index: ['100', '101'],
  rating: ['', '4'],
  oneToTen: ['8', '8.5'],
  zeroToTen: ['5', '5.5'],
};

const people = {
  m: ['Mia', 'planner', 'general', ''],
  a: ['Ann', 'paid_ads', 'commerce', 'mia@example.com'],
  b: ['Bo', 'content', 'copy', 'mia@example.com'],
  d: ['Dee', 'analyst', 'general', 'mia@example.com'],
} as const;

const ownTemplates = {
  m: templates.planner.general,
  a: templates.paid_ads.commerce,
  b: templates.content.copy,
  d: templates.analyst.general,
};

/** Of 2026-Q3, looked at on 2026-11-23 by HR, hr@example.com. */
export function cleanWorkbook(language: Language): FilledMemory {
  return new FilledMemory({
    language,
    people: tableOf('people.csv', [
      'person_id | name | email | role | track | manager_email',
      ...Object.entries(people).map(
        ([id, [name, role, track, manager]]) =>
          `${id} | ${name} | ${name.toLowerCase()}@example.com | ${role} | ${track} | ${manager}`,
      ),
    ]),
    entries: tableOf('entries.csv', [
      'person_id | kpi | target | actual | evidence',
      ...Object.entries(ownTemplates).flatMap(([id, weights]) =>
        Object.entries(kpis).flatMap(([kpi, { unit }]) => {
          if (!Object.hasOwn(weights, kpi)) return [];
          const [target, actual] = figures[unit];
          return [`${id} | ${kpi} | ${target} | ${actual} | seen in the console`];
        }),
      ),
    ]),
    teams: tableOf('teams.csv', [
      'team | kpi | weight | target | actual',
      ...Object.entries(teamKpis).map(([kpi, { unit, weight }]) => {
        const [target, actual] = figures[unit];
        return ` | ${kpi} | ${weight} | ${target} | ${actual}`;
      }),
    ]),
  });
}
