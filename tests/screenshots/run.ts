// `npm run screenshots`: takes the pictures of docs/screenshots again, in both languages; `-- --out DIR`, `--only sheets`, `--only guide`, `--only figures`.
// `--only panels` shows whatever panel a person of each kind is offered; `--width 2600 --height 2300` whole sheets.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../host/preview/chromium';
import { panelScreenshots } from '../../host/preview/panel-screenshots';
import { atSidebar, SAMPLE_PEOPLE } from '../e2e/at-the-sidebar';
import { SidebarPage } from '../e2e/sidebar-page';
import { spokenIn } from '../e2e/spoken';
import { inTab, type Stage, serveEmpty, serveSample } from '../e2e/stage';
import { type Camera, cameraOn } from './camera';
import { CAST } from './cast';
import { figuresPictures } from './figures-pictures';
import { guidePictures } from './guide-pictures';
import { sheetPictures } from './sheet-pictures';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/screenshots' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '860' },
    only: { type: 'string' },
    language: { type: 'string' },
  },
});
const { out, only } = values;
const isWanted = (part: string): boolean => (only === undefined ? part !== 'panels' : only === part);

mkdirSync(out, { recursive: true });
/** What is not for the guide: the sample as a file, and a page that failed. */
const pictures = mkdtempSync(join(tmpdir(), 'perfscore-screenshots-'));
const browser = await launchChromium();
for (const language of ['zh-CN', 'en'] as const) {
  if (values.language !== undefined && values.language !== language) continue;
  const stage: Stage = { browser, language, pictures, told: console.log };
  if (isWanted('sheets')) await serveSample(stage, (url) => sheets(stage, url));
  if (isWanted('guide')) await serveEmpty(stage, (url) => guide(stage, url));
  if (isWanted('guide') || only === 'figures') {
    await atSidebar(stage, SAMPLE_PEOPLE.manager, ({ page, words, tab }) =>
      figuresPictures({ page, words, tab, camera: cameraFor(stage, tab) }),
    );
  }
  if (isWanted('panels')) await serveSample(stage, (url) => panels(stage, url));
}
await browser.close();

function cameraFor({ language }: Stage, tab: Page): Camera {
  return cameraOn(tab, out, language, spokenIn(language).text.drafts.keeping);
}

function sheets(stage: Stage, url: string): Promise<void> {
  return inTab(stage, async (tab) => {
    const size = { width: Number(values.width), height: Number(values.height) };
    const page = new SidebarPage(tab, spokenIn(stage.language).page);
    await page.open(url);
    await sheetPictures(page, cameraFor(stage, tab), stage.language, size);
  });
}

function guide(stage: Stage, url: string): Promise<void> {
  return inTab(stage, async (tab) => {
    const { language } = stage;
    const words = spokenIn(language);
    const page = new SidebarPage(tab, words.page);
    await page.open(url);
    await page.openFromMenu(words.menu.openPanel);
    await guidePictures({ page, tab, words, language, cast: CAST[language], camera: cameraFor(stage, tab) });
  });
}

function panels(stage: Stage, url: string): Promise<void> {
  return inTab(stage, async (tab) => {
    const page = new SidebarPage(tab, spokenIn(stage.language).page);
    await page.open(url);
    await panelScreenshots(tab, out, stage.language);
  });
}
