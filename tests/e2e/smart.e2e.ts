// SMART beside goals while they are written: it comes by itself, moves nothing, can be unfolded, and is not missed when it cannot be had.
import assert from 'node:assert/strict';
import { PANEL } from '../../host/preview/panel-in-browser';
import { textIn } from '../../src/text/text';
import { type AtSidebar, atSidebar, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { like } from './like';
import type { Stage } from './stage';

/** In each language: one that is vague, one that is clear. */
const GOALS = {
  en: [
    '1. Improve our website',
    '2. By 31 December 2026 raise the blog’s conversion rate from 3% to 4% as shown in GA4',
  ],
  'zh-CN': ['1、努力提升官网流量', '2、2026年12月31日前将官网注册转化率由3%提升至4%，以GA4为准'],
} as const;

export const trySmart = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.manager, async (at) => {
    const { told } = stage;
    await inReview(at);
    told('review: every line has its letters, nothing moves, what to mend is unfolded');
    await inGoals(at);
    told('goals: every KPI with a target has its letters, and they follow what is typed');
    await inOkr(at);
    told('OKR: key results that somebody may change have theirs');
    await withoutServer(at);
    told('without the server nothing is said of it');
  });

async function inReview(at: AtSidebar): Promise<void> {
  const { page, language, words } = at;
  const { review, panels } = words.text;
  await page.goTo(panels.review);
  await page.select(review.whom, like(SAMPLE_EMPLOYEE.name));
  const [vague, clear] = GOALS[language];
  await page.fill(review.nextGoals, `${vague}\n${clear}`);
  const before = await tops(at);
  await hints(at, 2);
  assert.deepEqual(await tops(at), before, 'nothing moves when the letters come');
  const [first, second] = await shown(at);
  const scores = words.text.smart.scores;
  assert.match(first ?? '', new RegExp(`M ✗\\s+${scores[0]}`));
  assert.match(second ?? '', new RegExp(`M ✓\\s+${scores[2]}`));
  await frame(at).locator('.smart summary').first().click();
  await page.sees(like(words.text.smart.pattern, {}));
  await page.sees(textIn(language).words.smart.findings.NumberMissing);
  await look(at, 'review');
}

async function inGoals(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  await page.goTo(words.text.panels.goals);
  await page.select(words.text.fields.person, like(SAMPLE_EMPLOYEE.name));
  const before = await tops(at);
  const count = await frame(at).locator('.smart').count();
  assert.ok(count >= 3, `${count} KPIs with letters`);
  await hints(at, count);
  assert.deepEqual(await tops(at), before, 'nothing moves when the letters come');
  const roas = page.within(words.kpi('roas'));
  await roas.fill(words.text.goals.fields.target, '');
  await frame(at).locator('.smart').first().locator('.smart-1, .smart-0').first().waitFor();
  await page.unfoldAll();
  await look(at, 'goals');
}

async function inOkr(at: AtSidebar): Promise<void> {
  const { page, words } = at;
  await page.chooseWho(SAMPLE_PEOPLE.hr);
  await page.goTo(words.text.panels.okr);
  const count = await frame(at).locator('.smart').count();
  assert.ok(count >= 5, `${count} key results with letters`);
  await hints(at, count);
  await page.unfoldAll();
  await look(at, 'OKR');
}

async function withoutServer(at: AtSidebar): Promise<void> {
  const { page, tab, words } = at;
  const { review, panels } = words.text;
  await page.goTo(panels.review);
  await page.select(review.whom, like(SAMPLE_EMPLOYEE.name));
  await tab.evaluate('previewHost.faults.refuseRuns()');
  await page.fill(review.development, 'Read one book on statistics');
  await tab.waitForTimeout(2000);
  await page.settled();
  assert.deepEqual(await page.alerts(), []);
  await tab.evaluate('previewHost.faults.reset()');
}

const frame = ({ tab }: AtSidebar) => tab.locator(`${PANEL} iframe`).contentFrame().locator('html');

const shown = (at: AtSidebar) => frame(at).locator('.smart-letters').allInnerTexts();

/** Until so many have all their letters judged. */
async function hints(at: AtSidebar, count: number): Promise<void> {
  const last = frame(at)
    .locator('.smart')
    .nth(count - 1);
  await last.locator('.smart-letter:is(.smart-0, .smart-1, .smart-2)').nth(4).waitFor();
  await at.page.settled();
}

/** Where everything stands that a person could be about to press. */
const tops = async (at: AtSidebar): Promise<number[]> =>
  frame(at)
    .locator('input, textarea, select, button, summary')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + window.scrollY)));

async function look({ page, language, pictures }: AtSidebar, where: string): Promise<void> {
  await page.picture(`${pictures}/smart-${where}-${language}.png`);
  assert.deepEqual(await page.breaches(), [], where);
  assert.deepEqual(await page.width(), { shown: 300, beyond: 0 }, where);
}
