// What people do to the frame of a sheet, on the built add-on: set-up puts back what it can and says so, and names what is gone.
import type { Host } from '../../host/host';
import { copiedFile, deleteTab, duplicateTab, moveTab, sheetIdOf, show } from '../support/grid-habits';
import {
  type Answer,
  addressOf,
  filledHost,
  freshHost,
  rowsOf,
  setUp,
  sheet,
  translate,
} from '../support/perfscore-host';
import { call, formVersion, requestId } from '../support/sidebar-calls';
import { expectStillWorks, figuresOn } from '../support/still-works';
import { writtenIn } from '../support/written-cells';

const zh = sheet['zh-CN'];
const RECORDS = '过程记录';
const KPI = ['person_id', 'kpi'];

const repair = (host: Host) => translate(host, 'zh-CN');

const kept = figuresOn(filledHost(), zh.ads);
const before = writtenIn(filledHost());

/** Everything works as before, and each figure stands in its row. */
function expectWorking(host: Host, gone: readonly string[] = []): void {
  expectStillWorks(host, { before, gone, figures: kept });
}

function told(answer: Answer): string[] {
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return [...answer.value.done, ...answer.value.warnings];
}

describe('the row of keys', () => {
  it.each([
    ['scorecard', zh.scorecard],
    ['a KPI sheet', zh.ads],
    ['people', zh.people],
    ['settings', zh.settings],
    ['records', RECORDS],
  ])('deleted on %s comes back from the headers', (_, title) => {
    const host = filledHost();
    host.deleteRows(title, 1, 1);
    expect(told(repair(host)).join()).toContain(`“${title}”：以下列的隐藏编码缺失或被改动，现已恢复：`);
    expectWorking(host);
  });

  it('comes back too when the sidebar is asked first: it says what to do and changes nothing', () => {
    const host = filledHost();
    host.deleteRows(zh.people, 1, 1);
    host.calls.reset();
    expect(call(host, 'reviewForm', { personId: 'p2' })).toMatchObject({
      ok: false,
      reason: 'damaged',
      problems: ['“人员”丢失了隐藏的列编码行。请 HR 在 PerfScore 菜单中选择“建立或修复工作簿”进行恢复；未作任何更改。'],
    });
    expect(call(host, 'start', {})).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
    repair(host);
    expectWorking(host);
  });

  it('is known by the notes where people rewrote headers, and refused in words where nothing tells the column', () => {
    const host = filledHost();
    host.typeInto(zh.ads, 'L2', '实绩');
    host.deleteRows(zh.ads, 1, 1);
    expect(told(repair(host)).join()).toContain('实际完成值');
    expectWorking(host, ['实际完成值']);
    const other = filledHost();
    // The name has no help note: with its header gone nothing says which column it was.
    other.typeInto(zh.ads, 'B2', '员工');
    other.deleteRows(zh.ads, 1, 1);
    other.calls.reset();
    expect(repair(other)).toMatchObject({
      ok: false,
      problems: [
        '“广告投放”丢失了隐藏的列编码行，且无法凭表头识别以下列：姓名。请在对应列上方准确填写这些表头（每个一次），再选择“建立或修复工作簿”，或通过“文件 → 版本记录”恢复；未作任何更改。',
      ],
    });
    expect(other.calls.write).toBe(0);
    other.typeInto(zh.ads, 'B1', '姓名');
    expect(repair(other)).toMatchObject({ ok: true });
    expectWorking(other);
  });

  it.each(['', 'abc', 'actual'])('with the key of the target changed to “%s” is put back, no figure with it', (key) => {
    const host = filledHost();
    host.typeInto(zh.ads, 'K1', key);
    expect(told(repair(host))).toContain('“广告投放”：以下列的隐藏编码缺失或被改动，现已恢复：目标值。数据未受影响。');
    expectWorking(host);
  });

  it('emptied altogether, shown, or with a row pushed under it', () => {
    const host = filledHost();
    for (const column of 'ABCDEFGHIJKLOP') host.typeInto(zh.ads, `${column}1`, '');
    show(host, zh.ads, 'ROW', 1);
    host.insertRows(zh.settings, 2, 1);
    expect(repair(host)).toMatchObject({ ok: true });
    expect(host.model.getters.isRowHidden(sheetIdOf(host, zh.ads), 0)).toBe(true);
    expectWorking(host);
  });

  it('with one key gone, nothing is scored by a rule that nobody chose, and nothing is saved past the sheet', () => {
    const host = filledHost();
    host.typeInto(zh.ads, 'G1', '');
    expect(String(rowsOf(host, zh.scorecard).get('p1')?.score ?? '')).not.toMatch(/\d/);
    const version = formVersion(host, 'reviewForm', { personId: 'p2' });
    const review = { personId: 'p2', kpis: [], strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };
    expect(call(host, 'submitReview', { ...review, requestId: requestId(), version })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('“广告投放”缺少以下列或其隐藏编码：计分规则。')],
    });
    repair(host);
    expectWorking(host);
  });
});

describe('a value where results appear', () => {
  it.each([
    ['the KPI sheet', zh.ads, 'O7'],
    ['the Scorecard', zh.scorecard, 'J5'],
  ])('of %s goes to Records, and the results are back', (_, title, cell) => {
    const host = filledHost();
    host.typeInto(title, cell, '我的备注');
    expect(told(repair(host))).toContain(
      `“${title}”的单元格 ${cell}：“我的备注”占用了结果区，使结果无法显示。该内容已移入“过程记录”，单元格已清空。`,
    );
    const records = host.values(RECORDS).flat();
    expect(records).toEqual(expect.arrayContaining(['移出结果区的内容', '我的备注', `${title}!${cell}`]));
    expectWorking(host);
  });

  it('is kept where it took the formula’s own place, as text', () => {
    const host = filledHost();
    host.typeInto(zh.scorecard, 'H1', '=1+1');
    host.typeInto(zh.ads, 'N1', '88');
    repair(host);
    const records = host.values(RECORDS).flat().map(String);
    expect(records).toEqual(expect.arrayContaining(['=1+1', '88']));
    expectWorking(host);
  });

  it('is kept though Records themselves were deleted', () => {
    const host = filledHost();
    host.typeInto(zh.ads, 'O7', '我的备注');
    deleteTab(host, RECORDS);
    expect(told(repair(host)).join('\n')).toContain('“过程记录”曾被删除，现已重建。');
    expect(host.values(RECORDS).flat()).toContain('我的备注');
    expectWorking(host);
  });
});

describe('columns', () => {
  it.each([
    ['person_id', 1, '员工编号'],
    ['kpi', 3, '指标编码'],
  ])('a deleted %s is filled in again from what stands beside it', (_, column, header) => {
    const host = filledHost();
    host.deleteColumns(zh.ads, column, 1);
    expect(told(repair(host)).join('\n')).toMatch(
      new RegExp(`“广告投放”：被删除的列“${header}”已恢复，并填回 12 行内容。`),
    );
    expectWorking(host);
  });

  it('of People that other sheets copy are filled in again from there, before the copies could be blanked', () => {
    const host = filledHost();
    host.deleteColumns(zh.people, 2, 1);
    host.deleteColumns(zh.people, 4, 1);
    expect(told(repair(host)).join('\n')).toContain('“人员”：被删除的列“姓名”已恢复，并填回 3 行内容。');
    expect([...rowsOf(host, zh.people)].map(([id, { name, role }]) => [id, name, role])).toEqual([
      ['p1', '王小明', '数字广告投放岗'],
      ['p2', 'Ada', '数字广告投放岗'],
      ['p3', '李雷', '数字广告投放岗'],
    ]);
    expectWorking(host);
  });

  it('rows whose id nothing tells are named', () => {
    const host = filledHost();
    host.typeInto(zh.ads, 'B3', '');
    host.deleteColumns(zh.ads, 1, 1);
    expect(told(repair(host))).toContain(
      '“广告投放”：第 3 行的“员工编号”仍为空，因为同行内容无法确定原值；填写前，这些行不计入任何人。',
    );
  });

  it('deleted with their entries are named as gone; rules come back from the library', () => {
    const host = filledHost();
    host.deleteColumns(zh.ads, 17, 1);
    expect(told(repair(host)).join('\n')).toContain('“广告投放”：以下列曾被删除，现已恢复：佐证材料。');
    host.deleteColumns(zh.ads, 7, 2);
    expectStillWorks(host, { before: writtenIn(host) });
  });

  it('of results deleted, or of entries moved among them, leave every entry where it was put', () => {
    const host = filledHost();
    host.deleteColumns(zh.ads, 15, 1);
    repair(host);
    expect(rowsOf(host, zh.ads, KPI).get('p1 roas')).toMatchObject({ points: 96, evidence: 'console export' });
    const other = filledHost();
    other.moveColumns(zh.ads, 17, 1, 15);
    repair(other);
    expectWorking(other);
  });

  it.each([
    [zh.ads, ['points', 'issue', 'marks']],
    [zh.teams, ['points', 'issue', 'marks']],
    ['OKR', ['progress', 'objective_progress']],
    [zh.scorecard, ['score', 'coverage', 'total', 'rank']],
  ])('each of the results of %s deleted comes back in its place, at once', (title, results) => {
    const keysOf = (host: Host) => (host.values(title)[0] ?? []).filter((key) => key !== '');
    for (const result of results) {
      const host = filledHost();
      const keys = keysOf(host);
      host.deleteColumns(title, (host.values(title)[0] ?? []).indexOf(result) + 1, 1);
      expect(repair(host)).toMatchObject({ ok: true });
      expect([result, keysOf(host)]).toEqual([result, keys]);
      host.calls.reset();
      expect(repair(host)).toMatchObject({ ok: true });
      expect([result, host.calls.write]).toEqual([result, 0]);
    }
  });

  it.each([
    ['weight', 9],
    ['rule', 7],
    ['actual', 12],
    ['person_id', 1],
  ])('%s moved right of the formula still counts', (_, column) => {
    const host = filledHost();
    host.moveColumns(zh.ads, column, 1, 18);
    expect(repair(host)).toMatchObject({ ok: true });
    expectWorking(host);
  });

  it('put colour rules where their columns are when one comes in beside the results and another goes', () => {
    const host = filledHost();
    // What stood over “To do” at O stands at O again, and moves on with the column of baselines that comes back.
    host.insertColumns(zh.ads, 15, 1);
    host.deleteColumns(zh.ads, 10, 1);
    repair(host);
    host.calls.reset();
    repair(host);
    expect(host.calls.write).toBe(0);
  });

  it('rules of colour are there once, also after rows and columns came in between', () => {
    const host = filledHost();
    const rules = () => host.model.getters.getConditionalFormats(sheetIdOf(host, zh.ads)).length;
    const before = rules();
    host.insertRows(zh.ads, 2, 1);
    host.insertRows(zh.ads, 1, 1);
    host.insertColumns(zh.ads, 5, 2);
    repair(host);
    expect(rules()).toBe(before);
  });

  it.each([
    [zh.ads, ['marks', 'actual']],
    ['OKR', ['start', 'key_result']],
    [zh.people, ['role']],
  ])('rules of colour on %s that spoke of a deleted column go when it comes back', (title, keys) => {
    const host = filledHost();
    const rules = () => host.model.getters.getConditionalFormats(sheetIdOf(host, title)).length;
    const before = rules();
    for (const key of keys) host.deleteColumns(title, (host.values(title)[0] ?? []).indexOf(key) + 1, 1);
    repair(host);
    expect(rules()).toBe(before);
    host.calls.reset();
    repair(host);
    expect(host.calls.write).toBe(0);
  });
});

describe('sheets', () => {
  it('of people deleted: those on the Scorecard are back, and what is gone is named', () => {
    const host = filledHost();
    deleteTab(host, zh.people);
    expect(told(repair(host)).join('\n')).toContain('“人员”曾被删除。已按绩效汇总表和指标表恢复 3 人；');
    expect([...rowsOf(host, zh.people).keys()]).toEqual(['p1', 'p2', 'p3']);
    expect(rowsOf(host, zh.people).get('p2')).toMatchObject({ name: 'Ada', manager_email: 'ming@x.example' });
    expectStillWorks(host, { before: writtenIn(host), figures: kept });
  });

  it.each([zh.scorecard, zh.dashboard, zh.library, '岗位模板', zh.teams, zh.okr, zh.guide, '历史归档'])(
    '%s deleted is made again',
    (title) => {
      const host = filledHost();
      deleteTab(host, title);
      const sentences = told(repair(host)).join('\n');
      if (title !== zh.guide && title !== zh.dashboard) expect(sentences).toContain(`“${title}”曾被删除`);
      expectWorking(host);
    },
  );

  it('of settings deleted is made again as it ships; the period is the one that Records last named', () => {
    const host = filledHost();
    const version = formVersion(host, 'checkInForm', { personId: 'p2' });
    const note = { personId: 'p2', progress: '落地页上线', blocker: '', support: '', nextStep: '' };
    expect(call(host, 'addCheckIn', { ...note, requestId: requestId(), version })).toMatchObject({ ok: true });
    deleteTab(host, zh.settings);
    expect(told(repair(host)).join('\n')).toContain('“设置”曾被删除，现已恢复为默认值。请核对周期、上下限和 HR 邮箱');
    expect(rowsOf(host, zh.settings, ['key']).get('period')).toMatchObject({ value: '2026-Q3' });
    expectWorking(host);
  });

  it('of KPIs deleted: people have the template again, and the loss is named', () => {
    const host = filledHost();
    deleteTab(host, zh.ads);
    expect(told(repair(host)).join('\n')).toContain('“广告投放”曾被删除，现已重建。原先填写的内容已不在此工作簿中');
    expect([...rowsOf(host, zh.ads, KPI).keys()].filter((id) => id.startsWith('p1'))).toHaveLength(5);
  });

  it('duplicated, the first counts; with the first deleted, its copy does', () => {
    const host = filledHost();
    duplicateTab(host, zh.ads, '副本');
    repair(host);
    host.typeInto('副本', addressOf(host, '副本', 'p1 roas', 'actual', KPI), '1');
    expectWorking(host);
    const other = filledHost();
    duplicateTab(other, zh.ads, '副本');
    deleteTab(other, zh.ads);
    other.renameSheet('副本', zh.ads);
    repair(other);
    expectWorking(other);
  });

  it('of a copied file, without metadata and protections', () => {
    const host = freshHost({ data: copiedFile(filledHost()) });
    expect(repair(host)).toMatchObject({ ok: true });
    expectWorking(host);
  });

  it.each<[string, (host: Host) => void]>([
    [
      'rows and columns before the first cell',
      (host) => {
        host.insertColumns(zh.ads, 1, 1);
        host.insertRows(zh.people, 1, 1);
      },
    ],
    ['its first column moved', (host) => host.moveColumns(zh.ads, 1, 1, 5)],
  ])('of a copied file are known after %s, with or without a set-up before', (_, habit) => {
    for (const isRepaired of [true, false]) {
      const host = filledHost();
      habit(host);
      if (isRepaired) repair(host);
      const copy = freshHost({ data: copiedFile(host) });
      const titles = copy.model.getters.getSheetIds().length;
      expectWorking(copy);
      expect(copy.model.getters.getSheetIds()).toHaveLength(titles);
    }
  });

  it('of a copied file with a duplicated tab: the one that counted goes on counting, wherever the tabs stand', () => {
    const host = filledHost();
    duplicateTab(host, zh.ads, '副本');
    host.typeInto('副本', addressOf(host, '副本', 'p1 roas', 'actual', KPI), '1');
    moveTab(host, zh.ads, 1);
    expectWorking(freshHost({ data: copiedFile(host) }));
  });

  it('of a copied file are known by name and headers where the row of keys or the first column went before', () => {
    const host = filledHost();
    host.deleteRows(zh.people, 1, 1);
    host.deleteColumns(zh.ads, 1, 1);
    const copy = freshHost({ data: copiedFile(host) });
    const titles = copy.model.getters.getSheetIds().length;
    expectWorking(copy);
    expect(copy.model.getters.getSheetIds()).toHaveLength(titles);
  });

  it('of a copied file are known after their first column was deleted and put back', () => {
    const host = filledHost();
    host.deleteColumns(zh.ads, 1, 1);
    repair(host);
    expectWorking(freshHost({ data: copiedFile(host) }));
  });

  it('keep formulas of one’s own, inside entries and beside them', () => {
    const host = filledHost();
    const actual = addressOf(host, zh.ads, 'p1 roas', 'actual', KPI);
    host.typeInto(zh.ads, actual, '=12*0.8');
    host.insertColumns(zh.ads, 10, 1);
    host.typeInto(zh.ads, 'J3', '=M3*2');
    setUp(host, { people: null, entries: null });
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 106.4 });
    expect(host.values(zh.ads, 'J3')[0]?.[0]).toBeCloseTo(19.2, 10);
  });
});
