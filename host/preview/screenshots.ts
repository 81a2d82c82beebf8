// One picture of every sheet and every panel, in each language: `npm run screenshots -- --out DIR`; `--only sheets` or `--only panels`.
// With `--width 2600 --height 2300` whole sheets are seen instead of what fits a usual window.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../demo/text';
import { launchChromium } from './chromium';
import { openPreview } from './open-preview';
import { panelScreenshots } from './panel-screenshots';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/screenshots' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '860' },
    only: { type: 'string' },
  },
});
const SIZE = { width: Number(values.width), height: Number(values.height) };
/** Panels are beside a window of the usual size, however large sheets are wanted. */
const PANEL_WINDOW = { width: 1440, height: 860 };

mkdirSync(values.out, { recursive: true });
const browser = await launchChromium();
for (const language of ['zh-CN', 'en'] as const) await pictures(browser, language, values.out);
await browser.close();

async function pictures(chromium: Browser, language: Language, out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'perfscore-screenshots-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const opened = await openPreview({ root, fresh: true, language, file: join(folder, 'workbook.json') });
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  const { url } = opened.preview;
  try {
    if (values.only !== 'panels') await inPage(SIZE, (page) => sheets(page, language, out));
    if (values.only !== 'sheets') await inPage(PANEL_WINDOW, (page) => panelScreenshots(page, out, language));
  } finally {
    await opened.preview.close();
    rmSync(folder, { recursive: true });
  }

  async function inPage(viewport: typeof SIZE, take: (page: Page) => Promise<void>): Promise<void> {
    const page = await chromium.newPage({ viewport, locale: language });
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text());
    });
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(url);
    await page.waitForSelector('.o-grid canvas');
    await page.waitForSelector('#loading', { state: 'detached' });
    await take(page);
    await page.close();
  }
}

async function sheets(page: Page, language: Language, out: string): Promise<void> {
  const tabs = page.locator('.o-sheet');
  const count = await tabs.count();
  for (let index = 0; index < count; index += 1) {
    const tab = tabs.nth(index);
    const title = ((await tab.textContent()) ?? '').trim().replace(/\s+/g, '-');
    await tab.click();
    // The grid is a canvas: nothing in the page tells when it is drawn and its charts have stopped moving.
    await page.waitForTimeout(1200);
    const path = join(out, `${language}-${String(index + 1).padStart(2, '0')}-${title}.png`);
    await page.screenshot({ path });
    console.log(path);
  }
}
