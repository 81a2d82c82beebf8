// Who plays in the pictures of the guide and what they type, in each language.
import type { Language } from '../../src/catalog/label';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Cast {
  readonly hr: string;
  readonly manager: Actor;
  readonly employee: Actor;
  readonly otherManager: Actor;
  /** As it comes out of an HR system: a title that is no role here, an address that is none, a column that is not needed. */
  readonly list: readonly (readonly string[])[];
  readonly unknownTitle: string;
  readonly faulty: Actor;
  readonly said: Readonly<
    Record<
      | 'wish'
      | 'changeReason'
      | 'stopReason'
      | 'progress'
      | 'blocker'
      | 'nextStep'
      | 'managerProgress'
      | 'support'
      | 'strengths'
      | 'gaps'
      | 'evidence'
      | 'selfComment'
      | 'managerEvidence'
      | 'managerComment'
      | 'managerStrengths'
      | 'development'
      | 'nextGoals'
      | 'correction'
      | 'thanks'
      | 'analystEvidence'
      | 'analystComment'
      | 'analystStrengths',
      string
    >
  >;
  readonly objective: string;
  readonly keyResults: readonly {
    readonly name: string;
    readonly start: string;
    readonly target: string;
    readonly current: string;
  }[];
}

const HR = 'zhou.ming@example.com';

const english: Cast = {
  hr: HR,
  manager: { id: 'E01', name: 'Grace Lin', email: 'grace.lin@example.com' },
  employee: { id: 'E02', name: 'Tina Xie', email: 'tina.xie@example.com' },
  otherManager: { id: 'E05', name: 'Carla Song', email: 'carla.song@example.com' },
  unknownTitle: 'Campaign wizard',
  faulty: { id: 'E07', name: 'Mia Ma', email: 'mia.ma@example.com' },
  list: [
    ['Employee ID', 'Name', 'Work e-mail', 'Team', 'Job title', 'Manager', 'Hire date', 'Desk'],
    ['E01', 'Grace Lin', 'grace.lin@example.com', 'Growth', 'Paid ads specialist', '', '2021-03-15', '4-01'],
    ['E02', 'Tina Xie', 'tina.xie@example.com', 'Growth', 'Campaign wizard', 'Grace Lin', '2022-08-01', '4-02'],
    ['E03', 'Owen Chen', 'owen.chen@example.com', 'Growth', 'Paid ads specialist', 'Grace Lin', '2022-07-01', '4-03'],
    ['E04', 'Nora Zheng', 'nora.zheng@example.com', 'Growth', 'Data analyst', 'Grace Lin', '2023-09-04', '4-04'],
    ['E05', 'Carla Song', 'carla.song@example.com', 'Brand', 'Content creator', '', '2020-06-01', '5-01'],
    ['E06', 'Leo Luo', 'leo.luo@example.com', 'Brand', 'Content creator', 'Carla Song', '2023-04-03', '5-02'],
    ['E07', 'Mia Ma', 'mia.ma', 'Brand', 'Campaign wizard', 'Carla Song', '2024-01-15', '5-03'],
  ],
  said: {
    wish: 'The budget is a third lower than planned: please set plan attainment to 105%.',
    changeReason: 'The launch in June was moved to July.',
    stopReason: 'No plans are put to approval while the process is being rebuilt.',
    progress: 'Two campaigns are closed with reports. The third one is running.',
    blocker: 'The design team has no room before the 20th.',
    nextStep: 'Review on Friday, then decide on the third campaign.',
    managerProgress: 'Good pace. I have spoken with the head of design.',
    support: 'One set of posters goes to an agency.',
    strengths: 'Campaigns kept to their dates; the team knew early what was coming.',
    gaps: 'Budget planning is still guesswork.',
    evidence: 'Three closing reports in the team folder',
    selfComment: 'Two departments use our briefing template now.',
    managerEvidence: 'Checked against the reports on 2 October',
    managerComment: 'The shared template saved two departments a week each.',
    managerStrengths: 'Names risks early and always brings a way out.',
    development: 'Budget planning course in November; shadow finance for one closing.',
    nextGoals: 'Plan one campaign from the budget up.',
    correction: 'Added after the talk on 5 October.',
    thanks: 'Thank you, agreed.',
    analystEvidence: '25 proposals, 19 taken up; see the log of decisions',
    analystComment: 'The weekly budget note is used in every ads meeting.',
    analystStrengths: 'Reports are on time and are read.',
  },
  objective: 'Make campaigns the first source of leads',
  keyResults: [
    { name: 'Leads from campaigns grow from 400 to 600 a month', start: '400', target: '600', current: '540' },
    { name: 'Three campaigns run from a shared template', start: '0', target: '3', current: '1' },
  ],
};

const chinese: Cast = {
  hr: HR,
  manager: { id: 'E01', name: '林晓雯', email: 'lin.xiaowen@example.com' },
  employee: { id: 'E02', name: '谢婷', email: 'xie.ting@example.com' },
  otherManager: { id: 'E05', name: '宋佳', email: 'song.jia@example.com' },
  unknownTitle: '活动统筹',
  faulty: { id: 'E07', name: '马晓彤', email: 'ma.xiaotong@example.com' },
  list: [
    ['工号', '姓名', '企业邮箱', '部门', '职位', '直属上级', '入职日期', '工位'],
    ['E01', '林晓雯', 'lin.xiaowen@example.com', '增长组', '数字广告投放岗', '', '2021-03-15', '4-01'],
    ['E02', '谢婷', 'xie.ting@example.com', '增长组', '活动统筹', '林晓雯', '2022-08-01', '4-02'],
    ['E03', '陈子航', 'chen.zihang@example.com', '增长组', '数字广告投放岗', '林晓雯', '2022-07-01', '4-03'],
    ['E04', '郑雅琪', 'zheng.yaqi@example.com', '增长组', '数据分析师', '林晓雯', '2023-09-04', '4-04'],
    ['E05', '宋佳', 'song.jia@example.com', '品牌组', '内容创作岗', '', '2020-06-01', '5-01'],
    ['E06', '罗晨', 'luo.chen@example.com', '品牌组', '内容创作岗', '宋佳', '2023-04-03', '5-02'],
    ['E07', '马晓彤', 'ma.xiaotong', '品牌组', '活动统筹', '宋佳', '2024-01-15', '5-03'],
  ],
  said: {
    wish: '预算比计划减少三分之一，建议将目标值调整为 105%。',
    changeReason: '原定 6 月的上线活动推迟到 7 月。',
    stopReason: '审批流程正在调整，本期没有方案送审。',
    progress: '两场活动已结案并提交报告，第三场正在执行。',
    blocker: '设计组 20 日之前没有排期。',
    nextStep: '周五复盘后确定第三场活动方案。',
    managerProgress: '节奏很好，已与设计组负责人沟通。',
    support: '外包一组海报。',
    strengths: '活动节奏稳定，提前告知团队安排。',
    gaps: '预算测算仍靠经验。',
    evidence: '三份结案报告，见部门共享文件夹',
    selfComment: '需求模板已被两个部门采用。',
    managerEvidence: '10 月 2 日与报告核对一致',
    managerComment: '共用模板为两个部门各节省一周时间。',
    managerStrengths: '能提前指出风险，并给出解决办法。',
    development: '11 月参加预算管理培训，跟随财务完成一次结算。',
    nextGoals: '从预算出发完整策划一场活动。',
    correction: '10 月 5 日面谈后补充。',
    thanks: '同意，谢谢。',
    analystEvidence: '提出建议 25 条，采纳 19 条，见决策记录',
    analystComment: '每周预算说明已用于投放例会。',
    analystStrengths: '报告按时提交，并被业务方使用。',
  },
  objective: '让活动成为线索的第一来源',
  keyResults: [
    { name: '活动带来的线索由每月 400 条增至 600 条', start: '400', target: '600', current: '540' },
    { name: '3 场活动使用共用模板', start: '0', target: '3', current: '1' },
  ],
};

export const CAST: Readonly<Record<Language, Cast>> = { en: english, 'zh-CN': chinese };
