// A made-up add-on whose sidebar tries out what a page can do, so that the preview is tested apart from the product.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PANEL_TITLE = '意见箱 · Suggestions';

const MANIFEST = {
  timeZone: 'Asia/Shanghai',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
};

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Suggestions').addItem('Open box', 'openBox').addItem('Say hello', 'sayHello').addToUi();
}
function openBox() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Box').setTitle('${PANEL_TITLE}').setWidth(500));
}
function sayHello() { SpreadsheetApp.getUi().alert('hello'); }
function whoAmI() { return Session.getActiveUser().getEmail(); }
function echo(value) { return value; }
function fail(text) { throw new Error(text); }
function secret_() { return 'secret'; }
function keep(text) { PropertiesService.getUserProperties().setProperty('draft', text); }
function kept() { return PropertiesService.getUserProperties().getProperty('draft'); }
function put(text) { SpreadsheetApp.getActive().getSheetByName('Box').getRange('A1').setNumberFormat('@').setValue("'" + text); }
function callEndpoint(name, input) {
  var book = SpreadsheetApp.getActive();
  var people = book.getSheets()[0].setName('People');
  people.getRange('A1:E6').setValues([
    ['person_id', 'name', 'email', 'manager_email', 'note'],
    ['', '', '', '', ''],
    ['p1', '王小明', 'Ming@x.example', '', ''],
    ['p2', 'Ada', 'ada@x.example', 'ming@x.example', ''],
    ['p2b', 'Ada', 'ada@x.example', 'boss@x.example', ''],
    ['p3', '李雷', '', 'ming@x.example', ''],
  ]);
  book.insertSheet('Settings').getRange('A1:B3').setValues([['key', 'value'], ['', ''], ['hr_emails', 'zhou.ming@example.com; second@x.example']]);
  book.insertSheet('Box');
  return { ok: true, value: { done: [], warnings: [], sheets: [{ key: 'dashboard', title: 'Box' }] } };
}
`;

const PAGE = `<!doctype html>
<html lang="en">
  <head><title>Suggestions</title></head>
  <body>
    <nav aria-label="Panels"><button type="button" id="one">One</button><button type="button" id="two">Two</button></nav>
    <h1 id="heading">One</h1>
    <p>You are <b id="who">…</b></p>
    <form id="form">
      <fieldset><legend>First</legend><label for="a">Text</label> <textarea id="a" aria-describedby="a-error"></textarea><p id="a-error"></p></fieldset>
      <fieldset><legend>Second</legend><label for="b">Text</label> <input id="b"></fieldset>
      <label for="c">Colour</label> <select id="c"><option>Red</option><option>Blue (best)</option></select>
      <label><input type="radio" name="r"> Often</label> <label><input type="radio" name="r"> Always</label>
      <label><input type="checkbox"> Agree</label>
      <button>Save</button> <button type="button" id="reload">Fetch</button> <button type="button" id="leave">Leave</button>
      <button type="button" class="nameless"></button>
    </form>
    <p role="status" id="said"></p>
    <div role="alert" id="alert"></div>
    <script>
      const byId = (id) => document.getElementById(id);
      const run = () => google.script.run;
      run().withSuccessHandler((email) => { byId('who').textContent = email === '' ? 'nobody' : email; }).whoAmI();
      const fetchKept = () => run().withSuccessHandler((text) => { byId('a').value = text ?? ''; }).kept();
      fetchKept();
      byId('reload').addEventListener('click', fetchKept);
      byId('leave').addEventListener('click', () => google.script.host.close());
      for (const id of ['one', 'two']) byId(id).addEventListener('click', (event) => { byId('heading').textContent = event.target.textContent; });
      byId('form').addEventListener('submit', (event) => {
        event.preventDefault();
        const text = byId('a').value;
        byId('a').ariaInvalid = String(text === '');
        byId('a-error').textContent = text === '' ? 'Say something' : '';
        if (text === '') return;
        byId('said').textContent = 'Saving…';
        // Right behind the frame: the beginning of the next one may be long in coming on a busy computer.
        window.drawn = new Promise((done) => requestAnimationFrame(() => setTimeout(() =>
          done([byId('said').textContent, performance.timeOrigin + performance.now()]))));
        run().withFailureHandler((error) => { byId('alert').textContent = error.message; })
          .withSuccessHandler(() => run().withSuccessHandler(() => { byId('said').textContent = 'Saved'; }).put(text)).keep(text);
      });
    </script>
  </body>
</html>`;

export function writePanelAddon(folder: string): string {
  const addonDir = join(folder, 'panel-addon');
  mkdirSync(addonDir);
  writeFileSync(join(addonDir, 'Code.js'), CODE);
  writeFileSync(join(addonDir, 'Box.html'), PAGE);
  writeFileSync(join(addonDir, 'appsscript.json'), JSON.stringify(MANIFEST));
  return addonDir;
}
