// What each rating of a judged KPI looks like, 1 to 5: things one can see or count; 3 is what was agreed.
import type { KpiKey, kpis } from './kpis';
import type { Label } from './label';

/** For the ratings 1, 2, 3, 4 and 5. */
export type Anchors = readonly [Label, Label, Label, Label, Label];

export type JudgedKpiKey = {
  [Key in KpiKey]: (typeof kpis)[Key]['measure'] extends 'qualitative' ? Key : never;
}[KpiKey];

export const anchors: Readonly<Record<JudgedKpiKey, Anchors>> = {
  strategy_innovation: [
    {
      en: 'Repeated last period’s plans; no new approach was proposed.',
      'zh-CN': '沿用上期方案，没有提出任何新做法',
    },
    {
      en: 'Proposed new ideas in meetings, but none became a written plan or a test.',
      'zh-CN': '会上提过新想法，但没有写成方案，也没有做测试',
    },
    {
      en: 'Ran the agreed number of new approaches as tests and wrote down the results.',
      'zh-CN': '按约定数量测试了新做法，并写明测试结果',
    },
    {
      en: 'At least one new approach beat the old one in figures and is now part of the next plan.',
      'zh-CN': '至少一项新做法的数据优于原做法，并写入下期方案',
    },
    {
      en: 'A new approach was taken over by another team, with figures before and after in the review.',
      'zh-CN': '新做法被其他小组采用，复盘中有采用前后的数据对比',
    },
  ],
  cross_team_collaboration: [
    {
      en: 'Partner teams escalated at least twice because requests stayed unanswered.',
      'zh-CN': '协作需求无人回应，被协作部门升级反映两次及以上',
    },
    {
      en: 'Answered requests after reminders; at least one joint date slipped for that reason.',
      'zh-CN': '需催促才回复，至少一个共同节点因此延期',
    },
    {
      en: 'Answered requests within the agreed time and kept the joint dates.',
      'zh-CN': '在约定时限内回复协作需求，共同节点按期完成',
    },
    {
      en: 'Named risks at least a week ahead with a way out, so that no joint date slipped.',
      'zh-CN': '提前一周以上提示风险并给出备选方案，共同节点零延期',
    },
    {
      en: 'Set up a shared process or template that at least two departments now work with.',
      'zh-CN': '建立了共用流程或模板，至少两个部门已在使用',
    },
  ],
  content_originality: [
    {
      en: 'Pieces were sent back at least twice because they copied others or themselves.',
      'zh-CN': '因照搬他人或重复旧作，被退回两次及以上',
    },
    {
      en: 'All pieces follow existing formats; no new topic or form was tried.',
      'zh-CN': '全部套用已有形式，未尝试新选题或新形式',
    },
    {
      en: 'Tried the agreed number of new topics or formats and reported how they did.',
      'zh-CN': '按约定数量尝试了新选题或新形式，并回报数据',
    },
    {
      en: 'One new format beat the account’s median interaction rate in at least three pieces.',
      'zh-CN': '一种新形式连续三件以上作品互动率高于账号中位数',
    },
    {
      en: 'A new format became a regular column, or other authors have made at least three pieces with it.',
      'zh-CN': '新形式成为固定栏目，或被其他作者采用三件以上',
    },
  ],
  requester_satisfaction: [
    {
      en: 'The work could not be used; the requester had it made again elsewhere.',
      'zh-CN': '交付物无法使用，需求方另行找人重做',
    },
    {
      en: 'Usable after more than three rounds of corrections, or parts of the brief were missing.',
      'zh-CN': '修改超过三轮才可用，或漏掉需求单中的内容',
    },
    {
      en: 'Delivered what the brief asked for, with at most two rounds of corrections.',
      'zh-CN': '按需求单交付，修改不超过两轮',
    },
    {
      en: 'Accepted at the first version; open points of the brief were cleared up before work began.',
      'zh-CN': '首稿即通过，动手前已与需求方核对疑点',
    },
    {
      en: 'Accepted at the first version, with an alternative that the requester used too.',
      'zh-CN': '首稿即通过，另附的备选方案也被需求方采用',
    },
  ],
  model_improvement: [
    {
      en: 'No milestone reached; the model failed or gave wrong figures for more than a week.',
      'zh-CN': '里程碑均未完成，模型中断或出错超过一周',
    },
    {
      en: 'Reached part of the milestones; the change has not been tested against past data.',
      'zh-CN': '只完成部分里程碑，改动未经历史数据验证',
    },
    {
      en: 'Reached the agreed milestones, with the error before and after on record.',
      'zh-CN': '完成约定里程碑，并留存模型前后误差对比',
    },
    {
      en: 'Error or running time fell by a tenth or more beyond the plan, and somebody else can run it from the notes.',
      'zh-CN': '误差或耗时比计划多降一成以上，他人可按文档独立运行',
    },
    {
      en: 'The model steers budgets or audiences in at least two project teams, with the gain measured.',
      'zh-CN': '模型用于两个以上项目组的预算或人群决策，并测得收益',
    },
  ],
  decision_support: [
    {
      en: 'Decision makers worked without the analysis, because it came late or missed the question.',
      'zh-CN': '分析迟到或答非所问，业务方未据此做任何决策',
    },
    {
      en: 'Figures were delivered, but the requester had to draw the conclusions alone.',
      'zh-CN': '只给出数据，结论需业务方自行判断',
    },
    {
      en: 'Answered the agreed questions in time, each with a conclusion and its basis.',
      'zh-CN': '按时答复约定的问题，每项都有结论和依据',
    },
    {
      en: 'At least one decision was changed by the analysis, with figures before and after.',
      'zh-CN': '至少一项决策因分析而调整，并有前后数据对比',
    },
    {
      en: 'Raised a question nobody had asked; acting on it brought a gain confirmed by finance.',
      'zh-CN': '主动发现无人提出的问题，据此行动的收益经财务确认',
    },
  ],
  teamwork_growth: [
    {
      en: 'Missed the agreed reviews, or colleagues had to redo handed-over work at least twice.',
      'zh-CN': '缺席约定的复盘，或交接的工作被同事返工两次及以上',
    },
    {
      en: 'Took part after reminders; the agreed learning goal is less than half done.',
      'zh-CN': '需提醒才参加复盘，约定的学习目标完成不到一半',
    },
    {
      en: 'Took part in the agreed reviews and reached the agreed learning goal.',
      'zh-CN': '参加约定的复盘，完成约定的学习目标',
    },
    {
      en: 'Led a review or shared a method at least twice; notes are in the team folder.',
      'zh-CN': '主持复盘或分享方法两次以上，记录存入团队文件夹',
    },
    {
      en: 'Ran reviews unasked and put the conclusions into the template; two project teams use it.',
      'zh-CN': '主动复盘并把结论写进模板，两个项目组在用',
    },
  ],
};

/** For a judged KPI of HR's own, whose behaviours nobody has written down yet. */
export const generalAnchors: Anchors = [
  {
    en: 'Most of what was agreed was not done, and somebody else had to step in.',
    'zh-CN': '约定的内容大部分未完成，需他人接手补救',
  },
  {
    en: 'Part of what was agreed was done, or it took repeated reminders.',
    'zh-CN': '只完成约定的一部分，或需多次催促才完成',
  },
  {
    en: 'What was agreed was done, in time and in the agreed quality.',
    'zh-CN': '按约定的时间和质量完成',
  },
  {
    en: 'More than agreed was done, with a gain that can be shown.',
    'zh-CN': '超出约定，并有可查证的成效',
  },
  {
    en: 'Others outside the team now work with the result, with figures before and after.',
    'zh-CN': '成果被其他小组采用，并有前后数据对比',
  },
];
