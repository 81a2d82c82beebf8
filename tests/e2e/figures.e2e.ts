// Bring figures in: a file is chosen, its campaigns assigned, old and new looked at, confirmed, and taken back.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { MOST_ROWS } from '../../src/core/text-limits';
import { fill } from '../../src/text/fill';
import { type AtSidebar, atSidebar, kpiRow, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { goOn } from './by-keyboard';
import { like } from './like';
import type { Stage } from './stage';

const NAME = 'Campaign report.csv';
const FILE = fileURLToPath(new URL(`../../tests/fixtures/exports/${NAME}`, import.meta.url));

/** 6950.25 ÷ 1529.08, in the place of the 4.65 that somebody typed. */
const BROUGHT = 4.54538022863;

export const tryFigures = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.manager, async (at) => {
    const before = (await recordsIn(at)).length;
    await at.page.goTo(at.words.text.panels.figures);
    await notTaken(at);
    at.told('files that hold no figures are refused in words');
    await chosen(at);
    await assigned(at);
    await again(at);
    assert.equal((await recordsIn(at)).length, before, 'nothing is written before it is confirmed');
    await confirmed(at);
    await takenBack(at);
    at.told('a file of campaigns is assigned, looked at, written and taken back');
    await ofTwoColumns(at);
    at.told('a KPI is made of two columns over a third');
    await byKeyboard(at);
    at.told('cells are pasted, assigned, written and taken back by keyboard');
  });

/** What is no table is told at once, and no table without headers leads nowhere. */
async function notTaken({ page, words }: AtSidebar): Promise<void> {
  const { figuresPanel } = words.text;
  const { kinds } = figuresPanel;
  const long = `Campaign,Clicks\n${'x,1\n'.repeat(MOST_ROWS)}`;
  const files = [
    { content: '', sentence: kinds.empty },
    { content: '\n , \n', sentence: kinds.empty },
    { content: 'PK\x03\x04[Content_Types].xml', sentence: kinds.xlsx },
    { content: 'PK\x03\x04Queries.csv', sentence: kinds.zip },
    { content: '\xd0\xcf\x11\xe0', sentence: kinds.xls },
    { content: '\x89PNG\r\n\0\0', sentence: kinds.binary },
    { content: long, sentence: fill(figuresPanel.tooLong, { name: NAME, count: MOST_ROWS + 1, most: MOST_ROWS }) },
  ];
  for (const { content, sentence } of files) {
    await page.chooseFile(figuresPanel.file, { name: NAME, content });
    await page.sees(sentence.replace('{name}', NAME));
    assert.ok(!(await page.canPress(figuresPanel.other)), 'and another one can be chosen');
  }
  await page.press(figuresPanel.read);
  assert.equal(await page.errorOf(figuresPanel.paste), figuresPanel.nothing);
  await page.chooseFile(figuresPanel.file, { name: NAME, content: 'Dear all,\nhere they are.\n' });
  await page.sees(NAME);
  await page.sees(words.said.figuresImport.noHeaders);
  await page.fill(figuresPanel.headerLine, '3');
  await page.press(figuresPanel.readFrom);
  assert.equal(await page.errorOf(figuresPanel.headerLine), fill(figuresPanel.noSuchLine, { last: 2 }));
  await page.press(figuresPanel.other);
  assert.equal(await page.focused(), figuresPanel.file, 'the keyboard is back where files are chosen');
}

async function chosen({ page, words }: AtSidebar): Promise<void> {
  const { figuresPanel } = words.text;
  await page.chooseFile(figuresPanel.file, FILE);
  const recognised = { name: NAME, encoding: 'UTF-8', exporter: 'Google Ads', line: 3 };
  await page.sees(fill(figuresPanel.recognised, recognised));
  assert.equal(await page.focused(), fill(figuresPanel.recognised, recognised), 'it goes on where the file is told');
  await page.sees(words.said.figuresImport.nobody);
  await page.unfold(figuresPanel.details);
  const { lines, totals } = words.said.figuresImport;
  await page.sees(fill(totals, { lines: fill(lines, { lines: '8–12' }) }));
}

async function assigned(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { figuresPanel, panels } = words.text;
  await page.press(figuresPanel.addRule);
  assert.equal(await page.errorOf(figuresPanel.rulePart), figuresPanel.partMissing);
  await page.fill(figuresPanel.rulePart, 'ZX');
  assert.equal(await page.errorOf(figuresPanel.rulePerson), figuresPanel.rulePersonMissing);
  await page.select(figuresPanel.rulePerson, like(SAMPLE_EMPLOYEE.name));
  await page.press(figuresPanel.addRule);
  await page.sees(figuresPanel.changed);
  await page.press(figuresPanel.apply);
  assert.equal(await page.focused(), figuresPanel.changes, 'it goes on where old and new stand');
  await page.sees(fill(figuresPanel.byHand, { kpi: words.kpi('roas'), old: '4.65', value: '4.5454' }));
  await page.unfoldAll();
  assert.deepEqual(await page.breaches(), [], panels.figures);
  assert.deepEqual(await page.width(), { shown: 300, beyond: 0 });
}

/** The panel is left before anything was written. */
async function again({ page, words }: AtSidebar): Promise<void> {
  const { figuresPanel, drafts, panels } = words.text;
  await page.sees(drafts.kept);
  await page.preview.saved();
  await page.reload();
  await page.openFromMenu(words.menu.openPanel);
  await page.goTo(panels.figures);
  await page.sees(like(fill(figuresPanel.begun, { file: NAME })));
  await page.chooseFile(figuresPanel.file, FILE);
  await page.sees(like(fill(figuresPanel.begunAgain, { file: NAME })));
  await page.sees(fill(figuresPanel.byHand, { kpi: words.kpi('roas'), old: '4.65', value: '4.5454' }));
}

async function confirmed(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { figuresPanel } = words.text;
  await page.press(figuresPanel.confirm);
  const byHand = fill(figuresPanel.byHand, { kpi: words.kpi('roas'), old: '4.65', value: '4.5454' });
  assert.equal(await page.errorOf(byHand), figuresPanel.decide, 'said where it is to be decided');
  assert.equal(await page.focused(), fill(figuresPanel.keep, { old: '4.65' }), 'and the keyboard is there');
  await page.choose(fill(figuresPanel.replace, { value: '4.5454' }));
  assert.equal(await page.errorOf(byHand), '');
  await page.choose(fill(figuresPanel.keep, { old: '4.2%' }));
  await page.choose(fill(figuresPanel.keep, { old: '2.6%' }));
  await page.press(figuresPanel.confirm);
  await page.sees(fill(figuresPanel.done, { file: NAME }));
  assert.equal(await page.focused(), fill(figuresPanel.done, { file: NAME }));
  await page.seesNot(like(fill(figuresPanel.begun, { file: NAME })));
  assert.equal(Number((await kpiRow(at, 'paid_ads', 'roas')).actual), BROUGHT);
  assert.match(String((await kpiRow(at, 'paid_ads', 'roas')).evidence), /Google Ads · Campaign report\.csv/);
}

async function takenBack(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { figuresPanel } = words.text;
  await page.sees(fill(figuresPanel.change, { kpi: words.kpi('roas'), old: '4.65', value: '4.5454' }));
  await page.press(figuresPanel.undo);
  await page.seesNot(like(figuresPanel.last));
  assert.equal(await page.focused(), figuresPanel.file);
  assert.equal(Number((await kpiRow(at, 'paid_ads', 'roas')).actual), 4.65);
}

/** (6950.25 + 94.5) ÷ 1529.08 */
async function ofTwoColumns({ page, words }: AtSidebar): Promise<void> {
  const { figuresPanel } = words.text;
  await page.chooseFile(figuresPanel.file, FILE);
  await page.sees(figuresPanel.confirm);
  await page.unfold(figuresPanel.mapping);
  const columns = page.within(figuresPanel.figures);
  await columns.press(figuresPanel.addKpi);
  await columns.press(figuresPanel.cancel);
  assert.equal(await page.focused(), figuresPanel.figures);
  await columns.press(figuresPanel.addKpi);
  await columns.select(figuresPanel.kpi, words.kpi('roas'));
  await columns.select(figuresPanel.how, figuresPanel.hows.ratio);
  await columns.select(figuresPanel.column, 'Conv. value');
  await columns.select(like(fill(figuresPanel.also, { label: figuresPanel.column })), 'Conversions');
  await columns.select(figuresPanel.over, 'Cost');
  await columns.select(figuresPanel.onlyWhere, 'Campaign status');
  await columns.fill(figuresPanel.onlyText, 'Enabled');
  await columns.press(figuresPanel.addRule);
  const top = fill(figuresPanel.together, {
    sum: fill(figuresPanel.plus, { one: 'Conv. value', other: 'Conversions' }),
  });
  const whole = fill(figuresPanel.ratio, { kpi: words.kpi('roas'), top, bottom: 'Cost' });
  await columns.sees(fill(figuresPanel.only, { whole, column: 'Campaign status', word: 'Enabled' }));
  await page.press(figuresPanel.apply);
  await page.sees(fill(figuresPanel.byHand, { kpi: words.kpi('roas'), old: '4.65', value: '4.6072' }));
}

/** 1000 ÷ 200 is 5, in the place of 4.65. */
async function byKeyboard(at: AtSidebar): Promise<void> {
  const { page, words, tab } = at;
  const { figuresPanel, panels } = words.text;
  const roas = { kpi: words.kpi('roas'), old: '4.65', value: '5' };
  await page.goTo(panels.figures);
  await goOn(at, figuresPanel.paste);
  await tab.keyboard.insertText('Day\tCampaign\tImpr.\tCost\tConv. value\n2026-07-01\tBrand\t9\t200\t1000\n');
  await goOn(at, figuresPanel.read);
  await page.key('Enter');
  const recognised = { name: figuresPanel.pasted, exporter: 'Google Ads', line: 1 };
  assert.equal(await page.focused(), fill(figuresPanel.recognisedPaste, recognised));
  const owner = fill(figuresPanel.owner, { found: 'Brand', rows: 1 });
  await goOn(at, owner);
  for (const person of (await page.options(like(owner))).slice(1)) {
    await page.key('ArrowDown');
    if (like(SAMPLE_EMPLOYEE.name).test(person)) break;
  }
  await goOn(at, figuresPanel.apply);
  await page.key('Enter');
  assert.equal(await page.focused(), figuresPanel.changes);
  await goOn(at, fill(figuresPanel.keep, roas));
  await page.key('ArrowDown');
  await goOn(at, figuresPanel.confirm);
  await page.key('Enter');
  assert.equal(await page.focused(), fill(figuresPanel.done, { file: figuresPanel.pasted }));
  assert.equal(Number((await kpiRow(at, 'paid_ads', 'roas')).actual), 5);
  await goOn(at, figuresPanel.undo);
  await page.key('Space');
  assert.equal(await page.focused(), figuresPanel.file);
  assert.equal(Number((await kpiRow(at, 'paid_ads', 'roas')).actual), 4.65);
}
