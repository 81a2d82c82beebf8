// Bringing figures in: what a table of any columns makes of actuals, month by month and console by console; every figure by hand.
import type { FigureMapping } from '../../../src/workbook/import/figures/figure-mapping';
import { HR, Imports, rule, table } from '../../support/figure-imports';

const visits = (month: string, count: number) =>
  table(`visits-${month}.csv`, 'Who,When,Visits', `Ann,2026-${month}-05,${count}`);
const asVisits = {
  account: 'own list',
  date: 1,
  owner: 0,
  owners: [{ found: 'Ann', personId: 'p1' }],
  figures: [rule('organic_traffic', { plus: [2] })],
};

describe('a table of any columns', () => {
  it('is taken once its columns are chosen, and understood by itself the next time', () => {
    const imports = new Imports();
    const unknown = imports.preview(visits('07', 300));
    expect([unknown.exporter, unknown.headers, unknown.cells]).toEqual(['', ['Who', 'When', 'Visits'], []]);
    expect(unknown.problems.length).toBeGreaterThan(0);
    expect(imports.take(visits('07', 300), asVisits)).toMatchObject({ ok: true });
    expect(imports.cell('p1', 'organic_traffic', 'actual')).toBe(300);
    const { mapping } = imports.preview(visits('08', 250));
    expect(mapping).toMatchObject({ date: 1, owner: 0, owners: asVisits.owners, figures: asVisits.figures });
    // Typed anew it might be typed otherwise, and the same days would count twice.
    expect(mapping?.account).toBe('own list');
  });

  it('that lacks a column which earlier files had makes nothing of that KPI, and says so', () => {
    const imports = new Imports();
    const report = (...lines: readonly string[]) => table('r.csv', ...lines);
    const mapping = {
      ...{ owner: null, personId: 'p1' },
      figures: [rule('organic_traffic', { plus: [3] })],
    };
    const july = report('Day,Clicks,Impr.,Landing page views', '2026-07-05,9,90,7');
    expect(imports.take(july, mapping)).toMatchObject({ ok: true });
    const august = imports.preview(report('Day,Clicks,Impr.', '2026-08-05,9,90'), { personId: 'p1' });
    expect(august.mapping?.figures.some(({ kpi }) => kpi === 'organic_traffic')).toBe(false);
    expect(august.warnings).toContain(
      '“Organic search traffic” was made of columns that this file lacks: Landing page views. Choose its columns anew, or it stays as it is.',
    );
    const chosen = imports.preview(report('Day,Clicks,Impr.', '2026-08-05,9,90'), {
      personId: 'p1',
      figures: [rule('organic_traffic', { plus: [1] })],
    });
    expect(chosen.warnings).toEqual([]);
  });

  it('that lacks the column which told whose a row is says so, too', () => {
    const imports = new Imports();
    const labelled = table('r.csv', 'Day,Clicks,Impr.,Label', '2026-07-05,9,90,x');
    const mapping = {
      ...{ owner: 3, owners: [{ found: 'x', personId: 'p1' }] },
      figures: [rule('organic_traffic', { plus: [1] })],
    };
    expect(imports.take(labelled, mapping)).toMatchObject({ ok: true });
    expect(imports.preview(table('r.csv', 'Day,Clicks,Impr.', '2026-08-05,9,90')).warnings).toEqual([
      'Earlier files had columns that this one lacks: Label. Look at what stands for the day and the owner of a row instead.',
    ]);
  });

  it('is read from another line of headers where somebody says so', () => {
    const imports = new Imports();
    const given = table('v.csv', 'List,of,July', 'Who,When,Visits', 'Ann,2026-07-05,7');
    const asked = { table: given, mapping: null };
    expect(imports.filled.read(HR, 'previewFigures', asked).headers).toEqual(['Who', 'When', 'Visits']);
    const other = imports.filled.read(HR, 'previewFigures', { ...asked, headerLine: 1 });
    expect([other.headers, other.mapping?.headerLine]).toEqual([['List', 'of', 'July'], 1]);
    expect(imports.filled.read(HR, 'previewFigures', { ...asked, headerLine: 99 })).toMatchObject({
      headerLine: null,
      mapping: null,
    });
  });

  it('adds month to month, and the evidence keeps every month beside what somebody wrote', () => {
    const imports = new Imports();
    imports.take(visits('07', 300), asVisits);
    expect(imports.take(visits('08', 250), asVisits)).toMatchObject({ ok: true });
    expect(imports.cell('p1', 'organic_traffic', 'actual')).toBe(550);
    const evidence = [
      'plan of June',
      'own list · visits-07.csv · 2026-07-05 – 2026-07-05',
      'own list · visits-08.csv · 2026-08-05 – 2026-08-05',
    ];
    expect(imports.cell('p1', 'organic_traffic', 'evidence')).toBe(evidence.join('\n'));
    // The same month, corrected: 320 + 250, and no second line.
    expect(imports.take({ ...visits('07', 320) }, asVisits)).toMatchObject({ ok: true });
    expect(imports.cell('p1', 'organic_traffic', 'actual')).toBe(570);
    expect(String(imports.cell('p1', 'organic_traffic', 'evidence')).split('\n')).toHaveLength(3);
  });

  it('of another source with the same days is added up and says so: the same account would count twice', () => {
    const imports = new Imports();
    imports.take(visits('07', 300), asVisits);
    const [cell] = imports.preview(visits('07', 80), { ...asVisits, account: 'other list' }).cells;
    expect([cell?.shownOld, cell?.shownNew]).toEqual(['300', '380']);
    expect(cell?.notes.join('\n')).toContain('Added to figures of the same days from: own list.');
    const [alone] = imports.preview(visits('08', 80), { ...asVisits, account: 'other list' }).cells;
    expect(alone?.notes.join('\n')).not.toContain('Added to figures');
  });

  it('with text that begins like a formula leaves it text', () => {
    const imports = new Imports();
    const given = table('=1+1.csv', 'Who,When,Visits', '"=HYPERLINK(""http://x"")",2026-07-05,7');
    const owners = [{ found: '=HYPERLINK("http://x")', personId: 'p1' }];
    expect(imports.take(given, { ...asVisits, account: '=2+2', owners })).toMatchObject({ ok: true });
    const { workbook } = imports.filled;
    expect(workbook.sheet('sources').under('found')).toContain('=HYPERLINK("http://x")');
    expect(workbook.sheet('figures').under('figure_source')).toEqual(['=2+2']);
    expect(workbook.sheet('figures').formulas().concat(workbook.sheet('sources').formulas())).toEqual([]);
    expect(imports.cell('p1', 'organic_traffic', 'evidence')).toContain('=2+2 · =1+1.csv');
  });
});

describe('a reading', () => {
  const quality = {
    account: 'sem',
    date: 0,
    owner: null,
    personId: 'p1',
    figures: [rule('account_quality', { plus: [1] })],
  };

  it('is the last one of the period', () => {
    const imports = new Imports();
    const given = table('q.csv', 'When,Quality', '2026-09-30,7.5', '2026-07-31,9');
    expect(imports.take(given, quality)).toMatchObject({ ok: true });
    expect(imports.cell('p1', 'account_quality', 'actual')).toBe(7.5);
  });

  it('is never added to another of the same day: 6 and 7 are not 13', () => {
    const imports = new Imports();
    const given = table('q.csv', 'When,Quality', '2026-07-31,6', '2026-07-31,7');
    const [cell] = imports.preview(given, quality).cells;
    expect([cell?.state, cell?.shownNew]).toEqual(['unclear', '']);
    expect(imports.take(given, quality)).toMatchObject({ ok: false });
    expect(imports.filled.workbook.sheet('figures').under('figure_id')).toEqual([]);
  });
});

describe('what stands in a cell', () => {
  const clicks = {
    account: 'sem',
    date: 0,
    owner: 1,
    owners: [
      { found: 'A', personId: 'p1' },
      { found: 'B', personId: 'p2' },
    ],
    figures: [rule('sem_cost_per_click', { how: 'ratio', plus: [2], over: [3] })],
  } satisfies Partial<FigureMapping>;
  const given = table('clicks.csv', 'When,Acc,Spent,Got', '2026-07-01,A,30,20', '2026-07-01,B,60,20');

  it('by hand is asked about and kept or replaced as decided', () => {
    const imports = new Imports();
    expect(imports.preview(given, clicks).cells.map(({ personId, state }) => [personId, state])).toEqual([
      ['p1', 'byHand'],
      ['p2', 'unclear'],
    ]);
    expect(imports.take(given, clicks)).toMatchObject({ ok: false });
    expect(imports.cell('p1', 'sem_cost_per_click', 'actual')).toBe(1.9);
    const decided = [{ personId: 'p1', kpi: 'sem_cost_per_click', use: 'sheet' }] as const;
    expect(imports.take(given, clicks, [...decided])).toMatchObject({ ok: true });
    expect(imports.cell('p1', 'sem_cost_per_click', 'actual')).toBe(1.9);
  });

  it('[S10] as not applicable stays: a stopped KPI is not taken up again by an import', () => {
    const imports = new Imports();
    const use = [{ personId: 'p1', kpi: 'sem_cost_per_click', use: 'figures' }] as const;
    expect(imports.take(given, clicks, [...use])).toMatchObject({ ok: true });
    expect(imports.cell('p1', 'sem_cost_per_click', 'actual')).toBe(1.5);
    expect(imports.cell('p2', 'sem_cost_per_click', 'actual')).toBe('N/A');
  });

  it('of days outside the period changes no actual, and it is said', () => {
    const imports = new Imports();
    const [cell] = imports.preview(visits('06', 9), asVisits).cells;
    expect([cell?.state, cell?.shownNew]).toEqual(['unclear', '']);
    expect(cell?.notes.join('\n')).toContain('Days outside the period, kept but not counted: 1.');
  });
});

it('a manager brings figures in for reports and none for others', () => {
  const imports = new Imports();
  const given = table('v.csv', 'Who,When,Visits', 'Ann,2026-07-05,7', 'Bo,2026-07-05,8', 'Hr,2026-07-05,9');
  const owners = [
    { found: 'Bo', personId: 'p2' },
    { found: 'Ann', personId: 'p1' },
  ];
  const seen = (email: string) =>
    imports.preview(given, { ...asVisits, owners }, email).cells.map(({ personId }) => personId);
  expect(seen('ann@x.example')).toEqual(['p1', 'p2']);
  expect(seen('bo@x.example')).toEqual(['p2']);
  expect(imports.filled.call('nobody@x.example', 'previewFigures', { table: given, mapping: null })).toMatchObject({
    ok: false,
    reason: 'refused',
  });
});
