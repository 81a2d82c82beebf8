// Files as consoles export them, byte for byte: found, sorted apart and added up; every sum by hand.
import { readFileSync } from 'node:fs';
import { figureFile, figureTable } from '../../../../src/sidebar/figures-file/figure-table';
import { checkTotals } from '../../../../src/workbook/import/figures/check-totals';
import { collectFigures } from '../../../../src/workbook/import/figures/collect-figures';
import { rangeAbove, rangeInName } from '../../../../src/workbook/import/figures/file-range';
import { findTable } from '../../../../src/workbook/import/figures/find-header';
import { guessMapping } from '../../../../src/workbook/import/figures/guess-mapping';
import { sortRows } from '../../../../src/workbook/import/figures/sort-rows';
import type { StringTable } from '../../../../src/workbook/import/string-table';
import { exportedTable } from '../../../support/exported-file';

type Owners = Readonly<Record<string, string>>;

/** Parts of names and whose they are; '' stands for everything of a file that names nobody. */
function brought(name: string, owners: Owners, given: StringTable = exportedTable(name)) {
  const table = findTable(given, null);
  if (!table) throw new Error(`${name}: no headers`);
  const mapping = {
    ...guessMapping(table),
    personId: owners[''] ?? null,
    rules: Object.entries(owners).map(([part, personId]) => ({ part, personId })),
  };
  const sorted = sortRows(table, [mapping.date, mapping.owner]);
  const collected = collectFigures(table, sorted.kept, mapping, rangeAbove(table.above) ?? rangeInName(name));
  const figures = (personId: string, kpi: string) =>
    collected.entries
      .filter((entry) => entry.personId === personId && entry.kpi === kpi)
      .map(({ from, date, value, numerator, denominator }) => [
        from === date ? date : `${from} to ${date}`,
        value ?? `${numerator}/${denominator}`,
      ]);
  return {
    exporter: table.exporter?.name ?? null,
    headerLine: table.headerLine,
    owner: mapping.owner === null ? null : table.headers[mapping.owner],
    kept: sorted.kept.map(({ line }) => line),
    totals: sorted.totals.map(({ line }) => line),
    elsewhere: table.elsewhere.map(({ line }) => line),
    checks: checkTotals(sorted, mapping, table.decimal).map(({ column, stated, kept, isSame }) => [
      ...[table.headers[column], stated, kept, isSame],
    ]),
    figures,
    ...collected,
  };
}

const teams: Owners = { ZX: 'zx', LW: 'lw' };
const july = '2026-07-01 to 2026-07-31';

describe('Google Ads', () => {
  it('campaigns of a month: title and range above, five overlapping totals below, one of which the rows add up to', () => {
    const file = brought('Campaign report.csv', teams);
    expect([file.exporter, file.headerLine, file.owner]).toEqual(['Google Ads', 3, 'Campaign']);
    expect([file.kept, file.totals]).toEqual([
      [4, 5, 6, 7],
      [8, 9, 10, 11, 12],
    ]);
    expect(file.checks).toEqual([
      ['Conv. value', 7220.75, 7220.75, true],
      ['Cost', 1778.48, 1778.48, true],
      ['Conversions', 100.5, 100.5, true],
      ['Clicks', 2469, 2469, true],
      ['Impr.', 172410, 172410, true],
    ]);
    // 4310.25 + 2640.00 over 746.48 + 782.60; 1204 + 860 over 19420 + 24580
    expect(file.figures('zx', 'roas')).toEqual([[july, '6950.25/1529.08']]);
    expect(file.figures('zx', 'click_through_rate')).toEqual([[july, '2064/44000']]);
    // “Total Wine” is a campaign: 124.00 + 125.40 over 2 + 4; per mille ·1000
    expect(file.figures('lw', 'cost_per_action')).toEqual([[july, '249.4/6']]);
    expect(file.figures('lw', 'cost_per_mille')).toEqual([[july, '249400/128410']]);
  });

  it('tab-separated UTF-16 by day: what is missing is not zero, and the line that lacks it is named', () => {
    const file = brought('My weekly report.csv', teams);
    expect([file.headerLine, file.totals]).toEqual([3, [9]]);
    expect(file.figures('zx', 'conversion_rate')).toEqual([
      ['2026-07-06', '2/40'],
      ['2026-07-07', '1.5/38'],
      ['2026-07-08', '0/0'],
    ]);
    expect(file.figures('lw', 'roas')).toEqual([['2026-07-07', '45/5.2']]);
    expect(file.halves).toContainEqual({ personId: 'lw', kpi: 'roas', line: 5 });
    // 40 + 3 + 38 + 4
    expect(file.checks).toContainEqual(['Clicks', 85, 85, true]);
  });

  it('says so where the kept rows do not add up to the total', () => {
    const text = readFileSync('tests/fixtures/exports/Campaign report.csv', 'utf8').replace('"1,204"', '"1,203"');
    expect(brought('x.csv', teams, figureTable('x.csv', text)).checks).toContainEqual(['Clicks', 2469, 2468, false]);
  });
});

describe('GA4', () => {
  it('report: range in the comments, its second table left out', () => {
    const file = brought('data-export.csv', { 'Organic Search': 'seo' });
    expect([file.exporter, file.headerLine, file.kept]).toEqual(['Google Analytics 4', 10, [11, 12, 13]]);
    expect(file.elsewhere).toEqual([15, 16, 17, 18, 19, 20]);
    expect(file.figures('seo', 'organic_traffic')).toEqual([[july, 6344]]);
    expect(file.figures('seo', 'organic_conversions')).toEqual([[july, 118]]);
    expect(file.owners.map(({ found, personId }) => [found, personId])).toEqual([
      ['Organic Search', 'seo'],
      ['Paid Search', null],
      ['Direct', null],
    ]);
  });

  it('exploration: the grand total is the first row and one field longer than the headers', () => {
    const file = brought('download.csv', { 'Organic Search': 'seo' });
    expect([file.headerLine, file.totals]).toEqual([7, [8]]);
    expect(file.figures('seo', 'organic_traffic')).toEqual([
      ['2026-07-01', 410],
      ['2026-07-02', 352],
    ]);
    // 410 + 60 + 352 + 58; 5 + 3 + 1
    expect(file.checks).toEqual([
      ['Sessions', 880, 880, true],
      ['Conversions', 9, 9, true],
    ]);
  });
});

describe('advertising in China', () => {
  it('巨量广告: by project and day, dashes where nothing was shown', () => {
    const file = brought('巨量广告_账户报表.csv', teams);
    expect([file.exporter, file.headerLine, file.owner]).toEqual(['巨量引擎 Ocean Engine', 1, '项目名称']);
    expect(file.figures('zx', 'cost_per_action')).toEqual([
      ['2026-07-01', '1200.5/24'],
      ['2026-07-02', '1099.5/26'],
    ]);
    expect(file.figures('lw', 'conversion_rate')).toEqual([
      ['2026-07-01', '5/300'],
      ['2026-07-02', '0/0'],
    ]);
  });

  it('百度: GBK, the headers in line 8, both plans of an account added up per day', () => {
    const file = brought('推广计划报告.csv', { 'bj-zx': 'zx', 'sh-lw': 'lw' });
    expect([file.exporter, file.headerLine, file.owner]).toEqual(['百度营销 Baidu', 8, '账户']);
    // 302.40 + 259.20 over 126 + 72; conversions 6+0+1 + 2+0+0
    expect(file.figures('zx', 'sem_cost_per_click')).toEqual([
      ['2026-07-01', '561.6/198'],
      ['2026-07-02', '255/102'],
    ]);
    expect(file.figures('zx', 'cost_per_action')[0]).toEqual(['2026-07-01', '561.6/9']);
    expect(file.figures('lw', 'click_through_rate')).toEqual([
      ['2026-07-02', '0/0'],
      ['2026-07-03', '20/500'],
    ]);
  });

  it('巨量千川: GBK, a row 全部 per item; what has no id is real spend', () => {
    const file = brought('全域推广数据-视频.csv', teams);
    expect([file.exporter, file.totals]).toEqual(['巨量千川 Qianchuan', [2, 5, 7]]);
    expect(file.figures('zx', 'roas')).toEqual([
      ['2026-07-01', '3200/900'],
      ['2026-07-02', '1600/600'],
    ]);
    // 1500 + 200 + 50, and 900 + 600 + 200 + 50
    expect(file.checks).toContainEqual(['整体消耗', 1750, 1750, true]);
    expect(file.owners.filter(({ personId }) => personId === null).map(({ found }) => found)).toEqual([
      'AIGC动态创意素材集合',
    ]);
  });

  it('小红书聚光: the total first, with the number of rows in its name', () => {
    const file = brought('账户-投放数据.csv', { '': 'one' });
    expect([file.exporter, file.totals, file.owner]).toEqual(['小红书聚光 Juguang', [2], null]);
    // 300.00 + 310.50 + 0
    expect(file.checks).toContainEqual(['消费', 610.5, 610.5, true]);
    expect(file.figures('one', 'cost_per_click')[1]).toEqual(['2026-07-02', '310.5/1230']);
  });
});

describe('content and followers', () => {
  it('抖音作品列表: copied text, a caption with a line break; 完播率 of videos weighted by plays', () => {
    const file = brought('作品列表.txt', { '': 'one' });
    expect([file.exporter, file.issues]).toEqual(['抖音作品 Douyin', []]);
    expect(file.figures('one', 'content_reads')).toEqual([
      ['2026-07-03', 10000],
      ['2026-07-18', 30000],
      ['2026-07-20', 5000],
      ['2026-06-28', 8000],
    ]);
    // 0.35·10000, 0.2·30000, no picture story, 0.31·8000
    expect(file.figures('one', 'completion_rate')).toEqual([
      ['2026-07-03', '3500/10000'],
      ['2026-07-18', '6000/30000'],
      ['2026-06-28', '2480/8000'],
    ]);
    // 400 + 30 + 50 + 20
    expect(file.figures('one', 'content_engagement_rate')[0]).toEqual(['2026-07-03', '500/10000']);
  });

  it('公众号: HTML that is named .xls; gained over those there at the beginning of the day', () => {
    const file = brought('user_analysis.xls', { '': 'one' });
    expect([file.exporter, file.headerLine, file.kept]).toEqual(['微信公众号 WeChat', 2, [3, 4, 5]]);
    expect(file.figures('one', 'follower_growth_rate')).toEqual([
      ['2026-07-01', '30/1000'],
      ['2026-07-02', '-10/1030'],
      ['2026-07-03', '30/1020'],
    ]);
  });
});

describe('opened and saved again by a spreadsheet', () => {
  it('with semicolons and decimal commas: 1.204 is a thousand, and the rows add up to the total', () => {
    const file = brought('Campaign report (saved again).csv', teams);
    expect([file.exporter, file.headerLine, file.totals]).toEqual(['Google Ads', 3, [6]]);
    expect(file.figures('zx', 'roas')).toEqual([[july, '4310.25/746.48']]);
    expect(file.figures('lw', 'click_through_rate')).toEqual([[july, '310/88300']]);
    // 746.48 + 124.00; 1204 + 310
    expect(file.checks).toContainEqual(['Cost', 870.48, 870.48, true]);
    expect(file.checks).toContainEqual(['Clicks', 1514, 1514, true]);
  });

  it('with padded comments and one column more for the grand total', () => {
    const file = brought('download (saved again).csv', { Organic: 'seo' });
    expect([file.exporter, file.headerLine, file.totals]).toEqual(['Google Analytics 4', 7, [8]]);
    expect(file.figures('seo', 'organic_traffic')).toEqual([
      ['2026-07-01', 410],
      ['2026-07-02', 352],
    ]);
    expect(file.checks).toContainEqual(['Sessions', 880, 880, true]);
  });

  it('with days before months: 19/07/2026 tells how 05/07/2026 is meant', () => {
    const file = brought('账户-投放数据 (saved again).csv', { '': 'one' });
    expect([file.exporter, file.totals]).toEqual(['小红书聚光 Juguang', [2]]);
    expect(file.figures('one', 'cost_per_click')).toEqual([
      ['2026-07-05', '300/1200'],
      ['2026-07-19', '310.5/1230'],
      ['2026-07-20', '0/0'],
    ]);
  });
});

it('百度 by hour: the hours of a day are added up, lines above are padded', () => {
  const file = brought('分时报告.csv', { zx: 'zx' });
  expect([file.exporter, file.headerLine]).toEqual(['百度营销 Baidu', 6]);
  // 150.40 + 152.00 over 60 + 66
  expect(file.figures('zx', 'sem_cost_per_click')).toEqual([
    ['2026-07-01', '302.4/126'],
    ['2026-07-02', '48.6/20'],
  ]);
});

it('小红书笔记: a notice above the headers, a note without a title, numbers with a point', () => {
  const file = brought('笔记列表明细表.txt', { '': 'one' });
  expect([file.exporter, file.headerLine, file.kept]).toEqual(['小红书笔记 Xiaohongshu', 2, [3, 4]]);
  expect(file.figures('one', 'content_reads')).toEqual([
    ['2026-07-11', 126],
    ['2026-07-12', 1200],
  ]);
  // 60 + 4 + 6 + 30
  expect(file.figures('one', 'content_engagement_rate')[1]).toEqual(['2026-07-12', '100/1200']);
});

it('公众号数据趋势: three tables side by side, 全部 beside its parts', () => {
  const file = brought('tendency_1782835200_1783008000.txt', { '': 'one' });
  expect([file.exporter, file.headerLine, file.kept]).toEqual(['微信公众号 WeChat', 2, [3, 6]]);
  expect(file.figures('one', 'content_reads')).toEqual([
    ['2026-07-01', 900],
    ['2026-07-02', 450],
  ]);
});

it('Meta by day: the day of a row goes before the span of the report; link clicks and purchases are no one sum', () => {
  const file = brought('Zhenxing-Days-Jul.csv', teams);
  expect([file.exporter, file.totals]).toEqual(['Meta Ads', [2]]);
  expect(file.figures('lw', 'cost_per_action')).toEqual([
    ['2026-07-01', '500.25/8'],
    ['2026-07-02', '610.25/5'],
  ]);
  // 1234.56 + 500.25 + 610.25
  expect(file.checks).toContainEqual(['Amount spent (USD)', 2345.06, 2345.06, true]);
  const results = { kpi: 'organic_conversions', how: 'value', plus: [4], over: [], less: [], times: 1 } as const;
  const table = findTable(exportedTable('Zhenxing-Days-Jul.csv'), null);
  if (!table) throw new Error('no headers');
  const mapping = {
    ...{ ...guessMapping(table), owner: null, personId: 'all' },
    figures: [{ ...results, only: null, rateAs: 'percent' as const }],
  };
  const { kept } = sortRows(table, [2, 3]);
  expect(collectFigures(table, kept, mapping, null).mixed).toEqual([
    { personId: 'all', kpi: 'organic_conversions', column: 5, found: ['actions:purchase', 'actions:link_click'] },
  ]);
});

it('Search Console in Chinese: frequent queries, which are not the whole', () => {
  const file = brought('查询数.csv', { '': 'one' });
  expect([file.exporter, file.owner]).toEqual(['Google Search Console', null]);
  // Neither in the file nor in its name are there days.
  expect([file.range, file.issues[0]?.lines]).toEqual([null, [2, 3]]);
});

it('Meta: the nameless total first, the days of a row in two columns', () => {
  const file = brought('Zhenxing-Campaigns-Jul.csv', teams);
  expect([file.exporter, file.totals, file.kept]).toEqual(['Meta Ads', [2], [3, 4]]);
  expect(file.figures('zx', 'cost_per_action')).toEqual([[july, '604.5/18']]);
  // 604.5 + 600
  expect(file.checks).toContainEqual(['Amount spent (USD)', 1204.5, 1204.5, true]);
});

it('Search Console: clicks by day', () => {
  expect(brought('Chart.csv', { '': 'one' }).figures('one', 'organic_traffic')).toEqual([
    ['2026-07-01', 140],
    ['2026-07-02', 155],
    ['2026-07-03', 149],
  ]);
});

it('real workbooks and packed files are told by their bytes, whatever their names', () => {
  const files = ['PK\x03\x04[Content_Types].xml', 'PK\x03\x04Queries.csv', '\xd0\xcf\x11\xe0', '\0\x01\x02'];
  const kinds = files.map((content) => figureFile('data.csv', new Uint8Array(Buffer.from(content, 'latin1'))).kind);
  expect(kinds).toEqual(['xlsx', 'zip', 'xls', 'binary']);
});
