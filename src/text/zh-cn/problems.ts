// 数据有何问题：发现了什么、允许什么。
import type { problems as english } from '../en/problems';
import type { Translated } from '../translated';

export const problems: Translated<typeof english> = {
  NotANumber: '“{found}”不是数字，此处应填数字',
  OutOfRange: '{found} 超出范围，应在 {lowest} 到 {highest} 之间',
  Negative: '{found} 为负数，应为 0 或以上',
  NotYesOrNo: '“{found}”无法判断是否达成，可填 是、否、完成、未完成、1、0、✓',
  UnknownRule:
    '没有“{found}”这条规则，可用：越高越好、越低越好、越低越好·比值、目标区间、基准提升、等级评分、是否达成、分段插值、分档计分',
  UnreadableDetail: '“{found}”无法识别，可填 cap 130、floor 20、slope 2、95%~105%、3.8~4.2、80%:0; 100%:100，用 ; 分隔',
  BandUpsideDown: '区间“{found}”上下颠倒，应先写下限',
  PointsOutOfOrder: '“{found}”顺序不对，冒号前的数值须逐项递增',
  PointsMissing: '该规则需要列出分段，例如 70%:0; 100%:100',
  CapBelowFloor: '得分上限低于下限（{found}）',
  Missing: '未填写，此处必填',
  TargetMissing: '目标值为空，该规则需要目标值',
  TargetZero: '目标值为 0，无法计算占比；请更改目标值，或改用不带 % 的分段',
  BaselineMissing: '基准值为空，“基准提升”规则需要基准值',
  WeightsAddUpToZero: '权重合计为 0，至少一项应大于 0',
  UnreadableSetting: '设置“{key}”不能为“{found}”',
  UnreadableBands: '“{found}”不是等级与起点分数的对照表（两列：等级、数字）',
  NotOneColumn: '区域有 {found} 列，应为一列',
  ColumnLost: '缺少“{found}”列或其隐藏编码；请在 PerfScore 菜单中选择“建立或修复工作簿”',
  NotKeyed: '以“{found}”开头的区域首行没有列编码，请从 PerfScore 工作表的第 1 行起选取',
  HeightsDiffer: '区域有 {found} 行，应为 {expected} 行或单个单元格',
};
