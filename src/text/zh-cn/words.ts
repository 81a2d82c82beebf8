// 公式与菜单所用的简短词语。
import type { words as english } from '../en/words';
import type { Translated } from '../translated';
import { panels } from './panels';
import { ruleWords } from './rule-words';

export const words: Translated<typeof english> = {
  productName: 'PerfScore',
  listSeparator: '、',
  place: {
    line: '第 {line} 行',
    row: '第 {row} 行',
    separator: '，',
    before: '{place}：{sentence}',
  },
  arguments: {
    settings: '设置',
    bands: '等级对照表',
    block: '数据区域',
  },
  explain: {
    headers: {
      kpi: '指标',
      compared: '比较内容',
      rule: '计分方法',
      rawPoints: '得分',
      points: '计入得分',
      share: '权重占比',
      contribution: '加权得分',
    },
    withTarget: '实际 {actual}，目标 {target}',
    withBaseline: '实际 {actual}，由 {baseline} 到 {target}',
    alone: '实际 {actual}',
    missing: '未填报：不计入，其余指标重新加权',
    missingZero: '未填报：按 0 分计',
    notApplicable: '不适用：不计入',
    unfinished: '缺目标值或基准值：不计入',
    observed: '观察指标：权重为 0',
    total: '合计',
    rules: ruleWords,
  },
  parts: {
    tooShort: '{state}：{days} 天，至少需 {minimum} 天',
    whole: '{state}（{parts}）',
    days: '{id}：{days} 天',
    part: '计入 {id}，{days} 天',
    veto: '{state}；未否决时为 {uncapped}',
  },
  issues: {
    missing: '未填报',
    targetMissing: '缺目标值',
    baselineMissing: '缺基准值',
    weightsNotFull: '权重合计 {total}，应为 100',
    notOnPeople: '人员表中无此人',
    factorHundred: '实际值与目标值相差约 100 倍，百分比是否多填了一次？',
  },
  menu: {
    openPanel: '打开面板',
    goTo: '直接打开',
    panels,
    setUp: '建立或修复工作簿',
    publish: '发布看板',
    verify: '核验过程记录',
  },
};
