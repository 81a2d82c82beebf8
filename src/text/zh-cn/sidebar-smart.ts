// 填写目标时旁边的 SMART 提示。
import type { smart as english } from '../en/sidebar-smart';
import type { Translated } from '../translated';

export const smart: Translated<typeof english> = {
  perLine: '每行视为一个目标。以下只是写法上的建议，不计入得分。',
  of: 'SMART，{goal}：',
  scores: ['不符', '部分', '符合'],
  letter: '{letter} {name}：{score}',
  separator: '；',
  word: '“{word}”',
  by: '依据的词语：{words}',
  pattern: '可改写为：{pattern}',
  nothing: '无需修改。',
  notYet: '尚未检查。',
};
