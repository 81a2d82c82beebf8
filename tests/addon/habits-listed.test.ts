// Habits that leave everything where it can be found: afterwards set-up, scoring, review, Problems and Dashboard work as before.
import type { Host } from '../../host/host';
import { cutTo, duplicateTab, filterOut, hide, hideTab, moveTab, paste } from '../support/grid-habits';
import { addressOf, filledHost, rowsOf, sheet } from '../support/perfscore-host';
import { call, formVersion, requestId } from '../support/sidebar-calls';
import { expectStillWorks, figuresOn } from '../support/still-works';
import { writtenIn } from '../support/written-cells';

const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];
const figures = figuresOn(filledHost(), zh.ads);
const tables = [zh.scorecard, zh.ads, zh.people, zh.library, zh.settings];

const at = (host: Host, id: string, key: string) => addressOf(host, zh.ads, id, key, KPI);
const rowAt = (host: Host, id: string) => Number(at(host, id, 'kpi').slice(1));

const habits: Readonly<Record<string, (host: Host) => void>> = {
  'tabs renamed': (host) => {
    for (const [index, title] of [...tables, zh.dashboard].entries()) host.renameSheet(title, `${index} (Q3) ’我们的’`);
  },
  'tabs moved': (host) => {
    moveTab(host, zh.settings, -5);
    moveTab(host, zh.ads, -1);
  },
  'tabs hidden': (host) => {
    for (const title of tables) hideTab(host, title);
  },
  'columns inserted on every sheet': (host) => {
    for (const title of tables) host.insertColumns(title, 2, 2);
    host.insertColumns(zh.ads, 1, 1);
  },
  'columns moved': (host) => {
    host.moveColumns(zh.ads, 12, 1, 4);
    host.moveColumns(zh.people, 8, 1, 1);
    host.moveColumns(zh.settings, 3, 1, 1);
  },
  'columns hidden': (host) => {
    for (const title of tables) hide(host, title, 'COL', 3);
  },
  'columns of one’s own': (host) => {
    host.insertColumns(zh.ads, 10, 1);
    host.typeInto(zh.ads, 'J2', '我的列');
    host.typeInto(zh.ads, 'J4', '留言');
    host.insertColumns(zh.people, 1, 1);
    host.typeInto(zh.people, 'A2', '工号');
  },
  'formulas of one’s own outside our columns': (host) => {
    host.insertColumns(zh.ads, 17, 1);
    host.typeInto(zh.ads, 'Q3', '=L3*2');
    host.typeInto(zh.ads, 'Q2', '=SUM(I3:I6)');
    host.typeInto(zh.ads, 'Q60', '=COUNTA(A1:A50)');
  },
  'rows sorted by any column': (host) => {
    host.sortRange(zh.ads, 'A3:Q14', 12, false);
    host.sortRange(zh.people, 'A3:L5', 2, true);
    host.sortRange(zh.scorecard, 'A3:P5', 1, false);
    host.sortRange(zh.settings, 'A3:D20', 2, true);
  },
  'rows filtered': (host) => {
    filterOut(host, zh.ads, 1, 2, ['p1', 'p2']);
    filterOut(host, zh.people, 2, 2, ['王小明', 'Ada']);
    filterOut(host, zh.scorecard, 1, 2, ['p2']);
  },
  'rows inserted, also under the headers': (host) => {
    for (const title of tables) {
      host.insertRows(title, 3, 1);
      host.insertRows(title, 5, 2);
    }
  },
  'a column of checks pasted over with the same values': (host) => {
    const [rule, row] = [at(host, 'p1 roas', 'rule').charCodeAt(0) - 64, rowAt(host, 'p1 roas')];
    paste(host, zh.ads, rule, row, '越高越好');
    paste(host, zh.ads, at(host, 'p1 roas', 'weight').charCodeAt(0) - 64, row, '40');
  },
  'a cell cut and pasted back': (host) => {
    const [column, row] = [at(host, 'p1 roas', 'actual').charCodeAt(0) - 64, rowAt(host, 'p1 roas')];
    cutTo(host, zh.ads, [column, row], [column, row + 20]);
    cutTo(host, zh.ads, [column, row + 20], [column, row]);
  },
  'a sheet duplicated': (host) => duplicateTab(host, zh.people, '人员备份'),
};

describe.each(Object.entries(habits))('%s', (_, habit) => {
  it('everything works, every figure in its row, nothing lost', () => {
    const host = filledHost();
    habit(host);
    // A sort keeps rows whole; their order is the people's.
    const rows = figuresInOrder(host);
    expectStillWorks(host, { before: writtenIn(host), ...(rows && { figures: rows }) });
  });
});

/** The same figures in the order in which the rows stand now. */
function figuresInOrder(host: Host) {
  const title = host.model.getters
    .getSheetIds()
    .map((id) => host.model.getters.getSheetName(id))
    .find((name) => host.values(name).some((row) => row.includes('agreed')));
  const now = [...rowsOf(host, title ?? '', KPI).keys()];
  expect([...now].sort()).toEqual(figures.map(([id]) => id).sort());
  return now.map((id) => figures.find(([known]) => known === id) ?? []);
}

it('headers changed: everything works, and the words stay', () => {
  const host = filledHost();
  const before = writtenIn(host);
  host.typeInto(zh.ads, 'L2', '实绩');
  host.typeInto(zh.people, 'B2', '同事');
  expectStillWorks(host, { before, figures, gone: ['姓名', '实际完成值'] });
  expect([host.values(zh.ads, 'L2'), host.values(zh.people, 'B2')]).toEqual([[['实绩']], [['同事']]]);
});

it('the language switched and back: no number changes, everything works in both', () => {
  const host = filledHost();
  const numbers = figuresOn(host, zh.ads);
  const before = new Map([...writtenIn(host)].filter(([content]) => !/[^ -~]/.test(content)));
  // What the sheet says about itself is in the other language now.
  for (const word of ['zh-CN']) before.delete(word);
  expectStillWorks(filledHost(), { before, language: 'en', figures: numbers });
  expectStillWorks(filledHost('en'), { before, language: 'zh-CN', figures: numbers });
});

describe('rows deleted', () => {
  it('of a KPI without a figure: the rest counts, its weight is missed by Problems, and no row comes back by itself', () => {
    const host = filledHost();
    host.deleteRows(zh.ads, rowAt(host, 'p1 spend_attainment'), 1);
    const before = writtenIn(host);
    // (40·96 + 30·120 + 20·110)/90
    expectStillWorks(host, { before, scores: { p1: { score: 107.11, grade: 'A' }, p2: { score: 86.25 } } });
    expect(JSON.stringify(call(host, 'problems', {}).value)).toContain('"weightsNotFull"');
    expect([...rowsOf(host, zh.ads, KPI).keys()]).not.toContain('p1 spend_attainment');
  });

  it('of a person on People: the rows of figures stay, are scored for nobody, and Problems names them', () => {
    const host = filledHost();
    host.deleteRows(zh.people, Number(addressOf(host, zh.people, 'p1', 'name').slice(1)), 1);
    const before = writtenIn(host);
    // The Dashboard lists no KPI and no manager that counts for nobody.
    const gone = ['hr@example.com', '王小明', '目标转化成本 CPA'];
    const scores = { p1: { score: '', total: '', name: '王小明' }, p2: { score: 86.25, rank: 1 } };
    expectStillWorks(host, { before, gone, figures, scores });
    const { groups } = call(host, 'problems', {}).value;
    expect(JSON.stringify(groups)).toContain('"rowWithoutPerson"');
  });
});

it('an id typed over with another person’s: the first line counts, its name stands everywhere, and Problems says so', () => {
  const host = filledHost();
  host.typeInto(zh.people, addressOf(host, zh.people, 'p3', 'person_id'), 'p1');
  const scores = { p1: { name: '王小明', score: 106.4 }, p2: { score: 86.25 } };
  // The Dashboard lists no KPI that counts for nobody.
  expectStillWorks(host, { before: writtenIn(host), gone: ['广告点击率 CTR'], figures, scores });
  expect(rowsOf(host, zh.ads, KPI).get('p1 roas')).toMatchObject({ name: '王小明' });
  expect(JSON.stringify(call(host, 'problems', {}).value)).toContain('"duplicatePerson"');
});

it('a value pasted over a check is named, mended with one click, and everything works', () => {
  const host = filledHost();
  const before = writtenIn(host);
  const actual = at(host, 'p1 roas', 'actual');
  host.typeInto(zh.ads, actual, '');
  paste(host, zh.ads, actual.charCodeAt(0) - 64, Number(actual.slice(1)), '９．６');
  const { value, version } = call(host, 'problems', {});
  const lines = value.groups.flatMap((group: { lines: unknown[] }) => group.lines);
  const line = lines.find(({ type }: { type: string }) => type === 'numberAsText');
  const values = line.mends[0].changes.map((change: { value: number }) => change.value);
  expect(values).toEqual([9.6]);
  expect(call(host, 'mend', { finding: line.id, values, requestId: requestId(), version })).toMatchObject({ ok: true });
  expect(formVersion(host, 'problems', {})).not.toBe(version);
  expectStillWorks(host, { before, figures });
});
