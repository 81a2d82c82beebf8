// The guide’s chapter on where a round stands: OKR, Home, records, what failures look like.
import { fill } from '../../src/text/fill';
import { like } from '../e2e/like';
import type { Story } from './story';

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

/** Others get figures on their sheets, and two more have been proposed goals. */
async function othersAreOnTheirWay(story: Story): Promise<void> {
  const { page, words, cast } = story;
  const { goals, panels, fields } = words.text;
  await page.chooseWho(cast.manager.email);
  for (const [, name = ''] of cast.list.slice(3, 5)) {
    await page.goTo(panels.goals);
    await page.select(fields.person, like(name));
    await page.press(goals.propose);
  }
}

async function home({ page, words, camera, cast }: Story): Promise<void> {
  const { home: text, recordsCheck } = words.text;
  await page.chooseWho(cast.manager.email);
  await camera.panel('panel-home-manager', { height: 900 });
  await page.chooseWho(cast.hr);
  await camera.panel('panel-home-hr', { height: 1000 });
  await page.unfold(recordsCheck.title);
  await page.press(recordsCheck.title);
  await page.sees(recordsCheck.proves);
  await camera.panel('panel-records', { from: text.reminder.label, height: 900 });
}

async function okr(story: Story): Promise<void> {
  const { page, tab, words, camera, cast } = story;
  const { okrPanel, panels } = words.text;
  const title = words.said.sheets.okr;
  const keys = Object.keys((await page.preview.rowsOf(title))[0] ?? {});
  for (const [index, { name, start, target, current }] of cast.keyResults.entries()) {
    const cells = { person_id: cast.employee.id, objective: cast.objective, key_result: name, start, target, current };
    for (const [key, value] of Object.entries(cells)) {
      const a1 = `${String.fromCharCode(65 + keys.indexOf(key))}${index + 3}`;
      await tab.evaluate(`previewHost.typeInto(${[title, a1, value].map((one) => JSON.stringify(one)).join()})`);
    }
  }
  await page.chooseWho(cast.employee.email);
  await page.goTo(panels.okr);
  await page.press(fill(okrPanel.updateOf, { keyResult: cast.keyResults[1]?.name ?? '' }));
  await page.fill(okrPanel.current, '2');
  await camera.panel('panel-okr', { height: 900 });
}
