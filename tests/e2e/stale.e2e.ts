// Somebody else saves the same thing meanwhile: both versions are shown, and whoever typed decides.
import assert from 'node:assert/strict';
import { type AtSidebar, atSidebar, kpiRow, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { Stage } from './stage';

/** So that the actuals are in sight beside the sidebar. */
const WIDE = { width: 2200, height: 900 };

export const tryStale = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.manager, async (at) => {
    await draftOnAnOlderReview(at);
    at.told('HR saved the same review meanwhile: both versions, and “keep mine” saves mine');
    await sheetChangesUnderTheForm(at);
    at.told('the sheet changes under an open form: both versions, and “take theirs” shows theirs');
    await goalsAreProposedMeanwhile(at);
    at.told('goals proposed meanwhile by HR are shown beside one’s own');
  });

async function openReview({ page, words }: AtSidebar): Promise<void> {
  await page.goTo(words.text.panels.review);
  await page.select(words.text.review.whom, like(SAMPLE_EMPLOYEE.name));
}

async function draftOnAnOlderReview(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { review, stale, drafts } = words.text;
  const roas = page.within(words.kpi('roas'));
  await openReview(at);
  await roas.fill(review.kpi.actual, '3.9');
  await page.fill(review.strengths, '经理的话');
  await page.sees(drafts.kept);

  await page.chooseWho(SAMPLE_PEOPLE.hr);
  await openReview(at);
  assert.equal(await page.value(review.strengths), '', 'nobody sees what somebody else is typing');
  await roas.fill(review.kpi.actual, '4.2');
  await page.fill(review.strengths, '人事的话');
  await page.press(review.submit);
  await page.sees(review.savedManager);
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).actual, 4.2);

  await page.chooseWho(SAMPLE_PEOPLE.manager);
  await openReview(at);
  await page.sees(like(drafts.restored));
  const both = page.within(stale.title);
  await both.sees('3.9');
  await both.sees('4.2');
  await both.sees('经理的话');
  await both.sees('人事的话');
  assert.deepEqual(await page.breaches(), []);
  await page.fill(review.reason, '核对后更正');
  await page.press(stale.keepMine);
  await page.sees(review.savedManager);
  await page.seesNot(stale.title);
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).actual, 3.9);
  const strengths = (await recordsIn(at)).flatMap(({ new_value }) =>
    new_value === '经理的话' || new_value === '人事的话' ? [new_value] : [],
  );
  assert.deepEqual(strengths, ['人事的话', '经理的话'], 'both are on record');
}

/** Typed into the grid while the form beside it is open. */
async function sheetChangesUnderTheForm(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { review, stale } = words.text;
  const roas = page.within(words.kpi('roas'));
  await roas.fill(review.kpi.actual, '3.7');
  await page.fill(review.reason, '再次核对');
  const rows = await page.preview.rowsOf(words.tab('paid_ads'));
  const row = rows.findIndex(({ person_id, kpi }) => person_id === SAMPLE_EMPLOYEE.id && kpi === 'roas');
  const column = Object.keys(rows[0] ?? {}).indexOf('actual');
  await at.tab.setViewportSize(WIDE);
  await page.preview.show(words.tab('paid_ads'));
  await page.preview.type(`${String.fromCharCode(65 + column)}${row + 3}`, '4.4');
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).actual, 4.4);

  const saved = (await recordsIn(at)).length;
  await page.press(review.correct);
  const both = page.within(stale.title);
  await both.sees('3.7');
  await both.sees('4.4');
  assert.equal((await recordsIn(at)).length, saved, 'nothing is saved before somebody chooses');
  assert.equal(await roas.value(review.kpi.actual), '3.7');
  await page.press(stale.takeTheirs);
  assert.equal(await roas.value(review.kpi.actual), '4.4');
  await page.seesNot(stale.title);
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).actual, 4.4);
}

async function goalsAreProposedMeanwhile(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { goals, stale, drafts, fields, panels } = words.text;
  const roas = page.within(words.kpi('roas'));
  const openGoals = async () => {
    await page.goTo(panels.goals);
    await page.select(fields.person, like(SAMPLE_EMPLOYEE.name));
  };
  await openGoals();
  await roas.fill(goals.fields.target, '3.3');
  await page.sees(drafts.kept);
  await page.chooseWho(SAMPLE_PEOPLE.hr);
  await openGoals();
  await roas.fill(goals.fields.target, '3.6');
  await page.press(goals.propose);
  await page.sees(like(goals.status.proposed));

  await page.chooseWho(SAMPLE_PEOPLE.manager);
  await openGoals();
  assert.equal(await roas.value(goals.fields.target), '3.3', 'the draft is back');
  await page.press(goals.proposeAgain);
  const both = page.within(stale.title);
  await both.sees('3.3');
  await both.sees('3.6');
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).target, 3.6);
  await page.press(stale.keepMine);
  await page.seesNot(stale.title);
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).target, 3.3);
}
