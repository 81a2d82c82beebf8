// The guide’s chapter on where a round stands: OKR, Home, records, what failures look like.
import type { Page } from 'playwright-core';
import { fill } from '../../src/text/fill';
import { like } from '../e2e/like';
import { exactly, type Story } from './story';

export async function standingChapter(story: Story): Promise<void> {
  await failures(story);
  await othersAreOnTheirWay(story);
  await home(story);
  await okr(story);
}

async function failures(story: Story): Promise<void> {
  const { page, tab, words, camera, cast } = story;
  const { checkIn, drafts, bridge, panels, frame } = words.text;
  await page.chooseWho(cast.employee.email);
  await page.goTo(panels.checkIn);
  await page.fill(checkIn.progress, cast.said.progress);
  await page.sees(drafts.kept);
  await page.preview.saved();
  await page.reload();
  await page.openFromMenu(words.menu.openPanel);
  await page.goTo(panels.checkIn);
  await page.sees(like(drafts.restored));
  await camera.panel('panel-draft-restored', { height: 460 });
  await tab.evaluate("previewHost.faults.loseAnswers('timeout', 1)");
  await page.press(checkIn.add);
  await page.sees(bridge.timeout);
  await camera.panel('panel-no-answer', { from: bridge.timeout, height: 520 });
  await page.press(checkIn.add);
  await page.sees(checkIn.added);
  await page.chooseWho('');
  await page.sees(frame.unknownPerson);
  await camera.panel('panel-unknown-person');
}

/** One more agrees to goals, figures have come in, and the employee acknowledges what was corrected. */
async function othersAreOnTheirWay(story: Story): Promise<void> {
  const { page, words, cast } = story;
  const { goals, panels, fields, home: text, result } = words.text;
  const [, name = '', email = ''] = cast.list[4] ?? [];
  await page.chooseWho(cast.manager.email);
  await page.goTo(panels.goals);
  await page.select(fields.person, like(name));
  await page.press(goals.propose);
  await page.chooseWho(email);
  await page.press(text.steps.agree);
  await page.press(goals.answer.agree);
  await page.chooseWho(cast.employee.email);
  await page.press(text.steps.acknowledge);
  await page.press(result.acknowledge.confirm);
  for (const role of ['content', 'paid_ads'] as const) await figures(story, words.tab(role));
}

/** Typed into the sheet: each actual as its target, a rating as 4. */
async function figures({ page, tab }: Story, title: string): Promise<void> {
  const rows = await page.preview.rowsOf(title);
  const column = String.fromCharCode(65 + Object.keys(rows[0] ?? {}).indexOf('actual'));
  for (const [index, { target, unit }] of rows.entries()) {
    const value = String(unit).startsWith('1–5') ? '4' : String(target);
    if (value !== '') await typeInto(tab, title, `${column}${index + 3}`, value);
  }
}

export async function typeInto(tab: Page, title: string, a1: string, text: string): Promise<void> {
  await tab.evaluate(`previewHost.typeInto(${[title, a1, text].map((one) => JSON.stringify(one)).join()})`);
}

async function home({ page, words, camera, cast }: Story): Promise<void> {
  const { recordsCheck } = words.text;
  await page.chooseWho(cast.hr);
  await camera.panel('panel-home-hr', { height: 1000 });
  await page.unfold(recordsCheck.title);
  await page.press(recordsCheck.title);
  await page.sees(recordsCheck.proves);
  await camera.panel('panel-records', { from: exactly(recordsCheck.title), height: 620 });
}

async function okr(story: Story): Promise<void> {
  const { page, tab, words, camera, cast } = story;
  const { okrPanel, panels } = words.text;
  const title = words.said.sheets.okr;
  const found: unknown = await tab.evaluate(`previewHost.values(${JSON.stringify(title)})[0]`);
  const keys = Array.isArray(found) ? found : [];
  for (const [index, { name, start, target, current }] of cast.keyResults.entries()) {
    const cells = { person_id: cast.employee.id, objective: cast.objective, key_result: name, start, target, current };
    for (const [key, value] of Object.entries(cells)) {
      const a1 = `${String.fromCharCode(65 + keys.indexOf(key))}${index + 3}`;
      await typeInto(tab, title, a1, value);
    }
  }
  await page.chooseWho(cast.employee.email);
  await page.goTo(panels.okr);
  await page.press(fill(okrPanel.updateOf, { keyResult: cast.keyResults[1]?.name ?? '' }));
  await page.fill(okrPanel.current, '2');
  await camera.panel('panel-okr', { height: 900 });
}
