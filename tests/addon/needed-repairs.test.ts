// The panel “Problems” says what is gone or not shown, and set-up puts back what it can: a dark sheet is never in order.
import type { Host } from '../../host/host';
import { deleteTab, paste } from '../support/grid-habits';
import { addressOf, filledHost, rowsOf, sheet, translate } from '../support/perfscore-host';
import { call } from '../support/sidebar-calls';

const zh = sheet['zh-CN'];

const needed = (host: Host) => call(host, 'problems', {}).value.repairs;

const dark = (title: string) => `“${title}”的结果无法显示：公式已不在、结果区内填写了内容，或缺少计算所需的内容。`;

it.each<[string, (host: Host) => void, string[]]>([
  ['a value among the results', (host) => host.typeInto(zh.scorecard, 'J5', '备注'), [dark('绩效汇总表')]],
  ['the formula deleted', (host) => host.typeInto(zh.ads, 'N1', ''), [dark('广告投放')]],
  ['columns deleted', (host) => host.deleteColumns(zh.okr, 5, 2), ['“OKR”缺少以下列或其隐藏编码：类型、起点。']],
  ['a key changed', (host) => host.typeInto(zh.people, 'D1', 'abc'), ['“人员”缺少以下列或其隐藏编码：小组。']],
  ['the Scorecard deleted', (host) => deleteTab(host, zh.scorecard), ['缺少工作表“绩效汇总表”。']],
  ['Records deleted', (host) => deleteTab(host, '过程记录'), ['缺少工作表“过程记录”。']],
  ['the sheet of a role deleted', (host) => deleteTab(host, zh.ads), ['缺少工作表“数字广告投放岗”。']],
])('%s', (_, habit, sentences) => {
  const host = filledHost();
  expect(needed(host)).toEqual([]);
  habit(host);
  expect(needed(host)).toEqual(sentences);
  expect(translate(host, 'zh-CN')).toMatchObject({ ok: true });
  expect(needed(host)).toEqual([]);
});

it.each(['Loading…', '#NAME?'] as const)('results that Sheets is still working on need no repair: %s', (said) => {
  const host = filledHost();
  host.serverSeesComputedCells = said;
  expect(needed(host)).toEqual([]);
});

it('a setting that cannot be used is named by set-up and Problems, not taken for a damage', () => {
  const host = filledHost();
  const cell = addressOf(host, zh.settings, 'team_share', 'value', ['key']);
  paste(host, zh.settings, 3, Number(cell.slice(1)), '很多');
  const answer = translate(host, 'zh-CN');
  expect(answer.ok && answer.value.warnings).toContain(
    '“设置”：“团队占比”为“很多”，无法使用。更正之前所有人都没有得分；允许的写法见“问题清单”。',
  );
  expect(needed(host)).toEqual([]);
  expect(JSON.stringify(call(host, 'problems', {}).value.groups)).toContain('“团队占比”为“很多”。');
  host.typeInto(zh.settings, cell, '20%');
  expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 106.4 });
});
