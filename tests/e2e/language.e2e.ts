// The page speaks the language of the workbook, whoever opens it, and goes on in another one when that is chosen; or says that it cannot.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageLabels } from '../../src/catalog/choices';
import { pageIncomplete } from '../../src/text/page-incomplete';
import { type AtSidebar, atSidebar, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import { SidebarPage } from './sidebar-page';
import { spokenIn } from './spoken';
import { inFolder, inTab, type Stage, serve } from './stage';

export async function tryLanguage(stage: Stage): Promise<void> {
  await atSidebar(stage, SAMPLE_PEOPLE.hr, async (at) => {
    await chooseTheOther(at);
    at.told('another language is chosen in the panel, which goes on in it');
    await openInTheOther(at);
    at.told('who has Google in another language reads the one of the workbook');
    await goOnInOwn(at);
    at.told('where its texts cannot be fetched, the panel goes on in the language of the person, and tries again');
  });
  await withoutTexts(stage);
  stage.told('a page that did not arrive whole says so in both languages');
}

const otherThan = (language: Stage['language']) => (language === 'en' ? 'zh-CN' : 'en');

const lang = (tab: AtSidebar['tab']) => tab.frameLocator('aside.panel iframe').locator('html').getAttribute('lang');

async function chooseTheOther({ page, words, language, tab }: AtSidebar): Promise<void> {
  const { setUp, panels } = words.text;
  const other = otherThan(language);
  const spoken = spokenIn(other).text;
  await page.goTo(panels.setUp);
  await tab.evaluate('document.querySelector("aside.panel iframe").dataset.same = "yes"');
  await page.within(setUp.basics.language).choose(languageLabels[other][language]);
  await page.press(setUp.run.again);
  await page.sees(spoken.setUp.run.done);
  assert.equal(await tab.locator('aside.panel iframe[data-same]').count(), 1, 'it is the same page');
  assert.equal(await page.heading(), spoken.panels.setUp);
  assert.ok((await page.notices()).includes(spoken.setUp.run.finished), 'what is heard is in that language, too');
  assert.equal(await lang(tab), other);
  await page.goTo(spoken.panels.goals);
  assert.equal(await page.heading(), spoken.panels.goals);
  assert.deepEqual(await page.breaches(), []);
}

async function openInTheOther({ page, words, language, tab }: AtSidebar): Promise<void> {
  const other = otherThan(language);
  const spoken = spokenIn(other).text;
  await page.openFromMenu(words.menu.openPanel);
  assert.equal(await page.heading(), spoken.panels.home);
  assert.equal(await lang(tab), other);
  await tab.evaluate('previewHost.faults.refuseRuns()');
  await page.goTo(spoken.panels.home);
  assert.match((await page.alerts()).join(), like(spoken.bridge.accounts), 'and so is a failure of the bridge');
  await tab.evaluate('previewHost.faults.reset()');
}

/** A panel in the language of the person is better than none. */
async function goOnInOwn({ page, words, language, tab }: AtSidebar): Promise<void> {
  const spoken = spokenIn(otherThan(language)).text;
  const { panels, bridge, frame } = words.text;
  await tab.evaluate(`(() => {
    const { run } = previewHost;
    window.bridgeHeals = () => { previewHost.run = run; };
    previewHost.run = (name, args) => {
      if (args[0] === 'sidebarTexts') throw new Error('HTTP 0');
      return run(name, args);
    };
  })()`);
  await page.openFromMenu(words.menu.openPanel);
  assert.equal(await page.heading(), panels.home);
  assert.match((await page.alerts()).join(), like(bridge.offline));
  await page.goTo(panels.goals);
  assert.equal(await page.heading(), panels.goals);
  await tab.evaluate('bridgeHeals()');
  await page.press(frame.tryAgain);
  await page.sees(spoken.panels.goals);
  assert.equal(await page.heading(), spoken.panels.goals);
  assert.deepEqual(await page.alerts(), []);
}

/** As if the texts had been lost on their way. */
const withoutTexts = (stage: Stage): Promise<void> =>
  inFolder((folder) => {
    const addonDir = join(folder, 'addon');
    cpSync('build/addon', addonDir, { recursive: true });
    const file = join(addonDir, 'Sidebar.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('id="texts">', 'id="lost">'));
    return serve(stage, { file: join(folder, 'workbook.json'), addonDir }, (url) =>
      inTab(stage, async (tab) => {
        const { page: text, menu } = spokenIn(stage.language);
        const page = new SidebarPage(tab, text);
        await page.open(url);
        await page.openFromMenu(menu.openPanel);
        const alert = (await page.alerts()).join();
        for (const sentence of Object.values(pageIncomplete)) assert.ok(alert.includes(sentence), alert);
      }),
    );
  });
