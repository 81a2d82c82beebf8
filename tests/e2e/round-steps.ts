// What each of the three does in a round, by clicking and typing only; everything that is looked at is what they would see.
import assert from 'node:assert/strict';
import { anchors } from '../../src/catalog/anchors';
import { gradeLabels } from '../../src/catalog/grades';
import type { KpiKey } from '../../src/catalog/kpis';
import type { Language } from '../../src/catalog/label';
import { fill } from '../../src/text/fill';
import { like } from './like';
import type { SidebarPage } from './sidebar-page';
import type { Spoken } from './spoken';

export interface Round {
  readonly page: SidebarPage;
  readonly words: Spoken;
  readonly language: Language;
  readonly people: { readonly hr: string; readonly manager: Somebody; readonly employee: Somebody };
}

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A planner: two figures, two ratings. */
const KPIS = {
  attainment: 'plan_goal_attainment',
  approval: 'plan_approval_rate',
  innovation: 'strategy_innovation',
  collaboration: 'cross_team_collaboration',
} as const satisfies Record<string, KpiKey>;

const WEIGHTS = { attainment: '50', approval: '10', innovation: '20', collaboration: '20' } as const;

export async function proposeGoals({ page, words, people }: Round): Promise<void> {
  const { goals, weights, fields, panels } = words.text;
  await page.chooseWho(people.manager.email);
  await page.goTo(panels.goals);
  await page.select(fields.person, like(people.employee.name));
  await page.sees(like(goals.status.open));
  const attainment = page.within(words.kpi(KPIS.attainment));
  await attainment.fill(goals.fields.weight, WEIGHTS.attainment);
  await attainment.fill(goals.fields.target, '120%');
  await page.sees(fill(weights.sum, { sum: 110, full: 100 }));
  await page.sees(fill(weights.over, { rest: 10 }));
  await page.within(words.kpi(KPIS.approval)).fill(goals.fields.weight, WEIGHTS.approval);
  await page.sees(fill(weights.sum, { sum: 100, full: 100 }));
  await page.press(goals.propose);
  assert.deepEqual(await page.alerts(), []);
  await page.sees(like(goals.status.proposed, { by: people.manager.name, name: people.employee.name }));
}

export const WISH = 'Q4 预算减少三成 – the budget is a third lower';

export async function askForChange({ page, words, people }: Round): Promise<void> {
  const { goals, panels, home } = words.text;
  await page.chooseWho(people.employee.email);
  await page.press(home.steps.agree);
  assert.equal(await page.heading(), panels.goals);
  const attainment = page.within(words.kpi(KPIS.attainment));
  await attainment.sees(like(goals.fact, { field: goals.fields.weight, value: WEIGHTS.attainment }));
  await attainment.sees(like(goals.fact, { field: goals.fields.target, value: '120%' }));
  await page.press(goals.answer.ask);
  await page.fill(goals.answer.askReason, WISH);
  await page.press(goals.answer.send);
  await page.sees(like(goals.status.objected, { by: people.employee.name }));
}

export async function changeGoals({ page, words, people }: Round): Promise<void> {
  const { goals, panels, home } = words.text;
  await page.chooseWho(people.manager.email);
  await page.press(fill(home.steps.answerWish, { name: people.employee.name }));
  assert.equal(await page.heading(), panels.goals);
  await page.sees(fill(goals.status.reason, { reason: WISH }));
  await page.within(words.kpi(KPIS.attainment)).fill(goals.fields.target, '105%');
  await page.press(goals.proposeAgain);
  await page.sees(like(goals.status.proposed, { by: people.manager.name }));
}

export async function agreeGoals({ page, words, people }: Round): Promise<void> {
  const { goals, home } = words.text;
  await page.chooseWho(people.employee.email);
  await page.press(home.steps.agree);
  await page.within(words.kpi(KPIS.attainment)).sees(like(goals.fact, { field: goals.fields.target, value: '105%' }));
  await page.press(goals.answer.agree);
  await page.sees(like(goals.status.agreed, { by: people.employee.name }));
}

/** Both sides; each finds what the other wrote. */
export async function checkIn({ page, words, people }: Round): Promise<void> {
  const text = words.text.checkIn;
  await page.goTo(words.text.panels.checkIn);
  await page.fill(text.progress, '两场活动已结案\n第三场在执行');
  await page.fill(text.blocker, '设计排期紧');
  await page.press(text.add);
  await page.sees('第三场在执行');
  assert.equal(await page.value(text.progress), '', 'the form is ready for the next one');

  await page.chooseWho(people.manager.email);
  await page.goTo(words.text.panels.checkIn);
  await page.select(words.text.fields.person, like(people.employee.name));
  await page.sees('设计排期紧');
  await page.fill(text.progress, '已与设计组沟通');
  await page.fill(text.support, '外包一组海报');
  await page.press(text.add);
  await page.sees(like(text.who, { name: people.manager.name }));
}

export const SELF = {
  strengths: '活动节奏稳',
  attainment: '99.75%',
  evidence: '结案报告三份',
  why: '模板已被两个部门采用',
};

export async function reviewOneself({ page, words, people }: Round): Promise<void> {
  const { review, panels } = words.text;
  await page.chooseWho(people.employee.email);
  await page.goTo(panels.selfReview);
  const attainment = page.within(words.kpi(KPIS.attainment));
  await attainment.fill(review.kpi.actual, SELF.attainment);
  await attainment.fill(review.kpi.evidence, SELF.evidence);
  // 99.75 of 105 is 95.
  await attainment.sees(fill(review.kpi.points, { points: 95 }));
  await page.within(words.kpi(KPIS.approval)).fill(review.kpi.actual, '80');
  await page.within(words.kpi(KPIS.innovation)).choose(/^4/);
  const collaboration = page.within(words.kpi(KPIS.collaboration));
  await collaboration.choose(/^5/);
  await page.fill(review.strengths, SELF.strengths);
  await page.press(review.submit);
  assert.match(await collaboration.errorOf(review.kpi.comment), like(words.said.reviewForms.commentNeeded));
  await collaboration.fill(review.kpi.comment, SELF.why);
  await page.press(review.submit);
  await page.sees(review.savedSelf);
}

/** Answers the score that stood there before it was submitted. */
export async function reviewEmployee({ page, words, people, language }: Round): Promise<void> {
  const { review, panels } = words.text;
  await page.chooseWho(people.manager.email);
  await page.goTo(panels.review);
  await page.select(review.whom, like(people.employee.name));
  await page.sees(fill(review.selfReview.numbersLater, people.employee));
  await page.sees(SELF.strengths);
  const cards = {
    attainment: page.within(words.kpi(KPIS.attainment)),
    approval: page.within(words.kpi(KPIS.approval)),
    innovation: page.within(words.kpi(KPIS.innovation)),
    collaboration: page.within(words.kpi(KPIS.collaboration)),
  };
  await cards.attainment.sees(fill(review.selfReview.evidence, { text: SELF.evidence }));
  await cards.attainment.seesNot(like(review.selfReview.number));
  await cards.collaboration.seesNot(like(review.selfReview.rating));
  await cards.collaboration.sees(anchors[KPIS.collaboration][4][language]);

  await cards.attainment.fill(review.kpi.actual, '94.5%');
  await cards.attainment.fill(review.kpi.evidence, '复盘会核对');
  await cards.approval.fill(review.kpi.actual, '80%');
  await cards.innovation.choose(/^4/);
  await cards.collaboration.choose(/^5/);
  await cards.collaboration.fill(review.kpi.comment, '共用模板值得推广');
  await page.fill(review.development, '学习预算管理');
  // 50 · 90 (94.5 of 105) + 10 · 100 (80 of 80) + 20 · 110 (rated 4) + 20 · 120 (rated 5), all / 100.
  const graded = fill(review.score.graded, { score: SCORE, grade: 'B', name: gradeLabels.B[language] });
  await page.within(review.score.label).sees(graded);
  await page.press(review.submit);
  await page.sees(review.savedManager);
  await page.within(review.score.label).sees(graded);
  await cards.attainment.sees(fill(review.selfReview.number, { actual: SELF.attainment }));
  await cards.collaboration.sees(fill(review.selfReview.rating, { actual: 5 }));
}

export const SCORE = '101.00';

export async function acknowledge({ page, words, people }: Round): Promise<void> {
  const { result, panels, home } = words.text;
  await page.chooseWho(people.employee.email);
  await page.press(home.steps.acknowledge);
  assert.equal(await page.heading(), panels.myResult);
  const shown = await page.shownText();
  const contributions = shown.matchAll(new RegExp(like(result.score.contributes, { contribution: /([\d.]+)/ }), 'g'));
  const added = [...contributions].map(([, contribution]) => Number(contribution));
  // 50 % of 90, 10 % of 100, 20 % of 110, 20 % of 120.
  assert.deepEqual(added, [45, 10, 22, 24]);
  assert.match(shown, like(`${result.score.sum}\n${SCORE}`));
  await page.sees('学习预算管理');
  await page.fill(result.acknowledge.comment, '同意，谢谢');
  await page.press(result.acknowledge.confirm);
  await page.sees(like(result.acknowledge.done, { name: people.employee.name }));
  await page.sees(fill(result.acknowledge.doneComment, { text: '同意，谢谢' }));
}
