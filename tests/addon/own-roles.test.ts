// HR's own roles and KPIs: named on Templates and in the KPI library, they get what shipped ones get, and nothing twice.
import type { Host } from '../../host/host';
import { copiedFile } from '../support/grid-habits';
import { addressOf, filledHost, freshHost, rowsOf, setUp, sheet, table, translate } from '../support/perfscore-host';
import { call } from '../support/sidebar-calls';

const en = sheet.en;
const KPI = ['person_id', 'kpi'];
const ROLE = 'Account manager';
const keep = { language: 'en', period: null, people: null, entries: null } as const;

/** Types a row of words below the last one, by the keys of the columns. */
function typeRow(host: Host, title: string, words: Readonly<Record<string, string>>): void {
  const grid = host.values(title);
  const keys = (grid[0] ?? []).map(String);
  const last = grid.findLastIndex((row) => row.some((cell) => cell !== '' && cell !== null));
  for (const [key, word] of Object.entries(words)) {
    host.typeInto(title, `${String.fromCharCode(65 + keys.indexOf(key))}${last + 2}`, word);
  }
}

/** 60 % renewals, counted, and 40 % a rating of the shipped library. */
function withOwnRole(host: Host): void {
  typeRow(host, en.library, {
    kpi: 'renewals',
    kpi_name: 'Renewals',
    unit: 'count',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    target: '20',
    roll_up: 'sum',
  });
  typeRow(host, 'Role templates', { role: ROLE, kpi: 'renewals', weight: '60' });
  typeRow(host, 'Role templates', { role: ROLE, kpi: 'teamwork_growth', weight: '40' });
}

function withSomebody(host: Host, role = ROLE): void {
  typeRow(host, en.people, {
    person_id: 'p9',
    name: 'Nia',
    role,
    manager_email: 'ming@x.example',
    joined: '2025-01-01',
  });
}

function set(host: Host) {
  const answer = setUp(host, keep);
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return answer.value;
}

/** A workbook with the role, one person of it, and her sheet. */
function hostWithNia(): Host {
  const host = filledHost('en');
  withOwnRole(host);
  set(host);
  withSomebody(host);
  set(host);
  return host;
}

const titles = (host: Host) =>
  host.model.getters.getSheetIds().map((id: string) => host.model.getters.getSheetName(id));

it('makes no sheet for a role that nobody has', () => {
  const host = filledHost('en');
  const before = titles(host);
  withOwnRole(host);
  set(host);
  expect(titles(host)).toEqual(before);
});

it('gives the first person of the role a sheet with the template’s KPIs and the library’s targets', () => {
  const host = hostWithNia();
  expect(titles(host)).toContain(ROLE);
  const rows = rowsOf(host, ROLE, KPI);
  expect([...rows.keys()]).toEqual(['p9 renewals', 'p9 teamwork_growth']);
  expect(rows.get('p9 renewals')).toMatchObject({ name: 'Nia', kpi_name: 'Renewals', weight: 60, target: 20 });
  expect(rowsOf(host, en.scorecard).get('p9')).toMatchObject({ role: ROLE });
});

it('[W1] scores her as it scores everybody: (90·60 + 75·40) / 100 = 84', () => {
  const host = hostWithNia();
  host.typeInto(ROLE, addressOf(host, ROLE, 'p9 renewals', 'actual', KPI), '18');
  // [S6] a rating of 2 is 75 points.
  host.typeInto(ROLE, addressOf(host, ROLE, 'p9 teamwork_growth', 'actual', KPI), '2');
  expect(rowsOf(host, en.scorecard).get('p9')).toMatchObject({ score: 84 });
  expect(host.values(en.dashboard).flat()).toContain(ROLE);
  const form = call(host, 'reviewForm', { personId: 'p9' });
  expect(form.ok).toBe(true);
  expect(JSON.stringify(form.value)).toContain('Renewals');
});

it('adds nothing the second time, and nothing in the other language', () => {
  const host = hostWithNia();
  for (const again of [() => set(host), () => translate(host, 'zh-CN'), () => translate(host, 'zh-CN')]) again();
  host.calls.reset();
  translate(host, 'zh-CN');
  expect(host.calls.write).toBe(0);
  expect(titles(host)).toContain(ROLE);
  expect(rowsOf(host, sheet['zh-CN'].people).get('p9')).toMatchObject({ role: ROLE });
  expect([...rowsOf(host, ROLE, KPI).keys()]).toEqual(['p9 renewals', 'p9 teamwork_growth']);
});

it('offers the role at the cell of People once it is known', () => {
  const host = filledHost('en');
  const row = addressOf(host, en.people, 'p1', 'role');
  expect(() => host.typeInto(en.people, row, ROLE)).toThrow();
  withOwnRole(host);
  set(host);
  expect(() => host.typeInto(en.people, row, ROLE)).not.toThrow();
});

it('takes the role from a list of people in any case, and says what is allowed for one that nobody knows', () => {
  const host = filledHost('en');
  withOwnRole(host);
  set(host);
  const list = table('more.csv', [
    'person_id | name | role            | manager_email',
    'p9        | Nia  | ACCOUNT MANAGER | ming@x.example',
    'p10       | Tom  | Zoo keeper      | ming@x.example',
  ]);
  const refused = setUp(host, { ...keep, people: list });
  expect(refused.ok).toBe(false);
  const said = refused.ok ? '' : refused.problems.join('\n');
  expect(said).toContain('Zoo keeper');
  expect(said).toContain(ROLE);
  expect(said).not.toContain('ACCOUNT MANAGER');
  const answer = setUp(host, { ...keep, people: { ...list, rows: list.rows.slice(0, 2) } });
  expect(answer).toMatchObject({ ok: true });
  expect(rowsOf(host, en.people).get('p9')).toMatchObject({ role: ROLE });
  expect(titles(host)).toContain(ROLE);
});

it('keeps her rows when the templates of the role are deleted, and knows the sheet in a copied file', () => {
  const host = hostWithNia();
  host.typeInto(ROLE, addressOf(host, ROLE, 'p9 renewals', 'actual', KPI), '18');
  const copy = freshHost({ data: copiedFile(host) });
  const grid = copy.values('Role templates');
  const rows = grid.flatMap((row, index) => (row[0] === ROLE ? [index + 1] : []));
  for (const row of rows.reverse()) copy.deleteRows('Role templates', row, 1);
  set(copy);
  expect(titles(copy).filter((title: string) => title.startsWith(ROLE))).toEqual([ROLE]);
  expect(rowsOf(copy, ROLE, KPI).get('p9 renewals')).toMatchObject({ actual: 18, points: 90 });
  expect(rowsOf(copy, en.people).get('p9')).toMatchObject({ role: ROLE });
});

it('keeps the weights of the role in the panel “Set up”, and refuses some that do not add up', () => {
  const host = hostWithNia();
  const form = call(host, 'templatesForm', {});
  const own = form.value.find((one: { role: string }) => one.role === ROLE);
  expect(own).toMatchObject({ word: ROLE, tracks: [{ track: '', sum: 100 }] });
  const weights = (renewals: number) => [
    { role: ROLE, track: '', kpi: 'renewals', weight: renewals },
    { role: ROLE, track: '', kpi: 'teamwork_growth', weight: 30 },
  ];
  const change = (renewals: number, id: string) =>
    call(host, 'changeTemplates', { templates: weights(renewals), requestId: id, version: form.version });
  expect(change(60, 'a'.repeat(16))).toMatchObject({ ok: false });
  expect(change(70, 'b'.repeat(16))).toMatchObject({ ok: true });
  const kept = host.values('Role templates').filter((row) => row[0] === ROLE);
  expect(kept.map((row) => row.slice(2, 5))).toEqual([
    ['renewals', 'Renewals', 70],
    ['teamwork_growth', expect.any(String), 30],
  ]);
});
