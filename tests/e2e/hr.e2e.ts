// HR comes back to a workbook that is in use: another list of people, other weights for a role, a manager's reports to somebody else.
import assert from 'node:assert/strict';
import { roles } from '../../src/catalog/roles';
import { fill } from '../../src/text/fill';
import { like } from './like';
import { SidebarPage } from './sidebar-page';
import { type Spoken, spokenIn } from './spoken';
import { inTab, type Stage, serveSample } from './stage';

const HR = 'zhou.ming@example.com';

/** 陈子航 is on the sheet in another team and without a leaving date; 王敏 is new; 张总 is nobody. */
const LIST = [
  '市场部花名册,,,,,,',
  '工号,姓名,企业邮箱,部门,职务,汇报对象,入职日期,离职日期',
  'p02,陈子航,chen.zihang@example.com,海外组,,,,2026-12-31',
  'n1,王敏,wang.min@example.com,"增长组, 二部",SEO优化师,林晓雯,03/04/2026,',
  'n2,"=1+1 <b>",x@example.com,,数据分析师,张总,,',
].join('\n');

/** In words: the role, its track, the tab of the role. */
interface Template {
  readonly role: string;
  readonly track: string;
  readonly tab: string;
}

export const tryHr = (stage: Stage): Promise<void> =>
  serveSample(stage, (url) =>
    inTab(stage, async (tab) => {
      const { language, told } = stage;
      const words = spokenIn(language);
      const page = new SidebarPage(tab, words.page);
      await page.open(url, HR);
      await page.openFromMenu(words.menu.openPanel);
      await pasteList(page, words);
      told('a list is read, asked about, corrected, and survives a reload');
      await updateWorkbook(page, words);
      told('the workbook takes what it lacks and keeps what it has');
      const { name, tracks, tab: sheet } = roles.seo_sem;
      const template = { role: name[language], track: tracks.general.name[language], tab: sheet[language] };
      await changeWeights(page, words, template);
      await addByHand(page, words, template);
      told('new weights are for new people alone');
      await handOver(page, words);
      told('reports are handed over');
    }),
  );

async function pasteList(page: SidebarPage, { text, menu }: Spoken): Promise<void> {
  const { people, next } = text.setUp;
  await page.goTo(text.panels.setUp);
  await page.press(next);
  await page.press(people.read);
  assert.equal(await page.errorOf(people.paste), people.nothing);
  await page.paste(people.paste, LIST);
  await page.press(people.read);
  await page.sees(fill(people.skipped, { line: 1, text: '市场部花名册' }));
  await page.unfold(people.understood);
  await page.sees(like(people.column, { header: '汇报对象' }));
  await page.press(people.dayFirst);
  await page.seesNot(people.day);
  await page.sees(fill(people.states.problem, { count: 1 }));
  assert.deepEqual(await page.breaches(), []);

  await page.sees(text.drafts.kept);
  await page.preview.saved();
  await page.reload();
  await page.openFromMenu(menu.openPanel);
  await page.goTo(text.panels.setUp);
  await page.sees(like(text.drafts.restored));
  await page.sees(fill(people.states.problem, { count: 1 }));
}

async function updateWorkbook(page: SidebarPage, words: Spoken): Promise<void> {
  const { people, run } = words.text.setUp;
  await page.press(run.again);
  assert.match((await page.alerts()).join(), like(people.stillWrong, { count: 1 }));
  const name = '=1+1 <b>';
  await page.press(fill(people.correctPerson, { name }));
  const editor = page.within(fill(people.correctPerson, { name }));
  await editor.fill(words.columns.manager_email, '');
  await editor.press(people.apply);
  await page.unfold(fill(people.states.changed, { count: 1 }));
  await page.sees(like(words.said.peopleList.kept, { list: '海外组' }));
  await page.press(run.again);
  await page.sees(run.done);
  await page.sees(like(words.said.setUp.conflict, { offered: '海外组' }));
  const sheet = await page.preview.rowsOf(words.said.sheets.people);
  const rowOf = (id: string) => sheet.find(({ person_id }) => person_id === id) ?? {};
  assert.equal(rowOf('p02').team, '增长组', 'what stands on the sheet stays');
  assert.equal(rowOf('p02').left, '2026-12-31', 'what was blank is filled in');
  assert.deepEqual(
    [rowOf('n1').team, rowOf('n1').manager_email, rowOf('n1').joined],
    ['增长组, 二部', 'lin.xiaowen@example.com', '2026-04-03'],
  );
  assert.equal(rowOf('n2').name, name, 'text is data');
}

/** 30, 20, 20, 10, 10, 10 becomes 40, 10, 20, 10, 10, 10. */
async function changeWeights(page: SidebarPage, words: Spoken, { role, track }: Template): Promise<void> {
  const { setUp, weights } = words.text;
  const { templates } = setUp;
  await page.press(fill(setUp.stepOf, { step: 3, name: setUp.steps.templates }));
  await page.unfold(like(templates.role, { role }));
  const ofRole = page.within(like(templates.role, { role }));
  await ofRole.unfold(like(templates.role, { role: track }));
  const own = ofRole.within(like(templates.role, { role: track }));
  await own.fill(words.kpi('organic_traffic'), '40');
  await own.sees(fill(weights.over, { rest: 10 }));
  await page.press(templates.save);
  assert.match((await page.alerts()).join(), like(templates.notFull, { role, track, sum: 110 }));
  await page.press(setUp.run.again);
  assert.match((await page.alerts()).join(), like(templates.notFull, { role, track, sum: 110 }));
  await own.fill(words.kpi('keyword_ranking'), '');
  await own.press(weights.split);
  assert.equal(await own.value(words.kpi('keyword_ranking')), '10');
  await page.press(templates.save);
  assert.deepEqual(await page.alerts(), []);
  const sheet = await page.preview.rowsOf(words.said.sheets.templates);
  const changed = sheet.filter((row) => row.role === role && row.track === track).map(({ weight }) => weight);
  assert.deepEqual(changed, [40, 10, 20, 10, 10, 10]);
  const records = await page.preview.rowsOf(words.said.sheets.records);
  const changes = records.map(({ kpi, old_value, new_value }) => [kpi, old_value, new_value].join());
  assert.deepEqual(changes.slice(-2), ['organic_traffic,30,40', 'keyword_ranking,20,10']);
}

async function addByHand(page: SidebarPage, words: Spoken, { role, tab }: Template): Promise<void> {
  const { setUp } = words.text;
  await page.press(fill(setUp.stepOf, { step: 2, name: setUp.steps.people }));
  await page.press(setUp.people.add);
  const editor = page.within(setUp.people.add);
  await editor.fill(words.columns.name, '赵六');
  await editor.fill(words.columns.email, 'zhao.liu@example.com');
  await editor.select(words.columns.role, role);
  await editor.press(setUp.people.apply);
  await page.unfold(fill(setUp.people.states.new, { count: 1 }));
  await page.press(setUp.run.again);
  await page.sees(setUp.run.done);
  const rows = await page.preview.rowsOf(tab);
  const weightsOf = (id: string) => rows.filter(({ person_id }) => person_id === id).map(({ weight }) => weight);
  assert.deepEqual(weightsOf('zhao.liu'), [40, 10, 20, 10, 10, 10]);
  assert.deepEqual(weightsOf('p06'), [30, 20, 20, 10, 10, 10], 'rows that were there do not change');
}

async function handOver(page: SidebarPage, { text, said }: Spoken): Promise<void> {
  const { handOver: words, panels } = text;
  await page.goTo(panels.handOver);
  await page.select(words.from, /^宋佳/);
  await page.select(words.to, '何思远');
  assert.deepEqual(await page.breaches(), []);
  await page.sees(fill(said.hrForms.handOver.skipped, { person: '何思远' }));
  await page.press(like(words.submit));
  await page.sees(fill(words.done, { count: 6, to: '何思远' }));
  const sheet = await page.preview.rowsOf(said.sheets.people);
  const managers = new Map(sheet.map(({ person_id, manager_email }) => [person_id, manager_email]));
  assert.equal(managers.get('p10'), 'he.siyuan@example.com');
  assert.equal(managers.get('p09'), 'song.jia@example.com', 'nobody reports to themselves');
  assert.equal(managers.get('p02'), 'lin.xiaowen@example.com', 'nobody else moves');
}
