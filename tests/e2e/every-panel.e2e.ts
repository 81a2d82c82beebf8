// Every panel that the sidebar offers to HR, a manager, an employee and somebody unknown: it opens, fits, and can be read by everybody.
import assert from 'node:assert/strict';
import { atSidebar, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { SidebarPage } from './sidebar-page';
import type { Spoken } from './spoken';
import type { Stage } from './stage';

const WIDTH = 300;

export const tryEveryPanel = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.hr, async ({ page, words, told }) => {
    for (const [kind, email] of Object.entries(SAMPLE_PEOPLE)) {
      await page.chooseWho(email);
      const seen = [await page.heading()];
      await look(page, `${kind}, ${seen[0]}`);
      for (const panel of await page.panels()) {
        await page.goTo(panel);
        assert.equal(await page.heading(), panel, 'the heading is the word in the navigation');
        assert.equal(await page.focused(), panel, 'the keyboard goes where the panel begins');
        await chooseEmployee(page, words);
        await page.unfoldAll();
        await look(page, `${kind}, ${panel}`);
        if (!seen.includes(panel)) seen.push(panel);
      }
      told(`${kind}: ${seen.join(' | ')}`);
    }
  });

/** Where a panel asks about whom it is to be. */
async function chooseEmployee(page: SidebarPage, { text }: Spoken): Promise<void> {
  for (const label of [text.fields.person, text.review.whom]) {
    const offered = (await page.options(label)).some((option) => option.includes(SAMPLE_EMPLOYEE.name));
    if (offered) await page.select(label, like(SAMPLE_EMPLOYEE.name));
  }
}

async function look(page: SidebarPage, where: string): Promise<void> {
  assert.deepEqual(await page.breaches(), [], where);
  assert.deepEqual(await page.width(), { shown: WIDTH, beyond: 0 }, where);
  assert.doesNotMatch(await page.shownText(), /undefined|\[object|NaN|\{\w+\}/, where);
}
