// The preview in a real Chromium, as a person uses it, in both languages: `node build/run.mjs tests/e2e/preview.e2e.ts`.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Language } from '../../host/demo/text';
import { openPreview } from '../../host/preview/open-preview';
import { PAGE_TEXT } from '../../host/preview/page-text';
import { PreviewPage } from './preview-page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PORT = 48310;

const TITLES = {
  'zh-CN': { dashboard: '绩效看板', scorecard: '绩效汇总表', ads: '广告投放', settings: '设置', spoken: '中文' },
  en: { dashboard: 'Dashboard', scorecard: 'Scorecard', ads: 'Paid ads', settings: 'Settings', spoken: 'English' },
} as const;

const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
if (executablePath === undefined)
  throw new Error('No Chromium found. Name its path in the environment variable CHROMIUM.');

const browser = await chromium.launch({ executablePath, args: QUIET.split(' ') });
try {
  for (const language of ['zh-CN', 'en'] as const) await tryOut(browser, language);
} finally {
  await browser.close();
}

async function tryOut(chromiumBrowser: Browser, language: Language): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'perfscore-e2e-'));
  const file = join(folder, 'workbook.json');
  const text = PAGE_TEXT[language];
  const { dashboard, scorecard, ads, settings } = TITLES[language];
  const tab = await chromiumBrowser.newPage({ viewport: { width: 1440, height: 860 }, locale: language });
  const complaints = listen(tab);
  const page = new PreviewPage(tab, text);
  const told = (what: string) => console.log(`${language}: ${what}`);
  try {
    let score = '';
    const edit = await serve(file, language, async (url) => {
      await page.open(url);
      assert.equal(await page.activeTitle(), dashboard, 'a fresh sample opens on the dashboard');
      const titles = await page.titles();
      const hidden = await page.hiddenTitles();
      assert.ok(hidden.length > 0 && hidden.every((title) => !titles.includes(title)), `hidden: ${hidden}`);
      assert.ok(titles.includes(scorecard) && titles.length >= 6, `tabs: ${titles}`);
      for (const title of titles) {
        await page.show(title);
        if (await page.hasContent(title)) assert.ok((await page.inkOnGrid()) > 1000, `“${title}” is drawn`);
      }
      told(`${titles.length} tabs are drawn`);

      const message = await page.runAddonMenu();
      assert.notEqual(message.title, text.failed);
      assert.ok(message.body.length > 5);
      await page.press('Escape');
      await page.messageGone();
      told(`the menu sets up again: ${message.body}`);

      const cell = await page.percentActual(ads);
      const before = await page.row(scorecard, cell.person);
      await page.show(ads);
      assert.notEqual(await page.noteOf(cell.header), '');
      await page.type(cell.a1, '1');
      assert.equal(await page.value(ads, cell.a1), '0.01', 'a number in a percent cell');
      await page.type(cell.a1, '2.5%');
      assert.equal(await page.value(ads, cell.a1), '0.025', 'a percentage in a percent cell');
      const after = await page.row(scorecard, cell.person);
      assert.notEqual(after, before, 'the scorecard follows the edit');
      score = after;
      told(`${ads}!${cell.a1} changes the scorecard`);

      await page.type(cell.computed, '1');
      assert.equal((await page.message()).title, text.headsUp);
      await page.press('Escape');
      await page.messageGone();
      assert.equal(await page.row(scorecard, cell.person), score, 'a warning holds the edit');
      told('a warning holds an edit of a computed cell');

      await page.saved();
      await page.open(url);
      assert.equal(await page.row(scorecard, cell.person), score, 'after a reload');
      return cell;
    });
    await serve(file, language, async (url) => {
      await page.open(url);
      assert.equal(await page.row(scorecard, edit.person), score, 'after a restart of the server');
      told('the edit survives a reload and a restart');

      await page.show(scorecard);
      const other = language === 'en' ? 'zh-CN' : 'en';
      const headers = await page.headers(scorecard);
      const menu = await page.menuLabels();
      const figures = await page.figures(scorecard, edit.person);
      const titles = await page.titles();
      await page.switchLanguage(TITLES[other].spoken, PAGE_TEXT[other]);
      assert.equal(await page.activeTitle(), TITLES[other].scorecard, 'the same tab in the other language');
      const switched = await page.titles();
      assert.equal(switched.length, titles.length);
      assert.ok(switched.includes(TITLES[other].ads) && !switched.includes(ads), `tabs: ${switched}`);
      assert.notDeepEqual(await page.headers(TITLES[other].scorecard), headers);
      assert.notDeepEqual(await page.menuLabels(), menu);
      assert.ok(figures.length > 5, figures);
      assert.equal(await page.figures(TITLES[other].scorecard, edit.person), figures, 'no number changes');
      await page.open(url);
      assert.ok((await page.titles()).includes(TITLES[other].ads), 'the language is kept');
      await page.switchLanguage(TITLES[language].spoken, text);
      assert.deepEqual(await page.titles(), titles);
      assert.deepEqual(await page.headers(scorecard), headers);
      assert.equal(await page.row(scorecard, edit.person), score, 'there and back');
      told('the language changes in the page, and back; no figure does');

      await page.open(`${url}?as=somebody@example.com`);
      await page.show(settings);
      const held = await page.value(settings, 'C6');
      await page.type('C6', '7');
      assert.equal((await page.message()).title, text.protectedTitle);
      await page.press('Escape');
      await page.messageGone();
      assert.equal(await page.value(settings, 'C6'), held, 'a protected sheet refuses');
      await page.type('C6', '8');
      assert.equal((await page.message()).title, text.protectedTitle, 'the keyboard still works after a dialog');
      await page.press('Escape');
      told('a protected sheet refuses an edit');

      const english = await page.untranslated();
      told(`left untranslated of what was shown: ${english === '' ? 'nothing' : english}`);
      assert.equal(english, '');
    });
    assert.deepEqual(complaints, []);
    told('no errors, no requests to other hosts');
  } catch (error) {
    await tab.screenshot({ path: join(tmpdir(), `perfscore-e2e-${language}.png`) });
    console.error(complaints.join('\n'));
    throw error;
  } finally {
    await tab.close();
    rmSync(folder, { recursive: true });
  }
}

async function serve<T>(file: string, language: Language, use: (url: string) => Promise<T>): Promise<T> {
  const opened = await openPreview({ root: ROOT, fresh: false, language, file, port: PORT });
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  try {
    return await use(opened.preview.url);
  } finally {
    await opened.preview.close();
  }
}

function listen(tab: Page): string[] {
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  tab.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
