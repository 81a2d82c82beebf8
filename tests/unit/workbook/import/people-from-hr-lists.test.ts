// Lists of people as HR systems export them.
import { readPeople } from '../../../../src/workbook/import/read-people';
import type { Person } from '../../../../src/workbook/sheets/people';
import { inChinese, inEnglish, tableOf } from '../../../support/string-tables';

const somebody: Person = {
  person_id: 'p1',
  name: '林晓雯',
  email: 'lin@example.com',
  team: null,
  role: 'paid_ads',
  track: null,
  lead: null,
  manager_email: null,
  joined: null,
  left: null,
  participation: null,
  same_person_as: null,
};

const read = (lines: readonly string[], current: readonly Person[] = []) => readPeople(tableOf('list', lines), current);
const problemsOf = (list: ReturnType<typeof readPeople>) => list.lines.flatMap(({ problems }) => problems);

describe('a Chinese export with a title above and a total below', () => {
  const list = read([
    '\ufeff市场部花名册 | | | | | | | ',
    '导出日期 | 2026-11-20 | | | | | | ',
    '序号 | 工号 | 员工姓名（必填） | 企业邮箱 | 部门 | 职务 | 直属上级 | 入职时间 | 身份证号',
    '1 | 1001 | 林晓雯 | Lin@Example.com | 增长组 | 投放主管 | - | 2021年3月15日 | 110',
    '2 | １００２ | 陈子航 | chen@example.com | 增长组 | SEO优化师 | 林晓雯 | 2022/7/1 | 111',
    '3 | 1003 | 黄嘉怡 | huang@example.com | 增长组 | 数据分析师 | 林晓雯（1001） | 2023.2.20 | 112',
    '合计 | 3 人 | | | | | | | ',
    '制表人：王敏',
  ]);

  it('is read without a problem', () => {
    expect([...list.problems, ...problemsOf(list)]).toEqual([]);
    expect(
      list.lines.map(({ line, person }) => [line, person.person_id, person.name, person.role, person.track]),
    ).toEqual([
      [4, '1001', '林晓雯', 'paid_ads', null],
      [5, '1002', '陈子航', 'seo_sem', 'seo'],
      [6, '1003', '黄嘉怡', 'analyst', null],
    ]);
    expect(list.lines.map(({ person }) => [person.email, person.team, person.manager_email, person.joined])).toEqual([
      ['lin@example.com', '增长组', null, '2021-03-15'],
      ['chen@example.com', '增长组', 'lin@example.com', '2022-07-01'],
      ['huang@example.com', '增长组', 'lin@example.com', '2023-02-20'],
    ]);
  });

  it('says which column was taken for what, and what was left out', () => {
    expect(list.columns.map(({ header, key }) => `${header} → ${key}`)).toEqual([
      '工号 → person_id',
      '员工姓名（必填） → name',
      '企业邮箱 → email',
      '部门 → team',
      '职务 → role',
      '直属上级 → manager_email',
      '入职时间 → joined',
    ]);
    expect(list.unused).toEqual(['序号', '身份证号']);
    expect(list.skipped).toEqual([
      { line: 1, text: '市场部花名册' },
      { line: 2, text: '导出日期 2026-11-20' },
      { line: 7, text: '合计 3 人' },
      { line: 8, text: '制表人：王敏' },
    ]);
    expect(list.lines[1]?.notes).toEqual([
      { type: 'RoleFromTitle', found: 'SEO优化师', role: 'seo_sem', track: 'seo' },
      { type: 'ManagerFound', found: '林晓雯', email: 'lin@example.com' },
    ]);
  });
});

describe('an English export', () => {
  const list = read([
    'Employee # | First name | Last name | Work Email | Personal email | Department | Job Title | Reports To | Hire Date | Termination Date',
    'E-7 | Ann | Lee | ann.lee@example.com | a@home.example | Growth | Paid Media Manager | N/A | 08-Jan-2024 | ',
    'E-8 | Bo | Ray | bo.ray@example.com | b@home.example | Growth | Content Writer | Lee, Ann | 25/12/2024 | none',
    'E-9 | Cy | Poe | cy.poe@example.com | c@home.example | Growth | Social Media Manager | E-7 | Jan 8, 2025 | 2026-11-30',
    'Total headcount: 3',
  ]);

  it('is read without a problem', () => {
    expect([...list.problems, ...problemsOf(list)]).toEqual([]);
    expect(
      list.lines.map(({ person: { person_id, name, email, role, track, manager_email, joined, left } }) => [
        ...[person_id, name, email, role, track, manager_email, joined, left],
      ]),
    ).toEqual([
      ['E-7', 'Ann Lee', 'ann.lee@example.com', 'paid_ads', null, null, '2024-01-08', null],
      ['E-8', 'Bo Ray', 'bo.ray@example.com', 'content', 'copy', 'ann.lee@example.com', '2024-12-25', null],
      ['E-9', 'Cy Poe', 'cy.poe@example.com', 'social', null, 'ann.lee@example.com', '2025-01-08', '2026-11-30'],
    ]);
    expect(list.unused).toEqual(['Personal email']);
    expect(list.skipped).toEqual([{ line: 5, text: 'Total headcount: 3' }]);
  });

  it('puts a Chinese name together the Chinese way', () => {
    const [line] = read(['工号 | 姓 | 名 | 岗位', '1 | 林 | 晓雯 | 文案']).lines;
    expect(line?.person.name).toBe('林晓雯');
  });
});

describe('two columns for one thing', () => {
  it('our own header wins, then the name that says most', () => {
    const list = read([
      'ID | person_id | 部门 | 二级部门 | 上级姓名 | 上级工号 | 姓名 | 职务 | 岗位',
      'x | 1 | 市场部 | 增长组 | 林晓雯 | 2 | 陈子航 | 总监 | SEO',
      'y | 2 | 市场部 | 增长组 | | | 林晓雯 | 总监 | SEO',
    ]);
    expect(list.columns.map(({ header }) => header)).toEqual(['person_id', '姓名', '二级部门', '岗位', '上级工号']);
    expect(list.unused).toEqual(['ID', '部门', '上级姓名', '职务']);
  });

  it('headers that come again on every page are no people', () => {
    const list = read(['工号 | 姓名 | 岗位', '1 | 林晓雯 | SEO', '工号 | 姓名 | 岗位', '2 | 陈子航 | SEO']);
    expect(list.lines.map(({ line }) => line)).toEqual([2, 4]);
    expect(list.skipped).toEqual([{ line: 3, text: '工号 姓名 岗位' }]);
  });
});

it('who has a role or an address is a person, whatever the line begins with', () => {
  const list = read([
    '工号 | 姓名 | 邮箱 | 岗位',
    'Total 7 | 陈子航 | c@example.com | SEO',
    '小计 | 黄嘉怡 | | SEO',
    '注: 3 人',
  ]);
  expect(list.lines.map(({ person }) => person.person_id)).toEqual(['Total 7', '小计']);
  expect(list.skipped).toEqual([{ line: 4, text: '注: 3 人' }]);
});

describe('who is who', () => {
  it('an id that is missing is that of the same e-mail on People, or made from the e-mail', () => {
    const list = read(
      [
        '姓名 | 邮箱 | 岗位',
        '林晓雯 | LIN@example.com | SEO',
        'Ann | ann@example.com | SEO',
        'Ann | ann@other.example | SEO',
        'P One | p1@example.com | SEO',
      ],
      [somebody],
    );
    expect(problemsOf(list)).toEqual([]);
    // “ann” and “p1” are somebody else already.
    expect(list.lines.map(({ person }) => person.person_id)).toEqual([
      'p1',
      'ann',
      'ann@other.example',
      'p1@example.com',
    ]);
    expect(list.lines.map(({ notes }) => notes[0])).toEqual([
      { type: 'IdFromSheet', id: 'p1' },
      { type: 'IdFromEmail', id: 'ann' },
      { type: 'IdFromEmail', id: 'ann@other.example' },
      { type: 'IdFromEmail', id: 'p1@example.com' },
    ]);
  });

  it('[P3] somebody with two lines on People is the one that has not ended', () => {
    const moved = { ...somebody, left: '2026-08-15' };
    const now = { ...somebody, person_id: 'p1b', same_person_as: 'p1' };
    const [line] = read(['姓名 | 邮箱 | 岗位', '林晓雯 | lin@example.com | SEO'], [moved, now]).lines;
    expect(line?.person.person_id).toBe('p1b');
  });

  it('what People say already need not be in the list', () => {
    const list = read(['邮箱 | 入职日期', 'lin@example.com | 2021/3/15'], [somebody]);
    expect([...list.problems, ...problemsOf(list)]).toEqual([]);
    expect(list.lines[0]?.person).toMatchObject({ person_id: 'p1', name: null, role: null, joined: '2021-03-15' });
    const others = read(['邮箱 | 入职日期', 'lin@example.com | 2021/3/15', 'new@example.com | '], [somebody]);
    expect(inChinese(others.problems)).toEqual([
      'list，第 1 行，姓名：缺少此列，此列必需',
      'list，第 1 行，岗位：缺少此列，此列必需',
    ]);
    expect(others.lines.map(({ problems }) => problems.map(({ problem }) => problem.type))).toEqual([
      [],
      ['Required', 'Required'],
    ]);
  });

  it('nobody goes without both', () => {
    const problems = problemsOf(read(['姓名 | 邮箱 | 岗位', '林晓雯 | | SEO', '林晓雯 | lin | SEO']));
    expect(inChinese(problems)).toEqual([
      'list，第 2 行，员工编号：既没有员工编号，也没有邮箱，至少填写一项',
      'list，第 3 行，员工编号：既没有员工编号，也没有邮箱，至少填写一项',
      'list，第 3 行，邮箱：“lin”不是邮箱地址',
    ]);
    expect(inEnglish(problems)[0]).toBe(
      'list, line 2, Person ID: there is neither a person ID nor an e-mail; one of the two is needed',
    );
  });

  it('one address under two ids is pointed out, unless the second line says whose it is', () => {
    const lines = ['工号 | 姓名 | 邮箱 | 岗位 | 同一员工', '9 | 林晓雯 | lin@example.com | 数据分析师岗 |'];
    expect(read(lines, [somebody]).lines[0]?.notes).toEqual([
      { type: 'EmailAgain', email: 'lin@example.com', id: 'p1' },
    ]);
    const second = [lines[0] ?? '', '9 | 林晓雯 | lin@example.com | 数据分析师岗 | p1'];
    expect(read(second, [somebody]).lines[0]?.notes).toEqual([]);
    const both = [...second, 'p1 | 林晓雯 | lin@example.com | 数据分析师岗 |'];
    expect(read(both).lines.map(({ notes }) => notes)).toEqual([[], []]);
  });
});

describe('managers', () => {
  const header = '工号 | 姓名 | 邮箱 | 岗位 | 汇报对象';
  const managersOf = (...lines: string[]) =>
    read([header, ...lines], [somebody]).lines.map(({ person }) => person.manager_email);

  it('are found by address, id or name, in the list or on People', () => {
    expect(
      managersOf(
        '1 | 陈 子航 | chen@example.com | SEO | 林 晓雯',
        '2 | 黄嘉怡 | huang@example.com | SEO | 陈子航',
        '3 | 吴俊杰 | wu@example.com | SEO | P1',
        '4 | 赵敏 | zhao@example.com | SEO | 王总 <Wang@Example.com>',
      ),
    ).toEqual(['lin@example.com', 'chen@example.com', 'lin@example.com', 'wang@example.com']);
  });

  it('People says the address, whatever the list has', () => {
    expect(managersOf('p1 | 林晓雯 | old@example.com | SEO |', '2 | 陈子航 | | SEO | 林晓雯')).toEqual([
      null,
      'lin@example.com',
    ]);
  });

  it('who is unknown, one of several, or oneself is refused', () => {
    const list = read([
      header,
      '1 | 王敏 | a@example.com | SEO | 张总',
      '2 | 王敏 | b@example.com | SEO | b@example.com',
      '3 | 陈子航 | c@example.com | SEO | 王敏',
    ]);
    expect(inChinese(problemsOf(list))).toEqual([
      'list，第 2 行，上级邮箱：“张总”不在这份名单中，也不在人员表中；请填写邮箱，或留空',
      'list，第 3 行，上级邮箱：上级不能是本人；无人评价的员工请留空',
      'list，第 4 行，上级邮箱：有多人叫“王敏”，请填写邮箱',
    ]);
    expect(list.lines[0]?.texts.manager_email).toBe('张总');
  });

  it('who has no address yet is left blank and said', () => {
    const [, line] = read([header, '1 | 王敏 | | 数据分析师岗 | ', '2 | 陈子航 | | 数据分析师岗 | 王敏']).lines;
    expect(line?.person.manager_email).toBeNull();
    expect(line?.problems).toEqual([]);
    expect(line?.notes).toEqual([{ type: 'ManagerWithoutEmail', found: '王敏' }]);
  });
});

describe('what cannot be understood', () => {
  it('is told per line and costs only its cell; the others are read', () => {
    const list = read([
      '工号 | 姓名 | 岗位 | 入职日期 | 是否负责人',
      '1 | 林晓雯 | 新媒体文案 | 03/04/2024 | √',
      '2 | 陈子航 | 市场总监 | 2024/1/8 | 否',
    ]);
    expect(inChinese(problemsOf(list))).toEqual([
      'list，第 2 行，岗位：“新媒体文案”可能是其中任意一项：Social media operator / 新媒体运营岗、Content creator / 内容创作岗，请写明是哪一项',
      'list，第 2 行，入职日期：“03/04/2024”可能是 2024-04-03，也可能是 2024-03-04，请改写为其中一种',
      expect.stringMatching(/^list，第 3 行，岗位：没有“市场总监”这一项，可用：planner .*social /),
    ]);
    expect(list.asksDateOrder).toBe(true);
    expect(list.lines.map(({ person }) => [person.name, person.role, person.joined, person.lead])).toEqual([
      ['林晓雯', null, null, 'yes'],
      ['陈子航', null, '2024-01-08', 'no'],
    ]);
    expect(list.lines.map(({ texts }) => [texts.role, texts.joined, texts.lead])).toEqual([
      ['新媒体文案', '03/04/2024', 'yes'],
      ['市场总监', '2024-01-08', 'no'],
    ]);
  });

  it('the order of day and month is asked once for the whole list', () => {
    const table = tableOf('list', ['工号 | 姓名 | 岗位 | 入职日期', '1 | 林晓雯 | SEO | 03/04/2024']);
    const list = readPeople(table, [], 'day-first');
    expect(list.asksDateOrder).toBe(false);
    expect(list.lines[0]?.person.joined).toBe('2024-04-03');
  });

  it('a list whose columns have no names has no people', () => {
    const list = read(['林晓雯 | SEO', '陈子航 | SEO']);
    expect(list.lines).toEqual([]);
    expect(list.problems.map(({ problem }) => problem.type)).toEqual([
      'ColumnMissing',
      'ColumnMissing',
      'ColumnMissing',
    ]);
  });

  it('a column that is missing is told, and the lines are still there to be completed', () => {
    const list = read(['工号 | 姓名', '1 | 林晓雯']);
    expect(inChinese(list.problems)).toEqual(['list，第 1 行，岗位：缺少此列，此列必需']);
    expect(list.lines.map(({ person }) => person.name)).toEqual(['林晓雯']);
  });
});
