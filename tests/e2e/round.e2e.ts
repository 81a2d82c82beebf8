// A whole round by three people who only click and type: goals, check-ins, self review, review, result, and HR watching it move.
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
import { SidebarPage } from './sidebar-page';
import { spokenIn } from './spoken';
import { inTab, type Stage, serveSample } from './stage';

const PEOPLE = {
  hr: 'zhou.ming@example.com',
  manager: { id: 'p08', name: '宋佳', email: 'song.jia@example.com' },
  employee: { id: 'p13', name: '谢婷', email: 'xie.ting@example.com' },
} as const;

export const tryRound = (stage: Stage): Promise<void> =>
  serveSample(stage, (url) =>
    inTab(stage, async (tab) => {
      const { language, told } = stage;
      const words = spokenIn(language);
      const page = new SidebarPage(tab, words.page);
      const round: Round = { page, words, language, people: PEOPLE };
      await page.open(url, PEOPLE.hr);
      await page.openFromMenu(words.menu.openPanel);
      const { stages } = words.text.home;
      await stands(round, { [stages.goals]: 0 });

      await proposeGoals(round);
      told('goals are proposed, with the sum of the weights in sight');
      await askForChange(round);
      await changeGoals(round);
      await agreeGoals(round);
      told('a change is asked for, made and agreed to');
      await checkIn(round);
      told('both check in');
      await stands(round, { [stages.goals]: 1, [stages.selfReviews]: 0 });

      await reviewOneself(round);
      await stands(round, { [stages.goals]: 1, [stages.selfReviews]: 1, [stages.managerReviews]: 0 });
      told('the employee reviews themselves');
      await reviewEmployee(round);
      const scorecard = await page.preview.rowsOf(words.said.sheets.scorecard);
      assert.equal(scorecard.find((row) => row.person_id === PEOPLE.employee.id)?.score, Number(SCORE));
      await stands(round, { [stages.selfReviews]: 1, [stages.managerReviews]: 1, [stages.acknowledged]: 0 });
      told('the manager reviews; the score shown is the one on the Scorecard');
      await acknowledge(round);
      await stands(round, { [stages.managerReviews]: 1, [stages.acknowledged]: 1 });
      told('the employee acknowledges');
      await verify(round);
      told('records are intact');
    }),
  );

/** What HR sees of it on Home. */
async function stands({ page, people }: Round, done: Readonly<Record<string, number>>): Promise<void> {
  await page.chooseWho(people.hr);
  for (const [stage, count] of Object.entries(done)) {
    assert.match(await page.progressOf(stage), new RegExp(`^\\D*${count}\\D`), stage);
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
