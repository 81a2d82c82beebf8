// What somebody was typing is back after a reload and after the sidebar was closed, for them alone.
import assert from 'node:assert/strict';
import { type AtSidebar, atSidebar, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { Stage } from './stage';

const TYPED = '开学季素材已上线，\n第二批在剪 <b> & "quoted"';

export const tryDrafts = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.employee, async (at) => {
    const { page, words, told } = at;
    const { checkIn, drafts, panels } = words.text;
    const open = async () => {
      await page.openFromMenu(words.menu.openPanel);
      await page.goTo(panels.checkIn);
    };
    await page.goTo(panels.checkIn);
    await page.type(checkIn.progress, TYPED);
    await page.sees(drafts.kept);
    await page.goTo(panels.goals);
    await page.goTo(panels.checkIn);
    assert.equal(await page.value(checkIn.progress), TYPED, 'after a look at another panel');

    await page.preview.saved();
    await page.reload();
    await open();
    await page.sees(like(drafts.restored));
    assert.equal(await page.value(checkIn.progress), TYPED, 'after a reload');

    await page.fill(checkIn.nextStep, '周五复盘');
    await page.close();
    await open();
    assert.equal(await page.value(checkIn.progress), TYPED, 'after the sidebar was closed');
    assert.equal(await page.value(checkIn.nextStep), '周五复盘', 'also what was typed right before it was closed');
    told('a draft survives a reload and a closed sidebar');

    await othersSeeNothing(at);
    told('nobody else sees it');

    await page.chooseWho(SAMPLE_PEOPLE.employee);
    await page.goTo(panels.checkIn);
    await page.press(drafts.discard);
    assert.equal(await page.value(checkIn.progress), '');
    await page.seesNot(like(drafts.restored));
    await page.close();
    await open();
    assert.equal(await page.value(checkIn.progress), '', 'what was discarded stays away');
    assert.deepEqual(await recordsIn(at), [], 'a draft is no record');
    told('a draft can be discarded');
  });

async function othersSeeNothing({ page, words }: AtSidebar): Promise<void> {
  const { checkIn, drafts, panels, fields } = words.text;
  for (const email of [SAMPLE_PEOPLE.manager, SAMPLE_PEOPLE.hr]) {
    await page.chooseWho(email);
    await page.goTo(panels.checkIn);
    await page.select(fields.person, like(SAMPLE_EMPLOYEE.name));
    assert.equal(await page.value(checkIn.progress), '', email);
    await page.seesNot(like(drafts.restored));
  }
}
