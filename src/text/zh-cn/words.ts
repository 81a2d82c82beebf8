// 公式与菜单所用的简短词语。
import type { words as english } from '../en/words';
import type { Translated } from '../translated';

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
  issues: {
    missing: '未填报',
    targetMissing: '缺目标值',
    baselineMissing: '缺基准值',
    weightsNotFull: '权重合计 {total}，应为 100',
    notOnPeople: '人员表中无此人',
    factorHundred: '实际值与目标值相差约 100 倍，百分比是否多填了一次？',
  },
  menu: {
    setUp: '建立或修复工作簿',
  },
};
