// From an empty spreadsheet through a whole round by three people who only click and type: goals, check-ins, self review, review, result, and HR watching it move.
import assert from 'node:assert/strict';
import { fill } from '../../src/text/fill';
import { like } from './like';
import {
  acknowledge,
  agreeGoals,
  askForChange,
  changeGoals,
  checkIn,
  proposeGoals,
  type Round,
  reviewEmployee,
  reviewOneself,
  SCORE,
} from './round-steps';
import { PEOPLE, setUp } from './set-up-steps';
import { SidebarPage } from './sidebar-page';
import { spokenIn } from './spoken';
import { inTab, type Stage, serveEmpty } from './stage';

const stageKeys = ['goals', 'figures', 'selfReviews', 'managerReviews', 'acknowledged'] as const;
type Stages = (typeof stageKeys)[number];

export const tryRound = (stage: Stage): Promise<void> =>
  serveEmpty(stage, (url) =>
    inTab(stage, async (tab) => {
      const { language, told } = stage;
      const words = spokenIn(language);
      const page = new SidebarPage(tab, words.page);
      const round: Round = { page, words, language, people: PEOPLE };
      await page.open(url);
      await page.openFromMenu(words.menu.openPanel);
      await setUp(page, words, language);
      told('an empty spreadsheet is set up with a pasted list');
      await stands(round, {});

      await proposeGoals(round);
      told('goals are proposed, with the sum of the weights in sight');
      await askForChange(round);
      await changeGoals(round);
      await agreeGoals(round);
      told('a change is asked for, made and agreed to');
      await checkIn(round);
      told('both check in');
      await stands(round, { goals: 1 });

      await reviewOneself(round);
      await stands(round, { goals: 1, selfReviews: 1 });
      told('the employee reviews themselves');
      await reviewEmployee(round);
      const scorecard = await page.preview.rowsOf(words.said.sheets.scorecard);
      assert.equal(scorecard.find((row) => row.person_id === PEOPLE.employee.id)?.score, Number(SCORE));
      await stands(round, { goals: 1, figures: 4, selfReviews: 1, managerReviews: 1 });
      told('the manager reviews; the score shown is the one on the Scorecard');
      await acknowledge(round);
      await stands(round, { goals: 1, figures: 4, selfReviews: 1, managerReviews: 1, acknowledged: 1 });
      told('the employee acknowledges');
      await verify(round);
      told('records are intact');
    }),
  );

/** What HR sees of it on Home: of three people, who have 15 KPIs between them. */
async function stands({ page, words, people }: Round, done: Partial<Record<Stages, number>>): Promise<void> {
  await page.chooseWho(people.hr);
  const { stages, count } = words.text.home;
  for (const key of stageKeys) {
    const all = key === 'figures' ? 15 : 3;
    assert.equal(await page.progressOf(stages[key]), fill(count, { done: done[key] ?? 0, all }), key);
  }
}

async function verify({ page, words }: Round): Promise<void> {
  const { recordsCheck } = words.text;
  await page.unfold(recordsCheck.title);
  await page.press(recordsCheck.title);
  const records = await page.preview.rowsOf(words.said.sheets.records);
  const count = records.filter(({ record_id }) => record_id !== '').length;
  assert.ok(count > 20, `${count} records`);
  await page.sees(fill(recordsCheck.intact, { count }));
  await page.sees(like(recordsCheck.fingerprint, { count }));
}
