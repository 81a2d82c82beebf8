// 进展跟进面板。
import type { checkIn as english } from '../en/sidebar-check-in';
import type { Translated } from '../translated';

export const checkIn: Translated<typeof english> = {
  about: '考核周期内的简短记录，上级与员工均可填写，双方及 HR 可见。',
  progress: '进展',
  progressHelp: '上次跟进以来完成了什么？',
  blocker: '障碍',
  support: '承诺的支持',
  nextStep: '下一步',
  add: '添加跟进',
  added: '跟进已保存。',
  meanwhile: '{name} 刚刚也添加了一条跟进，显示在下方第一条。您的尚未保存，请再次点击“添加跟进”。',
  earlier: '以往跟进',
  none: '本考核周期暂无跟进记录。',
  who: '{at} · {name}',
};
