// 服务器关于目标的提示：还有什么不对，以及现在不能做什么。
import type { goalForms as english } from '../en/goal-forms';
import type { Translated } from '../translated';

export const goalForms: Translated<typeof english> = {
  ofKpi: '{kpi}：{problem}',
  sumShort: '权重合计为 {sum}，距 100 还差 {rest}。',
  sumOver: '权重合计为 {sum}，超出 {rest}。',
  weightMissing: '请填写权重；填 0 表示仅观察、不计分',
  ruleMissing: '请选择计分规则',
  detailUnused: '所选计分规则用不到{part}，请删除或改用其他规则',
  detailParts: {
    slope: '“slope”',
    band: '目标区间（如 95%~105%）',
    corners: '分段得分（如 80%:0; 100%:100）',
  },
  reasonMissing: '目标已经双方确认。请写明变更原因，原因会随变更一并留存。',
  objectionMissing: '请写明希望调整什么以及原因。',
  stopReasonMissing: '请写明原因，原因会留存在过程记录中。',
  nothingChanged: '与已保存的内容相同，无需再次提出。',
  noKpis: '{name} 还没有指标，请 HR 在“设置向导”面板中添加。',
  unknownKpi: '{name} 在岗位表中没有“{kpi}”这项指标。',
  namedTwice: '“{kpi}”重复出现。',
  twice: '该指标在表中有两行，会重复计分，请删除其中一行',
  nothingProposed: '尚未提出目标。',
  alreadyAgreed: '目标已经确认。',
  alreadyStopped: '该指标已经停用。',
  notStopped: '该指标没有停用。',
};
