// The guide’s chapter on reviews: one’s own, the manager’s, somebody who saved first, and the result.
import { fill } from '../../src/text/fill';
import { like } from '../e2e/like';
import { card, exactly, KPIS, openAbout, type Story } from './story';

export async function reviewChapter(story: Story): Promise<void> {
  await selfReview(story);
  await review(story);
  await result(story);
  await savedFirst(story);
}

async function selfReview(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { review: text, panels } = words.text;
  const { said } = cast;
  await page.goTo(panels.selfReview);
  await card(story, 'attainment').fill(text.kpi.actual, '99.75%');
  await card(story, 'attainment').fill(text.kpi.evidence, said.evidence);
  await card(story, 'approval').fill(text.kpi.actual, '80%');
  await card(story, 'innovation').choose(/^4/);
  await card(story, 'collaboration').choose(/^5/);
  await card(story, 'collaboration').fill(text.kpi.comment, said.selfComment);
  await page.fill(text.strengths, said.strengths);
  await page.fill(text.gaps, said.gaps);
  await camera.panel('panel-self-review', { height: 900 });
  await page.press(text.submit);
  await page.sees(text.savedSelf);
}

async function review(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { review: text } = words.text;
  const { said } = cast;
  await page.chooseWho(cast.manager.email);
  await openAbout(story, 'review');
  await page.sees(fill(text.selfReview.numbersLater, cast.employee));
  await card(story, 'attainment').fill(text.kpi.actual, '94.5%');
  await card(story, 'attainment').fill(text.kpi.evidence, said.managerEvidence);
  await card(story, 'approval').fill(text.kpi.actual, '80%');
  await card(story, 'innovation').choose(/^4/);
  await camera.panel('panel-review', { height: 900 });
  await card(story, 'collaboration').choose(/^5/);
  await page.press(text.submit);
  await card(story, 'collaboration').errorOf(text.kpi.comment);
  await camera.panel('panel-review-comment', { from: exactly(words.kpi(KPIS.collaboration)), height: 980 });
  await card(story, 'collaboration').fill(text.kpi.comment, said.managerComment);
  await page.fill(text.strengths, said.managerStrengths);
  await page.fill(text.development, said.development);
  await page.fill(text.nextGoals, said.nextGoals);
  await page.press(text.submit);
  await page.sees(text.savedManager);
  await camera.panel('panel-review-compared', { from: exactly(words.kpi(KPIS.collaboration)), height: 620 });
  await page.preview.show(words.said.sheets.scorecard);
  await camera.window('sidebar', { width: 1440, height: 700 });
  await page.unfold(text.score.how);
  await camera.panel('panel-review-score', { from: text.nextGoals, height: 760 });
}

async function result(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { result: text, home } = words.text;
  await page.chooseWho(cast.employee.email);
  await page.press(home.steps.acknowledge);
  await camera.panel('panel-my-result', { height: 1000 });
  await page.fill(text.acknowledge.comment, cast.said.thanks);
  await camera.panel('panel-my-result-acknowledge', { from: text.manager.title, height: 620 });
  await page.press(text.acknowledge.confirm);
  await page.sees(like(text.acknowledge.done));
}

/** HR and manager correct the same review; both versions stand side by side. */
async function savedFirst(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { review: text, drafts, stale } = words.text;
  await page.chooseWho(cast.manager.email);
  await openAbout(story, 'review');
  await card(story, 'attainment').fill(text.kpi.actual, '96%');
  await page.fill(text.reason, cast.said.correction);
  await page.sees(drafts.kept);
  await page.chooseWho(cast.hr);
  await openAbout(story, 'review');
  await card(story, 'attainment').fill(text.kpi.actual, '95%');
  await page.fill(text.reason, cast.said.correction);
  await page.press(text.correct);
  await page.sees(text.savedManager);
  await page.chooseWho(cast.manager.email);
  await openAbout(story, 'review');
  await page.sees(stale.title);
  await camera.panel('panel-stale', { from: like(drafts.restored), height: 700 });
  await page.press(stale.takeTheirs);
  await page.seesNot(stale.title);
}
