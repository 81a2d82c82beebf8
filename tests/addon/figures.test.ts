// Bringing figures in on the built add-on: shown first, taken in one go, replaced, taken back; every figure by hand.
import type { Host } from '../../host/host';
import { figureTable } from '../../src/sidebar/figures-file/figure-table';
import { exportedTable } from '../support/exported-file';
import { addressOf, filledHost, freshHost, HR, rowsOf, setUp, sheet } from '../support/perfscore-host';
import { type Answered, call, formVersion, requestId } from '../support/sidebar-calls';

const KPI = ['person_id', 'kpi'] as const;
const ads = sheet['zh-CN'].ads;
const FIGURES = '数据明细';
const ADA = { email: 'ada@x.example', locale: 'zh-CN' } as const;

type Table = ReturnType<typeof exportedTable>;
type Use = 'sheet' | 'figures';

const campaigns = exportedTable('Campaign report.csv');

/** The same report of the same month with 100.00 more spent on the first campaign, as the console corrected it. */
function corrected(): Table {
  return {
    ...campaigns,
    rows: campaigns.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === '746.48' ? '846.48' : cell)),
    })),
  };
}

function preview(host: Host, table: Table = campaigns, mapping: object | null = null): Answered {
  return call(host, 'previewFigures', { table, mapping });
}

/** ZX are campaigns of p2, LW of p1. */
function assigned(host: Host, table: Table = campaigns): Answered {
  const rules = [
    { part: 'ZX', personId: 'p2' },
    { part: 'LW', personId: 'p1' },
  ];
  return preview(host, table, { ...preview(host, table).value.mapping, rules });
}

/** `use` for every actual that was typed by hand. */
function take(host: Host, shown: Answered, use: Use | null = 'sheet', table: Table = campaigns, id = requestId()) {
  const cells: { personId: string; kpi: string; state: string }[] = shown.value.cells;
  const byHand = cells.filter(({ state }) => state === 'byHand');
  const decisions = use === null ? [] : byHand.map(({ personId, kpi }) => ({ personId, kpi, use }));
  const input = { table, mapping: shown.value.mapping, decisions, requestId: id, version: shown.version };
  return call(host, 'takeFigures', input);
}

function undo(host: Host): Answered {
  const { value } = call(host, 'figuresForm', {});
  const version = formVersion(host, 'figuresForm', {});
  return call(host, 'undoFigures', { importId: value.last?.importId ?? 'none', requestId: requestId(), version });
}

const actual = (host: Host, id: string) => rowsOf(host, ads, KPI).get(id)?.actual;
const evidence = (host: Host, id: string) => rowsOf(host, ads, KPI).get(id)?.evidence;
const cellsOf = ({ value }: Answered) =>
  value.cells.map((cell: Record<string, string>) => [
    ...[`${cell.personId} ${cell.kpi}`, cell.state, cell.shownOld, cell.shownNew],
  ]);

/** What all rows of a person's KPI add up to, those that take others back among them. */
function sums(host: Host, personId: string, kpi: string): string {
  const rows = [...rowsOf(host, FIGURES, ['figure_id']).values()].filter(
    (row) => row.person_id === personId && row.kpi === kpi,
  );
  const sum = (key: string) => rows.reduce((added, row) => added + Number(row[key]), 0);
  return `${rows.length} rows: ${sum('numerator').toFixed(2)} / ${sum('denominator').toFixed(2)}`;
}

describe('a file of campaigns', () => {
  it('is shown old → new with the rows it comes from, and nothing is written', () => {
    const host = filledHost();
    const before = JSON.stringify(host.exportData());
    const unassigned = preview(host);
    expect(unassigned.value).toMatchObject({ exporter: 'Google Ads', headerLine: 3, cells: [] });
    expect(unassigned.value.problems).toEqual([
      '文件中还没有属于任何人指标的数据。请把账户或计划分配给人员，并查看这些人是否有这些指标。',
    ]);
    const shown = assigned(host);
    // 6950.25 ÷ 1529.08; 94.5 ÷ 2064; 270.5 ÷ 249.4; 249.4 ÷ 6
    expect(cellsOf(shown)).toEqual([
      ['p2 roas', 'new', '', '4.5454'],
      ['p2 conversion_rate', 'byHand', '4.5%', '4.5785%'],
      ['p1 roas', 'byHand', '9.6', '1.0846'],
      ['p1 cost_per_action', 'byHand', '80', '41.5667'],
    ]);
    expect(shown.value.cells[0].notes).toEqual(['来自第 4–5 行。']);
    expect(shown.value.covers).toBe('覆盖日期：2026-07-01 至 2026-07-31。');
    expect(shown.value.notes).toEqual(['汇总的行数：4。', '表头上方已跳过：第 1–2 行。', '合计行已跳过：第 8–12 行。']);
    expect(shown.value.totals).toContainEqual({
      text: 'Cost：各行合计 1,778.48，与文件所列总数一致。',
      isSame: true,
    });
    expect(shown.value.owners[1]).toMatchObject({ found: 'ZX | Shoes, summer', personId: 'p2', by: 'rule', rows: 1 });
    expect(JSON.stringify(host.exportData())).toBe(before);
  });

  it('is taken as dated rows, actual and evidence; what was typed by hand stays as decided', () => {
    const host = filledHost();
    const shown = assigned(host);
    expect(take(host, shown, null)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(actual(host, 'p2 roas')).toBe('');
    expect(take(host, shown)).toMatchObject({ ok: true });
    expect(actual(host, 'p2 roas')).toBe(4.54538022863);
    expect(evidence(host, 'p2 roas')).toBe('Google Ads · Campaign report.csv · 2026-07-01 – 2026-07-31');
    expect([actual(host, 'p2 conversion_rate'), actual(host, 'p1 roas')]).toEqual([0.045, 9.6]);
    expect(sums(host, 'p2', 'roas')).toBe('1 rows: 6950.25 / 1529.08');
    expect(sums(host, 'p1', 'cost_per_action')).toBe('1 rows: 249.40 / 6.00');
    expect(call(host, 'verifyRecords', {}).value).toMatchObject({ intact: true, count: 3 });
  });

  it('puts the figures in the place of typed ones where somebody decided so, behind the evidence that is there', () => {
    const host = filledHost();
    expect(take(host, assigned(host), 'figures')).toMatchObject({ ok: true });
    expect([actual(host, 'p1 roas'), actual(host, 'p2 conversion_rate')]).toEqual([1.08460304731, 0.0457848837209]);
    expect(evidence(host, 'p1 roas')).toBe(
      'console export\nGoogle Ads · Campaign report.csv · 2026-07-01 – 2026-07-31',
    );
  });

  it('a second time is known already: owners remembered, no row, no actual changed', () => {
    const host = filledHost();
    take(host, assigned(host), 'figures');
    const before = host.values(ads);
    const again = preview(host);
    expect(cellsOf(again).map(([, state]: string[]) => state)).toEqual(['same', 'same', 'same', 'same']);
    expect(take(host, again)).toMatchObject({
      ok: false,
      fields: [{ message: '这些数据工作簿中都已有，没有写入任何内容。' }],
    });
    expect(host.values(ads)).toEqual(before);
    expect(sums(host, 'p2', 'roas')).toBe('1 rows: 6950.25 / 1529.08');
  });

  it('corrected by the console replaces the same days by rows that take the earlier ones back', () => {
    const host = filledHost();
    take(host, assigned(host));
    const shown = preview(host, corrected());
    expect(cellsOf(shown)[0]).toEqual(['p2 roas', 'new', '4.5454', '4.2664']);
    // 746.48 + 782.60 + 100.00, while the file still states 1778.48
    expect(shown.value.totals).toContainEqual({
      text: 'Cost：各行合计 1,878.48，文件所列总数为 1,778.48。请查看跳过了哪些行。',
      isSame: false,
    });
    expect(take(host, shown, 'sheet', corrected())).toMatchObject({ ok: true });
    expect(actual(host, 'p2 roas')).toBe(4.26636506494);
    // 1529.08 − 1529.08 + 1629.08
    expect(sums(host, 'p2', 'roas')).toBe('3 rows: 6950.25 / 1629.08');
    expect(undo(host)).toMatchObject({ ok: true });
    expect(actual(host, 'p2 roas')).toBe(4.54538022863);
    expect(sums(host, 'p2', 'roas')).toBe('5 rows: 6950.25 / 1529.08');
    // What stands there is again what the first import wrote: it is not asked about as typed by hand.
    expect(cellsOf(preview(host, corrected()))[0]).toEqual(['p2 roas', 'new', '4.5454', '4.2664']);
  });

  it('is taken back: rows cancel each other, the actual is what it was, except where somebody typed since', () => {
    const host = filledHost();
    take(host, assigned(host), 'figures');
    host.typeInto(ads, addressOf(host, ads, 'p1 roas', 'actual', KPI), '7');
    const { changes } = call(host, 'figuresForm', {}).value.last;
    const kept = changes.filter(({ isKept }: { isKept: boolean }) => isKept);
    expect(kept).toMatchObject([{ who: '王小明', shownOld: '9.6', shownValue: '1.0846' }]);
    expect(undo(host)).toMatchObject({ ok: true });
    expect([actual(host, 'p2 roas'), evidence(host, 'p2 roas')]).toEqual(['', '']);
    expect([actual(host, 'p2 conversion_rate'), actual(host, 'p1 roas')]).toEqual([0.045, 7]);
    expect(sums(host, 'p2', 'roas')).toBe('2 rows: 0.00 / 0.00');
    expect(undo(host)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(call(host, 'verifyRecords', {}).value).toMatchObject({ intact: true });
  });

  it('a figure typed after the preview is not overwritten: the form is old by then', () => {
    const host = filledHost();
    const shown = assigned(host);
    host.typeInto(ads, addressOf(host, ads, 'p2 roas', 'actual', KPI), '5');
    expect(take(host, shown)).toMatchObject({ ok: false, reason: 'stale' });
    expect(actual(host, 'p2 roas')).toBe(5);
  });
});

it('imports are taken back one after the other, down to what stood there first', () => {
  const host = filledHost();
  take(host, assigned(host));
  take(host, preview(host, corrected()), 'sheet', corrected());
  expect(actual(host, 'p2 roas')).toBe(4.26636506494);
  expect(undo(host)).toMatchObject({ ok: true });
  expect([actual(host, 'p2 roas'), sums(host, 'p2', 'roas')]).toEqual([4.54538022863, '5 rows: 6950.25 / 1529.08']);
  expect(undo(host)).toMatchObject({ ok: true });
  expect([actual(host, 'p2 roas'), evidence(host, 'p2 roas')]).toEqual(['', '']);
  expect(sums(host, 'p2', 'roas')).toBe('6 rows: 0.00 / 0.00');
  expect(undo(host)).toMatchObject({ ok: false, reason: 'invalid' });
  // Taken anew after all of that, it is what it was.
  expect(take(host, preview(host))).toMatchObject({ ok: true });
  expect([actual(host, 'p2 roas'), sums(host, 'p2', 'roas')]).toEqual([4.54538022863, '7 rows: 6950.25 / 1529.08']);
});

it('a file with decimal commas comes into a workbook of Germany, and names that begin like formulas stay names', () => {
  const host = freshHost({ spreadsheet: { locale: 'de_DE', timeZone: 'Europe/Berlin' } });
  setUp(host);
  const table = figureTable(
    '=HYPERLINK("http://x").csv',
    [
      'Day;Campaign;Clicks;Impr.;Cost;Conv. value',
      '01.07.2026;"=HYPERLINK(""http://x"";""ZX"")";1.204;19.420;746,48;4.310,25',
      '02.07.2026;+ZX | b;12;300;1,00;100,50',
    ].join('\n'),
  );
  const shown = assigned(host, table);
  // (4310.25 + 100.50) ÷ (746.48 + 1.00)
  expect(cellsOf(shown)).toEqual([['p2 roas', 'new', '', '5.9008']]);
  const owners = [{ found: '+ZX | b', personId: 'p2' }];
  const named = preview(host, table, { ...shown.value.mapping, owners });
  expect(take(host, named, 'sheet', table)).toMatchObject({ ok: true });
  expect(actual(host, 'p2 roas')).toBe(5.90082677797);
  expect(evidence(host, 'p2 roas')).toBe('Google Ads · =HYPERLINK("http://x").csv · 2026-07-01 – 2026-07-02');
  expect(sums(host, 'p2', 'roas')).toBe('2 rows: 4410.75 / 747.48');
  const { owners: known } = preview(host, table).value;
  expect(known.map(({ found, personId, by }: Record<string, string>) => [found, personId, by])).toEqual([
    ['=HYPERLINK("http://x";"ZX")', 'p2', 'rule'],
    ['+ZX | b', 'p2', 'owner'],
  ]);
});

it('rows deleted from Figures are noticed before an actual is overwritten; without the sheet nothing is written, and it is named', () => {
  const host = filledHost();
  take(host, assigned(host));
  host.deleteRows(FIGURES, 3, 1);
  const [cell] = preview(host, corrected()).value.cells;
  expect([cell.state, cell.notes.join()]).toEqual(['byHand', expect.stringContaining('“数据明细”中的行已得不出')]);
  const sheetId = host.model.getters.getSheetIdByName(FIGURES) ?? '';
  host.workbook.dispatch('DELETE_SHEET', { sheetId, sheetName: FIGURES });
  const before = host.values(ads);
  expect(take(host, preview(host, corrected()), 'figures', corrected())).toMatchObject({
    ok: false,
    problems: ['“数据明细”工作表缺失或缺少列，暂时无法保存。请 HR 运行“设置或修复工作簿”，然后重试。'],
  });
  expect(host.values(ads)).toEqual(before);
});

describe('who may', () => {
  it('employees bring in their own figures, and nothing of others whom the file names', () => {
    const host = filledHost();
    host.signIn(ADA);
    const shown = assigned(host);
    expect(cellsOf(shown).map(([id]: string[]) => id)).toEqual(['p2 roas', 'p2 conversion_rate']);
    expect(shown.value.warnings).toEqual(['有 1 人的数据您无权填写，未计入。']);
    expect(take(host, shown)).toMatchObject({ ok: true });
    expect(sums(host, 'p1', 'roas')).toBe('0 rows: 0.00 / 0.00');
    host.signIn(HR);
    // What is remembered is proposed to all: nobody says for all what is theirs.
    expect(preview(host).value.mapping.rules).toEqual([]);
    // HR may take back what anybody brought in; Ming, who leads p2, may not.
    expect(call(host, 'figuresForm', {}).value.last).toMatchObject({ by: ADA.email });
    host.signIn({ email: 'ming@x.example', locale: 'zh-CN' });
    expect(call(host, 'figuresForm', {}).value.last).toBeNull();
    host.signIn(HR);
    expect(undo(host)).toMatchObject({ ok: true });
    expect([actual(host, 'p2 roas'), sums(host, 'p2', 'roas')]).toEqual(['', '2 rows: 0.00 / 0.00']);
    host.signIn(ADA);
    expect(call(host, 'figuresForm', {}).value.last).toBeNull();
  });

  it('managers say whose something is of their reports, and change nothing that was said of others', () => {
    const host = filledHost();
    expect(take(host, assigned(host))).toMatchObject({ ok: true });
    host.signIn({ email: 'ming@x.example', locale: 'zh-CN' });
    const rules = [
      { part: 'Shoes', personId: 'p2' },
      { part: 'Brand', personId: 'p3' },
    ];
    const shown = preview(host, corrected(), { ...preview(host).value.mapping, rules, vanished: 'keep' });
    expect(take(host, shown, 'sheet', corrected())).toMatchObject({ ok: true });
    host.signIn(HR);
    // Ming led p2 and took ZX back; LW is p1, who is Ming and reports to somebody else.
    expect(preview(host).value.mapping.rules).toEqual([{ part: 'LW', personId: 'p1' }, ...rules]);
  });
});

it('days add up with those of another import, and what lacks one part is asked about', () => {
  const host = filledHost();
  take(host, assigned(host));
  const weekly = exportedTable('My weekly report.csv');
  const shown = preview(host, weekly);
  expect(shown.value.asks).toMatchObject({ blanks: true });
  // The same days of the same source came in as one month: less than that cannot replace it.
  expect(shown.value.cells[0].notes.join()).toContain('之前的一次导入以一个数值覆盖 2026-07-01 至 2026-07-31');
  expect(take(host, shown, 'sheet', weekly)).toMatchObject({ ok: false, reason: 'invalid' });
  const other = preview(host, weekly, { ...shown.value.mapping, account: 'US', blanks: 'leave-out' });
  // (6950.25 + 150 + 96.40 + 0) ÷ (1529.08 + 24.80 + 23.94 + 0)
  expect(cellsOf(other)[0]).toEqual(['p2 roas', 'new', '4.5454', '4.5611']);
  expect(take(host, other, 'sheet', weekly)).toMatchObject({ ok: true });
  expect(evidence(host, 'p2 roas')).toBe(
    [
      'Google Ads · Campaign report.csv · 2026-07-01 – 2026-07-31',
      'Google Ads / US · My weekly report.csv · 2026-07-06 – 2026-07-08',
    ].join('\n'),
  );
});

it('costs forms that need no figures no reading of them, however many there are', () => {
  const host = filledHost();
  const readingsOf = (name: string, input: object) => {
    host.calls.reset();
    expect(call(host, name, input)).toMatchObject({ ok: true });
    return host.calls.of('Range.getValues');
  };
  const home = readingsOf('home', {});
  // Figures and what was learned of files, each once.
  expect(readingsOf('previewFigures', { table: campaigns, mapping: null })).toBe(home + 2);
});

it('a fault at any single write leaves nothing or everything, and a second try does the rest', () => {
  const outcomes = new Set<string>();
  for (let nth = 1; nth < 60; nth++) {
    const host = filledHost();
    const shown = assigned(host);
    let happened = false;
    host.faults.before('write', nth, () => {
      happened = true;
    });
    host.faults.throwAt('write', 'Exception: Service Spreadsheets timed out while accessing document with id x.', nth);
    const first = take(host, shown, 'sheet', campaigns, 'f'.repeat(16));
    host.faults.reset();
    call(host, 'start', {});
    const [id, state] = cellsOf(assigned(host))[0];
    expect(id).toBe('p2 roas');
    // What Records do not have counts as little as if it had never been written.
    expect({ nth, seen: [actual(host, 'p2 roas'), state] }).toEqual({
      nth,
      seen: first.ok ? [4.54538022863, 'same'] : ['', 'new'],
    });
    outcomes.add(first.ok ? 'everything' : 'nothing');
    if (!happened) {
      expect(nth).toBeGreaterThan(4);
      break;
    }
    const retry = first.ok ? first : take(host, assigned(host), 'sheet', campaigns, 'f'.repeat(16));
    expect(retry).toMatchObject({ ok: true });
    expect([actual(host, 'p2 roas'), cellsOf(preview(host))[0][1]]).toEqual([4.54538022863, 'same']);
    expect(call(host, 'verifyRecords', {}).value).toMatchObject({ intact: true, count: 3 });
  }
  expect(outcomes).toEqual(new Set(['nothing', 'everything']));
});
