// The guide’s chapter on goals: proposed, answered, agreed, changed, stopped; and what happens during the period.
import { fill } from '../../src/text/fill';
import { like } from '../e2e/like';
import { card, KPIS, openAbout, type Story } from './story';

export async function goalsChapter(story: Story): Promise<void> {
  await propose(story);
  await answer(story);
  await agree(story);
  await change(story);
  await checkIn(story);
}

async function propose(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { goals, weights } = words.text;
  await page.chooseWho(cast.manager.email);
  await openAbout(story, 'goals');
  await card(story, 'attainment').fill(goals.fields.weight, '50');
  await card(story, 'attainment').fill(goals.fields.target, '120%');
  await page.sees(fill(weights.over, { rest: 10 }));
  await camera.panel('panel-goals-propose', { height: 900 });
  await card(story, 'approval').fill(goals.fields.weight, '10');
  await page.press(goals.propose);
  await page.sees(like(goals.status.proposed));
}

async function answer(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { goals, home } = words.text;
  await page.chooseWho(cast.employee.email);
  await camera.panel('panel-home-employee');
  await page.press(home.steps.agree);
  await page.press(goals.answer.ask);
  await page.fill(goals.answer.askReason, cast.said.wish);
  await camera.panel('panel-goals-answer', { from: words.kpi(KPIS.collaboration), height: 560 });
  await page.press(goals.answer.send);
  await page.sees(like(goals.status.objected));
}

async function agree(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { goals, home } = words.text;
  await page.chooseWho(cast.manager.email);
  await openAbout(story, 'goals');
  await card(story, 'attainment').fill(goals.fields.target, '105%');
  await page.press(goals.proposeAgain);
  await page.chooseWho(cast.employee.email);
  await page.press(home.steps.agree);
  await page.press(goals.answer.agree);
  await page.sees(like(goals.status.agreed));
  await camera.panel('panel-goals-agreed', { height: 560 });
}

/** Shown and not saved: the agreement stays. */
async function change(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { goals, drafts } = words.text;
  await page.chooseWho(cast.manager.email);
  await openAbout(story, 'goals');
  const approval = card(story, 'approval');
  await approval.press(fill(goals.fieldOf, { kpi: words.kpi(KPIS.approval), field: goals.stop.stop }));
  await approval.fill(goals.stop.reason, cast.said.stopReason);
  await camera.panel('panel-goals-stop', { from: words.kpi(KPIS.approval), height: 740 });
  await approval.press(goals.stop.cancel);
  await card(story, 'attainment').fill(goals.fields.target, '110%');
  await page.fill(goals.reason, cast.said.changeReason);
  await page.sees(drafts.kept);
  await camera.panel('panel-goals-change', { from: goals.reason, height: 420 });
  await page.fill(goals.reason, '');
  await card(story, 'attainment').fill(goals.fields.target, '105%');
  await page.sees(goals.nothingChanged);
}

async function checkIn(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { checkIn: text, panels } = words.text;
  await openAbout(story, 'checkIn');
  await page.fill(text.progress, cast.said.managerProgress);
  await page.fill(text.support, cast.said.support);
  await page.press(text.add);
  await page.chooseWho(cast.employee.email);
  await page.goTo(panels.checkIn);
  await page.fill(text.progress, cast.said.progress);
  await page.fill(text.blocker, cast.said.blocker);
  await page.fill(text.nextStep, cast.said.nextStep);
  await camera.panel('panel-check-in');
  await page.press(text.add);
  await page.sees(cast.said.progress);
}
