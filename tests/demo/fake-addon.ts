// A tiny add-on with the entry point the demo calls, so that the command is tested apart from the product.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MANIFEST = {
  timeZone: 'Asia/Shanghai',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Fake').addItem('Say hello', 'sayHello').addToUi();
}
function sayHello() {
  SpreadsheetApp.getUi().alert('hello');
}
/**
 * Doubles.
 * @param {number} figure The figure.
 * @customfunction
 */
function TWICE(figure) {
  return figure * 2;
}
function callEndpoint(name, input) {
  if (name !== 'setUp') throw new Error('no endpoint ' + name);
  if (input.period === 'crash') throw new Error('the sheet is gone');
  if (!/^\\d{4}-Q[1-4]$/.test(input.period))
    return { ok: false, problems: ['--period: found “' + input.period + '”', 'allowed: 2026-Q3\\nor 2026-Q4'] };
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('绩效汇总表');
  var rows = input.people.rows.slice(1).map(function (row, index) {
    return [row.cells[0], row.cells[1], '=TWICE(' + (index + 1) * 10 + ')', 0.5, 'hidden', row.line];
  });
  sheet.getRange(1, 1, 1, 6).setValues([['person_id', 'name', 'total', 'coverage', 'secret', 'line']]);
  sheet.getRange(2, 1, 1, 6).setValues([['工号', '姓名', '综合得分', '数据完整度', '秘密', '']]);
  sheet.getRange(3, 1, rows.length, 6).setValues(rows);
  sheet.getRange(3, 4, rows.length, 1).setNumberFormat('0%');
  sheet.hideColumns(5);
  var title = input.period === '2026-Q4' ? 'nowhere' : '绩效汇总表';
  var warnings = input.entries === null ? ['没有数据文件'] : [];
  if (input.teams) warnings.push('teams ' + input.teams.rows.length + ', okr ' + input.okr.rows.length + ', ' + input.visibility);
  return { ok: true, value: { done: ['done'], warnings: warnings, sheets: [{ key: 'scorecard', title: title }, { key: 'dashboard', title: '绩效汇总表' }] } };
}
`;

export function writeFakeAddon(folder: string): string {
  const addonDir = join(folder, 'addon');
  mkdirSync(addonDir);
  writeFileSync(join(addonDir, 'Code.js'), CODE);
  writeFileSync(join(addonDir, 'appsscript.json'), JSON.stringify(MANIFEST));
  return addonDir;
}
