// What the sidebar refuses, and how it says so: nothing typed is lost, nothing is saved by halves or twice.
import assert from 'node:assert/strict';
import { fill } from '../../src/text/fill';
import { type AtSidebar, atSidebar, kpiRow, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { Stage } from './stage';

export const tryRefusals = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.employee, async (at) => {
    await otherPeoplesPanels(at);
    at.told('nobody gets to what is not theirs');
    await commentForFive(at);
    await weightsOfNinetyFive(at);
    at.told('a rating of 5 without a comment and weights of 95 are refused beside the field');
    assert.deepEqual(await recordsIn(at), [], 'and nothing was saved');
    await bridgeRefuses(at);
    await answerIsLost(at);
    await somebodyElseSaves(at);
    at.told('a bridge that fails loses nothing and saves nothing twice');
  });

async function otherPeoplesPanels({ page, words }: AtSidebar): Promise<void> {
  const { panels, frame, fields, goals } = words.text;
  const { home } = panels;
  const offeredPanels = await page.panels();
  for (const panel of ['goals', 'checkIn', 'selfReview', 'myResult', 'okr'] as const) {
    assert.ok(offeredPanels.includes(panels[panel]), panel);
  }
  for (const panel of ['setUp', 'handOver', 'review', 'privateWorkbook'] as const) {
    assert.ok(!offeredPanels.includes(panels[panel]), panel);
  }
  for (const panel of ['setUp', 'review'] as const) {
    await page.openFromMenu(words.menu.goTo, words.menu.panels[panel]);
    assert.equal(await page.heading(), home);
    await page.sees(fill(frame.notForYou, { panel: panels[panel] }));
  }
  await page.goTo(panels.goals);
  await page.seesNot(fields.choosePerson);
  assert.ok(!(await page.canPress(goals.propose)), 'an employee proposes nothing');

  await page.chooseWho(SAMPLE_PEOPLE.manager);
  await page.goTo(panels.review);
  const offered = (await page.options(words.text.review.whom)).join();
  assert.match(offered, like(SAMPLE_EMPLOYEE.name));
  assert.doesNotMatch(offered, /谢婷|林晓雯/, 'neither another manager’s report nor oneself');

  await page.chooseWho(SAMPLE_PEOPLE.nobody);
  await page.sees(frame.unknownPerson);
  assert.equal(await page.heading(), home);
  assert.ok(!(await page.canPress(panels.goals)));
  assert.doesNotMatch(await page.shownText(), /林晓雯|陈子航|谢婷/, 'totals, and no names');
}

async function commentForFive({ page, words, ...at }: AtSidebar): Promise<void> {
  const { panels, review, errors } = words.text;
  await page.chooseWho(SAMPLE_PEOPLE.manager);
  await page.goTo(panels.review);
  await page.select(review.whom, like(SAMPLE_EMPLOYEE.name));
  const teamwork = page.within(words.kpi('teamwork_growth'));
  await teamwork.choose(/^5/);
  await teamwork.sees(review.kpi.commentNeeded);
  await page.press(review.submit);
  const message = fill(words.said.reviewForms.commentNeeded, { kpi: words.kpi('teamwork_growth') });
  assert.equal(await teamwork.errorOf(review.kpi.comment), message);
  assert.match(
    await page.focused(),
    like(`${errors.title}{wrong}`, { wrong: message }),
    'the keyboard is at the summary',
  );
  await page.press(message);
  assert.equal(await page.focused(), review.kpi.comment, 'one press leads to the field');
  assert.ok(await teamwork.isChosen(/^5/), 'what was chosen stays');
  assert.equal((await kpiRow({ page, words, ...at }, 'paid_ads', 'teamwork_growth')).actual, 4);
}

async function weightsOfNinetyFive({ page, words, ...at }: AtSidebar): Promise<void> {
  const { panels, goals, weights, fields } = words.text;
  await page.goTo(panels.goals);
  await page.select(fields.person, like(SAMPLE_EMPLOYEE.name));
  const roas = page.within(words.kpi('roas'));
  await roas.fill(goals.fields.weight, '35');
  await page.sees(fill(weights.sum, { sum: 95, full: 100 }));
  await page.sees(fill(weights.short, { rest: 5 }));
  await page.press(goals.propose);
  assert.match((await page.alerts()).join(), like(words.said.goalForms.sumShort, { sum: 95, rest: 5 }));
  assert.equal(await roas.value(goals.fields.weight), '35');
  assert.equal((await kpiRow({ page, words, ...at }, 'paid_ads', 'roas')).weight, 40);
}

/** PERMISSION_DENIED: several Google accounts in one browser. */
async function bridgeRefuses({ page, words, tab, ...at }: AtSidebar): Promise<void> {
  const text = words.text.checkIn;
  await page.chooseWho(SAMPLE_PEOPLE.employee);
  await page.goTo(words.text.panels.checkIn);
  await page.fill(text.progress, '第一次');
  await tab.evaluate('previewHost.faults.refuseRuns()');
  await page.press(text.add);
  assert.match((await page.alerts()).join(), like(words.text.bridge.accounts));
  assert.equal(await page.value(text.progress), '第一次');
  await tab.evaluate('previewHost.faults.reset()');
  await page.press(text.add);
  assert.deepEqual(await page.alerts(), []);
  assert.equal(await page.value(text.progress), '');
  assert.equal(await savedTimes({ page, words, tab, ...at }, '第一次'), 1);
}

/** It was saved, and nobody was told. */
async function answerIsLost({ page, words, tab, ...at }: AtSidebar): Promise<void> {
  const text = words.text.checkIn;
  await page.fill(text.progress, '第二次');
  await page.sees(words.text.drafts.kept);
  await tab.evaluate(`previewHost.faults.loseAnswers('Exceeded maximum execution time', 1)`);
  await page.press(text.add);
  assert.match((await page.alerts()).join(), like(words.text.bridge.timeout));
  assert.equal(await page.value(text.progress), '第二次');
  assert.equal(await savedTimes({ page, words, tab, ...at }, '第二次'), 1, 'the server had done it');
  await page.press(text.add);
  assert.deepEqual(await page.alerts(), []);
  assert.equal(await page.value(text.progress), '');
  assert.equal(await savedTimes({ page, words, tab, ...at }, '第二次'), 1, 'and did not do it again');
}

async function somebodyElseSaves({ page, words, tab, ...at }: AtSidebar): Promise<void> {
  const text = words.text.checkIn;
  await page.fill(text.progress, '第三次');
  await tab.evaluate('previewHost.faults.failLocks = true');
  await page.press(text.add);
  assert.match((await page.alerts()).join(), like(words.said.setUp.busy));
  assert.equal(await page.value(text.progress), '第三次');
  await tab.evaluate('previewHost.faults.reset()');
  await page.press(text.add);
  assert.equal(await savedTimes({ page, words, tab, ...at }, '第三次'), 1);
}

async function savedTimes(at: AtSidebar, text: string): Promise<number> {
  return (await recordsIn(at)).filter(({ new_value }) => new_value === text).length;
}
