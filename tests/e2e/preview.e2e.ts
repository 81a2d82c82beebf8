// The preview in a real Chromium, as a person uses it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PAGE_TEXT } from '../../host/preview/page-text';
import { textIn } from '../../src/text/text';
import { PreviewPage } from './preview-page';
import { inFolder, inTab, type Stage, serve } from './stage';

const TITLES = {
  'zh-CN': { dashboard: '绩效看板', scorecard: '绩效汇总表', ads: '广告投放', settings: '设置', spoken: '中文' },
  en: { dashboard: 'Dashboard', scorecard: 'Scorecard', ads: 'Paid ads', settings: 'Settings', spoken: 'English' },
} as const;

export const tryPreview = (stage: Stage): Promise<void> =>
  inFolder((folder) => inTab(stage, (tab) => tryOut(stage, tab, join(folder, 'workbook.json'))));

async function tryOut(stage: Stage, tab: Page, file: string): Promise<void> {
  const { language, told } = stage;
  const text = PAGE_TEXT[language];
  const { dashboard, scorecard, ads, settings } = TITLES[language];
  const page = new PreviewPage(tab, text);
  let score = '';
  const edit = await serve(stage, { file }, async (url) => {
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

    const message = await page.runAddonMenu(textIn(language).words.menu.setUp);
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
  await serve(stage, { file }, async (url) => {
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
}
