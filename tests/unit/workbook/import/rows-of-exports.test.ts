// What is made of single rows of an exported file, written out where no file shows it; every figure by hand.
import fc from 'fast-check';
import { daysOfPeriod } from '../../../../src/core/period';
import { rollUpFigures } from '../../../../src/core/roll-up';
import { figureTable } from '../../../../src/sidebar/figures-file/figure-table';
import { checkTotals } from '../../../../src/workbook/import/figures/check-totals';
import { type Collected, collectFigures } from '../../../../src/workbook/import/figures/collect-figures';
import type { FigureMapping, FigureRule } from '../../../../src/workbook/import/figures/figure-mapping';
import { rangeAbove, rangeInName } from '../../../../src/workbook/import/figures/file-range';
import { findTable } from '../../../../src/workbook/import/figures/find-header';
import { guessMapping } from '../../../../src/workbook/import/figures/guess-mapping';
import { sortRows } from '../../../../src/workbook/import/figures/sort-rows';
import { writtenDay, writtenDays } from '../../../../src/workbook/import/figures/written-day';
import { decimalSignOf, readFigure } from '../../../../src/workbook/import/figures/written-figure';
import type { StringTable } from '../../../../src/workbook/import/string-table';
import { exportedTable } from '../../../support/exported-file';

const pasted = (...lines: readonly string[]) => figureTable('x.csv', lines.join('\n'));

function tableOf(given: StringTable) {
  const table = findTable(given, null);
  if (!table) throw new Error('no headers');
  return table;
}

function collected(given: StringTable, change: Partial<FigureMapping> = {}): Collected {
  const table = tableOf(given);
  const mapping = { ...guessMapping(table), personId: 'one', ...change };
  const { kept } = sortRows(table, [mapping.date, mapping.owner]);
  return collectFigures(table, kept, mapping, mapping.range ?? rangeAbove(table.above) ?? rangeInName(given.name));
}

const rule = (given: Partial<FigureRule>): FigureRule => ({
  kpi: 'click_through_rate',
  how: 'value',
  plus: [],
  over: [],
  less: [],
  times: 1,
  only: null,
  rateAs: 'fraction',
  ...given,
});

describe('the order of the rows', () => {
  const names = [
    'Campaign report.csv',
    '巨量广告_账户报表.csv',
    '推广计划报告.csv',
    'user_analysis.xls',
    '作品列表.txt',
  ];
  const quarter = daysOfPeriod('2026-Q3');

  it.each(names)('changes no actual: %s', (name) => {
    const table = tableOf(exportedTable(name));
    const mapping = { ...guessMapping(table), owner: null, personId: 'one' };
    const { kept } = sortRows(table, [mapping.date, guessMapping(table).owner]);
    const range = rangeAbove(table.above);
    const actuals = (rows: typeof kept) => {
      const { entries } = collectFigures(table, rows, mapping, range);
      return mapping.figures.map(({ kpi, how }) => {
        const figures = entries.filter((entry) => entry.kpi === kpi).map((entry) => ({ ...entry, source: 'x' }));
        const rollUp = kpi === 'follower_growth_rate' ? 'growth' : how === 'value' ? 'sum' : 'ratio';
        return quarter && [kpi, rollUpFigures(figures, rollUp, quarter)];
      });
    };
    const expected = actuals(kept);
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray([...kept], { minLength: kept.length }), (rows) => {
        expect(actuals(rows)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('rates', () => {
  const given = pasted('Day,Campaign,CTR,Impr.', '2026-07-01,A,5%,100', '2026-07-01,B,6.0%,300');

  it('without what they are over are never added up: 5 % and 6 % stay two figures', () => {
    const { entries } = collected(given, { owner: null, figures: [rule({ how: 'rate', plus: [2] })] });
    expect(entries.map(({ value, lines }) => [value, lines])).toEqual([
      [0.05, [2]],
      [0.06, [3]],
    ]);
  });

  it('weighted by what they are over make 0.05·100 + 0.06·300 = 23 of 400', () => {
    const { entries } = collected(given, { owner: null, figures: [rule({ how: 'rate', plus: [2], over: [3] })] });
    expect(entries).toMatchObject([{ value: null, numerator: 23, denominator: 400 }]);
  });

  it('are fractions or percentages where no sign says so, as the console writes them', () => {
    expect(readFigure('0.022', 'fraction', null)).toEqual({ kind: 'value', value: 0.022 });
    expect(readFigure('2.60', 'percent', null)).toEqual({ kind: 'value', value: 0.026 });
    expect(readFigure('6.20%', 'fraction', null)).toEqual({ kind: 'value', value: 0.062 });
    // A percentage among counts is a wrong column, not a count.
    expect(readFigure('6.20%', null, null)).toEqual({ kind: 'unreadable', found: '6.20%' });
  });
});

describe('figures', () => {
  it('are missing where consoles write dashes, and zero only where they write 0', () => {
    for (const text of ['', ' ', '-', '--', ' --', '—', 'N/A'])
      expect(readFigure(text, null, null)).toEqual({ kind: 'missing' });
    expect(readFigure('0.00', null, null)).toEqual({ kind: 'value', value: 0 });
    expect(readFigure('"x"', null, null).kind).toBe('unreadable');
    expect(readFigure('-10', null, null)).toEqual({ kind: 'value', value: -10 });
  });

  it('are read as the file writes decimals: one certain cell decides for all, and what no cell decides is asked about', () => {
    const given = (...cells: readonly string[]) => cells.map((cell) => readFigure(cell, null, decimalSignOf(cells)));
    const values = (...cells: readonly string[]) =>
      given(...cells).map((figure) => (figure.kind === 'value' ? figure.value : figure.kind));
    expect(values('1.204', '19.420', '746,48', '4.310,25')).toEqual([1204, 19420, 746.48, 4310.25]);
    expect(values('1,204', '746.48')).toEqual([1204, 746.48]);
    expect(values('1.204', '0.366')).toEqual([1.204, 0.366]);
    // France, Switzerland, India.
    expect(values('1\u202f204', '4\u00a0310,25')).toEqual([1204, 4310.25]);
    expect(values("1'204", "4'310.25")).toEqual([1204, 4310.25]);
    expect(values('1,94,420', '12,34,567.50')).toEqual([194420, 1234567.5]);
    // 1,204 alone is a count; 1.204 alone may be 1204 in Germany.
    expect(values('1,204', '860')).toEqual([1204, 860]);
    expect(given('1.204', '860')).toEqual([
      { kind: 'unclear', found: '1.204' },
      { kind: 'value', value: 860 },
    ]);
    // Where cells contradict each other, each that is certain is read by itself, and the others are asked about.
    expect(values('746.48', '12,5', '1,204')).toEqual([746.48, 12.5, 'unclear']);
    // A cell that contradicts the rest of its file is no figure rather than a wrong one.
    expect(readFigure('12,50', null, '.').kind).toBe('unreadable');
    expect(readFigure('1,20,4', null, '.').kind).toBe('unreadable');
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'es-ES', 'ru-RU'])(
    'are what was written in %s, or asked about',
    (country) => {
      const written = new Intl.NumberFormat(country, { maximumFractionDigits: 2 });
      const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((hundredths) => hundredths / 100);
      fc.assert(
        fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (numbers) => {
          const cells = numbers.map((one) => written.format(one));
          const decimal = decimalSignOf(cells);
          for (const [index, cell] of cells.entries()) {
            const figure = readFigure(cell, null, decimal);
            if (figure.kind !== 'unclear')
              expect([cell, figure]).toEqual([cell, { kind: 'value', value: numbers[index] }]);
            else expect([cell, decimal]).toEqual([cell, null]);
          }
        }),
      );
    },
  );

  it('keep their sign beside a currency, on either side of the number', () => {
    const read = (text: string) => readFigure(text, null, '.');
    for (const text of ['-$5.10', '$-5.10', '\u22125.10', '-5.10 €', '-5.10 USD', 'US$ -5.10', '￥-５．１０'])
      expect([text, read(text)]).toEqual([text, { kind: 'value', value: -5.1 }]);
    expect(read('1.2万')).toEqual({ kind: 'value', value: 12000 });
    for (const text of ['(5.10)', '1.2E+05', '-$-5', '< 10', '5.10 apples'])
      expect([text, read(text).kind]).toEqual([text, 'unreadable']);
  });

  it('that lack one part are named, left out, or counted as zero when somebody says so', () => {
    const given = pasted('Day,Campaign,Cost,Conversions', '2026-07-01,A,80,4', '2026-07-02,A,20,', '2026-07-03,A,,');
    const cpa = { figures: [rule({ kpi: 'cost_per_action', how: 'ratio', plus: [2], over: [3] })] };
    const open = collected(given, { ...cpa, owner: null });
    expect(open.halves).toEqual([{ personId: 'one', kpi: 'cost_per_action', line: 3 }]);
    expect(open.entries).toMatchObject([{ date: '2026-07-01', numerator: 80, denominator: 4 }]);
    const zero = collected(given, { ...cpa, owner: null, blanks: 'zero' });
    expect(zero.entries.map(({ date, numerator, denominator }) => [date, numerator, denominator])).toEqual([
      ['2026-07-01', 80, 4],
      ['2026-07-02', 20, 0],
    ]);
  });
});

describe('owners', () => {
  const given = pasted('Day,Campaign,Clicks', '2026-07-01,ZX-1,5', '2026-07-01,zx-2,7', '2026-07-01,other,9');
  const reads = { figures: [rule({ kpi: 'content_reads', plus: [2] })], personId: null };

  it('are found by their whole name first, then by a part of it in any case; the others are named with their sums', () => {
    const rules = [{ part: 'ZX', personId: 'p1' }];
    const found = collected(given, { ...reads, rules, owners: [{ found: 'zx-2', personId: 'p2' }] });
    expect(found.entries.map(({ personId, value }) => [personId, value])).toEqual([
      ['p1', 5],
      ['p2', 7],
    ]);
    expect(found.owners.map(({ found: name, by, sums }) => [name, by, sums.get(2)])).toEqual([
      ['ZX-1', 'rule', 5],
      ['zx-2', 'owner', 7],
      ['other', null, 9],
    ]);
  });

  it('may be nobody on purpose', () => {
    const found = collected(given, { ...reads, owners: [{ found: 'other', personId: '' }], rules: [] });
    expect(found.entries).toEqual([]);
    expect(found.owners.find(({ found: name }) => name === 'other')?.personId).toBe('');
  });
});

describe('days', () => {
  it('are read in every writing of consoles', () => {
    const day = (text: string, first: string | null = null) => writtenDay(text, null, first);
    const written = [
      '2026-07-11',
      '20260711',
      '2026-07-11 21:26:39',
      '2026年07月11日03时09分05秒',
      'Jul 11, 2026',
      'Sat, Jul 11, 2026',
      'Saturday, July 11, 2026',
      '2026年7月11日 星期六',
      '2026-07-11（周六）',
      '46214',
    ];
    for (const text of written) expect([text, day(text)]).toEqual([text, { kind: 'date', date: '2026-07-11' }]);
    expect(day('0010', '2026-07-01')).toEqual({ kind: 'date', date: '2026-07-11' });
    expect(day('07/08/2026').kind).toBe('ambiguous');
  });

  it('of one order in the whole column: one row that is certain decides for all', () => {
    const given = pasted('Day,Clicks,Impr.', '07/08/2026,5,9', '19/08/2026,7,9');
    expect(collected(given).range).toEqual({ from: '2026-08-07', to: '2026-08-19' });
    const unclear = pasted('Day,Clicks,Impr.', '07/08/2026,5,9');
    expect(collected(unclear).issues).toEqual([{ lines: [2], type: 'unclearDay', found: '07/08/2026', column: 0 }]);
  });

  it('are a whole week or month where the row is about one, less what the file does not cover', () => {
    const quarter = { from: '2026-07-01', to: '2026-09-30' };
    const days = (text: string, span: 'day' | 'week' | 'month' = 'day', covered: typeof quarter | null = null) => {
      const written = writtenDays(text, null, span, covered);
      return written.kind === 'days' ? `${written.from} to ${written.to}` : written.kind;
    };
    expect(days('2026-07-06~2026-07-12')).toBe('2026-07-06 to 2026-07-12');
    expect(days('2026/07/06 - 2026/07/12')).toBe('2026-07-06 to 2026-07-12');
    for (const month of ['2026-08', '2026年8月', '202608', 'Aug 2026', 'August 2026'])
      expect([month, days(month)]).toEqual([month, '2026-08-01 to 2026-08-31']);
    expect(days('2026-02-01', 'month')).toBe('2026-02-01 to 2026-02-28');
    expect(days('2026-09-28', 'week')).toBe('2026-09-28 to 2026-10-04');
    expect(days('2026-09-28', 'week', quarter)).toBe('2026-09-28 to 2026-09-30');
    expect(days('2026-13')).toBe('none');
    const given = pasted(
      '"July 1, 2026 - September 30, 2026"',
      'Week,Clicks,Impr.',
      '2026-06-29,5,9',
      '2026-09-28,7,9',
    );
    expect(collected(given).entries.filter(({ kpi }) => kpi === 'click_through_rate')).toMatchObject([
      { from: '2026-07-01', date: '2026-07-05', numerator: 5, denominator: 9 },
      { from: '2026-09-28', date: '2026-09-30', numerator: 7, denominator: 9 },
    ]);
  });

  it('of a file without them stand above its headers, in its name, or are asked for; never those of its making', () => {
    const above = (...lines: readonly string[]) => rangeAbove(lines.map((text, line) => ({ line, cells: [text] })));
    expect(above('数据生成时间：2026-08-01 09:12', '1. 时间范围：20260701')).toEqual({
      from: '2026-07-01',
      to: '2026-07-01',
    });
    expect(above('# Start date: 20260701', '# End date: 20260731')).toEqual({ from: '2026-07-01', to: '2026-07-31' });
    expect(above('数据生成时间：2026-08-01 09:12')).toBeNull();
    const name = '素材_2026-06-01 00_00_00-2026-06-03 23_59_59-a.xlsx';
    expect(rangeInName(name)).toEqual({ from: '2026-06-01', to: '2026-06-03' });
    expect(rangeInName('report 2026-08-01.csv')).toBeNull();
    const asked = collected(pasted('Campaign,Clicks,Impr.', 'A,5,9'), { owner: null });
    expect([asked.entries, asked.issues]).toEqual([[], [{ lines: [2], type: 'noDay', found: '', column: null }]]);
  });
});

describe('tables', () => {
  it('side by side are told apart by the empty column between, and a whole goes before its parts', () => {
    const given = pasted(
      '\t数据趋势概况\t\t\t\t\t',
      '\t日期\t渠道\t阅读次数\t\t日期\t分享人数',
      '\t2026-07-01\t全部\t100\t\t2026-07-01\t8',
      '\t2026-07-01\t公众号消息\t60\t\t\t',
      '\t2026-07-01\t朋友圈\t40\t\t\t',
    );
    const table = tableOf(given);
    expect([table.exporter?.key, table.headers]).toEqual(['wechat', ['日期', '渠道', '阅读次数']]);
    const { kept, parts } = sortRows(table, [0, null]);
    expect([kept.map(({ line }) => line), parts.map(({ line }) => line)]).toEqual([[3], [4, 5]]);
    expect(collected(given).entries).toMatchObject([{ kpi: 'content_reads', value: 100 }]);
  });

  it('of nobody’s making have their first line of words above figures as headers', () => {
    const given = pasted('Leads of July', 'Who,When,Leads', 'Ann,2026-07-01,3', 'Bo,2026-07-02,4');
    const table = tableOf(given);
    expect([table.exporter, table.headerLine, table.headers]).toEqual([null, 2, ['Who', 'When', 'Leads']]);
    expect(findTable(given, 3)?.headers).toEqual(['Ann', '2026-07-01', '3']);
  });

  it('may have two columns of one name and columns of none: each can be told from the others', () => {
    const given = pasted('Day,Campaign,,Clicks,Impr.,Clicks,', '2026-07-01,A,x,5,9,7,', '2026-07-02,A,,6,9,8,');
    expect(tableOf(given).headers).toEqual(['Day', 'Campaign', 'C', 'Clicks', 'Impr.', 'Clicks (2)']);
    expect(guessMapping(tableOf(given)).figures[0]?.plus).toEqual([3]);
  });

  it('state their whole once, where items have totals of their own and there is one of these as well', () => {
    const given = pasted(
      '日期,商品ID,商品名称,整体消耗,整体成交金额',
      '全部,-,全部,1700,5000',
      '全部,1,ZX鞋,1500,4000',
      '2026-07-01,1,ZX鞋,1500,4000',
      '全部,2,LW包,200,1000',
      '2026-07-02,2,LW包,200,1000',
    );
    const table = tableOf(given);
    const mapping = guessMapping(table);
    const sorted = sortRows(table, [mapping.date, mapping.owner]);
    expect(sorted.totals.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(checkTotals(sorted, mapping, table.decimal).map(({ stated, kept }) => [stated, kept])).toEqual([
      [5000, 5000],
      [1700, 1700],
    ]);
  });

  it('end where sentences begin', () => {
    const given = pasted('Day,Campaign,Clicks', '2026-07-01,A,5', '2026-07-02,,', '导出时间：2026-08-01', '仅供参考');
    const { kept, remarks } = sortRows(tableOf(given), [0, 1]);
    expect([kept.map(({ line }) => line), remarks.map(({ line }) => line)]).toEqual([[2], [3, 4, 5]]);
  });

  it('hold totals by a mark alone: a campaign may begin with that word', () => {
    const given = pasted(
      'Day,Campaign,Clicks,Impr.',
      '2026-07-01,Total Wine,5,9',
      '2026-07-01,全部商品,6,9',
      '合计,,11,18',
      '總計,,11,18',
    );
    const { kept, totals } = sortRows(tableOf(given), [0, 1]);
    expect([kept.map(({ line }) => line), totals.map(({ line }) => line)]).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });
});
