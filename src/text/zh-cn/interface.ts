// 标签页、菜单、建表提示，以及公式返回的简短词语。

import type { interfaceText as english } from '../en/interface';
import type { Text } from '../text';

export const interfaceText: Pick<Text, keyof typeof english> = {
  productName: 'PerfScore',
  sheets: {
    scorecard: '绩效汇总表',
    people: '人员',
    kpi_library: '指标库',
    templates: '岗位模板',
    settings: '设置',
  },
  place: {
    line: (line) => `第 ${line} 行`,
    row: (row) => `第 ${row} 行`,
    separator: '，',
    before: (place, sentence) => `${place}：${sentence}`,
  },
  issues: {
    missing: '未填报',
    targetMissing: '缺目标值',
    baselineMissing: '缺基准值',
    weightsNotFull: (total) => `权重合计 ${total}，应为 100`,
    notOnPeople: '人员表中无此人',
    factorHundred: '实际值与目标值相差约 100 倍，百分比是否多填了一次？',
  },
  menu: {
    setUp: '建立或修复工作簿',
  },
  setUp: {
    title: '建立或修复工作簿',
    sheetAdded: (title) => `已新建“${title}”。`,
    rowsAdded: (title, count) => `“${title}”：新增 ${count} 行。`,
    cellsFilled: (title, count) => `“${title}”：补填 ${count} 个空单元格。`,
    cellsRefreshed: (title, count) => `“${title}”：更新 ${count} 个单元格。`,
    repaired: (title) => `“${title}”：已修复版式、校验或公式。`,
    columnsAdded: (title, names) => `“${title}”：新增列 ${names}。`,
    andMore: (count) => `……另有 ${count} 条。`,
    nothingToDo: '一切就绪，未作任何更改。',
    fillInPeople: (title) => `下一步：在“${title}”中每人填写一行，然后再次选择“建立或修复工作簿”。`,
    managerUnknown: (person, email) => `${person}：上级 ${email} 不在人员名单中。该行已保留，请核对邮箱。`,
    columnNotUsed: (file, column) => `${file}：无法识别“${column}”列，未使用。`,
    conflict: (sheet, row, column, kept, offered) =>
      `${sheet}，第 ${row} 行，${column}：保留“${kept}”；文件中为“${offered}”。`,
    notInFile: (person, kpi) => `${person}：表中有“${kpi}”，文件中没有。该行已保留。`,
    weightsNotFull: (person, total) => `${person}：权重合计为 ${total}，应为 100。`,
    weightOutside: (person, kpi, weight, lowest, highest) =>
      `${person}：“${kpi}”的权重 ${weight} 超出建议范围 ${lowest}–${highest}。`,
    kpiCount: (person, count, fewest, most) => `${person}：有权重的指标为 ${count} 项，建议 ${fewest}–${most} 项。`,
    targetsMissing: (count) => `还有 ${count} 个目标值待设定。`,
    factorHundred: (person, kpi) => `${person}：“${kpi}”的实际值与目标值相差约 100 倍，百分比是否多填了一次？`,
    otherRole: (person, sheet) => `${person} 在“${sheet}”中有其他岗位的数据行，已保留。`,
    protectionFailed: (title, email) => `“${title}”：未能授予 ${email} 编辑权限。`,
    rowsWithoutPerson: (sheet, ids) => `“${sheet}”中有人员名单以外的数据行（${ids}），已保留。`,
    protection: 'PerfScore：自动计算或结构区域，请谨慎修改',
    hrOnly: 'PerfScore：仅 HR 可修改',
    busy: '其他人正在修改此工作簿，请稍后再试；未作任何更改。',
    newerVersion: (found) => `此工作簿由更新版本的 PerfScore（版本 ${found}）创建，请先更新插件；未作任何更改。`,
    sheetDamaged: (title) => `“${title}”丢失了隐藏的列编码行，请通过“文件 → 版本记录”恢复；未作任何更改。`,
  },
  endpoint: {
    unknown: (name) => `没有“${name}”这项操作。`,
    badInput: (where) => `“${where}”缺失或格式不符。`,
    failed: 'PerfScore 内部出错，据判断未作任何更改。请重试；如仍出错，请反馈。',
  },
};
