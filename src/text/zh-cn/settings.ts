// 设置项的名称与说明。
import type { Text } from '../text';

export const settings: Text['settings'] = {
  language: { name: '语言', meaning: '标题、批注与提示所用的语言；更改后请执行“建立或修复工作簿”。' },
  period: { name: '考核周期', meaning: '月、季、半年或年：2026-10、2026-Q4、2026-H2 或 2026。' },
  hr_emails: { name: 'HR 邮箱', meaning: '谁可以修改设置、指标库与岗位模板；用逗号分隔。' },
  cap: { name: '单项得分上限', meaning: '任何指标的得分不高于此值（规则 S13）。' },
  floor: { name: '单项得分下限', meaning: '任何指标的得分不低于此值（规则 S13）。' },
  missing: {
    name: '未填报的处理',
    meaning: '不计入：其余指标重新加权，得分为暂定；按零分：计 0 分；暂不计算：全部填报后才有得分（规则 W2）。',
  },
  rating_1: { name: '1 分对应得分', meaning: '评为 1 分的指标得分；中间值线性换算（规则 S6）。' },
  rating_2: { name: '2 分对应得分', meaning: '评为 2 分的指标得分（规则 S6）。' },
  rating_3: { name: '3 分对应得分', meaning: '评为 3 分的指标得分：做到了约定的要求（规则 S6）。' },
  rating_4: { name: '4 分对应得分', meaning: '评为 4 分的指标得分（规则 S6）。' },
  rating_5: { name: '5 分对应得分', meaning: '评为 5 分的指标得分（规则 S6）。' },
  team_share: { name: '团队占比', meaning: '团队得分在成员综合得分中的占比（规则 W5）。' },
  team_share_lead: { name: '负责人团队占比', meaning: '团队得分在负责人综合得分中的占比（规则 W5）。' },
  adjustment_limit: { name: '加减分上限', meaning: '加分或减分最多计入的分数（规则 W5）。' },
  veto_cap: { name: '一票否决后上限', meaning: '被一票否决者的综合得分最高值（规则 W6）。' },
  coverage_for_grade: { name: '评级所需完整度', meaning: '已有得分的权重低于此比例时不评等级（规则 W11）。' },
  not_applicable_limit: { name: '不适用比例上限', meaning: '不适用的权重超过此比例时须人工复核（规则 W2）。' },
  grade_s: { name: 'S 级起点', meaning: 'S（卓越）的最低综合得分（规则 W8）。' },
  grade_a: { name: 'A 级起点', meaning: 'A（优秀）的最低综合得分（规则 W8）。' },
  grade_b: { name: 'B 级起点', meaning: 'B（达标）的最低综合得分（规则 W8）。' },
  grade_c: { name: 'C 级起点', meaning: 'C（待改进）的最低综合得分；低于此值为 D（规则 W8）。' },
  rules_version: { name: '规则版本', meaning: '由 PerfScore 写入，请勿更改。' },
  workbook_version: { name: '工作簿版本', meaning: '由 PerfScore 写入，请勿更改。' },
};
