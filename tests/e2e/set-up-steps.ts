// HR sets up an empty spreadsheet in three steps, from a list as it comes out of some HR system.
import assert from 'node:assert/strict';
import type { Language } from '../../src/catalog/label';
import { roles } from '../../src/catalog/roles';
import { fill } from '../../src/text/fill';
import { like } from './like';
import type { SidebarPage } from './sidebar-page';
import type { Spoken } from './spoken';

export const PEOPLE = {
  hr: 'zhou.ming@example.com',
  manager: { id: 'E01', name: '宋佳', email: 'song.jia@example.com' },
  employee: { id: 'E02', name: '谢婷', email: 'xie.ting@example.com' },
} as const;

/** Headers of its own, a title that is no role here, an address that is none, a line that is nobody. */
const LIST = [
  ['工号', '姓名', '企业邮箱', '部门', '职位', '直属上级', '血型'],
  ['E01', '宋佳', 'song.jia@example.com', '品牌组', '内容创作岗', '', 'A'],
  ['E02', '谢婷', 'xie.ting@example.com', '品牌组', '灵感合伙人', '宋佳', 'B'],
  ['E03', '马晓彤', 'ma.xiaotong', '品牌组', '灵感合伙人', '宋佳', 'O'],
  ['合计', '', '', '3', '', '', ''],
];

export async function setUp(page: SidebarPage, words: Spoken, language: Language): Promise<void> {
  const { setUp: text, home, panels, weights } = words.text;
  await page.press(home.steps.setUp);
  assert.equal(await page.heading(), panels.setUp);
  await page.sees(text.basics.firstHr);
  assert.match(await page.value(text.basics.period), /^20\d\d-Q[1-4]$/, 'this quarter is suggested');
  await page.press(text.next);

  const { people } = text;
  await page.paste(people.paste, LIST.map((cells) => cells.join('\t')).join('\n'));
  await page.press(people.read);
  await page.sees(fill(people.unused, { columns: '血型' }));
  await page.sees(like(people.skipped, { line: 5 }));
  await page.select(fill(people.roleOf, { title: '灵感合伙人', count: 2 }), roles.planner.name[language]);
  await page.press(people.applyRoles);
  await page.sees(fill(people.states.new, { count: 2 }));
  await page.sees(fill(people.states.problem, { count: 1 }));
  await page.press(fill(people.correctPerson, { name: '马晓彤' }));
  const editor = page.within(fill(people.correctPerson, { name: '马晓彤' }));
  assert.notEqual(await editor.errorOf(words.columns.email), '');
  await editor.fill(words.columns.email, 'ma.xiaotong@example.com');
  await editor.press(people.apply);
  await page.sees(fill(people.states.new, { count: 3 }));
  await page.press(text.next);

  await page.unfold(like(text.templates.role, { role: roles.planner.name[language] }));
  await page.sees(fill(weights.sum, { sum: 100, full: 100 }));
  await page.press(text.run.start);
  await page.sees(text.run.done);
  assert.deepEqual(await page.alerts(), []);
  const shown = await page.panels();
  for (const panel of [panels.home, panels.goals, panels.review])
    assert.ok(shown.includes(panel), `${panel}: ${shown}`);
  const sheet = await page.preview.rowsOf(words.said.sheets.people);
  const entered = sheet.flatMap(({ person_id, name, email }) => (name === '' ? [] : [[person_id, name, email].join()]));
  assert.deepEqual(entered, [
    'E01,宋佳,song.jia@example.com',
    'E02,谢婷,xie.ting@example.com',
    'E03,马晓彤,ma.xiaotong@example.com',
  ]);
}
