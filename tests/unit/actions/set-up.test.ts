// Set-up on a spreadsheet in memory: makes, repairs, fills and never overwrites.
import fc from 'fast-check';
import { type SetUpInput, type SetUpReport, setUp } from '../../../src/actions/set-up';
import { failureSentences, setUpAnswer } from '../../../src/actions/set-up-sentences';
import type { Language } from '../../../src/catalog/label';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/string-tables';

const people = tableOf('people.csv', [
  'person_id | name | email | role | track | lead | manager_email | joined',
  'p1 | Ann | ann@example.com | paid_ads | commerce | yes | | 2024-03-01',
  'p2 | Bo | bo@example.com | paid_ads | leads | | ann@example.com | 2025-03-01',
]);
const entries = tableOf('entries.csv', [
  'person_id | kpi | weight | target | actual | evidence',
  'p1 | roas | 60 | 3.2 | 3.36 | console',
  'p1 | spend_attainment | 20 | 100% | 99% | ',
  'p1 | teamwork_growth | 20 | | 4 | ',
]);
const input = (changes: Partial<SetUpInput> = {}): SetUpInput => ({
  language: 'en',
  period: '2026-Q4',
  people,
  entries,
  ...changes,
});
const repair: SetUpInput = { language: 'en', period: null, people: null, entries: null };

function run(workbook: MemoryWorkbook, given: SetUpInput = input()): SetUpReport {
  const result = setUp(workbook.deps(), given);
  if (!result.ok) throw new Error(failureSentences(result.failure, 'en').join('\n'));
  return result.value;
}

function made(given: SetUpInput = input()): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  run(workbook, given);
  return workbook;
}

function refusal(workbook: MemoryWorkbook, given: SetUpInput, language: Language = 'en'): readonly string[] {
  const before = workbook.state();
  const result = setUp(workbook.deps(), given);
  expect(workbook.state()).toEqual(before);
  return result.ok ? [] : failureSentences(result.failure, language);
}

const ROLE = 'kpi_paid_ads';

describe('a new workbook', () => {
  it('has all sheets in order, before those that were there', () => {
    const workbook = new MemoryWorkbook();
    workbook.addForeign('Sheet1');
    run(workbook);
    expect(workbook.titles()).toEqual([
      'Guide',
      'Dashboard',
      'Scorecard',
      'Paid ads',
      'Team KPIs',
      'OKR',
      'People',
      'KPI library',
      'Role templates',
      'Settings',
      'Records',
      'Figures',
      'Sources of figures',
      'History',
      'Sheet1',
    ]);
    expect(made(input({ language: 'zh-CN' })).titles()).toEqual([
      '使用说明',
      '绩效看板',
      '绩效汇总表',
      '广告投放',
      '团队指标',
      'OKR',
      '人员',
      '指标库',
      '岗位模板',
      '设置',
      '过程记录',
      '数据明细',
      '取数映射',
      '历史归档',
    ]);
  });

  it('holds the people, their goals and figures', () => {
    const workbook = made();
    expect(workbook.sheet('people').under('person_id')).toEqual(['p1', 'p2']);
    expect(workbook.sheet('people').under('role')).toEqual(['Paid ads specialist', 'Paid ads specialist']);
    expect(workbook.sheet('scorecard').under('name')).toEqual(['Ann', 'Bo']);
    const sheet = workbook.sheet(ROLE);
    // p1 as in the file, p2 by the template of the track leads
    expect(sheet.under('person_id')).toEqual(['p1', 'p1', 'p1', 'p2', 'p2', 'p2', 'p2', 'p2']);
    expect(sheet.under('kpi')).toEqual([
      'roas',
      'spend_attainment',
      'teamwork_growth',
      'cost_per_action',
      'spend_attainment',
      'conversion_rate',
      'click_through_rate',
      'teamwork_growth',
    ]);
    expect(sheet.under('weight')).toEqual([60, 20, 20, 40, 20, 15, 10, 15]);
    expect(sheet.under('target')).toEqual([3.2, 1, null, null, 1]);
    expect(sheet.under('actual')).toEqual([3.36, 0.99, 4]);
    expect(sheet.under('rule').slice(0, 2)).toEqual(['higher', 'range']);
  });

  it('scores by one formula per sheet, in the row of keys, over keyed ranges', () => {
    const workbook = made();
    expect(workbook.sheet('scorecard').formulas()).toEqual([
      "=PERFSCORES(A1:G;'Paid ads'!A1:M;'Team KPIs'!A1:L;'People'!A1:L;'Settings'!A1:D)",
    ]);
    expect(workbook.sheet(ROLE).formulas()).toEqual(["=PERFPOINTS(A1:M;'People'!A1:L;'Settings'!A1:D)"]);
    const tables = workbook.sheets.filter(({ key }) => key !== 'guide' && key !== 'dashboard');
    expect(tables.flatMap((sheet) => sheet.formulas())).toHaveLength(4);
  });

  it('takes the quarter of today when no period is given', () => {
    const settings = made(input({ period: null })).sheet('settings');
    expect(settings.at(settings.rowOf('key', 'period'), settings.column('value')).value).toBe('2026-Q4');
  });

  it('[S15] keeps details as text, also those that look like a time', () => {
    const workbook = made();
    const sheet = workbook.sheet('kpi_library');
    sheet.write(sheet.rowOf('kpi', 'roas'), sheet.column('detail'), '1:50');
    expect(sheet.at(sheet.rowOf('kpi', 'roas'), sheet.column('detail')).value).toBe('1:50');
  });

  it('keeps text that begins like a formula as text', () => {
    const workbook = made(
      input({ entries: tableOf('e.csv', ['person_id | kpi | evidence', 'p1 | roas | =HYPERLINK("x")']) }),
    );
    expect(workbook.sheet(ROLE).under('evidence')).toEqual(['=HYPERLINK("x")']);
  });

  it('lists who set it up as HR, and locks the sheets that HR alone changes', () => {
    const workbook = made();
    const settings = workbook.sheet('settings');
    expect(settings.at(settings.rowOf('key', 'hr_emails'), settings.column('value')).value).toBe('hr@example.com');
    const locked = workbook.sheets.filter(({ protections }) =>
      protections.some(({ area, warningOnly }) => area === null && !warningOnly),
    );
    expect(locked.map(({ key }) => key)).toEqual(['kpi_library', 'templates', 'settings', 'history']);
    const nobody = new MemoryWorkbook();
    expect(setUp(nobody.deps({ userEmail: () => null }), input()).ok).toBe(true);
  });

  it('says what it did and what is still to do', () => {
    const answer = setUpAnswer(run(new MemoryWorkbook()));
    expect(answer.done).toEqual(
      expect.arrayContaining([
        'Added the sheet “Scorecard”.',
        '“People”: rows added: 2.',
        '“Paid ads”: rows added: 8.',
      ]),
    );
    expect(answer.warnings).toEqual([
      'Ann: the weight 60 of “Return on ad spend (ROAS)” is outside the advised 5 to 40.',
      'Targets still to be set: 3.',
    ]);
    expect(answer.sheets).toContainEqual({ key: 'scorecard', title: 'Scorecard' });
  });
});

describe('a second run', () => {
  it.each(['en', 'zh-CN'] as const)('finds nothing to do: %s', (language) => {
    const workbook = made(input({ language }));
    const before = workbook.state();
    for (const again of [input({ language }), { ...repair, language }]) {
      const report = run(workbook, again);
      expect(report.plan.steps).toEqual([]);
      expect(setUpAnswer(report).done).toHaveLength(1);
    }
    expect(workbook.state()).toEqual(before);
  });

  it('says that everything is in place', () => {
    expect(setUpAnswer(run(made())).done).toEqual(['Everything is in place; nothing was changed.']);
    expect(setUpAnswer(run(made(input({ language: 'zh-CN' })), input({ language: 'zh-CN' }))).done).toEqual([
      '一切就绪，未作任何更改。',
    ]);
  });

  it('adds a new person with the template, and nothing else', () => {
    const workbook = made();
    const more = tableOf('people.csv', ['person_id | name | role', 'p3 | Cy | paid_ads']);
    const report = run(workbook, { ...repair, people: more });
    expect(setUpAnswer(report).done).toEqual([
      '“Dashboard”: brought up to date.',
      '“Scorecard”: rows added: 1.',
      '“Paid ads”: rows added: 5.',
      '“People”: rows added: 1.',
    ]);
    expect(workbook.sheet('people').under('person_id')).toEqual(['p1', 'p2', 'p3']);
    expect(workbook.sheet(ROLE).under('kpi').slice(8)).toEqual([
      'roas',
      'spend_attainment',
      'conversion_rate',
      'click_through_rate',
      'teamwork_growth',
    ]);
    expect(run(workbook, repair).plan.steps).toEqual([]);
  });

  it('fills blanks from the files and keeps what was entered, saying so', () => {
    const workbook = made();
    const sheet = workbook.sheet(ROLE);
    sheet.write(3, sheet.column('target'), 3.5);
    sheet.write(3, sheet.column('actual'), null);
    sheet.write(4, sheet.column('rule'), 'higher');
    const report = run(workbook);
    expect(sheet.at(3, sheet.column('target')).value).toBe(3.5);
    expect(sheet.at(3, sheet.column('actual')).value).toBe(3.36);
    expect(sheet.at(4, sheet.column('rule')).value).toBe('higher');
    const { done, warnings } = setUpAnswer(report);
    expect(done).toEqual(['“Paid ads”: blank cells filled: 1.']);
    expect(warnings).toContain('Paid ads, row 3, Target: kept “3.5”; the file says “3.2”.');
    expect(run(workbook).plan.steps).toEqual([]);
  });

  it('keeps rows that the file does not name, saying so', () => {
    const workbook = made();
    const fewer = tableOf('entries.csv', ['person_id | kpi | weight', 'p1 | roas | 60']);
    const report = run(workbook, input({ entries: fewer }));
    expect(report.notInFile).toEqual([
      { personId: 'p1', kpi: 'spend_attainment' },
      { personId: 'p1', kpi: 'teamwork_growth' },
    ]);
    expect(report.plan.steps).toEqual([]);
    expect(setUpAnswer(report).warnings).toContain(
      'Ann: “Spend attainment” is on the sheet but not in the file. The row is kept.',
    );
  });

  it('brings copied cells up to date: a name, a KPI of the library', () => {
    const workbook = made();
    const list = workbook.sheet('people');
    list.write(list.rowOf('person_id', 'p1'), list.column('name'), 'Anna');
    const library = workbook.sheet('kpi_library');
    library.write(library.rowOf('kpi', 'roas'), library.column('kpi_name'), 'Our ROAS');
    run(workbook, repair);
    expect(workbook.sheet('scorecard').under('name')).toEqual(['Anna', 'Bo']);
    expect(workbook.sheet(ROLE).under('kpi_name')[0]).toBe('Our ROAS');
    const templates = workbook.sheet('templates');
    expect(templates.at(templates.rowOf('kpi', 'roas'), templates.column('kpi_name')).value).toBe('Our ROAS');
    expect(run(workbook, repair).plan.steps).toEqual([]);
  });

  it('keeps HR’s own settings, and does not take their way of writing for a conflict', () => {
    const workbook = made();
    const settings = workbook.sheet('settings');
    const value = settings.column('value');
    settings.write(settings.rowOf('key', 'cap'), value, 130);
    settings.write(settings.rowOf('key', 'hr_emails'), value, 'a@example.com; b@example.com');
    settings.write(settings.rowOf('key', 'period'), value, '2026-q4');
    const report = run(workbook, repair);
    expect(report.plan.steps).toEqual([]);
    expect(setUpAnswer(report).warnings.filter((warning) => warning.startsWith('Settings'))).toEqual([]);
    expect(settings.at(settings.rowOf('key', 'cap'), value).value).toBe(130);
  });

  it('finds a sheet again after a copy of the file, and marks it', () => {
    const workbook = made();
    workbook.sheet('people').marked = false;
    expect(run(workbook, repair).plan.steps).toEqual([{ sheet: 'people', type: 'Mark' }]);
    expect(run(workbook, repair).plan.steps).toEqual([]);
  });
});

describe('a change of language', () => {
  it('changes texts and no number, and back again to the letter', () => {
    const workbook = made();
    const before = workbook.snapshot();
    const numbers = () =>
      workbook.snapshot().sheets.map(({ cells }) => cells.flat().filter((cell) => typeof cell === 'number'));
    const english = numbers();
    const report = run(workbook, { ...repair, language: 'zh-CN' });
    expect(numbers()).toEqual(english);
    expect(workbook.titles()).toEqual([
      '使用说明',
      '绩效看板',
      '绩效汇总表',
      '广告投放',
      '团队指标',
      'OKR',
      '人员',
      '指标库',
      '岗位模板',
      '设置',
      '过程记录',
      '数据明细',
      '取数映射',
      '历史归档',
    ]);
    expect(workbook.sheet(ROLE).headers().slice(0, 4)).toEqual(['员工编号', '姓名', '指标编码', '指标']);
    expect(workbook.sheet(ROLE).under('rule').slice(0, 3)).toEqual(['越高越好', '目标区间', '等级评分']);
    expect(workbook.sheet('settings').under('value')[0]).toBe('中文');
    expect(workbook.sheet('settings').under('value')).toContain('不计入');
    expect(workbook.sheet(ROLE).at(2, 7).note).toContain('留空即“越高越好”');
    expect(setUpAnswer(report).done.every((sentence) => sentence.includes('”：'))).toBe(true);
    expect(run(workbook, { ...repair, language: 'zh-CN' }).plan.steps).toEqual([]);
    run(workbook, repair);
    const cellsOf = ({ sheets }: typeof before) =>
      sheets.map(({ title, cells, notes, validations }) => ({ title, cells, notes, validations }));
    expect(cellsOf(workbook.snapshot())).toEqual(cellsOf(before));
  });

  it('keeps titles, headers, notes and words of one’s own', () => {
    const workbook = made();
    workbook.sheet('people').title = 'Crew';
    const sheet = workbook.sheet(ROLE);
    sheet.write(2, sheet.column('weight'), 'How much');
    sheet.at(2, sheet.column('target')).note = 'ask Ann';
    const library = workbook.sheet('kpi_library');
    library.write(library.rowOf('kpi', 'roas'), library.column('definition'), 'revenue by spend');
    run(workbook, { ...repair, language: 'zh-CN' });
    expect(workbook.sheet('people').title).toBe('Crew');
    expect(sheet.headers()[sheet.column('weight') - 1]).toBe('How much');
    expect(sheet.at(2, sheet.column('target')).note).toBe('ask Ann');
    expect(library.at(library.rowOf('kpi', 'roas'), library.column('definition')).value).toBe('revenue by spend');
    expect(sheet.formulas()).toEqual(["=PERFPOINTS(A1:M;'Crew'!A1:L;'设置'!A1:D)"]);
    expect(run(workbook, { ...repair, language: 'zh-CN' }).plan.steps).toEqual([]);
  });
});

describe('what people did to the sheets', () => {
  it('a title in use is not taken, neither at first nor on a change of language', () => {
    const workbook = new MemoryWorkbook();
    workbook.addForeign('People');
    workbook.addForeign('人员');
    run(workbook);
    expect(workbook.sheet('people').title).toBe('People (2)');
    expect(workbook.sheet(ROLE).formulas()).toEqual(["=PERFPOINTS(A1:M;'People (2)'!A1:L;'Settings'!A1:D)"]);
    expect(run(workbook).plan.steps).toEqual([]);

    const second = made();
    second.addForeign('设置');
    run(second, { ...repair, language: 'zh-CN' });
    expect(second.sheet('settings').title).toBe('设置 (2)');
    expect(run(second, { ...repair, language: 'zh-CN' }).plan.steps).toEqual([]);
  });

  it('a column that is missing is added where it belongs', () => {
    const workbook = made();
    const expected = workbook.sheet(ROLE).headers();
    const sheet = workbook.sheet(ROLE);
    sheet.deleteColumn(sheet.column('baseline'));
    const report = run(workbook, repair);
    expect(sheet.headers()).toEqual(expected);
    expect(sheet.column('baseline')).toBe(10);
    expect(sheet.under('actual')).toEqual([3.36, 0.99, 4]);
    expect(setUpAnswer(report).done).toContain('“Paid ads”: added the columns Baseline.');
    expect(run(workbook, repair).plan.steps).toEqual([]);
  });

  it('a column added in the middle leaves no second colour rule and no second protection behind', () => {
    const workbook = made();
    const sheet = workbook.sheet(ROLE);
    const rules = sheet.conditionalFormulas.length;
    const protections = sheet.protections.length;
    sheet.deleteColumn(sheet.column('baseline'));
    run(workbook, repair);
    expect([sheet.conditionalFormulas.length, sheet.protections.length]).toEqual([rules, protections]);
  });

  it('rows and columns of one’s own, sorted rows and rows above the keys are left as they are', () => {
    const workbook = made();
    const sheet = workbook.sheet(ROLE);
    sheet.insertRows(0, 2);
    sheet.write(1, 1, 'Our goals of the autumn');
    sheet.insertColumns(5, 1);
    sheet.write(4, 6, 'Owner');
    sheet.write(5, 6, 'Zoe');
    const report = run(workbook, repair);
    expect(sheet.at(1, 1).value).toBe('Our goals of the autumn');
    expect(sheet.at(5, 6).value).toBe('Zoe');
    expect(sheet.under('actual')).toEqual([3.36, 0.99, 4]);
    expect(workbook.sheet(ROLE).formulas()).toEqual(["=PERFPOINTS(A3:N;'People'!A1:L;'Settings'!A1:D)"]);
    expect(setUpAnswer(report).done.join()).not.toContain('rows added');
    expect(run(workbook, repair).plan.steps).toEqual([]);
  });

  it('a row whose id was blanked or spoilt is kept, told and never written again below', () => {
    const workbook = made();
    const templates = workbook.sheet('templates');
    templates.write(3, templates.column('role'), null);
    templates.write(4, templates.column('track'), 'elsewhere');
    run(workbook, repair);
    // the two shipped rows come back once; the spoilt ones stay as they are
    expect(templates.under('kpi').slice(-2)).toEqual(['plan_goal_attainment', 'plan_approval_rate']);
    expect(templates.at(4, templates.column('track')).value).toBe('elsewhere');
    expect(run(workbook, repair).plan.steps).toEqual([]);
    expect(setUpAnswer(run(workbook, repair)).warnings[0]).toMatch(
      /^Role templates, row 4, Track: “elsewhere” is not known/,
    );
  });

  it('a role sheet that lost its column of KPI keys keeps every name beside its own row', () => {
    const workbook = made();
    const sheet = workbook.sheet(ROLE);
    const names = sheet.under('kpi_name');
    sheet.deleteColumn(sheet.column('kpi'));
    run(workbook, repair);
    expect(sheet.under('kpi_name')).toEqual(names);
    expect(run(workbook, repair).plan.steps).toEqual([]);
  });

  it('a formula, a note, a filter or a row that was deleted comes back', () => {
    const workbook = made();
    const scorecard = workbook.sheet('scorecard');
    const expected = workbook.state();
    const cell = scorecard.at(1, 8);
    expect(cell.formula).toContain('PERFSCORES');
    cell.formula = '';
    scorecard.hasFilter = false;
    scorecard.at(2, 4).note = '';
    run(workbook, repair);
    expect(workbook.state()).toEqual(expected);
    const settings = workbook.sheet('settings');
    settings.grid.splice(settings.rowOf('key', 'cap') - 1, 1);
    run(workbook, repair);
    expect(settings.under('key').at(-1)).toBe('cap');
    expect(settings.under('value').at(-1)).toBe(120);
  });

  it('whatever people change, a run after a run finds nothing to do', () => {
    const change = fc.record({
      sheet: fc.constantFrom('scorecard', ROLE, 'people', 'kpi_library', 'templates', 'settings'),
      kind: fc.constantFrom('blank', 'insert row', 'insert column', 'delete column', 'header', 'text'),
      row: fc.integer({ min: 3, max: 9 }),
      column: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<Language>('en', 'zh-CN'),
        (changes, language) => {
          const workbook = made();
          for (const { sheet: key, kind, row, column: wanted } of changes) {
            const sheet = workbook.sheet(key);
            const column = Math.min(wanted, sheet.grid[0]?.length ?? 1);
            if (kind === 'insert row') sheet.insertRows(row, 1);
            else if (kind === 'insert column') sheet.insertColumns(column, 1);
            else if (kind === 'delete column') sheet.deleteColumn(column);
            else sheet.write(kind === 'header' ? 2 : row, column, kind === 'blank' ? null : 'mine');
          }
          const first = setUp(workbook.deps(), { ...repair, language });
          // A sheet that lost its keys is refused as a whole; that is tested below.
          if (!first.ok) return;
          const again = run(workbook, { ...repair, language });
          expect(again.plan.steps).toEqual([]);
        },
      ),
      { seed: 42, numRuns: 30 },
    );
  });
});

describe('what is refused before anything is written', () => {
  it('a sheet that lost its row of keys and two headers with it', () => {
    const workbook = made();
    const sheet = workbook.sheet('people');
    sheet.grid.shift();
    for (const column of [2, 7]) Object.assign(sheet.at(1, column), { value: 'ours', note: '' });
    expect(refusal(workbook, repair)).toEqual([
      'The sheet “People” has lost its hidden row of column keys, and these columns cannot be told by their headers: Name, Team lead. Write exactly these headers above their columns, each once, and choose “Set up or repair workbook” again, or restore the sheet from the version history (File → Version history). Nothing was changed.',
    ]);
    expect(refusal(workbook, repair, 'zh-CN')).toEqual([
      '“People”丢失了隐藏的列编码行，且无法凭表头识别以下列：姓名、负责人。请在对应列上方准确填写这些表头（每个一次），再选择“建立或修复工作簿”，或通过“文件 → 版本记录”恢复；未作任何更改。',
    ]);
  });

  it.each([4, '3.5', 'beta'])('a workbook of a newer version: %s', (version) => {
    const workbook = made();
    const settings = workbook.sheet('settings');
    settings.write(settings.rowOf('key', 'workbook_version'), settings.column('value'), version);
    expect(refusal(workbook, repair)).toEqual([
      `This workbook was made by a newer PerfScore (version ${version}). Update the add-on; nothing was changed.`,
    ]);
  });

  it('a workbook that somebody else is changing', () => {
    const workbook = made();
    const result = setUp(workbook.deps({ exclusively: () => null }), repair);
    expect(result).toEqual({ ok: false, failure: { type: 'Busy' } });
    expect(failureSentences({ type: 'Busy' }, 'zh-CN')).toEqual(['其他人正在修改此工作簿，请稍后再试；未作任何更改。']);
  });

  it('[P1] a period that is none', () => {
    expect(refusal(new MemoryWorkbook(), input({ period: '2026-Q5' }))).toEqual([
      'Period: “2026-Q5” is not a period; allowed: 2026-10, 2026-Q4, 2026-H2 or 2026',
    ]);
    expect(refusal(new MemoryWorkbook(), input({ period: 'autumn', language: 'zh-CN' }), 'zh-CN')).toEqual([
      '考核周期：“autumn”不是考核周期，可写 2026-10、2026-Q4、2026-H2 或 2026',
    ]);
  });

  it('files with problems, all of them told at once', () => {
    const badPeople = tableOf('people.csv', ['person_id | name | role', 'p1 | Ann | pilot', 'p1 | | paid_ads']);
    const badEntries = tableOf('entries.csv', ['person_id | kpi | actual', 'p7 | roas | x']);
    const sentences = refusal(new MemoryWorkbook(), input({ people: badPeople, entries: badEntries }));
    expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual([
      'people.csv, line 2, Role',
      'people.csv, line 3, Name',
      'people.csv, line 3, Person ID',
      'entries.csv, line 2, Person ID',
      'entries.csv, line 2, Actual',
    ]);
  });
});

describe('warnings', () => {
  const warningsOf = (...lines: string[]) =>
    setUpAnswer(
      run(
        new MemoryWorkbook(),
        input({ entries: tableOf('entries.csv', ['person_id | kpi | weight | target | actual', ...lines]) }),
      ),
    ).warnings;

  it('[W4] weights that do not add up to 100, single weights outside 5 to 40, too few KPIs', () => {
    const warnings = warningsOf(
      'p1 | roas | 50 | 3 | ',
      'p1 | conversion_rate | 4 | 3% | ',
      'p1 | ad_roi | 0 | 40% | ',
    );
    expect(warnings.filter((warning) => warning.startsWith('Ann'))).toEqual([
      'Ann: the weights add up to 54; they must add up to 100.',
      'Ann: the weight 50 of “Return on ad spend (ROAS)” is outside the advised 5 to 40.',
      'Ann: the weight 4 of “Conversion rate (CVR)” is outside the advised 5 to 40.',
      'Ann: 2 KPIs with weight; 3 to 8 are advised.',
    ]);
  });

  it('[S16] a percentage typed twice', () => {
    const warnings = warningsOf('p1 | conversion_rate | 100 | 0.035 | 3.6%');
    expect(warnings).toContain(
      'Ann: actual and target of “Conversion rate (CVR)” differ by a factor of about 100. Was a percentage typed twice?',
    );
  });

  it('a manager who is not on the list, a column that was not used, an editor who was refused', () => {
    const stranger = tableOf('people.csv', [
      'person_id | name | role | manager_email | Shoes',
      'p1 | Ann | paid_ads | x@example.com | 41',
    ]);
    const workbook = new MemoryWorkbook();
    const deps = workbook.deps({
      applySteps: (steps) => {
        workbook.apply(steps);
        return [{ sheet: 'settings', email: 'hr@example.com' }];
      },
    });
    const result = setUp(deps, input({ people: stranger, entries: null }));
    expect(result.ok && setUpAnswer(result.value).warnings).toEqual([
      'people.csv: the column “Shoes” is not known and was not used.',
      '“Settings”: hr@example.com could not be given the right to edit.',
      'Ann: the manager x@example.com is not on the list of people. The row is kept; check the address.',
      'Targets still to be set: 3.',
    ]);
  });

  it('a cell that cannot be read costs only itself', () => {
    const workbook = made();
    const list = workbook.sheet('people');
    list.write(list.rowOf('person_id', 'p2'), list.column('role'), 'pilot');
    const report = run(workbook, repair);
    expect(setUpAnswer(report).warnings[0]).toMatch(/^People, row 4, Role: “pilot” is not known; allowed: planner /);
    expect(list.under('role')).toEqual(['Paid ads specialist', 'pilot']);
    expect(
      workbook
        .sheet(ROLE)
        .under('person_id')
        .filter((id) => id === 'p2'),
    ).toHaveLength(5);
  });
});
