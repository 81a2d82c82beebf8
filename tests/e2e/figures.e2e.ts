// Bring figures in: a file is chosen, its campaigns assigned, old and new looked at, confirmed, and taken back.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { fill } from '../../src/text/fill';
import { type AtSidebar, atSidebar, kpiRow, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
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
    await chosen(at);
    await assigned(at);
    await again(at);
    assert.equal((await recordsIn(at)).length, before, 'nothing is written before it is confirmed');
    await confirmed(at);
    await takenBack(at);
    at.told('a file of campaigns is assigned, looked at, written and taken back');
    await ofTwoColumns(at);
    at.told('a KPI is made of two columns over a third');
  });

async function chosen({ page, words }: AtSidebar): Promise<void> {
  const { figuresPanel } = words.text;
  await page.chooseFile(figuresPanel.file, FILE);
  await page.sees(fill(figuresPanel.recognised, { name: NAME, encoding: 'UTF-8', exporter: 'Google Ads', line: 3 }));
  await page.sees(words.said.figuresImport.nobody);
  await page.unfold(figuresPanel.details);
  const { lines, totals } = words.said.figuresImport;
  await page.sees(fill(totals, { lines: fill(lines, { lines: '8–12' }) }));
}

async function assigned(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { figuresPanel, panels } = words.text;
  await page.fill(like(figuresPanel.rulePart), 'ZX');
  await page.select(like(figuresPanel.rulePerson), SAMPLE_EMPLOYEE.name);
  await page.press(figuresPanel.addRule);
  await page.sees(figuresPanel.changed);
  await page.press(figuresPanel.apply);
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
  const undecided = { who: SAMPLE_EMPLOYEE.name, kpi: words.kpi('roas') };
  await page.sees(fill(words.said.figuresImport.undecided, undecided));
  await page.choose(fill(figuresPanel.replace, { value: '4.5454' }));
  await page.choose(fill(figuresPanel.keep, { old: '4.2%' }));
  await page.choose(fill(figuresPanel.keep, { old: '2.6%' }));
  await page.press(figuresPanel.confirm);
  await page.sees(fill(figuresPanel.done, { file: NAME }));
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
