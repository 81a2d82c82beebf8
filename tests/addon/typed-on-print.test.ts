// What people type on the Guide and the Dashboard, which are printed anew whenever something they show has changed.
import type { Host } from '../../host/host';
import { filledHost, sheet, translate } from '../support/perfscore-host';
import { expectStillWorks } from '../support/still-works';
import { writtenIn } from '../support/written-cells';

const zh = sheet['zh-CN'];
const en = sheet.en;
const RECORDS = '过程记录';

const at = (host: Host, title: string, cell: string) => host.values(title, cell)[0]?.[0];

it('stays where nothing is printed, text, number and formula, also in the other language', () => {
  const host = filledHost();
  host.typeInto(zh.dashboard, 'N60', '季度会上讨论');
  host.typeInto(zh.dashboard, 'G22', '12.5');
  host.typeInto(zh.dashboard, 'G23', '=G22*2');
  const typed = (title: string) => ['N60', 'G22', 'G23'].map((cell) => at(host, title, cell));
  translate(host, 'en');
  expect(typed(en.dashboard)).toEqual(['季度会上讨论', 12.5, 25]);
  translate(host, 'zh-CN');
  expect(typed(zh.dashboard)).toEqual(['季度会上讨论', 12.5, 25]);
  expectStillWorks(host, { before: writtenIn(host) });
});

it('stays below the end of a list that is shorter than it can get', () => {
  const host = filledHost();
  expect(['H70', 'H71'].map((cell) => at(host, zh.dashboard, cell))).toEqual(['无', '']);
  host.typeInto(zh.dashboard, 'I71', '待补充');
  host.typeInto(zh.dashboard, 'H73', '下季度再定');
  translate(host, 'en');
  expect(['H70', 'I71', 'H73'].map((cell) => at(host, en.dashboard, cell))).toEqual(['none', '待补充', '下季度再定']);
  translate(host, 'zh-CN');
  expectStillWorks(host, { before: writtenIn(host) });
});

it('stays in the place of a text that somebody rewrote', () => {
  const host = filledHost();
  host.typeInto(zh.guide, 'B6', '有疑问请联系方静');
  host.typeInto(zh.dashboard, 'B7', '等级分布');
  translate(host, 'en');
  expect([at(host, en.guide, 'B6'), at(host, en.dashboard, 'B7')]).toEqual(['有疑问请联系方静', '等级分布']);
  expect(at(host, en.guide, 'B4')).toBe('What this workbook is');
  host.calls.reset();
  translate(host, 'en');
  expect(host.calls.write).toBe(0);
});

it.each([
  ['over a figure', 'C5', '77.125', 96.325],
  ['into a list of results', 'B72', '挡住', '广告投入产出比 ROAS'],
])('%s of the Dashboard goes to Records, and the figure is back', (_, cell, typed, shown) => {
  const host = filledHost();
  host.typeInto(zh.dashboard, cell, typed);
  const before = writtenIn(host);
  const told = expectStillWorks(host, { before });
  expect(told).toContain(
    `“绩效看板”的单元格 ${cell}：“${typed}”占用了自动生成内容的位置。该内容已移入“过程记录”，此处恢复为自动生成的内容。`,
  );
  expect(host.values(RECORDS).flat().map(String)).toContain(typed);
  const repaired = filledHost();
  repaired.typeInto(zh.dashboard, cell, typed);
  translate(repaired, 'zh-CN');
  expect(at(repaired, zh.dashboard, cell)).toBe(shown);
});

it('in a row of its own among the lines of the Guide goes to Records, and every line is there once', () => {
  const host = filledHost();
  const lines = host
    .values(zh.guide)
    .flat()
    .filter((text) => text !== '');
  host.insertRows(zh.guide, 6, 1);
  host.typeInto(zh.guide, 'B6', '有疑问请联系方静');
  expectStillWorks(host, { before: writtenIn(host) });
  expect(host.values(RECORDS).flat()).toContain('有疑问请联系方静');
  expect(
    host
      .values(zh.guide)
      .flat()
      .filter((text) => text !== ''),
  ).toEqual(lines);
});
