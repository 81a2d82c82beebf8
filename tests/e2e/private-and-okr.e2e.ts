// What goes on beside the round: a self review that comes back from a file of its own, and an OKR brought up to date.
import assert from 'node:assert/strict';
import { recordKindLabels } from '../../src/catalog/record-kinds';
import { fill } from '../../src/text/fill';
import { type AtSidebar, atSidebar, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { Stage } from './stage';

export const tryPrivateAndOkr = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.hr, async (at) => {
    await privateWorkbook(at);
    at.told('a self review comes back from a file of its own');
    await keyResult(at);
    at.told('a key result is brought up to date, and no score moves');
  });

async function privateWorkbook(at: AtSidebar): Promise<void> {
  const { page, words, language } = at;
  const { privateSheet, panels, fields } = words.text;
  await page.goTo(panels.privateWorkbook);
  await page.press(privateSheet.makeButton);
  assert.equal(await page.errorOf(fields.person), privateSheet.choose);
  await page.select(fields.person, like(SAMPLE_EMPLOYEE.name));
  await page.press(privateSheet.makeButton);
  const title = (await page.preview.titles()).at(-1) ?? '';
  assert.match(title, like(SAMPLE_EMPLOYEE.name), 'the sheet is the last tab');
  await page.sees(like(words.said.privateSheet.made, { title, name: SAMPLE_EMPLOYEE.name }));

  // In the person's own file the same cells, with theirs filled in; then copied as a whole.
  const sheet = await page.preview.table(title);
  const filled = sheet.map((row) => {
    if (row[0] === 'kpi roas') return row.with(6, '4.5').with(7, '=1+1');
    if (row[0] === 'kpi teamwork_growth') return row.with(6, '4');
    return row[0] === 'strengths' ? row.with(6, '素材测试，“成体系”') : row;
  });
  await page.fill(privateSheet.paste, 'only this');
  await page.press(privateSheet.preview);
  await page.sees(words.said.privateSheet.readBack.noKeys);
  assert.ok(!(await page.canPress(fill(privateSheet.record, SAMPLE_EMPLOYEE))));
  await page.fill(privateSheet.paste, filled.map((row) => row.map(quoted).join('\t')).join('\n'));
  await page.press(privateSheet.preview);
  const found = page.within(privateSheet.preview);
  await found.sees(like(privateSheet.whose, { name: SAMPLE_EMPLOYEE.name }));
  await found.sees('素材测试，“成体系”');
  await found.sees('=1+1');
  assert.deepEqual(await recordsIn(at), [], 'a preview saves nothing');
  await page.press(fill(privateSheet.record, SAMPLE_EMPLOYEE));
  await page.sees(fill(privateSheet.recorded, SAMPLE_EMPLOYEE));
  const records = await recordsIn(at);
  const kinds = new Set(records.map(({ record_kind }) => record_kind));
  assert.deepEqual([...kinds], [recordKindLabels['self-review'][language]]);
  const values = records.map(({ new_value }) => new_value);
  for (const value of ['4.5', '=1+1', '素材测试，“成体系”']) assert.ok(values.includes(value), `${value}: ${values}`);

  await page.chooseWho(SAMPLE_PEOPLE.employee);
  await page.goTo(panels.selfReview);
  assert.equal(await page.value(words.text.review.strengths), '素材测试，“成体系”', 'as if it came from the form');
}

async function keyResult(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { okrPanel, panels } = words.text;
  const scores = async () => (await page.preview.rowsOf(words.said.sheets.scorecard)).map(({ score }) => score);
  const before = await scores();
  await page.chooseWho(SAMPLE_PEOPLE.hr);
  await page.goTo(panels.okr);
  await page.sees(okrPanel.notScored);
  const name = '打造 3 条播放量超 100 万的爆款视频';
  await page.press(fill(okrPanel.updateOf, { keyResult: name }));
  await page.fill(okrPanel.current, '三条');
  await page.press(okrPanel.save);
  assert.notEqual(await page.errorOf(okrPanel.current), '', 'a word is no value');
  await page.fill(okrPanel.current, '3');
  await page.select(okrPanel.confidence, '9');
  await page.fill(okrPanel.note, '第三条破百万');
  await page.press(okrPanel.save);
  assert.deepEqual(await page.alerts(), []);
  await page.sees('第三条破百万');
  // From 0 to 3, now 3: all the way.
  assert.match(await page.progressOf(name), like(okrPanel.shown, { percent: '100%', tone: okrPanel.tones.green }));
  const row = (await page.preview.rowsOf(words.said.sheets.okr)).find(({ key_result }) => key_result === name);
  assert.deepEqual([row?.current, row?.confidence], [3, 9]);
  assert.deepEqual(await scores(), before);
}

/** As cells are put on the clipboard. */
const quoted = (text: string): string => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
