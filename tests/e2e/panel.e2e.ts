// The preview’s sidebar behaves as Google’s does, and “I am” changes who is there: tried out with a made-up add-on.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PAGE_TEXT } from '../../host/preview/page-text';
import { PANEL_TITLE, writePanelAddon } from './panel-addon';
import { SidebarPage } from './sidebar-page';
import { inFolder, inTab, type Stage, serve } from './stage';

const HR = 'zhou.ming@example.com';

export const tryPanel = (stage: Stage): Promise<void> =>
  inFolder((folder) => {
    const served = { file: join(folder, 'workbook.json'), addonDir: writePanelAddon(folder) };
    return serve(stage, served, async (url) => {
      await inTab(stage, (tab) => sidebarOfGoogle(stage, tab, url));
      await inTab(stage, (tab) => otherPeople(stage, tab, url));
    });
  });

async function sidebarOfGoogle({ language, told }: Stage, tab: Page, url: string): Promise<void> {
  const page = new SidebarPage(tab, PAGE_TEXT[language]);
  await page.open(url);
  await page.openFromMenu('Open box');
  assert.equal(await tab.locator('aside.panel h2').textContent(), PANEL_TITLE);
  assert.equal((await page.width()).shown, 300, 'as wide as in Sheets, whatever setWidth says');
  assert.ok(await page.keyboardIsInSidebar(), 'the keyboard is in the sidebar that was opened');
  await page.sees(HR);
  assert.deepEqual(await page.panels(), ['One', 'Two']);
  await page.goTo('Two');
  assert.equal(await page.heading(), 'Two');
  told('the sidebar opens, 300 px wide, with the keyboard in it');

  await page.press('Save');
  assert.equal(await page.within('First').errorOf('Text'), 'Say something');
  await page.within('First').type('Text', '=1+1 <b>');
  await page.within('Second').fill('Text', 'other');
  assert.equal(await page.within('First').value('Text'), '=1+1 <b>');
  await page.select('Colour', /^Blue/);
  await page.choose('Always');
  assert.ok((await page.isChosen('Always')) && !(await page.isChosen('Often')));
  await page.tick('Agree');
  await tab.evaluate(
    `previewHost.faults.before('Properties.setProperty', 1, () => { globalThis.workedAt = performance.timeOrigin + performance.now(); })`,
  );
  await page.press('Save');
  assert.deepEqual(await page.notices(), ['Saved']);
  assert.equal(await page.within('First').errorOf('Text'), '');
  const [said, drawnAt] = Object(await evaluate(tab, 'drawn'));
  const workedAt = Number(await tab.evaluate('workedAt'));
  assert.ok(
    said === 'Saving…' && workedAt >= drawnAt,
    `“${said}”: drawn ${workedAt - drawnAt} ms before the server works`,
  );
  assert.equal(await page.preview.value('Box', 'A1'), '=1+1 <b>');
  told('a form is filled in, checked and saved');

  await page.preview.type('C3', 'typed beside it');
  assert.equal(await page.preview.value('Box', 'C3'), 'typed beside it');
  assert.ok((await page.isOpen()) && !(await page.keyboardIsInSidebar()), 'it stays open beside the grid');
  await page.key('F6');
  assert.ok(await page.keyboardIsInSidebar(), 'F6 leads into the sidebar');
  await page.key('F6');
  assert.ok(!(await page.keyboardIsInSidebar()), 'and back to the grid');
  await page.key('Escape');
  assert.ok(await page.isOpen(), 'Esc leaves a sidebar');
  told('grid and sidebar share the keyboard');

  await tryCalls(tab);
  told('calls: JSON, ten at a time, in no certain order, failures as errors, private names unknown');
  await tryFaults(page, tab);
  told('failures of the bridge reach the page');

  const breaches = await page.breaches();
  assert.ok(
    breaches.some((breach) => /^button-name: .*class="nameless"/.test(breach)),
    breaches.join('\n'),
  );
  told('a button without a name is found');

  await page.press('Leave');
  assert.ok(!(await page.isOpen()), 'the page may close itself');
  await page.openFromMenu('Open box');
  await page.close();
  await page.preview.press('x');
  await page.preview.press('Enter');
  assert.equal(await page.preview.value('Box', 'C4'), 'x', 'the keyboard is back in the grid');
}

/** What a page’s script sees of google.script.run. */
async function tryCalls(tab: Page): Promise<void> {
  const ask = (call: string) =>
    `new Promise((done, failed) => google.script.run.withSuccessHandler(done).withFailureHandler(failed).${call})`;
  const refused = (code: string) =>
    evaluate(tab, `(() => { try { ${code} } catch (error) { return String(error); } })()`);
  assert.deepEqual(await evaluate(tab, ask('echo({ a: [1, undefined], b: undefined, c: "<i>" })')), {
    a: [1, null],
    c: '<i>',
  });
  assert.match(String(await refused('google.script.run.secret_()')), /^TypeError.*not a function/);
  assert.match(String(await refused('google.script.run.nothing()')), /^TypeError.*not a function/);
  assert.match(String(await refused('google.script.run.echo({ at: new Date() })')), /illegal value in property: 0\.at/);
  assert.match(String(await refused('google.script.run.echo(() => 1)')), /illegal value in property: 0/);
  assert.deepEqual(
    await evaluate(tab, `${ask('fail("broken")')}.catch((error) => [error instanceof Error, error.message])`),
    [true, 'broken'],
  );
  assert.equal(
    await evaluate(
      tab,
      `new Promise((done) => google.script.run.withUserObject('mine').withSuccessHandler((value, mine) => done(value + mine)).echo('not '))`,
    ),
    'not mine',
  );
  const order = `(async () => {
    const order = [];
    await Promise.all(Array.from({ length: 25 }, (_, index) => ${ask('echo(index)')}.then((value) => order.push(value))));
    return order;
  })()`;
  const orders = [await evaluate(tab, order), await evaluate(tab, order)];
  const sorted = Array.from({ length: 25 }, (_, index) => index);
  for (const one of orders) {
    assert.ok(Array.isArray(one));
    assert.deepEqual(
      [...one].sort((a, b) => a - b),
      sorted,
      'every call is answered once',
    );
    assert.ok(one.indexOf(24) >= 15, 'the last of 25 waits for the tens before it');
  }
  assert.ok(
    orders.some((one) => JSON.stringify(one) !== JSON.stringify(sorted)),
    'not in the order of asking',
  );
}

async function tryFaults(page: SidebarPage, tab: Page): Promise<void> {
  await tab.evaluate('previewHost.faults.refuseRuns()');
  await page.within('First').fill('Text', 'not kept');
  await page.press('Save');
  assert.match((await page.alerts()).join(), /PERMISSION_DENIED/);
  await tab.evaluate('previewHost.faults.reset()');
  await page.press('Fetch');
  assert.equal(await page.within('First').value('Text'), '=1+1 <b>', 'what was kept before');
}

async function otherPeople({ language, told }: Stage, tab: Page, url: string): Promise<void> {
  const text = PAGE_TEXT[language];
  const page = new SidebarPage(tab, text);
  await page.open(url);
  assert.equal(await page.who(), HR);
  assert.deepEqual(await page.people(), [
    HR,
    'second@x.example',
    '王小明 · ming@x.example',
    'boss@x.example',
    'Ada · ada@x.example',
    text.otherDomain,
  ]);
  await page.chooseWho('ada@x.example');
  assert.ok(!(await page.isOpen()), 'nothing opens that was not open');
  await page.openFromMenu('Open box');
  await page.sees('ada@x.example');
  assert.equal(await page.within('First').value('Text'), '', 'what HR kept is not Ada’s');
  await page.within('First').fill('Text', 'Ada was here');
  await page.press('Save');

  await page.chooseWho('');
  await page.sees('nobody');
  assert.equal(await page.within('First').value('Text'), '');
  assert.equal(await page.who(), '');
  await page.chooseWho('ada@x.example');
  await page.sees('ada@x.example');
  assert.equal(await page.within('First').value('Text'), 'Ada was here', 'found as Ada left it');
  told('another person finds their own sidebar');

  await page.preview.saved();
  await page.reload();
  assert.equal(await page.who(), 'ada@x.example', 'kept in the address');
  assert.ok(!(await page.isOpen()), 'a reload closes the sidebar, as in Sheets');
  await page.openFromMenu('Open box');
  assert.equal(await page.within('First').value('Text'), 'Ada was here', 'kept with the workbook');
  await page.open(url, 'guest@elsewhere.example');
  assert.equal(await page.who(), 'guest@elsewhere.example', 'whoever the address names is in the list');
  told('who is there survives a reload');

  await page.preview.show('People');
  await page.preview.type('C6', 'lei@x.example');
  await tab.locator('#who option[value="lei@x.example"]').waitFor({ state: 'attached' });
  told('the list follows the sheet');
}

async function evaluate(tab: Page, code: string): Promise<unknown> {
  const frame = await (await tab.locator('aside.panel iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The sidebar is not open');
  return frame.evaluate(code);
}
