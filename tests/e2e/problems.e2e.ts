// Problems: a weight typed wrong in the grid is found, gone to, brought to 100 and taken back, and a dark sheet is repaired, with the mouse and with the keyboard alone.
import assert from 'node:assert/strict';
import { fill } from '../../src/text/fill';
import { type AtSidebar, atSidebar, kpiRow, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { goOn } from './by-keyboard';
import { like } from './like';
import type { Stage } from './stage';

const KPI = 'conversion_rate';

export const tryProblems = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.hr, async (at) => {
    const weight = Number((await kpiRow(at, 'paid_ads', KPI)).weight);
    await found(at, await typeWeight(at, weight + 10));
    await mended(at, weight);
    await byKeyboard(at, weight);
    await repaired(at);
    at.told('results that something typed keeps dark are repaired from the panel');
    await filtered(at);
    at.told('a wrong weight is found, gone to, mended and taken back');
    await keysLost(at);
    at.told('a sheet that lost its keys is repaired from the panel, by HR alone');
  });

/** Types into the grid, and answers where the weights of the person begin. */
async function typeWeight({ page, words }: AtSidebar, weight: number): Promise<string> {
  const title = words.tab('paid_ads');
  await page.preview.show(title);
  const rows = await page.preview.rowsOf(title);
  const index = rows.findIndex((row) => row.person_id === SAMPLE_EMPLOYEE.id && row.kpi === KPI);
  const column = Object.keys(rows[index] ?? {}).indexOf('weight');
  const letter = String.fromCharCode(65 + column);
  await page.preview.type(`${letter}${index + 3}`, String(weight));
  return `${letter}${rows.findIndex(({ person_id }) => person_id === SAMPLE_EMPLOYEE.id) + 3}`;
}

async function found({ page, words }: AtSidebar, first: string): Promise<void> {
  const { panels, problemsPanel } = words.text;
  const title = words.tab('paid_ads');
  const { place } = words.sheet;
  const row = fill(place.row, { row: first.slice(1) });
  const where = [title, row, words.columns.weight].join(place.separator);
  const { weightsNotFull } = words.said.findings;
  await page.goTo(panels.problems);
  await page.sees(fill(weightsNotFull.found, { total: 110 }));
  await page.sees(fill(weightsNotFull.allowed, { sum: 100, tolerance: 0.01 }));
  await page.preview.show(words.said.sheets.people);
  await page.press(fill(problemsPanel.goTo, { place: where }));
  assert.ok((await page.notices()).includes(fill(problemsPanel.shown, { place: where })), 'it is said');
  assert.equal(await page.preview.activeTitle(), title, 'its tab comes to the front');
  assert.equal(await page.preview.selectedCell(), first);
}

async function mended(at: AtSidebar, weight: number): Promise<void> {
  const { page, words } = at;
  const { problemsPanel } = words.text;
  const before = (await recordsIn(at)).length;
  await page.press(problemsPanel.mend.normalise);
  await page.sees(problemsPanel.lastMend);
  await page.seesNot(problemsPanel.mend.normalise);
  const shrunk = Number((await kpiRow(at, 'paid_ads', KPI)).weight);
  // A share of 110 becomes the same share of 100.
  assert.ok(Math.abs(shrunk - ((weight + 10) * 100) / 110) <= 0.01, `${shrunk}`);
  assert.ok((await recordsIn(at)).length > before, 'it is on record');
  await page.press(problemsPanel.undo);
  await page.seesNot(problemsPanel.lastMend);
  assert.equal(Number((await kpiRow(at, 'paid_ads', KPI)).weight), weight + 10);
  await page.sees(problemsPanel.mend.normalise);
}

/** Whoever uses no mouse is led from the button that is gone to what was written, and from there back to the list. */
async function byKeyboard(at: AtSidebar, weight: number): Promise<void> {
  const { page, words } = at;
  const { problemsPanel } = words.text;
  await page.goTo(words.text.panels.problems);
  const counted = problemsPanel.checked.split(/\{\w+\}/)[0] ?? '';
  assert.match((await page.notices()).join(), like(counted), 'how much was found is said');
  await goOn(at, problemsPanel.mend.normalise);
  await page.key('Enter');
  assert.match(await page.focused(), like(problemsPanel.lastMend));
  assert.ok(Number((await kpiRow(at, 'paid_ads', KPI)).weight) < weight + 10, 'it is written');
  await goOn(at, problemsPanel.undo);
  await page.key('Space');
  assert.equal(await page.focused(), problemsPanel.about);
  assert.equal(Number((await kpiRow(at, 'paid_ads', KPI)).weight), weight + 10);
}

/** A list of one kind alone, and the list of somebody who sees their own rows only. */
async function filtered({ page, words }: AtSidebar): Promise<void> {
  const { panels, problemsPanel } = words.text;
  const { weightsNotFull } = words.said.findings;
  await page.select(problemsPanel.show, like(problemsPanel.ofKind, { kind: problemsPanel.kinds.weights }));
  await page.sees(fill(weightsNotFull.found, { total: 110 }));
  assert.deepEqual(await page.breaches(), []);
  assert.deepEqual(await page.width(), { shown: 300, beyond: 0 });
  await page.chooseWho(SAMPLE_PEOPLE.employee);
  await page.goTo(panels.problems);
  await page.sees(fill(weightsNotFull.found, { total: 110 }));
  assert.ok(!(await page.canPress(problemsPanel.mend.normalise)), 'an employee mends nothing');
}

/** Something typed among the results keeps a whole column dark until HR repairs it from here. */
async function repaired({ page, words }: AtSidebar): Promise<void> {
  const { problemsPanel } = words.text;
  const title = words.said.sheets.scorecard;
  const typed = 'note';
  await page.preview.show(title);
  await page.preview.type('J6', typed);
  await page.preview.goAhead();
  await page.press(problemsPanel.again);
  await page.sees(fill(words.said.setUp.needed.results, { title }));
  await page.press(words.text.frame.repair);
  await page.sees(fill(words.said.setUp.strayMoved, { title, place: 'J6', value: typed }));
  await page.seesNot(problemsPanel.repair.title);
}

async function keysLost({ page, words }: AtSidebar): Promise<void> {
  const { panels, frame, setUp } = words.text;
  const title = words.tab('paid_ads');
  const before = await page.preview.table(title);
  await page.preview.deleteRow(title, 1);
  const sentence = fill(words.said.setUp.sheetDamaged, { title });
  await page.goTo(panels.problems);
  await page.sees(sentence);
  assert.ok(!(await page.canPress(frame.repair)), 'an employee repairs nothing');
  await page.chooseWho(SAMPLE_PEOPLE.hr);
  await page.goTo(panels.problems);
  await page.sees(sentence);
  await page.press(frame.repair);
  await page.seesNot(sentence);
  assert.match(await page.focused(), like(setUp.run.done), 'what was done is read first');
  assert.deepEqual(await page.preview.table(title), before, 'every cell is as it was');
}
