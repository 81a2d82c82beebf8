// One picture of every sheet, in each language: `node build/run.mjs host/preview/screenshots.ts --out DIR`.
// With `--width 2600 --height 2300` whole sheets are seen instead of what fits a usual window.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { Language } from '../demo/text';
import { openPreview } from './open-preview';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/screenshots' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '860' },
  },
});
const SIZE = { width: Number(values.width), height: Number(values.height) };
const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
if (executablePath === undefined) {
  console.error('No Chromium found. Name its path in the environment variable CHROMIUM.');
  process.exitCode = 1;
} else {
  mkdirSync(values.out, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const language of ['zh-CN', 'en'] as const) await pictures(browser, language, values.out);
  await browser.close();
}

async function pictures(browser: Browser, language: Language, out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'perfscore-screenshots-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const opened = await openPreview({ root, fresh: true, language, file: join(folder, 'workbook.json') });
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  try {
    const page = await browser.newPage({ viewport: SIZE, locale: language });
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text());
    });
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(opened.preview.url);
    await page.waitForSelector('.o-grid canvas');
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
    await page.close();
  } finally {
    await opened.preview.close();
    rmSync(folder, { recursive: true });
  }
}
