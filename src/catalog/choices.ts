// The closed lists that people choose from, each member with its word in both languages.
import type { RuleName } from '../core/points';
import type { RollUp } from '../core/roll-up';
import type { MissingPolicy } from '../core/settings';
import type { Label, Labels, Language } from './label';

export const ruleLabels: Labels<RuleName> = {
  higher: { en: 'higher', 'zh-CN': '越高越好' },
  lower: { en: 'lower', 'zh-CN': '越低越好' },
  'lower-ratio': { en: 'lower-ratio', 'zh-CN': '越低越好·比值' },
  range: { en: 'range', 'zh-CN': '目标区间' },
  progress: { en: 'progress', 'zh-CN': '基准提升' },
  rating: { en: 'rating', 'zh-CN': '等级评分' },
  'yes-no': { en: 'yes-no', 'zh-CN': '是否达成' },
  curve: { en: 'curve', 'zh-CN': '分段插值' },
  steps: { en: 'steps', 'zh-CN': '分档计分' },
};

export type Unit =
  | 'percent'
  | 'ratio'
  | 'currency'
  | 'count'
  | 'pieces'
  | 'reads'
  | 'visits'
  | 'conversions'
  | 'people'
  | 'seconds'
  | 'index'
  | 'rating'
  | 'oneToTen'
  | 'zeroToTen';

export const unitLabels: Labels<Unit> = {
  percent: { en: '%', 'zh-CN': '%' },
  ratio: { en: 'ratio', 'zh-CN': '比值' },
  currency: { en: 'currency', 'zh-CN': '元' },
  count: { en: 'count', 'zh-CN': '数量' },
  pieces: { en: 'pieces', 'zh-CN': '件' },
  reads: { en: 'reads', 'zh-CN': '次' },
  visits: { en: 'visits', 'zh-CN': '访问次数' },
  conversions: { en: 'conversions', 'zh-CN': '转化数' },
  people: { en: 'people', 'zh-CN': '人' },
  seconds: { en: 'seconds', 'zh-CN': '秒' },
  index: { en: 'index', 'zh-CN': '指数' },
  rating: { en: '1–5', 'zh-CN': '1–5 分' },
  oneToTen: { en: '1–10', 'zh-CN': '1–10 分' },
  zeroToTen: { en: '0–10', 'zh-CN': '0–10 级' },
};

/** Principle 2: result and process stand side by side. */
export type Kind = 'result' | 'process';

export const kindLabels: Labels<Kind> = {
  result: { en: 'result', 'zh-CN': '结果' },
  process: { en: 'process', 'zh-CN': '过程' },
};

/** Principle 3: what is counted and what is judged. */
export type Measure = 'quantitative' | 'qualitative';

export const measureLabels: Labels<Measure> = {
  quantitative: { en: 'quantitative', 'zh-CN': '定量' },
  qualitative: { en: 'qualitative', 'zh-CN': '定性' },
};

/** How dated figures inside a period become the actual. */
export type { RollUp };

export const rollUpLabels: Labels<RollUp> = {
  sum: { en: 'sum', 'zh-CN': '累计' },
  last: { en: 'last', 'zh-CN': '期末' },
  ratio: { en: 'ratio', 'zh-CN': '比率' },
  mean: { en: 'mean', 'zh-CN': '均值' },
  growth: { en: 'growth', 'zh-CN': '增长' },
};

export type YesNo = 'yes' | 'no';

export const yesNoLabels: Labels<YesNo> = {
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
};

/** P5: who is not taking part stays in the lists, is counted nowhere, and it says why. */
export type Participation = 'taking-part' | 'probation' | 'long-leave' | 'other';

export const participationLabels: Labels<Participation> = {
  'taking-part': { en: 'taking part', 'zh-CN': '参评' },
  probation: { en: 'not taking part: probation', 'zh-CN': '试用期不参评' },
  'long-leave': { en: 'not taking part: long leave', 'zh-CN': '长假不参评' },
  other: { en: 'not taking part: other', 'zh-CN': '其他原因不参评' },
};

export const missingPolicyLabels: Labels<MissingPolicy> = {
  'leave-out': { en: 'leave-out', 'zh-CN': '不计入' },
  zero: { en: 'zero', 'zh-CN': '按零分' },
  block: { en: 'block', 'zh-CN': '暂不计算' },
};

/** Who may see the scores; in Sheets nothing inside a file can be hidden from those who may edit it. */
export type Visibility = 'open' | 'private';

export const visibilityLabels: Labels<Visibility> = {
  open: { en: 'open', 'zh-CN': '全员公开' },
  private: { en: 'private', 'zh-CN': '限定范围' },
};

/** O3: what a key result is expected to reach. */
export type OkrType = 'committed' | 'aspirational';

export const okrTypeLabels: Labels<OkrType> = {
  committed: { en: 'committed', 'zh-CN': '承诺型' },
  aspirational: { en: 'aspirational', 'zh-CN': '挑战型' },
};

export const languageLabels: Labels<Language> = {
  en: { en: 'English', 'zh-CN': 'English' },
  'zh-CN': { en: '中文', 'zh-CN': '中文' },
};

/** Where a person's score stands, in words on the Scorecard. */
export type ScoreState = 'complete' | 'provisional' | 'blocked' | 'not-rated' | 'to-review' | 'to-correct';

export const scoreStateLabels: Labels<ScoreState> = {
  complete: { en: 'complete', 'zh-CN': '完整' },
  provisional: { en: 'provisional', 'zh-CN': '暂定' },
  blocked: { en: 'waiting for figures', 'zh-CN': '待补数据' },
  'not-rated': { en: 'not rated', 'zh-CN': '未评定' },
  'to-review': { en: 'to be reviewed: much is not applicable', 'zh-CN': '需人工复核：不适用过多' },
  'to-correct': { en: 'to be corrected', 'zh-CN': '待更正' },
};

/** S7: the words that mean a goal was met or not. */
export const yesWords: readonly string[] = ['yes', 'true', '是', '完成', '1', '✓'];
export const noWords: readonly string[] = ['no', 'false', '否', '未完成', '0'];

/** S10: the words that take a KPI out of the weighting. */
export const notApplicableWords: readonly string[] = ['n/a', '不适用'];

/** The one of them that PerfScore writes. */
export const notApplicableLabel: Label = { en: 'N/A', 'zh-CN': '不适用' };
