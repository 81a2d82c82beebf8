// Every panel that the sidebar offers to HR, a manager, an employee and somebody unknown: it opens, fits, and can be read by everybody.
import assert from 'node:assert/strict';
import { PAGE_TEXT } from '../../host/preview/page-text';
import { textIn } from '../../src/text/text';
import { SAMPLE_PEOPLE } from './at-the-sidebar';
import { SidebarPage } from './sidebar-page';
import { inTab, type Stage, serveSample } from './stage';

const WIDTH = 300;

export const tryEveryPanel = (stage: Stage): Promise<void> =>
  serveSample(stage, (url) =>
    inTab(stage, async (tab) => {
      const page = new SidebarPage(tab, PAGE_TEXT[stage.language]);
      await page.open(url);
      await page.openFromMenu(textIn(stage.language).words.menu.openPanel);
      for (const [kind, email] of Object.entries(SAMPLE_PEOPLE)) {
        await page.chooseWho(email);
        const seen = [await page.heading()];
        await look(page, `${kind}, ${seen[0]}`);
        for (const panel of await page.panels()) {
          await page.goTo(panel);
          assert.equal(await page.heading(), panel, 'the heading is the word in the navigation');
          assert.equal(await page.focused(), panel, 'the keyboard goes where the panel begins');
          await look(page, `${kind}, ${panel}`);
          if (!seen.includes(panel)) seen.push(panel);
        }
        stage.told(`${kind}: ${seen.join(' | ')}`);
      }
    }),
  );

async function look(page: SidebarPage, where: string): Promise<void> {
  assert.deepEqual(await page.breaches(), [], where);
  assert.deepEqual(await page.width(), { shown: WIDTH, beyond: 0 }, where);
  assert.doesNotMatch(await page.shownText(), /undefined|\[object|NaN|\{\w+\}/, where);
}
