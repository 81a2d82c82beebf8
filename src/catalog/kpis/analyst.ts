// KPIs of data analysts.
import { fromSums, type Kpi, together } from '../kpi';

export const analystKpis = {
  insight_adoption_rate: {
    name: { en: 'Insight adoption rate', 'zh-CN': '洞察建议被采纳率' },
    definition: {
      en: 'suggestions adopted ÷ suggestions submitted in writing in the period',
      'zh-CN': '被采纳的建议数 ÷ 期内书面提交的建议数',
    },
    source: { en: 'Decision log, monthly.', 'zh-CN': '决策记录，按月' },
    unit: 'percent',
    kind: 'result',
    measure: 'quantitative',
    rule: 'higher',
    detail: '',
    target: 0.7,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: together(
      {
        en: 'Adopted means that somebody decided and acted on it; agree on a least number of suggestions.',
        'zh-CN': '“采纳”指有人据此决策并执行；须约定最少建议条数。',
      },
      fromSums,
    ),
  },
  report_timeliness: {
    name: { en: 'Report timeliness', 'zh-CN': '报告提交及时性' },
    definition: {
      en: 'reports handed in on time ÷ reports due in the period',
      'zh-CN': '按时提交的报告数 ÷ 期内应提交的报告数',
    },
    source: { en: 'Task list, weekly.', 'zh-CN': '任务清单，按周' },
    unit: 'percent',
    kind: 'process',
    measure: 'quantitative',
    rule: 'curve',
    detail: '85%:0; 100%:100; 105%:110',
    target: 0.95,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: together(
      {
        en: 'A delay because a platform settled late is not counted.',
        'zh-CN': '因平台数据滞后造成的延迟不计入。',
      },
      fromSums,
    ),
  },
  report_accuracy: {
    name: { en: 'Report accuracy', 'zh-CN': '报告准确性' },
    definition: {
      en: '1 − reports with a material error ÷ reports handed in during the period',
      'zh-CN': '1 − 有重大差错的报告数 ÷ 期内提交的报告数',
    },
    source: { en: 'Review log, monthly.', 'zh-CN': '复核记录，按月' },
    unit: 'percent',
    kind: 'process',
    measure: 'quantitative',
    rule: 'curve',
    detail: '95%:0; 100%:100; 102%:110',
    target: 0.98,
    rollUp: 'ratio',
    serves: 'marketing_roi',
    caution: together(
      {
        en: 'Write down what is material: a wrong conclusion, or a key figure off by more than 1 %.',
        'zh-CN': '须写明何为重大差错：结论错误，或关键数据偏差超过 1%。',
      },
      fromSums,
    ),
  },
  model_improvement: {
    name: { en: 'Improvement of analysis models', 'zh-CN': '数据分析模型优化' },
    definition: {
      en: 'rated 1–5 against written anchors; evidence: the milestones agreed and the error of the model before and after',
      'zh-CN': '对照行为描述评 1–5 分；佐证为约定的里程碑及模型前后误差对比',
    },
    source: { en: 'Panel review, quarterly.', 'zh-CN': '评审小组，按季' },
    unit: 'rating',
    kind: 'process',
    measure: 'qualitative',
    rule: 'rating',
    detail: '',
    target: null,
    rollUp: 'mean',
    serves: 'customer_acquisition_cost',
    caution: {
      en: 'Agree on milestones at the beginning; a model nobody uses is no improvement.',
      'zh-CN': '里程碑须在期初约定；无人使用的模型不算优化。',
    },
  },
  decision_support: {
    name: { en: 'Effect of decision support', 'zh-CN': '数据驱动决策支持效果' },
    definition: {
      en: 'rated 1–5 by those who decide, against written anchors; evidence: the decisions and what they brought',
      'zh-CN': '业务决策人对照行为描述评 1–5 分；佐证为具体决策及其结果',
    },
    source: { en: 'Survey of decision makers and cases, quarterly.', 'zh-CN': '业务方问卷与案例，按季' },
    unit: 'rating',
    kind: 'result',
    measure: 'qualitative',
    rule: 'rating',
    detail: '',
    target: null,
    rollUp: 'mean',
    serves: 'gmv',
    caution: {
      en: 'A rating above 3 needs at least one decision with a figure before and after.',
      'zh-CN': '高于 3 分的评分须附至少一个有前后数据的决策案例。',
    },
  },
} as const satisfies Record<string, Kpi>;
