// A list of people from a file.
import { importPeople } from '../../../../src/workbook/import/people-import';
import { inChinese, inEnglish, tableOf } from '../../../support/string-tables';

const ann = {
  person_id: 'p1',
  name: 'Ann',
  email: 'ann@example.com',
  team: 'north',
  role: 'paid_ads',
  track: 'leads',
  lead: 'yes',
  manager_email: 'boss@example.com',
  joined: '2026-07-01',
  left: null,
  participation: 'probation',
  same_person_as: null,
};

const problemsOf = (...lines: string[]) => importPeople(tableOf('people.csv', lines)).problems;

describe('headers', () => {
  it.each([
    [
      'keys',
      'person_id | name | email | team | role | track | lead | manager_email | joined | left | participation | same_person_as',
      'p1 | Ann | Ann@example.com | north | paid_ads | leads | yes | boss@example.com | 2026-07-01 | | probation | ',
    ],
    [
      'English',
      "Person ID | Name | E-mail | Team | Role | Track | Team lead | Manager's e-mail | Joined | Left | Participation | Same person as",
      'p1 | Ann | ann@example.com | north | Paid ads specialist | leads | YES | boss@example.com | 2026/7/1 | | not taking part: probation | ',
    ],
    [
      'Chinese',
      '员工编号 | 姓名 | 邮箱 | 小组 | 岗位 | 方向 | 负责人 | 上级邮箱 | 入职日期 | 离职日期 | 参评状态 | 同一员工',
      'p1 | Ann | ann@example.com | north | 数字广告投放岗 | 线索 | 是 | boss@example.com | 2026年7月1日 | | 试用期不参评 | ',
    ],
    [
      'mixed, in another order, with spaces, case and width',
      ' NAME | ＰＥＲＳＯＮ　ＩＤ | 岗位 | track | 负责人 | E-MAIL | 小组 | 上级邮箱 | Joined | participation',
      'Ann | p1 | PAID_ADS | 线索 | true | ann@example.com | north | boss@example.com | 2026.7.1 | 试用期不参评',
    ],
  ])('are read as %s', (kind, header, line) => {
    const given = kind.startsWith('mixed') ? line.replace('| true |', '| 是 |') : line;
    expect(importPeople(tableOf('people.csv', [header, given]))).toEqual({
      people: [ann],
      unused: [],
      skipped: [],
      problems: [],
    });
  });

  it('that name nothing are told, and the rest is read', () => {
    const read = importPeople(
      tableOf('people.csv', ['person_id | name | shoe size | role |', 'p1 | Ann | 41 | paid_ads | x']),
    );
    expect(read).toMatchObject({ unused: ['shoe size'], problems: [], people: [{ person_id: 'p1', name: 'Ann' }] });
  });

  it('that are missing or there twice stop the reading', () => {
    const problems = problemsOf('Person ID | 员工编号 | name', 'p1 | p1 | Ann');
    expect(inEnglish(problems)).toEqual([
      'people.csv, line 1, Person ID: this column is there twice; it may be there once',
      'people.csv, line 1, Role: this column is missing; it is needed',
    ]);
    expect(inChinese(problems)).toEqual([
      'people.csv，第 1 行，员工编号：此列出现了两次，只能出现一次',
      'people.csv，第 1 行，岗位：缺少此列，此列必需',
    ]);
    expect(importPeople({ name: 'empty.csv', rows: [] }).problems.map(({ problem }) => problem.type)).toEqual(
      Array.from({ length: 3 }, () => 'ColumnMissing'),
    );
  });
});

describe('lines', () => {
  const header = 'person_id | name | email | role | track | lead | manager_email | joined | left';

  it('of blanks alone are left out, and short ones are read', () => {
    const { people, problems } = importPeople(
      tableOf('p.csv', [header, ' | | | | | | | | ', '', 'p1 | Ann | | paid_ads']),
    );
    expect(problems).toEqual([]);
    expect(people.map(({ person_id, role, left }) => [person_id, role, left])).toEqual([['p1', 'paid_ads', null]]);
  });

  it('say file, line, column, what was found and what is allowed', () => {
    const problems = problemsOf(
      header,
      'p1 | Ann | ann | pilot | commerce | perhaps | boss@ | soon | 2026-02-30',
      ' | | | | | | | 2026-07-01 | 2026-06-30',
    );
    expect(inEnglish(problems)).toEqual([
      'people.csv, line 2, E-mail: “ann” is not an e-mail address',
      expect.stringContaining(
        'people.csv, line 2, Role: “pilot” is not known; allowed: planner (Marketing planner, 营销策划/策略岗), ',
      ),
      'people.csv, line 2, Team lead: “perhaps” is not known; allowed: yes (是), no (否)',
      "people.csv, line 2, Manager's e-mail: “boss@” is not an e-mail address",
      'people.csv, line 2, Joined: “soon” is not a date; write it as 2026-07-01',
      'people.csv, line 2, Left: “2026-02-30” is not a date; write it as 2026-07-01',
      'people.csv, line 3, Person ID: nothing is filled in; it is needed',
      'people.csv, line 3, Name: nothing is filled in; it is needed',
      'people.csv, line 3, Role: nothing is filled in; it is needed',
      'people.csv, line 3, Left: 2026-06-30 is before the day the person joined, 2026-07-01',
    ]);
    expect(inChinese(problems).slice(0, 3)).toEqual([
      'people.csv，第 2 行，邮箱：“ann”不是邮箱地址',
      expect.stringContaining(
        'people.csv，第 2 行，岗位：没有“pilot”这一项，可用：planner (Marketing planner, 营销策划/策略岗)、',
      ),
      'people.csv，第 2 行，负责人：没有“perhaps”这一项，可用：yes (是)、no (否)',
    ]);
  });

  it('may name a person once', () => {
    const problems = problemsOf(header, 'p1 | Ann | | paid_ads', 'p2 | Bo | | paid_ads', 'p1 | Cy | | paid_ads');
    expect(inEnglish(problems)).toEqual([
      'people.csv, line 4, Person ID: “p1” is there already, in line 2; each may be there once',
    ]);
    expect(inChinese(problems)).toEqual(['people.csv，第 4 行，员工编号：“p1”重复（已见于第 2 行），每个只能出现一次']);
  });

  it('[P3] somebody may leave on the day they joined', () => {
    expect(problemsOf(header, 'p1 | Ann | | paid_ads | | | | 2026-07-01 | 2026-07-01')).toEqual([]);
  });

  it('name a track of the role', () => {
    expect(inEnglish(problemsOf(header, 'p1 | Ann | | paid_ads | seo'))).toEqual([
      expect.stringMatching(
        /^people\.csv, line 2, Track: “seo” is not known; allowed: commerce \([^)]*电商\), leads \([^)]*线索\)$/,
      ),
    ]);
  });
});
