// HR 表单的提示：建立工作簿、岗位模板、移交下属。
import type { hrForms as english } from '../en/hr-forms';
import type { Translated } from '../translated';

export const hrForms: Translated<typeof english> = {
  visibility: {
    open: '全员公开：能打开此文件的人，都能看到每个人的得分、等级和评价。',
    private: '限定范围：此文件只与 HR 和各级主管共享；员工拿到只含本人内容的单独表格，填写后交回。',
  },
  templateNotFull: '模板“{role}（{track}）”的权重合计为 {total}，应为 100。',
  templateUnchanged: '权重与表中一致，没有需要更改的内容。',
  handOver: {
    sameManager: '移交双方是同一人，请另选一人。',
    noReports: '没有人向 {from} 汇报。',
    unknownManager: '{to} 既不在人员名单中，也不是设置中的 HR，请先将其邮箱加入。',
    hasLeft: '{to} 已于 {left} 离职，请选择在职人员。',
    circle: '这样一来，{chain} 会形成循环汇报。请先为 {to} 更换上级。',
    onlySelf: '{from} 的下属只有 {to} 本人，不能向自己汇报。',
    skipped: '{person} 不能向自己汇报，仍保留现任上级；如有需要，请在人员表中修改。',
  },
};
