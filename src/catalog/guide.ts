// The Guide: how this workbook is used and how it scores, for those who manage and those who are scored. {names} are the settings in force.
import type { Visibility } from './choices';
import type { Label } from './label';

/** One printed line. */
export interface GuideLine extends Label {
  /** Printed only where this visibility is set. */
  readonly only?: Visibility;
  /** Printed in the colour that it explains. */
  readonly tone?: 'good' | 'attention' | 'wrong';
}

export interface GuideSection {
  readonly heading: Label;
  readonly lines: readonly GuideLine[];
}

export interface Guide {
  readonly title: Label;
  readonly sections: readonly GuideSection[];
}

/** All that may stand in braces: keys of Settings, coefficients by grade, and the advice on the spread of grades. */
export const guideNames = [
  'period',
  'cap',
  'floor',
  'missing',
  'rating_1',
  'rating_2',
  'rating_3',
  'rating_4',
  'rating_5',
  'team_share',
  'team_share_lead',
  'adjustment_limit',
  'veto_cap',
  'coverage_for_grade',
  'not_applicable_limit',
  'grade_s',
  'grade_a',
  'grade_b',
  'grade_c',
  'min_days_month',
  'min_days_quarter',
  'min_days_year',
  'coefficient_s',
  'coefficient_a',
  'coefficient_b',
  'coefficient_c',
  'coefficient_d',
  'spread_from',
  'spread_top',
] as const;

export type GuideName = (typeof guideNames)[number];

export const guide: Guide = {
  title: { en: 'Guide', 'zh-CN': '使用说明' },
  sections: [
    {
      heading: { en: 'What this workbook is', 'zh-CN': '这本工作簿是什么' },
      lines: [
        {
          en: 'It holds the goals, figures, scores and grades of the team for {period}.',
          'zh-CN': '这里记录团队 {period} 的目标、数据、得分与等级。',
        },
        {
          en: 'Every score is a formula: change a figure and points, score and rank follow at once.',
          'zh-CN': '所有得分都由公式计算：改动一个数字，单项得分、个人得分与排名随之变化。',
        },
        {
          en: '100 points always mean that the target is met.',
          'zh-CN': '100 分始终表示达成目标。',
        },
        {
          en: 'The numbers on this page are those in force now, taken from Settings.',
          'zh-CN': '本页的数字取自“设置”，即当前生效的规则。',
        },
      ],
    },
    {
      heading: { en: 'What the policy wants', 'zh-CN': '制度的原则' },
      lines: [
        {
          en: 'Strategy first: every KPI names the team KPI it serves.',
          'zh-CN': '战略导向：每项个人指标都写明支撑哪项团队指标。',
        },
        {
          en: 'Results and process: what came out counts, and so does how it was done.',
          'zh-CN': '结果与过程并重：既看做成了什么，也看怎么做成的。',
        },
        {
          en: 'Numbers and judgement: what can be counted is counted; what cannot is rated 1 to 5 against written anchors, with evidence.',
          'zh-CN': '定量与定性结合：能统计的用数据，不能统计的对照行为描述评 1–5 分，并附佐证。',
        },
        {
          en: 'SMART goals: specific, measurable, achievable, relevant, with a date.',
          'zh-CN': '目标符合 SMART：具体、可衡量、可达成、相关、有时限。',
        },
        {
          en: 'Openness both ways: everyone knows the rules, can speak before the result stands, and can appeal afterwards.',
          'zh-CN': '公开透明、双向沟通：规则人人可见，结果确定前可以说明，之后可以申诉。',
        },
        {
          en: 'No one-size-fits-all: roles and tracks have KPIs of their own, and weights can be agreed per person.',
          'zh-CN': '不搞一刀切：岗位与方向各有指标，权重可按人约定。',
        },
        {
          en: 'Continuous improvement: templates change with the business; a closed period never changes with them.',
          'zh-CN': '持续改进：模板随业务调整，已结束的周期不受影响。',
        },
      ],
    },
    {
      heading: { en: 'Who does what', 'zh-CN': '谁做什么' },
      lines: [
        {
          en: 'HR keeps Settings, the KPI library and the templates, checks the data, answers appeals and closes the period.',
          'zh-CN': 'HR：维护设置、指标库与岗位模板，核对数据，答复申诉，结束周期。',
        },
        {
          en: 'Managers agree goals with their people, follow up during the period, enter or check figures, and rate with evidence.',
          'zh-CN': '上级：与员工商定目标，期内跟进，填报或核对数据，评分并附佐证。',
        },
        {
          en: 'Employees agree to their goals, report progress, write the self review, and acknowledge the result or appeal.',
          'zh-CN': '员工：确认目标，汇报进展，填写自评，确认结果或提出申诉。',
        },
      ],
    },
    {
      heading: { en: 'The steps of a period', 'zh-CN': '一个周期的步骤' },
      lines: [
        {
          en: '1. Goals: KPIs, weights and targets are agreed by both sides; a person’s weights add up to 100. Approval freezes them.',
          'zh-CN': '1. 目标约定：双方商定指标、权重与目标值，每人权重合计 100；审批后锁定。',
        },
        {
          en: '2. Check-ins: short dated notes on progress, obstacles and the help promised.',
          'zh-CN': '2. 进展跟进：按日期简短记录进展、困难与承诺的支持。',
        },
        {
          en: '3. Figures: actuals are entered from the sources named, after the platforms have settled their data.',
          'zh-CN': '3. 数据填报：平台数据结算后，按指标注明的来源填写实际完成值。',
        },
        {
          en: '4. Self review: the employee says what worked, what did not, and rates the judged KPIs.',
          'zh-CN': '4. 自评：员工说明做成与未做成的事，并对定性指标自评。',
        },
        {
          en: '5. Manager review: the manager rates against the anchors, with evidence; the self rating stands beside it.',
          'zh-CN': '5. 上级评价：上级对照行为描述评分并附佐证，自评分并列显示。',
        },
        {
          en: '6. Calibration: managers compare their ratings; every change is kept with its reason.',
          'zh-CN': '6. 绩效校准：各上级横向比对，每处调整都留存理由。',
        },
        {
          en: '7. Acknowledgement: the employee sees the result line by line and acknowledges it; that is not the same as agreeing.',
          'zh-CN': '7. 结果确认：员工逐项查看结果并确认；确认知晓不等于同意。',
        },
        {
          en: '8. Appeal: once, with a reason. HR answers with a reason; both are kept.',
          'zh-CN': '8. 申诉：可提出一次并说明理由；HR 说明理由答复，双方内容均留存。',
        },
        {
          en: '9. Close: HR closes the period; from then on it is kept as plain values.',
          'zh-CN': '9. 结束周期：HR 结束周期，此后只保留数值，不再变动。',
        },
      ],
    },
    {
      heading: { en: 'Roles and KPIs of your own', 'zh-CN': '自设岗位与自设指标' },
      lines: [
        {
          en: '1. A KPI of your own is one more row of the KPI library: an id, a name, unit, kind, rule and target.',
          'zh-CN': '1. 自设指标：在指标库中新增一行，填写指标编码、名称、单位、结果/过程、计分规则与目标值。',
        },
        {
          en: '2. A role of your own is one more row per KPI of the role templates: the role’s name, the KPI’s id and the weight; the weights add up to 100.',
          'zh-CN': '2. 自设岗位：在岗位模板中为每个指标新增一行，填写岗位名称、指标编码与权重，权重合计 100。',
        },
        {
          en: '3. Run “Set up or repair workbook”: the role can now be chosen for people, and its first person brings its KPI sheet.',
          'zh-CN': '3. 运行“建立或修复工作簿”：此后可在人员表中选择该岗位；首位员工到岗后，自动生成该岗位的指标表。',
        },
      ],
    },
    {
      heading: { en: 'How points are made', 'zh-CN': '单项得分怎么算' },
      lines: [
        {
          en: 'higher (S1): actual ÷ target × 100. Target 100, actual 96 → 96.',
          'zh-CN': '越高越好 (S1)：实际 ÷ 目标 × 100。目标 100，实际 96 → 96 分。',
        },
        {
          en: 'lower (S2): (2 − actual ÷ target) × 100. Target 100, actual 110 → 90.',
          'zh-CN': '越低越好 (S2)：(2 − 实际 ÷ 目标) × 100。目标 100，实际 110 → 90 分。',
        },
        {
          en: 'lower-ratio (S3): target ÷ actual × 100. Target 100, actual 125 → 80.',
          'zh-CN': '越低越好·比值 (S3)：目标 ÷ 实际 × 100。目标 100，实际 125 → 80 分。',
        },
        {
          en: 'range (S4): 100 inside the band, fewer points outside. Band 95–105 % of 100, slope 2: 102 → 100, 110 → 90.',
          'zh-CN':
            '目标区间 (S4)：区间内 100 分，区间外扣分。目标 100、区间 95%~105%、斜率 2：102 → 100 分，110 → 90 分。',
        },
        {
          en: 'progress (S5): the way covered from baseline to target. From 20 to 40, now 35 → 75.',
          'zh-CN': '基准提升 (S5)：从基准值到目标值走完了多少。由 20 到 40，现为 35 → 75 分。',
        },
        {
          en: 'rating (S6): 1 → {rating_1}, 2 → {rating_2}, 3 → {rating_3}, 4 → {rating_4}, 5 → {rating_5}; in between in proportion.',
          'zh-CN':
            '等级评分 (S6)：1 分 → {rating_1}，2 分 → {rating_2}，3 分 → {rating_3}，4 分 → {rating_4}，5 分 → {rating_5}；中间值按比例换算。',
        },
        {
          en: 'yes-no (S7): done → 100, not done → 0.',
          'zh-CN': '是否达成 (S7)：完成 → 100 分，未完成 → 0 分。',
        },
        {
          en: 'curve (S8): straight lines between given points. 70 % → 0 and 100 % → 100: 85 % of the target → 50.',
          'zh-CN': '分段插值 (S8)：在给定的点之间按直线计算。70% → 0、100% → 100 时，达成 85% → 50 分。',
        },
        {
          en: 'steps (S9): the points of the last step reached. 80 % → 60 and 100 % → 100: 92 % of the target → 60.',
          'zh-CN': '分档计分 (S9)：取已达到的最高一档。80% → 60、100% → 100 时，达成 92% → 60 分。',
        },
        {
          en: 'No KPI gives more than {cap} or fewer than {floor} points, unless its detail says otherwise.',
          'zh-CN': '每项得分最高 {cap} 分、最低 {floor} 分；规则参数另有规定的从其规定。',
        },
      ],
    },
    {
      heading: { en: 'Missing, not applicable, zero', 'zh-CN': '未填报、不适用与零' },
      lines: [
        {
          en: 'Blank is missing, not zero. In force: {missing}. (leave-out: the rest is re-weighted and the score is provisional; zero: it counts as 0; block: no score until all is in.)',
          'zh-CN':
            '留空是未填报，不是零。当前处理：{missing}。（不计入：其余重新加权，得分为暂定；按零分：计 0 分；暂不计算：填齐后才有得分。）',
        },
        {
          en: '“N/A” takes the KPI out of the weighting. With more than {not_applicable_limit} of the weight not applicable, somebody looks at the score by hand.',
          'zh-CN': '填“不适用”则该项不参与加权；不适用的权重超过 {not_applicable_limit} 时须人工复核。',
        },
        {
          en: '0 is a figure like any other and is scored.',
          'zh-CN': '0 是有效数字，照常计分。',
        },
        {
          en: 'No grade is given while less than {coverage_for_grade} of the weight has points: the person is provisional.',
          'zh-CN': '已有得分的权重不足 {coverage_for_grade} 时不评等级，结果为暂定。',
        },
      ],
    },
    {
      heading: { en: 'What the colours mean', 'zh-CN': '颜色的含义' },
      lines: [
        {
          en: 'Red: points under 60, or something that cannot be scored; the sentence in the cell says what and what is allowed.',
          'zh-CN': '红色：得分低于 60，或无法计分；单元格中会说明原因和允许的范围。',
          tone: 'wrong',
        },
        {
          en: 'Amber: something is missing or hard to believe, such as a figure, a target, weights that do not add up to 100, a goal changed after the agreement, or a figure that its unit cannot have. The cell itself is coloured, and “To do” says which it is.',
          'zh-CN':
            '橙色：有缺失或存疑，例如缺数据、缺目标值、权重合计不是 100、目标确认后被改动，或数据超出单位允许的范围。有问题的单元格本身会变色，“待办”列会说明是哪一项。',
          tone: 'attention',
        },
        {
          en: 'Green: a key result that is well on its way (0.7 or more).',
          'zh-CN': '绿色：关键成果进展良好（0.7 及以上）。',
          tone: 'good',
        },
        {
          en: 'A small red corner in a cell: the figure lies outside what its unit allows. It is kept all the same; “N/A” is marked too and is all right.',
          'zh-CN': '单元格的红色小角：数据超出单位允许的范围，但仍会保留；填“不适用”也会有此标记，属正常情况。',
        },
        {
          en: 'Everything at once, with the way to each cell: sidebar, panel “Problems”.',
          'zh-CN': '查看全部问题并跳转到单元格：侧边栏“问题清单”。',
        },
      ],
    },
    {
      heading: { en: 'Weights and score', 'zh-CN': '权重与个人得分' },
      lines: [
        {
          en: 'Score = Σ(points × weight) ÷ Σ weight of the KPIs that have points. 96 × 60 and 110 × 40 → 101.6.',
          'zh-CN': '个人得分 = Σ(单项得分 × 权重) ÷ Σ有得分指标的权重。96 × 60 与 110 × 40 → 101.6 分。',
        },
        {
          en: 'Weight 0 is shown but not counted.',
          'zh-CN': '权重 0 为观察指标，只显示、不计分。',
        },
        {
          en: 'Rounded once, at the end, to two decimals; the grade is given to the rounded figure.',
          'zh-CN': '只在最后保留两位小数，等级按显示的得分评定。',
        },
      ],
    },
    {
      heading: { en: 'Team share, adjustment, veto', 'zh-CN': '团队占比、加减分与一票否决' },
      lines: [
        {
          en: 'Total = own score and team score together: the team counts {team_share} for members and {team_share_lead} for team leads. Without a team score the whole is one’s own.',
          'zh-CN':
            '综合得分由个人得分与团队得分合成：成员的团队占比为 {team_share}，负责人为 {team_share_lead}。没有团队得分时全部按个人得分。',
        },
        {
          en: 'Adjustment: points added or taken off for what no KPI covers, with the reason kept; at most {adjustment_limit} either way.',
          'zh-CN': '加减分项：针对指标未覆盖的事项，须留存理由，加减各不超过 {adjustment_limit} 分。',
        },
        {
          en: 'Veto: for serious breaches only. It caps the total at {veto_cap} and needs a reason, evidence and a second approver; the uncapped figure stays visible.',
          'zh-CN':
            '一票否决：仅用于严重违规，综合得分最高 {veto_cap} 分；须有理由、佐证和第二审批人，并同时显示未封顶的得分。',
        },
      ],
    },
    {
      heading: { en: 'Grades', 'zh-CN': '绩效等级' },
      lines: [
        { en: 'S Outstanding: {grade_s} and above.', 'zh-CN': 'S 卓越：{grade_s} 分及以上。' },
        { en: 'A Excellent: {grade_a} and above.', 'zh-CN': 'A 优秀：{grade_a} 分及以上。' },
        {
          en: 'B On target: {grade_b} and above. Meeting every target is a B.',
          'zh-CN': 'B 达标：{grade_b} 分及以上。每项都达成目标即为 B。',
        },
        { en: 'C To improve: {grade_c} and above.', 'zh-CN': 'C 待改进：{grade_c} 分及以上。' },
        { en: 'D Below target: below {grade_c}.', 'zh-CN': 'D 未达标：低于 {grade_c} 分。' },
        {
          en: 'From {spread_from} people on, S and A together should be at most {spread_top}. This is advice; nobody has to be a C or a D.',
          'zh-CN': '满 {spread_from} 人时，S 与 A 合计宜不超过 {spread_top}。这是建议，C、D 不设最低人数。',
        },
      ],
    },
    {
      heading: { en: 'What a grade leads to', 'zh-CN': '结果应用' },
      lines: [
        {
          en: 'Coefficient of the performance bonus: S {coefficient_s}, A {coefficient_a}, B {coefficient_b}, C {coefficient_c}, D {coefficient_d}. It concerns this bonus only, and HR decides.',
          'zh-CN':
            '绩效系数：S {coefficient_s}，A {coefficient_a}，B {coefficient_b}，C {coefficient_c}，D {coefficient_d}。仅用于绩效奖金，由 HR 决定。',
        },
        {
          en: 'Promotion, training, a change of job or an improvement plan are suggestions for people to decide on; nothing happens by itself.',
          'zh-CN': '晋升、培训、转岗、改进计划都只是建议，由人决定，不会自动执行。',
        },
      ],
    },
    {
      heading: { en: 'OKR beside the score', 'zh-CN': 'OKR 与得分并行' },
      lines: [
        {
          en: 'OKR is for new ground and hard problems. Its progress stands beside the score and never enters score, grade or coefficient.',
          'zh-CN': 'OKR 用于创新、探索与攻坚，进度与得分并列显示，不计入得分、等级与系数。',
        },
        {
          en: 'Committed key results are expected in full, aspirational ones at about 0.7. Aiming high costs nobody points.',
          'zh-CN': '承诺型关键成果应完整完成，挑战型完成约 0.7 即可；定高目标不会扣分。',
        },
      ],
    },
    {
      heading: { en: 'Joining, moving, leaving', 'zh-CN': '入职、调岗与离职' },
      lines: [
        {
          en: 'Who changes role or manager has one line on People for each, tied by “Same person as”; the total is weighted by days.',
          'zh-CN': '期内调岗或更换上级的，在“人员”中各占一行，用“同一员工”关联，综合得分按天数加权。',
        },
        {
          en: 'A line counts from {min_days_month} days in a month, {min_days_quarter} in a quarter and {min_days_year} in a year.',
          'zh-CN':
            '每行至少满 {min_days_month} 天（月度）、{min_days_quarter} 天（季度）、{min_days_year} 天（年度）才计入。',
        },
        {
          en: 'Who does not take part (probation, long leave) stays on the lists, is counted nowhere, and it says why.',
          'zh-CN': '不参评者（试用期、长假）保留在名单中并注明原因，不计入任何统计。',
        },
      ],
    },
    {
      heading: { en: 'Who may see', 'zh-CN': '谁可以看到' },
      lines: [
        {
          en: 'Open: this file is shared with the whole team. Everyone in it sees all goals, figures, scores and grades.',
          'zh-CN': '全员公开：本文件与全体成员共享，所有人都能看到全部目标、数据、得分与等级。',
          only: 'open',
        },
        {
          en: 'Private: this file is shared with HR and managers only. Employees get their own results from their manager or from HR.',
          'zh-CN': '限定范围：本文件只与 HR 和上级共享，员工从上级或 HR 处获得本人结果。',
          only: 'private',
        },
        {
          en: 'In Google Sheets every editor of a file can see, unhide and change everything in it. Hiding a tab is no protection: share the file only with those who may know.',
          'zh-CN':
            '在 Google 表格中，文件的每一位编辑者都能看到、取消隐藏并修改其中的全部内容。隐藏工作表不等于保密：只与可以知情的人共享本文件。',
        },
      ],
    },
  ],
};
