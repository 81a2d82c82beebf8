// 评价表单中还需补充的内容，显示在对应字段旁。
import type { reviewForms as english } from '../en/review-forms';
import type { Translated } from '../translated';

export const reviewForms: Translated<typeof english> = {
  unknownKpi: '“{kpi}”不是该员工的指标。',
  kpiTwice: '{kpi}：填写了两次，只需一次。',
  kpiLeftOut: '{kpi}：尚未填写。',
  stopped: '{kpi}：本期已停用，可在“目标”中恢复。',
  ratingNeeded: '{kpi}：请选择评分。',
  notANumber: '{kpi}：“{found}”不是数字。',
  notYesOrNo: '{kpi}：请选择是或否。',
  commentNeeded: '{kpi}：评 1、2 或 5 分须填写评语，请说明具体情况。',
  whyNotApplicable: '{kpi}：请在评语中说明本期为何不适用。',
  reasonNeeded: '请说明更正原因。',
};
