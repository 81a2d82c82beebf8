// What the panel shows of a list of people before set-up takes it.
import { previewPeople } from '../../../src/actions/preview-people';
import { roles } from '../../../src/catalog/roles';
import { importPeople } from '../../../src/workbook/import/people-import';
import type { Person } from '../../../src/workbook/sheets/people';
import { tableOf } from '../../support/string-tables';

const onSheet: readonly Person[] = importPeople(
  tableOf('people.csv', [
    'person_id | name | email | team | role | track',
    'p1 | 林晓雯 | lin@example.com | 增长组 | paid_ads | commerce',
    'p2 | 陈子航 | chen@example.com | | seo_sem | ',
    'p3 | 黄嘉怡 | huang@example.com | | analyst | ',
  ]),
).people;

const list = tableOf('粘贴的名单', [
  '姓名 | 企业邮箱 | 部门 | 岗位名称 | 方向 | 直属上级 | 入职日期 | 血型',
  '林晓雯 | lin@example.com | 增长组 | 数字广告投放岗 | | | | A',
  '陈子航 | chen@example.com | 增长组 | 数据分析师 | | 林晓雯 | | B',
  '吴俊杰 | wu@example.com | | 视频剪辑 | | | 2024.1.8 | O',
  '赵敏 | zhao@example.com | | 市场总监 | | 张总 | 03/04/2024 | O',
  '合计 | | 4 人',
]);

describe('in Chinese', () => {
  const preview = previewPeople(list, onSheet, 'zh-CN');

  it('says how the list was understood', () => {
    expect(preview.columns).toEqual([
      { header: '姓名', key: 'name' },
      { header: '企业邮箱', key: 'email' },
      { header: '部门', key: 'team' },
      { header: '岗位名称', key: 'role' },
      { header: '方向', key: 'track' },
      { header: '直属上级', key: 'manager_email' },
      { header: '入职日期', key: 'joined' },
    ]);
    expect(preview.unused).toEqual(['血型']);
    expect(preview.skipped).toEqual([{ line: 6, text: '合计 4 人' }]);
    expect(preview.problems).toEqual([]);
    expect(preview.notInList).toEqual(['黄嘉怡']);
    expect(preview.asksDateOrder).toBe(true);
  });

  it('says of each line whether it is new, changed, the same or cannot be taken', () => {
    expect(preview.rows.map(({ line, texts, state }) => [line, texts.person_id, state])).toEqual([
      [2, 'p1', 'same'],
      [3, 'p2', 'changed'],
      [4, 'wu', 'new'],
      [5, 'zhao', 'problem'],
    ]);
    expect(preview.counts).toEqual({ same: 1, changed: 1, new: 1, problem: 1 });
  });

  it('is honest about what People keeps', () => {
    expect(preview.rows[1]?.notes).toEqual([
      '按邮箱识别：即表中的“p2”。',
      '“数据分析师”已识别为数据分析师岗。',
      '上级“林晓雯”的邮箱为 lin@example.com。',
      '小组：表中为空，将填入“增长组”。',
      '岗位：表中为“SEO/SEM 岗”，予以保留；名单中为“数据分析师岗”。如名单正确，请在表中修改。',
      '上级邮箱：表中为空，将填入“lin@example.com”。',
    ]);
  });

  it('gives role and track in words, and keys to send back', () => {
    const video = preview.rows[2];
    expect([video?.role, video?.track, video?.texts.role, video?.texts.track, video?.texts.joined]).toEqual([
      '内容创作岗',
      '视频',
      'content',
      'video',
      '2024-01-08',
    ]);
    expect(video?.notes).toEqual(['员工编号“wu”由邮箱生成。', '“视频剪辑”已识别为内容创作岗（视频）。']);
  });

  it('names the six roles in Chinese alone, and keeps what was written for correction', () => {
    const row = preview.rows[3];
    expect(row?.problems).toEqual([
      {
        column: 'role',
        message:
          '没有“市场总监”这一项，可用：营销策划/策略岗、内容创作岗、数字广告投放岗、SEO/SEM 岗、数据分析师岗、新媒体运营岗',
      },
      { column: 'manager_email', message: '“张总”不在这份名单中，也不在人员表中；请填写邮箱，或留空' },
      { column: 'joined', message: '“03/04/2024”可能是 2024-04-03，也可能是 2024-03-04，请改写为其中一种' },
    ]);
    expect(row?.texts).toMatchObject({ name: '赵敏', role: '市场总监', manager_email: '张总', joined: '03/04/2024' });
    expect(row?.role).toBe('市场总监');
  });
});

it('in English, with the order of day and month answered', () => {
  const preview = previewPeople(list, onSheet, 'en', 'month-first');
  expect(preview.asksDateOrder).toBe(false);
  expect(preview.rows[3]?.texts.joined).toBe('2024-03-04');
  expect(preview.rows[3]?.problems[0]).toEqual({
    column: 'role',
    message: `“市场总监” is not known; allowed: ${Object.values(roles)
      .map(({ name }) => name.en)
      .join(', ')}`,
  });
  expect(preview.rows[1]?.notes).toContain(
    'Role: the sheet says “SEO/SEM specialist” and keeps it; this list says “Data analyst”. If the list is right, change the sheet.',
  );
});

it('names the tracks of the role, and the roles that a title may mean', () => {
  const table = tableOf('list', [
    '工号 | 姓名 | 岗位 | 方向',
    '1 | Ann | 数据分析师岗 | seo',
    '2 | Bo | 新媒体文案 | ',
  ]);
  const [wrongTrack, unclear] = previewPeople(table, [], 'en').rows;
  expect(wrongTrack?.problems).toEqual([{ column: 'track', message: '“seo” is not known; allowed: general' }]);
  expect(unclear?.problems).toEqual([
    {
      column: 'role',
      message: '“新媒体文案” may be any of these: Social media operator, Content creator; write one of them',
    },
  ]);
});

it('what the preview understood can be sent to set-up as it is: keys as headers, the texts as cells', () => {
  const preview = previewPeople(list, onSheet, 'zh-CN', 'day-first');
  const good = preview.rows.filter(({ state }) => state !== 'problem');
  const keys = Object.keys(good[0]?.texts ?? {});
  const again = {
    name: 'x',
    rows: [keys, ...good.map(({ texts }) => Object.values(texts))].map((cells, index) => ({ line: index + 1, cells })),
  };
  const read = importPeople(again, onSheet);
  expect(read.problems).toEqual([]);
  expect(read.people.map(({ person_id, role, track, joined }) => [person_id, role, track, joined])).toEqual([
    ['p1', 'paid_ads', null, null],
    ['p2', 'analyst', null, null],
    ['wu', 'content', 'video', '2024-01-08'],
  ]);
});
