// Text is data: what looks like a formula, a page or a mention arrives as just these characters, in the panel and in the cells.
import assert from 'node:assert/strict';
import { fill } from '../../src/text/fill';
import { type AtSidebar, atSidebar, kpiRow, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { Stage } from './stage';

const TEXTS = {
  formula: '=1+1',
  page: '<img src=x onerror="document.title=1"><b>bold</b>',
  mention: '@x',
  plus: '+1 555',
  minus: '-1',
  quote: "'=2+2 “quoted”",
  names: '{name} {0} $&',
} as const;

export const tryTypedText = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.employee, async (at) => {
    await checkInWithSigns(at);
    at.told('in a check-in and in Records');
    await reviewWithSigns(at);
    at.told('in a review, in the KPI row and in the result');
  });

async function checkInWithSigns(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { checkIn, panels } = words.text;
  await page.goTo(panels.checkIn);
  await page.fill(checkIn.progress, `${TEXTS.formula}\n${TEXTS.names}`);
  await page.fill(checkIn.blocker, TEXTS.page);
  await page.fill(checkIn.support, TEXTS.mention);
  await page.fill(checkIn.nextStep, TEXTS.minus);
  await page.press(checkIn.add);
  assert.deepEqual(await page.alerts(), []);
  const shown = await page.shownText();
  for (const text of [TEXTS.formula, TEXTS.names, TEXTS.page, TEXTS.mention, TEXTS.minus]) {
    assert.ok(shown.includes(text), `${text} in ${shown}`);
  }
  const values = (await recordsIn(at)).map(({ new_value }) => new_value);
  assert.deepEqual(values.slice(0, 4), [`${TEXTS.formula}\n${TEXTS.names}`, TEXTS.page, TEXTS.mention, TEXTS.minus]);
}

async function reviewWithSigns(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  const { review, result, panels } = words.text;
  await page.chooseWho(SAMPLE_PEOPLE.manager);
  await page.goTo(panels.review);
  await page.select(review.whom, like(SAMPLE_EMPLOYEE.name));
  const roas = page.within(words.kpi('roas'));
  await roas.fill(review.kpi.evidence, TEXTS.formula);
  await roas.fill(review.kpi.comment, TEXTS.quote);
  await page.within(words.kpi('conversion_rate')).fill(review.kpi.evidence, TEXTS.plus);
  await page.fill(review.strengths, TEXTS.page);
  await page.press(review.submit);
  await page.sees(review.savedManager);
  assert.equal((await kpiRow(at, 'paid_ads', 'roas')).evidence, TEXTS.formula, 'the cell holds the text, not 2');
  assert.equal((await kpiRow(at, 'paid_ads', 'conversion_rate')).evidence, TEXTS.plus);

  await page.chooseWho(SAMPLE_PEOPLE.employee);
  await page.goTo(panels.myResult);
  await page.sees(fill(result.score.evidence, { text: TEXTS.formula }));
  await page.sees(fill(result.score.comment, { text: TEXTS.quote }));
  await page.sees(TEXTS.page);
}
