// Figures that come in again: corrected, moved to somebody else, gone from the file, changed on the sheet; every figure by hand.
import type { FigureMapping } from '../../../src/workbook/import/figures/figure-mapping';
import { Imports, rule, table } from '../../support/figure-imports';
import { tableOf } from '../../support/string-tables';

const visits = (...rows: readonly string[]) => table('visits.csv', 'Who,When,Visits', ...rows);
const assigned = (owners: Readonly<Record<string, string>>, change: Partial<FigureMapping> = {}) => ({
  account: 'own list',
  date: 1,
  owner: 0,
  owners: Object.entries(owners).map(([found, personId]) => ({ found, personId })),
  figures: [rule('organic_traffic', { plus: [2] })],
  ...change,
});
const actualOf = (imports: Imports, personId: string) => imports.cell(personId, 'organic_traffic', 'actual');

describe('earlier figures of the same source and days that the file has no more', () => {
  const first = visits('shop,2026-07-05,300', 'blog,2026-07-05,40');
  const before = assigned({ shop: 'p1', blog: 'p2' });
  const moved = { shop: 'p2', blog: 'p2' };

  function taken(): Imports {
    const imports = new Imports();
    expect(imports.take(first, before)).toMatchObject({ ok: true });
    expect([actualOf(imports, 'p1'), actualOf(imports, 'p2')]).toEqual([300, 40]);
    return imports;
  }

  it('are asked about: an account that belongs to somebody else by now would count for both', () => {
    const imports = taken();
    const asked = imports.preview(first, assigned(moved));
    expect(asked.asks.vanished).toBe(true);
    expect(asked.problems).toEqual([
      'An earlier import of the same source and days has figures that this file has not: Ann Organic search traffic. Say whether they stay or are taken back.',
    ]);
    expect(imports.take(first, assigned(moved))).toMatchObject({ ok: false, reason: 'invalid' });
    expect([actualOf(imports, 'p1'), actualOf(imports, 'p2')]).toEqual([300, 40]);
  });

  it('are taken back by reversing rows, with the actual and the evidence that they made, and come back when that is undone', () => {
    const imports = taken();
    const mapping = assigned(moved, { vanished: 'take-back' });
    const [bo, ann] = imports.preview(first, mapping).cells;
    expect([ann?.who, ann?.state, ann?.shownOld, ann?.shownNew]).toEqual(['Ann', 'new', '300', '']);
    expect(ann?.notes.join()).toContain('earlier figures of the same days are taken back: 1.');
    expect([bo?.who, bo?.shownOld, bo?.shownNew]).toEqual(['Bo', '40', '340']);
    expect(imports.take(first, mapping)).toMatchObject({ ok: true });
    expect([actualOf(imports, 'p1'), actualOf(imports, 'p2')]).toEqual([null, 340]);
    expect(imports.cell('p1', 'organic_traffic', 'evidence')).toBe('plan of June');
    // 300 + 40 − 300 − 40 + 340
    const sum = imports.filled.workbook
      .sheet('figures')
      .under('figure')
      .reduce((all, one) => Number(all) + Number(one), 0);
    expect(sum).toBe(340);
    expect(imports.undo()).toMatchObject({ ok: true });
    expect([actualOf(imports, 'p1'), actualOf(imports, 'p2')]).toEqual([300, 40]);
  });

  it('stay where the file holds only a part', () => {
    const imports = taken();
    const part = visits('blog,2026-07-05,50');
    expect(imports.take(part, assigned({ blog: 'p2' }, { vanished: 'keep' }))).toMatchObject({ ok: true });
    expect([actualOf(imports, 'p1'), actualOf(imports, 'p2')]).toEqual([300, 50]);
  });

  it('of people for whom somebody may decide nothing stay, and it is said', () => {
    const imports = taken();
    const part = visits('blog,2026-07-05,50');
    const seen = imports.preview(part, assigned({ blog: 'p2' }), 'bo@x.example');
    expect([seen.asks.vanished, seen.problems]).toEqual([false, []]);
    expect(seen.warnings).toEqual([
      'Figures of Ann from the same source and days stay as they are. If they belong to somebody else by now, HR or their manager has to bring this file in.',
    ]);
  });
});

it('a day of the stated ones that has no row any more has nothing, rather than what an earlier file said', () => {
  const report = (...rows: readonly string[]) =>
    table('report.csv', '"July 1, 2026 - July 31, 2026"', 'Who,When,Visits', ...rows);
  const imports = new Imports();
  imports.take(report('Ann,2026-07-05,300', 'Ann,2026-07-31,20'), assigned({ Ann: 'p1' }));
  expect(actualOf(imports, 'p1')).toBe(320);
  expect(imports.take(report('Ann,2026-07-05,310'), assigned({ Ann: 'p1' }))).toMatchObject({ ok: true });
  expect(actualOf(imports, 'p1')).toBe(310);
});

it('a stray day of another year takes nothing back of what came in for earlier periods', () => {
  const imports = new Imports();
  const before = visits('Ann,2026-04-05,70', 'Ann,2026-06-30,30');
  expect(imports.take(before, assigned({ Ann: 'p1' }))).toMatchObject({ ok: true });
  const stray = visits('Ann,2025-07-06,1', 'Ann,2026-06-30,33', 'Ann,2026-07-06,300');
  const [cell] = imports.preview(stray, assigned({ Ann: 'p1' })).cells;
  // The 30th of June is in both files.
  expect(cell?.notes.slice(1)).toEqual([
    'Replaces figures of the same days from an earlier import: 1.',
    'Days outside the period, kept but not counted: 2.',
  ]);
  imports.take(stray, assigned({ Ann: 'p1' }));
  const figures = imports.filled.workbook.sheet('figures').under('figure');
  expect(figures).toEqual([70, 30, -30, 1, 33, 300]);
  expect(actualOf(imports, 'p1')).toBe(300);
});

it('corrected down to nothing takes the actual that came in with them along', () => {
  const clicks = (cost: number, got: number) => table('c.csv', 'When,Spent,Got', `2026-07-01,${cost},${got}`);
  const mapping = {
    ...{ account: 'sem', date: 0, owner: null, personId: 'p1' },
    figures: [rule('sem_cost_per_click', { how: 'ratio', plus: [1], over: [2] })],
  } satisfies Partial<FigureMapping>;
  const use = [{ personId: 'p1', kpi: 'sem_cost_per_click', use: 'figures' }] as const;
  const imports = new Imports();
  imports.take(clicks(30, 20), mapping, [...use]);
  expect(imports.cell('p1', 'sem_cost_per_click', 'actual')).toBe(1.5);
  const [cell] = imports.preview(clicks(0, 0), mapping).cells;
  expect([cell?.state, cell?.shownOld, cell?.shownNew]).toEqual(['new', '1.5', '']);
  expect(imports.take(clicks(0, 0), mapping)).toMatchObject({ ok: true });
  expect(imports.cell('p1', 'sem_cost_per_click', 'actual')).toBeNull();
});

it('an actual is asked about where rows of Figures were deleted or changed since an import made it', () => {
  const imports = new Imports();
  imports.take(visits('Ann,2026-07-05,300'), assigned({ Ann: 'p1' }));
  imports.filled.type('figures', { person_id: 'p1' }, 'figure', 3000);
  const [cell] = imports.preview(visits('Ann,2026-08-05,50'), assigned({ Ann: 'p1' })).cells;
  expect([cell?.state, cell?.shownOld, cell?.shownNew]).toEqual(['byHand', '300', '3,050']);
  expect(cell?.notes.join()).toContain('The rows of Figures no longer make the actual that an import wrote');
});

describe('what makes no actual', () => {
  const people = tableOf('people.csv', [
    'person_id | name | email         | role    | manager_email  | joined     | left',
    'p1        | Ann  | ann@x.example | seo_sem | hr@example.com | 2026-07-10 | 2026-08-15',
  ]);
  const entries = tableOf('entries.csv', [
    'person_id | kpi                | weight | target | actual',
    'p1        | sem_cost_per_click | 60     | 2      |',
    'p1        | conversion_rate    | 40     | 5%     |',
  ]);
  const one = { account: 'sem', date: 0, owner: null, personId: 'p1' } satisfies Partial<FigureMapping>;
  const perClick = [rule('sem_cost_per_click', { how: 'ratio', plus: [2], over: [3] })];

  it('is a sum over several currencies', () => {
    const imports = new Imports({ people, entries });
    const given = (other: string) =>
      table('c.csv', 'Day,Currency code,Cost,Clicks', '2026-07-20,USD,30,20', `2026-07-20,${other},60,20`);
    const [mixed] = imports.preview(given('EUR'), { ...one, figures: perClick }).cells;
    expect([mixed?.state, mixed?.notes.join()]).toEqual([
      'unclear',
      expect.stringContaining('The rows have several kinds under “Currency code”, which cannot be added up: USD, EUR.'),
    ]);
    const dollars = perClick.map((made) => ({ ...made, only: { column: 1, text: 'USD' } }));
    // 30 ÷ 20
    expect(imports.preview(given('EUR'), { ...one, figures: dollars }).cells[0]?.shownNew).toBe('1.5');
    const [same] = imports.preview(given('USD'), { ...one, figures: perClick }).cells;
    // (30 + 60) ÷ (20 + 20)
    expect(same?.shownNew).toBe('2.25');
  });

  it('[S16] is a count under a percentage, and the file is not called known already', () => {
    const imports = new Imports({ people, entries });
    const given = table('c.csv', 'When,Conv,Got', '2026-07-20,5,100');
    const counted = { ...one, figures: [rule('conversion_rate', { plus: [1] })] };
    const [cell] = imports.preview(given, counted).cells;
    expect([cell?.state, cell?.notes.join()]).toEqual(['unclear', expect.stringContaining('This KPI is a percentage')]);
    expect(imports.take(given, counted)).toMatchObject({
      ok: false,
      problems: ['Nothing of this can be taken; why stands beside each KPI. Nothing was written.'],
    });
    const divided = { ...one, figures: [rule('conversion_rate', { how: 'ratio', plus: [1], over: [2] })] };
    expect(imports.preview(given, divided).cells[0]?.shownNew).toBe('5%');
  });

  it('[S16] is doubted where a rate is more than the whole: 2.60 without a sign may be 2.6 %', () => {
    const imports = new Imports({ people, entries });
    const given = table('c.csv', 'When,Rate,Got', '2026-07-20,2.60,100');
    const rated = (rateAs: 'fraction' | 'percent') => {
      const figures = [rule('conversion_rate', { how: 'rate', plus: [1], over: [2], rateAs })];
      const [cell] = imports.preview(given, { ...one, figures }).cells;
      return [cell?.shownNew, cell?.notes.join().includes('more than 100 %')];
    };
    expect(rated('fraction')).toEqual(['260%', true]);
    expect(rated('percent')).toEqual(['2.6%', false]);
  });

  it('[S6, S7] is a KPI that is answered by yes or no or by a rating', () => {
    const judged = tableOf('entries.csv', [
      'person_id | kpi                | weight | rule   | target | actual',
      'p1        | account_quality    | 60     | yes-no |        | yes',
      'p1        | organic_traffic    | 40     | rating |        | 4',
    ]);
    const imports = new Imports({ people, entries: judged });
    const given = table('c.csv', 'When,Quality,Visits', '2026-07-20,5,100');
    const figures = [rule('account_quality', { plus: [1] }), rule('organic_traffic', { plus: [2] })];
    const { cells } = imports.preview(given, { ...one, figures });
    for (const cell of cells) {
      expect([cell.state, cell.notes.join()]).toEqual(['unclear', expect.stringContaining('not by a figure')]);
    }
    expect(cells).toHaveLength(2);
    expect(imports.take(given, { ...one, figures })).toMatchObject({ ok: false });
    expect(imports.cell('p1', 'organic_traffic', 'actual')).toBe(4);
  });

  it('are days on which the person was not there: they count and are named', () => {
    const imports = new Imports({ people, entries });
    const given = table('c.csv', 'When,Cur,Spent,Got', '2026-07-09,x,2,1', '2026-07-10,x,2,1', '2026-08-16,x,2,1');
    const [cell] = imports.preview(given, { ...one, figures: perClick }).cells;
    expect(cell?.notes).toContain(
      'Of days before Ann came or after they left: 2. Look whether they belong to somebody else.',
    );
  });

  it('is a report without rows, and it says so', () => {
    const { problems } = new Imports({ people, entries }).preview(table('e.csv', 'Day,Campaign,Clicks,Impr.,Cost'));
    expect(problems).toEqual(['There is no row of figures below the headers: the report is empty.']);
  });

  it('asks nothing about a line that lacks a part of a KPI which the person does not have', () => {
    const imports = new Imports({ people, entries });
    const given = table('c.csv', 'Day,Campaign,Clicks,Impr.,Cost,Conv. value', '2026-07-20,A,20,300,30, --');
    const shown = imports.preview(given, { owner: null, personId: 'p1' });
    expect([shown.asks.blanks, shown.problems]).toEqual([false, []]);
    expect(shown.cells.map(({ kpi }) => kpi)).toEqual(['sem_cost_per_click']);
  });
});

describe('what is left out', () => {
  it('is said by line, column, what was found and how it should be written, the same text once', () => {
    const imports = new Imports();
    const given = visits(
      'Ann,2026-07-05,300',
      'Ann,soon,5',
      'Ann,2026-07-06,n.a.',
      'Ann,2026-07-07,n.a.',
      'Ann,,4',
      'Eva,2026-07-06,9',
    );
    const shown = imports.preview(given, assigned({ Ann: 'p1' }));
    expect(shown.warnings).toEqual([
      'Left out, because they are not assigned to anybody under “Who”: 1 (“Eva”).',
      '“soon” under “When” is no day, and the whole row was left out: line 3. Days are written like 2026-07-31.',
      '“n.a.” under “Visits” is no figure and was left out: lines 4–5. Figures are written like 1,204.50 or 6.20%.',
      'Left out, because “When” is blank: line 6.',
    ]);
    expect(shown.cells.map(({ shownNew }) => shownNew)).toEqual(['300']);
  });

  it('is a percentage among counts, and what can be read in two ways is asked about by its place', () => {
    const imports = new Imports();
    expect(imports.preview(visits('Ann,2026-07-05,6.2%'), assigned({ Ann: 'p1' })).warnings).toEqual([
      '“6.2%” under “Visits” is a percentage and cannot be added up like a count; it was left out: line 2. Use the column as a column of rates.',
    ]);
    const unclear = imports.preview(visits('Ann,03/04/2026,1.204'), assigned({ Ann: 'p1' }));
    expect(unclear.problems).toEqual([
      'Line 2: “03/04/2026” under “When” can be read in two ways. Say whether day or month comes first.',
    ]);
    const given = visits('Ann,2026-07-05,1.204');
    expect(imports.preview(given, assigned({ Ann: 'p1' })).problems).toEqual([
      'Line 2: “1.204” under “Visits” can be read in two ways. Say whether numbers have a decimal point or a decimal comma.',
    ]);
    const said = (decimal: '.' | ',') =>
      imports.preview(given, assigned({ Ann: 'p1' }, { decimal })).cells[0]?.shownNew;
    expect([said('.'), said(',')]).toEqual(['1.204', '1,204']);
  });

  it('is said of owners without a name, and of long numbers that a spreadsheet has shortened', () => {
    const given = visits('1.2E+17,2026-07-05,300', ',2026-07-05,5');
    expect(new Imports().preview(given, assigned({ '1.2E+17': 'p1' })).warnings).toEqual([
      'Left out, because they are not assigned to anybody under “Who”: 1 (no name).',
      '“1.2E+17” under “Who” is a long number that a spreadsheet has shortened: several accounts or campaigns may be behind it. Choose another column.',
    ]);
  });

  it('is summed up where it is nearly everything', () => {
    const rows = Array.from({ length: 200 }, (_, index) => `Ann,day ${index},5`);
    const { warnings } = new Imports().preview(visits('Ann,2026-07-05,300', ...rows), assigned({ Ann: 'p1' }));
    expect([warnings.length, warnings[20]]).toEqual([21, 'So were parts of 180 more lines.']);
  });

  it('by a console that lists only frequent queries is no whole', () => {
    const given = table('Queries.csv', 'Top queries,Clicks,Impressions,CTR,Position', 'zx,140,1000,14%,7');
    expect(new Imports().preview(given).warnings).toEqual([
      'The console leaves rare entries under “Top queries” out, so that the rows do not make the whole. Export the table by day instead.',
    ]);
  });

  it('are running numbers of days, until somebody names the first one', () => {
    const imports = new Imports();
    const given = table('x.csv', 'Nth day,Sessions,Engaged sessions', '0000,5,3', '0002,7,3');
    const whole = { owner: null, personId: 'p1' };
    expect(imports.preview(given, whole)).toMatchObject({ asks: { range: true }, warnings: [], cells: [] });
    const [cell] = imports.preview(given, { ...whole, range: { from: '2026-07-01', to: '2026-07-03' } }).cells;
    expect(cell?.shownNew).toBe('12');
  });
});
