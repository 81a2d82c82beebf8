// OKR 面板。
import type { okrPanel as english } from '../en/sidebar-okr';
import type { Translated } from '../translated';

export const okrPanel: Translated<typeof english> = {
  notScored: 'OKR 不计入得分、等级和绩效奖金，仅用于了解推进情况。',
  none: 'OKR 表中没有与您相关的目标。',
  mine: '我的目标',
  team: '小组：{name}',
  department: '整个部门',
  noObjective: '（目标未命名）',
  noKeyResult: '（关键成果未命名）',
  objectiveProgress: '目标整体进度',
  shown: '{percent} · {tone}',
  tones: { green: '进展良好', amber: '进展偏慢', red: '明显落后' },
  unknown: '无法计算',
  fromTo: '由 {start} 到 {target}，当前 {current}',
  notYet: '尚未填写',
  confidenceOf: '信心指数 {confidence}/10',
  separator: ' · ',
  waiting: '（填写的内容尚未保存）',
  update: '更新',
  updateOf: '更新：{keyResult}',
  current: '当前值',
  confidence: '信心指数',
  confidenceHelp: '1 为几乎不可能，10 为十拿九稳。',
  noConfidence: '不填',
  note: '备注',
  save: '保存',
  cancel: '取消',
  saved: '已保存：{keyResult}',
  twice: '这条关键成果在表中出现两次，只能在表中修改。',
};
