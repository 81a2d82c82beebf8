// Job titles and the roles they mean.
import { languages } from '../../../../src/catalog/label';
import { roleWords, trackWords } from '../../../../src/catalog/role-words';
import { type RoleKey, roles } from '../../../../src/catalog/roles';
import { roleOfTitle } from '../../../../src/workbook/import/role-of-title';

it.each([
  ['营销策划经理', 'planner', null],
  ['品牌策略', 'planner', null],
  ['Senior Marketing Strategist', 'planner', null],
  ['资深文案', 'content', 'copy'],
  ['Content Writer', 'content', 'copy'],
  ['平面设计师', 'content', 'design'],
  ['UI/Visual Designer', 'content', 'design'],
  ['广告设计师', 'content', 'design'],
  ['短视频编导', 'content', 'video'],
  ['视频剪辑（外包）', 'content', 'video'],
  ['内容运营', 'content', null],
  // Both words are content's; they say nothing certain of the track.
  ['视频文案', 'content', null],
  ['广告投放优化师', 'paid_ads', null],
  ['高级投放专员', 'paid_ads', null],
  ['电商投放', 'paid_ads', 'commerce'],
  ['线索投放', 'paid_ads', 'leads'],
  ['Paid Media Manager', 'paid_ads', null],
  ['Ads specialist', 'paid_ads', null],
  ['SEO优化师', 'seo_sem', 'seo'],
  ['ＳＥＭ专员', 'seo_sem', 'sem'],
  ['SEM投放', 'seo_sem', 'sem'],
  ['SEO/SEM Specialist', 'seo_sem', null],
  ['搜索引擎优化', 'seo_sem', 'seo'],
  ['Paid Search Executive', 'seo_sem', 'sem'],
  ['数据分析师', 'analyst', null],
  ['Marketing Data Analyst', 'analyst', null],
  ['新媒体运营', 'social', null],
  ['社群运营主管', 'social', null],
  ['Social Media Manager', 'social', null],
])('%s', (title, role, track) => {
  expect(roleOfTitle(title)).toEqual({ roles: [role], track });
});

it.each([
  ['新媒体文案', ['content', 'social']],
  ['SEO内容编辑', ['content', 'seo_sem']],
  ['广告数据分析师', ['analyst', 'paid_ads']],
])('%s could be several', (title, found) => {
  const reading = roleOfTitle(title);
  expect([...reading.roles].sort()).toEqual(found);
  expect(reading.track).toBeNull();
});

// “ads” stands in leads, “sem” in assembly and “seo” in Seoul: only whole words count.
it.each(['市场总监', 'Leads downloads', 'Assembly', 'Seoul office', '', '——'])('“%s” says nothing', (title) => {
  expect(roleOfTitle(title)).toEqual({ roles: [], track: null });
});

it('knows every role, and no track that its role has not', () => {
  expect(new Set(roleWords.map(({ role }) => role))).toEqual(new Set(Object.keys(roles)));
  for (const { word, role, track } of [...roleWords, ...trackWords]) {
    expect(word).toBe(word.toLowerCase().trim());
    if (track !== null)
      expect([word, Object.keys(roles[role].tracks)]).toEqual([word, expect.arrayContaining([track])]);
  }
});

it('reads the names and tabs of the roles themselves', () => {
  for (const [key, { name, tab }] of Object.entries(roles) as [RoleKey, (typeof roles)[RoleKey]][]) {
    for (const language of languages) {
      expect([name[language], roleOfTitle(name[language]).roles]).toEqual([name[language], [key]]);
      expect([tab[language], roleOfTitle(tab[language]).roles]).toEqual([tab[language], [key]]);
    }
  }
});
