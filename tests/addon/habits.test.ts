// What people do to a sheet, and what Google does to a script, on the built add-on.
import type { Host } from '../../host/host';
import { addressOf, filledHost, freshHost, HR, people, rowsOf, setUp, sheet, table } from '../support/perfscore-host';

const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];

/** Scores by person and points by row id, as a person reads them off the sheets; the row number inside a sentence may differ. */
function results(host: Host) {
  const scores = [...rowsOf(host, zh.scorecard)].map(([id, row]) => [
    id,
    row.score,
    row.coverage,
    row.total,
    row.grade,
    row.state,
    row.rank,
  ]);
  const points = [...rowsOf(host, zh.ads, KPI)].map(([id, row]) => [id, row.points, row.issue]);
  return { scores, points };
}

describe('a row inserted anywhere moves no score to another person', () => {
  const lastRow = { [zh.ads]: 16, [zh.scorecard]: 6, [zh.people]: 6, [zh.settings]: 26 };
  for (const title of [zh.ads, zh.scorecard, zh.people, zh.settings]) {
    it(`on ${title}, before each row from the first to below the last`, () => {
      const expected = results(filledHost());
      for (let row = 1; row <= lastRow[title]; row++) {
        const host = filledHost();
        host.insertRows(title, row, 1);
        expect({ row, ...results(host) }).toEqual({ row, ...expected });
      }
    });
  }

  it('right under the headers of every sheet at once, twice, and set-up still finds nothing to add', () => {
    const expected = results(filledHost());
    const host = filledHost();
    for (const title of [zh.ads, zh.scorecard, zh.people, zh.settings, zh.library]) host.insertRows(title, 3, 2);
    expect(results(host)).toEqual(expected);
    const answer = setUp(host);
    expect(answer).toMatchObject({ ok: true });
    expect(results(host)).toEqual(expected);
    expect(answer.ok && answer.value.done.join()).not.toContain('新增');
  });
});

describe('other habits', () => {
  it('keeps scores with their people when rows are sorted, deleted, columns inserted and tabs renamed', () => {
    const host = filledHost();
    const before = rowsOf(host, zh.scorecard);
    host.insertColumns(zh.ads, 2, 1);
    host.renameSheet(zh.ads, '投放组 (Q3)');
    host.renameSheet(zh.settings, '规则');
    host.sortRange(zh.scorecard, 'A3:E5', 1, false);
    const after = rowsOf(host, zh.scorecard);
    expect([...after.keys()]).toEqual(['p3', 'p2', 'p1']);
    for (const id of ['p1', 'p2', 'p3'])
      expect(after.get(id)).toMatchObject({ score: before.get(id)?.score, rank: before.get(id)?.rank });
    host.calls.reset();
    expect(setUp(host)).toMatchObject({ ok: true });
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 106.4 });
    expect(host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id))).toContain('投放组 (Q3)');
  });

  it('keeps headers that people rewrote and formulas that they put into cells', () => {
    const host = filledHost();
    host.typeInto(zh.ads, 'L2', '实绩');
    const actual = addressOf(host, zh.ads, 'p2 roas', 'actual', KPI);
    host.typeInto(zh.ads, actual, '=1.2*3');
    setUp(host);
    expect(host.values(zh.ads, 'L2')).toEqual([['实绩']]);
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: 93 });
    host.typeInto(zh.people, 'B3', '王晓明');
    setUp(host);
    expect(rowsOf(host, zh.ads, KPI).get('p1 roas')).toMatchObject({ name: '王晓明' });
    expect(rowsOf(host, zh.ads, KPI).get('p2 roas')?.actual).toBeCloseTo(3.6, 10);
  });

  it('puts a deleted formula back, and a deleted column without its figures', () => {
    const host = filledHost();
    const expected = results(host);
    host.typeInto(zh.scorecard, 'F1', '');
    expect(setUp(host)).toMatchObject({ ok: true });
    expect(results(host)).toEqual(expected);
    host.deleteColumns(zh.ads, 8, 1);
    const answer = setUp(host);
    expect(answer.ok && answer.value.done).toContain('“广告投放”：新增列 规则参数。');
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 106.4 });
  });

  it('takes no title that a sheet of somebody else has', () => {
    const host = freshHost();
    host.renameSheet('Sheet1', '人员');
    const answer = setUp(host);
    expect(answer.ok && answer.value.sheets).toContainEqual({ key: 'people', title: '人员 (2)' });
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 106.4 });
    expect(
      host
        .values('人员')
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
  });

  it('refuses a workbook of a newer version politely', () => {
    const host = filledHost();
    host.typeInto(zh.settings, addressOf(host, zh.settings, 'workbook_version', 'value', ['key']), '4');
    const answer = setUp(host);
    expect(answer).toMatchObject({
      ok: false,
      problems: ['此工作簿由更新版本的 PerfScore（版本 4）创建，请先更新插件；未作任何更改。'],
    });
  });
});

describe('text is data', () => {
  it('keeps names and evidence that look like formulas, numbers, dates or HTML as that text', () => {
    const odd = ['=1+1', '+86 138', '-5', '@home', "'quoted", '007', '2026-10', '1:50', '<b>bold</b>', '="x"&A1'];
    const host = freshHost();
    const answer = setUp(host, {
      people: table('people.csv', ['person_id|name|role', ...odd.map((name, index) => `n${index}|${name}|paid_ads`)]),
      entries: table('entries.csv', [
        'person_id|kpi|weight|evidence',
        ...odd.map((text, index) => `n${index}|roas|100|${text}`),
      ]),
    });
    expect(answer).toMatchObject({ ok: true });
    const rows = rowsOf(host, zh.ads, KPI);
    const names = rowsOf(host, zh.scorecard);
    odd.forEach((text, index) => {
      expect(rows.get(`n${index} roas`)?.evidence).toBe(text);
      expect(names.get(`n${index}`)?.name).toBe(text);
    });
    host.calls.reset();
    expect(setUp(host, { people: table('p', ['person_id|name|role']), entries: null })).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
  });

  it('keeps ids such as 007 apart from 7', () => {
    const host = freshHost();
    setUp(host, {
      people: table('people.csv', ['person_id|name|role', '007|James|paid_ads', '7|Seven|paid_ads']),
      entries: table('e', ['person_id|kpi|weight|target|actual', '007|roas|100|2|1', '7|roas|100|2|2']),
    });
    const scores = rowsOf(host, zh.scorecard);
    expect(scores.get('007')).toMatchObject({ score: 50 });
    expect(scores.get('7')).toMatchObject({ score: 100 });
  });
});

describe('what Google does', () => {
  it.each(['Loading…', '#NAME?'] as const)('set-up does not depend on computed cells: they answer %s', (answer) => {
    const host = filledHost();
    host.serverSeesComputedCells = answer;
    host.calls.reset();
    expect(setUp(host)).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
    const fresh = freshHost();
    fresh.serverSeesComputedCells = answer;
    expect(setUp(fresh)).toMatchObject({ ok: true });
    expect(results(fresh)).toEqual(results(filledHost()));
    const more = { ...people, rows: [...people.rows, { line: 5, cells: ['p4', 'Eve', '', 'paid_ads'] }] };
    expect(setUp(fresh, { people: more })).toMatchObject({ ok: true });
    expect([...rowsOf(fresh, zh.scorecard).keys()]).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it.each(['de_DE', 'zh_CN', 'en_US'])('works in a workbook of the locale %s', (locale) => {
    const host = freshHost({ spreadsheet: { locale } });
    expect(setUp(host)).toMatchObject({ ok: true });
    expect(results(host)).toEqual(results(filledHost()));
    host.calls.reset();
    expect(setUp(host)).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
  });

  it('reads a real date as the day of the sheet’s time zone, not of the script’s', () => {
    const host = freshHost({ spreadsheet: { timeZone: 'Asia/Shanghai' }, user: HR });
    setUp(host);
    host.typeInto(zh.people, addressOf(host, zh.people, 'p2', 'left'), '2026/08/15');
    const answer = setUp(host);
    expect(answer).toMatchObject({
      ok: true,
      value: { warnings: expect.not.arrayContaining([expect.stringContaining('离职日期')]) },
    });
  });

  it('answers politely while somebody else holds the lock', () => {
    const host = freshHost();
    host.faults.failLocks = true;
    expect(setUp(host)).toMatchObject({ ok: false, problems: ['其他人正在修改此工作簿，请稍后再试；未作任何更改。'] });
    expect(host.calls.write).toBe(0);
  });

  it('finishes in a second run what a fault cut short, and doubles nothing', () => {
    const expected = results(filledHost());
    const whole = freshHost();
    whole.calls.reset();
    setUp(whole);
    const writes = whole.calls.write;
    for (let nth = 1; nth <= writes; nth += 23) {
      const host = freshHost();
      // A value that could not be written is tried once more where a check may have refused it: the fault lasts.
      for (const call of [nth, nth + 1]) {
        host.faults.throwAt('write', 'Service Spreadsheets timed out while accessing document with id local.', call);
      }
      expect(setUp(host)).toMatchObject({ ok: false });
      host.faults.reset();
      expect({ nth, answer: setUp(host).ok }).toEqual({ nth, answer: true });
      expect({ nth, ...results(host) }).toEqual({ nth, ...expected });
    }
  });

  it('locks Settings, library and templates for everybody but HR, and only warns elsewhere', () => {
    const host = filledHost();
    host.signIn({ email: 'ming@x.example', locale: 'zh-CN' });
    expect(() => host.typeInto(zh.settings, 'C6', '200')).toThrow(/protected cell/);
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p2 roas', 'actual', KPI), '3');
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: 89 });
    host.signIn(HR);
    host.typeInto(zh.settings, addressOf(host, zh.settings, 'cap', 'value', ['key']), '110');
    // 40·96 + 30·110 + 20·110 + 10·100, all /100
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 103.4 });
  });

  it('checks at the cell: a weight above 100 and an unknown rule are refused, and the help is in the language of the workbook', () => {
    const host = filledHost();
    expect(() => host.typeInto(zh.ads, addressOf(host, zh.ads, 'p1 roas', 'weight', KPI), '140')).toThrow(
      /data validation/,
    );
    expect(() => host.typeInto(zh.ads, addressOf(host, zh.ads, 'p1 roas', 'rule', KPI), '随便')).toThrow(
      /data validation/,
    );
  });

  it('says what goes wrong inside without a stack, and logs it for the developer', () => {
    const host = freshHost();
    host.faults.throwAt('Spreadsheet.insertSheet', 'Exception: internal');
    expect(setUp(host)).toMatchObject({
      ok: false,
      problems: [
        'PerfScore 内部出错。您填写的内容仍保留在此，请重试；如有部分内容已保存，再次提交会自动补全。若一直出现，请反馈给我们。',
      ],
    });
    expect(host.logs.join()).toContain('internal');
  });
});
