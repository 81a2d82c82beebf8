// Everything Google may call, and nothing else: menu and page entry points first, then the functions for cells.
// The build gives each of them a real top-level function with these parameters and this comment.
import type { EndpointAnswer } from '../actions/endpoints';
import type { Argument } from '../formulas/arguments';
import { perfexplain } from '../formulas/perfexplain';
import { perfgrade } from '../formulas/perfgrade';
import { perfokr } from '../formulas/perfokr';
import { perfpoints } from '../formulas/perfpoints';
import { perfscore } from '../formulas/perfscore';
import { perfscores } from '../formulas/perfscores';
import { perfsmart } from '../formulas/perfsmart';
import { perftotal } from '../formulas/perftotal';
import type { Cell } from '../workbook/cell';
import { argument } from './argument';
import { loadServer } from './load-server';
import { addMenu } from './menu';

/** Adds the menu when the file is opened. */
export function onOpen(): void {
  addMenu();
}

/** Adds the menu right after the add-on was installed. */
export function onInstall(): void {
  addMenu();
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  loadServer().openSidebar('home');
}

/** Menu: opens the sidebar at what is wrong or missing in the workbook. */
export function openProblems(): void {
  loadServer().openSidebar('problems');
}

/** Menu: opens the sidebar at the set-up. */
export function openSetUp(): void {
  loadServer().openSidebar('setUp');
}

/** Menu: opens the sidebar at the goals. */
export function openGoals(): void {
  loadServer().openSidebar('goals');
}

/** Menu: opens the sidebar at the figures to be brought in. */
export function openFigures(): void {
  loadServer().openSidebar('figures');
}

/** Menu: opens the sidebar at the check-ins. */
export function openCheckIn(): void {
  loadServer().openSidebar('checkIn');
}

/** Menu: opens the sidebar at the review of a report. */
export function openReview(): void {
  loadServer().openSidebar('review');
}

/** Menu: opens the sidebar at one's own review. */
export function openSelfReview(): void {
  loadServer().openSidebar('selfReview');
}

/** Menu: opens the sidebar at one's own result. */
export function openMyResult(): void {
  loadServer().openSidebar('myResult');
}

/** Menu: opens the sidebar at the objectives and key results. */
export function openOkr(): void {
  loadServer().openSidebar('okr');
}

/** Menu: makes the workbook, or adds and repairs what is missing. */
export function setUpWorkbook(): void {
  loadServer().setUpWorkbook();
}

/** Menu: writes a dated copy of Dashboard and Scorecard, values only. */
export function publishDashboard(): void {
  loadServer().publishDashboard();
}

/** Menu: says whether Records are as they were written. */
export function verifyRecords(): void {
  loadServer().verifyRecords();
}

/** Called by pages and programs: an action by its name, with plain data. */
export function callEndpoint(name: unknown, input: unknown): EndpointAnswer {
  return loadServer().callEndpoint(name, input);
}

/**
 * Weighted score of one person: 100 means that every target is met. 加权得分：100 分表示全部达成目标。
 *
 * @param {B3:B10} actual Actual values; blank is missing, 0 is a value, N/A takes the KPI out. 实际完成值
 * @param {C3:C10} target Target values. 目标值
 * @param {D3:D10} weight Weights; they are relative, 0 is observed only. 权重
 * @param {E3:E10} rule Optional: higher, lower, lower-ratio, range, progress, rating, yes-no, curve or steps. 计分规则，可省略
 * @param {F3:F10} baseline Optional: where it starts, for the rule progress. 基准值，可省略
 * @param {G3:G10} detail Optional: fine print of the rule, such as cap 130 or 95%~105%. 规则参数，可省略
 * @param {Settings!A1:D} settings Optional: two columns key and value, or leave-out, zero, block. 设置，可省略
 * @return The score, rounded to 2 decimals; blank when nothing can be scored.
 * @customfunction
 */
export function PERFSCORE(
  actual: unknown,
  target: unknown,
  weight: unknown,
  rule: unknown,
  baseline: unknown,
  detail: unknown,
  settings: unknown,
): Cell {
  const kpi = { ...kpiArguments(actual, target, rule, baseline, detail), weight: argument(weight) };
  return perfscore(kpi, argument(settings));
}

/**
 * Points per KPI: 100 means that the target is met. 单项得分：100 分表示达成目标。
 *
 * @param {B3:B10} actual Actual values, or a whole PerfScore sheet from row 1 on. 实际完成值
 * @param {C3:C10} target Target values. 目标值
 * @param {E3:E10} rule Optional: the scoring rule. 计分规则，可省略
 * @param {F3:F10} baseline Optional: the baseline. 基准值，可省略
 * @param {G3:G10} detail Optional: fine print of the rule. 规则参数，可省略
 * @param {Settings!A1:D} settings Optional: settings. 设置，可省略
 * @return The points, unrounded; blank where there are none.
 * @customfunction
 */
export function PERFPOINTS(
  actual: unknown,
  target: unknown,
  rule: unknown,
  baseline: unknown,
  detail: unknown,
  settings: unknown,
): Cell | Cell[][] {
  return perfpoints(kpiArguments(actual, target, rule, baseline, detail), argument(settings));
}

/**
 * Scores, totals, grades and ranks of a list of people. 一组员工的得分、综合得分、等级与排名。
 *
 * @param {A1:E} people Person IDs, or the people of a PerfScore sheet from row 1 on. 员工编号
 * @param {'Paid ads'!A1:L} block KPI rows, People or Settings from row 1 on, told apart by their column keys. 数据区域
 * @param {Settings!A1:D} blocks Further ranges of that kind. 更多数据区域
 * @return One line per person.
 * @customfunction
 */
export function PERFSCORES(people: unknown, block: unknown, ...blocks: unknown[]): Cell[][] {
  return perfscores(argument(people), [block, ...blocks].map(argument));
}

/**
 * Total of personal score, team score, adjustment and veto. 综合得分：个人得分、团队得分、加减分与一票否决。
 *
 * @param {F3} score Personal score. 个人得分
 * @param {G3} teamScore Team score; blank: the whole share is personal. 团队得分
 * @param {0.2} share Optional: share of the team score, 0 to 1. 团队占比，可省略
 * @param {2} adjustment Optional: points added or taken off, at most 5 either way. 加减分，可省略
 * @param {"no"} veto Optional: yes caps the total at 60. 一票否决，可省略
 * @param {Settings!A1:D} settings Optional: settings. 设置，可省略
 * @return The total, rounded to 2 decimals, between 0 and 120.
 * @customfunction
 */
export function PERFTOTAL(
  score: unknown,
  teamScore: unknown,
  share: unknown,
  adjustment: unknown,
  veto: unknown,
  settings: unknown,
): Cell | Cell[][] {
  const total = {
    score: argument(score),
    team_score: argument(teamScore),
    team_share: argument(share),
    adjustment: argument(adjustment),
    veto: argument(veto),
  };
  return perftotal(total, argument(settings));
}

/**
 * Grade of a score: S 108, A 102, B 90, C 70, D below, or bands of your own. 绩效等级。
 *
 * @param {F3:F10} score Scores. 得分
 * @param {J3:K7} bands Optional: two columns, grade and lowest score. 等级与起点分数，可省略
 * @param {G3:G10} coverage Optional: share of the weight that has points; no grade below 80 %. 数据完整度，可省略
 * @param {Settings!A1:D} settings Optional: settings. 设置，可省略
 * @return The grade; blank without a score.
 * @customfunction
 */
export function PERFGRADE(score: unknown, bands: unknown, coverage: unknown, settings: unknown): Cell | Cell[][] {
  return perfgrade({ score: argument(score), coverage: argument(coverage) }, argument(bands), argument(settings));
}

/**
 * How a score came about, line by line; the contributions add up to the score. 得分明细：逐项列出，合计等于得分。
 *
 * @param {A3:A10} kpi Names of the KPIs. 指标
 * @param {B3:B10} actual Actual values. 实际完成值
 * @param {C3:C10} target Target values. 目标值
 * @param {D3:D10} weight Weights. 权重
 * @param {E3:E10} rule Optional: the scoring rule. 计分规则，可省略
 * @param {F3:F10} baseline Optional: the baseline. 基准值，可省略
 * @param {G3:G10} detail Optional: fine print of the rule. 规则参数，可省略
 * @param {Settings!A1:D} settings Optional: settings. 设置，可省略
 * @param {"en"} language Optional: en or zh-CN. 语言，可省略
 * @return A table with headers; the last row is the total.
 * @customfunction
 */
export function PERFEXPLAIN(
  kpi: unknown,
  actual: unknown,
  target: unknown,
  weight: unknown,
  rule: unknown,
  baseline: unknown,
  detail: unknown,
  settings: unknown,
  language: unknown,
): Cell[][] {
  const figures = { ...kpiArguments(actual, target, rule, baseline, detail), weight: argument(weight) };
  return perfexplain(argument(kpi), figures, argument(settings), argument(language));
}

/**
 * Progress of key results, 0 to 1; it never enters a score. OKR 进度，0 到 1，不计入得分。
 *
 * @param {C3:C5} start Where it stood at the beginning, or a whole OKR sheet from row 1 on. 起点
 * @param {D3:D5} target Where it should get to. 目标
 * @param {E3:E5} current Where it stands now; blank is no progress. 当前值
 * @param {F3:F5} weight Optional: weights of the key results. 权重，可省略
 * @return The progress, or the weighted mean of several.
 * @customfunction
 */
export function PERFOKR(start: unknown, target: unknown, current: unknown, weight: unknown): Cell | Cell[][] {
  const okr = { start: argument(start), target: argument(target), current: argument(current) };
  return perfokr(okr, argument(weight));
}

/**
 * Whether goals are specific, measurable, achievable, relevant and time-bound: 0, 1 or 2 each, and what to mend. 检查目标是否符合 SMART 原则。
 *
 * @param {A3:A10} goal Goals in words, or the key results of a PerfScore sheet from row 1 on. 目标内容
 * @param {B3:B10} target Optional: target values. 目标值，可省略
 * @param {C3:C10} unit Optional: their units. 单位，可省略
 * @param {D3:D10} baseline Optional: where it starts. 基准值，可省略
 * @param {E3:E10} due Optional: dates. 完成日期，可省略
 * @param {F3:F10} alignedTo Optional: the team KPI or objective it serves. 支撑的指标或目标，可省略
 * @param {"English"} language Optional: English or 中文, or Settings, which say the period as well. 语言或设置，可省略
 * @return S, M, A, R, T, the total out of 10 and what to mend; one line per goal.
 * @customfunction
 */
export function PERFSMART(
  goal: unknown,
  target: unknown,
  unit: unknown,
  baseline: unknown,
  due: unknown,
  alignedTo: unknown,
  language: unknown,
): Cell[][] {
  const given = {
    goal: argument(goal),
    target: argument(target),
    unit: argument(unit),
    baseline: argument(baseline),
    due: argument(due),
    aligned_to: argument(alignedTo),
  };
  return perfsmart(given, argument(language));
}

function kpiArguments(
  actual: unknown,
  target: unknown,
  rule: unknown,
  baseline: unknown,
  detail: unknown,
): Readonly<Record<'actual' | 'target' | 'rule' | 'baseline' | 'detail', Argument>> {
  return {
    actual: argument(actual),
    target: argument(target),
    rule: argument(rule),
    baseline: argument(baseline),
    detail: argument(detail),
  };
}
