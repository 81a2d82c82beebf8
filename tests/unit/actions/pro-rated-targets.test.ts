// Targets of people who are there for a part of the period (P3).
import { rowsToMake } from '../../../src/actions/kpi-rows-to-make';
import { knownRoles } from '../../../src/workbook/known-roles';
import type { LibraryKpi } from '../../../src/workbook/sheets/kpi-library';
import { shippedLibrary } from '../../../src/workbook/sheets/kpi-library';
import type { Person } from '../../../src/workbook/sheets/people';
import { shippedTemplates } from '../../../src/workbook/sheets/templates';

const library: LibraryKpi[] = shippedLibrary('en').map((kpi) =>
  kpi.kpi === 'content_output'
    ? { ...kpi, target: 92 }
    : kpi.kpi === 'content_pass_rate'
      ? { ...kpi, target: 0.9 }
      : kpi,
);

const person = (joined: string | null): Person => ({
  person_id: 'c1',
  name: 'Cao',
  email: null,
  team: null,
  role: 'content',
  track: null,
  lead: null,
  manager_email: null,
  joined,
  left: null,
  participation: null,
  same_person_as: null,
});

const made = (joined: string | null, target: number | null = null) => {
  const entry = {
    subject: 'c1',
    kpi: 'content_output',
    weight: 100,
    rule: null,
    detail: null,
    baseline: null,
    target,
    actual: null,
    evidence: null,
  };
  const rows = rowsToMake({
    people: [person(joined)],
    library,
    templates: shippedTemplates('en'),
    roles: knownRoles(),
    current: new Map(),
    entries: target === null ? [] : [entry],
    period: { length: 'quarter', from: '2026-07-01', to: '2026-09-30' },
    lost: new Map(),
    recorded: new Map(),
    language: 'en',
  }).rows.get('content');
  return new Map(rows?.map((row) => [row.kpi, row]));
};

it('[P3] pro-rates the library’s target of a volume by days, with a note', () => {
  const row = made('2026-08-16').get('content_output');
  expect(row).toMatchObject({ target: 46, remark: 'Target pro-rated: 46 of 92 days; the whole period has 92.' });
});

it('[P3] never pro-rates a rate', () => {
  expect(made('2026-08-16').get('content_pass_rate')).toMatchObject({ target: 0.9, remark: null });
});

it('[P3] leaves whole periods and targets that somebody wrote down alone', () => {
  expect(made('2024-01-01').get('content_output')).toMatchObject({ target: 92, remark: null });
  expect(made(null).get('content_output')).toMatchObject({ target: 92, remark: null });
  expect(made('2026-08-16', 80).get('content_output')).toMatchObject({ target: 80, remark: null });
});
