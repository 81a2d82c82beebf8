// What is kept in Records: the kinds of events and the fields they are about, with their words.
import type { Labels } from './label';

export type RecordKind =
  | 'goal-proposal'
  | 'goal-agreement'
  | 'goal-objection'
  | 'goal-change'
  | 'kpi-stop'
  | 'kpi-resume'
  | 'self-review'
  | 'manager-review'
  | 'review-correction'
  | 'check-in'
  | 'okr-update'
  | 'acknowledgement'
  | 'hand-over'
  | 'template-change'
  | 'stray-value'
  | 'figures-import'
  | 'figures-undo'
  | 'mend'
  | 'mend-undo';

export const recordKindLabels: Labels<RecordKind> = {
  'goal-proposal': { en: 'goals proposed', 'zh-CN': '目标提出' },
  'goal-agreement': { en: 'goals agreed', 'zh-CN': '目标确认' },
  'goal-objection': { en: 'change of goals asked for', 'zh-CN': '申请调整目标' },
  'goal-change': { en: 'agreed goals changed', 'zh-CN': '目标变更' },
  'kpi-stop': { en: 'KPI stopped for the period', 'zh-CN': '停用本期指标' },
  'kpi-resume': { en: 'KPI taken up again', 'zh-CN': '恢复本期指标' },
  'self-review': { en: 'self review', 'zh-CN': '自评' },
  'manager-review': { en: 'manager review', 'zh-CN': '上级评价' },
  'review-correction': { en: 'manager review corrected', 'zh-CN': '上级评价更正' },
  'check-in': { en: 'check-in', 'zh-CN': '进展跟进' },
  'okr-update': { en: 'OKR update', 'zh-CN': 'OKR 更新' },
  acknowledgement: { en: 'result acknowledged', 'zh-CN': '结果确认' },
  'hand-over': { en: 'reports handed over', 'zh-CN': '移交下属' },
  'template-change': { en: 'role template changed', 'zh-CN': '岗位模板调整' },
  'stray-value': { en: 'value moved out of the results', 'zh-CN': '移出结果区的内容' },
  'figures-import': { en: 'figures brought in', 'zh-CN': '导入数据' },
  'figures-undo': { en: 'figures taken back', 'zh-CN': '撤回导入' },
  mend: { en: 'problem mended', 'zh-CN': '问题修正' },
  'mend-undo': { en: 'mending taken back', 'zh-CN': '撤回修正' },
};

export type RecordField =
  | 'weight'
  | 'baseline'
  | 'target'
  | 'rule'
  | 'detail'
  | 'actual'
  | 'adjustment'
  | 'start'
  | 'evidence'
  | 'current'
  | 'confidence'
  | 'remark'
  | 'manager_email'
  | 'goals'
  | 'comment'
  | 'strengths'
  | 'gaps'
  | 'development'
  | 'next_goals'
  | 'progress_note'
  | 'blocker'
  | 'support'
  | 'next_step'
  | 'cell'
  | 'submitted'
  | 'figures';

export const recordFieldLabels: Labels<RecordField> = {
  weight: { en: 'weight', 'zh-CN': '权重' },
  baseline: { en: 'baseline', 'zh-CN': '基准值' },
  target: { en: 'target', 'zh-CN': '目标值' },
  rule: { en: 'scoring rule', 'zh-CN': '计分规则' },
  detail: { en: 'rule detail', 'zh-CN': '规则参数' },
  adjustment: { en: 'adjustment', 'zh-CN': '加减分项' },
  start: { en: 'start value', 'zh-CN': '起始值' },
  actual: { en: 'actual', 'zh-CN': '实际完成值' },
  evidence: { en: 'evidence', 'zh-CN': '佐证材料' },
  current: { en: 'current value', 'zh-CN': '当前值' },
  confidence: { en: 'confidence', 'zh-CN': '信心指数' },
  remark: { en: 'note', 'zh-CN': '备注' },
  manager_email: { en: "manager's e-mail", 'zh-CN': '上级邮箱' },
  goals: { en: 'goals', 'zh-CN': '目标' },
  comment: { en: 'comment', 'zh-CN': '评语' },
  strengths: { en: 'strengths', 'zh-CN': '优势' },
  gaps: { en: 'gaps', 'zh-CN': '不足' },
  development: { en: 'development', 'zh-CN': '发展计划' },
  next_goals: { en: 'next goals', 'zh-CN': '下期目标' },
  progress_note: { en: 'progress', 'zh-CN': '进展' },
  blocker: { en: 'blocker', 'zh-CN': '障碍' },
  support: { en: 'support promised', 'zh-CN': '承诺的支持' },
  next_step: { en: 'next step', 'zh-CN': '下一步' },
  cell: { en: 'cell', 'zh-CN': '单元格' },
  submitted: { en: 'submitted', 'zh-CN': '提交' },
  figures: { en: 'figures', 'zh-CN': '数据' },
};
