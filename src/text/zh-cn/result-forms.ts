// 服务端关于 OKR、结果与结果确认的说明。
import type { resultForms as english } from '../en/result-forms';
import type { Translated } from '../translated';

export const resultForms: Translated<typeof english> = {
  okr: {
    notThere: '表中已没有这条关键成果，或您无权查看。请重新打开 OKR。',
    notAllowed: {
      person: '仅本人、其上级或 HR 可以更新这条关键成果。',
      team: '仅该小组负责人、组内成员的上级或 HR 可以更新这条关键成果。',
      department: '仅 HR 可以更新部门的关键成果。',
    },
    separatorInName: '目标或关键成果的文字中含有“ › ”，此符号供过程记录使用。请在表中换一种写法后重试。',
    confidence: '信心指数须为 1 到 10 的整数。',
  },
  result: {
    notOnScorecard: '绩效汇总表中尚无此人。HR 执行“建立或修复工作簿”后即可添加。',
    noReview: '上级评价尚未提交，暂无可确认的结果。',
    acknowledgedAlready: '此结果已经确认过。',
  },
};
