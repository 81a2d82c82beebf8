// 数据有何问题：发现了什么、允许什么。

import type { EntryProblem } from '../../core/entry-problem';
import type { Problem } from '../../core/problem';
import type { SentencesFor } from '../text';

export const problems: SentencesFor<Problem> = {
  NotANumber: ({ found }) => `“${found}”不是数字，此处应填数字`,
  OutOfRange: ({ found, lowest, highest }) => `${found} 超出范围，应在 ${lowest} 到 ${highest} 之间`,
  Negative: ({ found }) => `${found} 为负数，应为 0 或以上`,
  NotYesOrNo: ({ found }) => `“${found}”无法判断是否达成，可填 是、否、完成、未完成、1、0、✓`,
  UnknownRule: ({ found }) =>
    `没有“${found}”这条规则，可用：越高越好、越低越好、越低越好·比值、目标区间、基准提升、等级评分、是否达成、分段插值、分档计分`,
  UnreadableDetail: ({ found }) =>
    `“${found}”无法识别，可填 cap 130、floor 20、slope 2、95%~105%、3.8~4.2、80%:0; 100%:100，用 ; 分隔`,
  BandUpsideDown: ({ found }) => `区间“${found}”上下颠倒，应先写下限`,
  PointsOutOfOrder: ({ found }) => `“${found}”顺序不对，冒号前的数值须逐项递增`,
  PointsMissing: () => '该规则需要列出分段，例如 70%:0; 100%:100',
  CapBelowFloor: ({ found }) => `得分上限低于下限（${found}）`,
  TargetMissing: () => '目标值为空，该规则需要目标值',
  TargetZero: () => '目标值为 0，无法计算占比；请更改目标值，或改用不带 % 的分段',
  BaselineMissing: () => '基准值为空，“基准提升”规则需要基准值',
  WeightsAddUpToZero: () => '权重合计为 0，至少一项应大于 0',
  UnreadableSetting: ({ key, found }) => `设置“${key}”不能为“${found}”`,
  UnreadableBands: ({ found }) => `“${found}”不是等级与起点分数的对照表（两列：等级、数字）`,
  NotOneColumn: ({ found }) => `区域有 ${found} 列，应为一列`,
  NotKeyed: ({ found }) => `以“${found}”开头的区域首行没有列编码，请从 PerfScore 工作表的第 1 行起选取`,
  HeightsDiffer: ({ found, expected }) => `区域有 ${found} 行，应为 ${expected} 行或单个单元格`,
};

export const entryProblems: SentencesFor<EntryProblem> = {
  Required: () => '未填写，此处必填',
  NotANumber: ({ found }) => `“${found}”不是数字，请写作 1200、1,200 或 3.5`,
  NotAPercentage: ({ found }) => `“${found}”不是百分比；95、95%、95.0 % 都表示 95%`,
  OutOfRange: ({ found, lowest, highest }) => `${found} 超出范围，应在 ${lowest} 到 ${highest} 之间`,
  UnknownChoice: ({ found, allowed }) => `没有“${found}”这一项，可用：${allowed.join('、')}`,
  NotADate: ({ found }) => `“${found}”不是日期，请写作 2026-07-01`,
  NotAnEmail: ({ found }) => `“${found}”不是邮箱地址`,
  NotAPeriod: ({ found }) => `“${found}”不是考核周期，可写 2026-10、2026-Q4、2026-H2 或 2026`,
  Duplicate: ({ found, first }) => `“${found}”重复（已见于第 ${first} 行），每个只能出现一次`,
  UnknownPerson: ({ found, list }) => `“${found}”不在人员名单（${list}）中`,
  LeftBeforeJoined: ({ found, joined }) => `${found} 早于入职日期 ${joined}`,
  ColumnMissing: () => '缺少此列，此列必需',
  ColumnTwice: () => '此列出现了两次，只能出现一次',
  TooLong: ({ found, limit }) => `文字共 ${found} 个字符，最多 ${limit} 个`,
};
