// A one-person sheet on the built add-on: made, filled in, copied, pasted back; the same records as from the forms.
import type { Host } from '../../host/host';
import { pastedCells } from '../../src/sidebar/panels/private-sheet/pasted-cells';
import { addressOf, filledHost, rowsOf, sheet } from '../support/perfscore-host';

type Cells = readonly (readonly string[])[];

interface Answer {
  readonly ok: boolean;
  readonly version: string;
  readonly problems: readonly string[];
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly value: {
    readonly title: string;
    readonly next: string;
    readonly personId: string | null;
    readonly problems: readonly { readonly row: number | null; readonly message: string }[];
    readonly lines: readonly {
      readonly what: string;
      readonly kpi: string;
      readonly field: string;
      readonly old: string;
      readonly value: string;
    }[];
    readonly notes: readonly string[];
  };
}

const TITLE = '自评 Ada 2026-Q3';
const FROM_FILE = '由本人在个人文件中填写，HR 粘贴录入。';
const zh = sheet['zh-CN'];

function call(host: Host, name: string, input: object): Answer {
  return host.run('callEndpoint', [name, input]) as Answer;
}

let requests = 0;
const newRequest = () => (++requests).toString(16).padStart(16, '0');

/** Sends a form as the page does. */
function save(host: Host, form: string, name: string, input: { readonly personId: string }): Answer {
  const { version } = call(host, form, { personId: input.personId });
  return call(host, name, { ...input, requestId: newRequest(), version });
}

/** What copying the whole tab puts on the clipboard. */
function copied(host: Host, title = TITLE): string {
  const written = (cell: unknown) => {
    const text = String(cell ?? '');
    return /["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return host
    .values(title)
    .map((row) => row.map(written).join('\t'))
    .join('\n');
}

const cellsOf = (host: Host, title = TITLE) => pastedCells(copied(host, title));

/** p2: conversion_rate and roas are figures, teamwork_growth is judged. */
function made(person = 'p2', host = filledHost('zh-CN')): Host {
  const answer = call(host, 'makePrivateSheet', { personId: person });
  if (!answer.ok) throw new Error(answer.problems.join());
  return host;
}

function rowOf(host: Host, key: string, title = TITLE): number {
  const index = host.values(title).findIndex((row) => row[0] === key);
  if (index === -1) throw new Error(`no row ${key}`);
  return index + 1;
}

function fillIn(host: Host, entries: Readonly<Record<string, readonly string[]>>, title = TITLE): void {
  for (const [key, texts] of Object.entries(entries)) {
    texts.forEach((text, index) => {
      if (text !== '') host.typeInto(title, `${'GHI'[index]}${rowOf(host, key, title)}`, text);
    });
  }
}

const whole = {
  'kpi conversion_rate': ['4.6%', '后台截图', ''],
  'kpi teamwork_growth': ['5', '', '组织两次复盘\n=整理成文档'],
  'kpi roas': ['1,200', '=HYPERLINK("x")', ''],
  strengths: ['=SUM(1,2) 不是公式'],
  next_goals: ['+10% 转化'],
};

const preview = (host: Host, cells: Cells) => call(host, 'previewPrivate', { cells }).value;

function take(host: Host, cells: Cells, personId = 'p2'): Answer {
  const { version } = call(host, 'previewPrivate', { cells });
  return call(host, 'takePrivate', { personId, cells, requestId: newRequest(), version });
}

const records = (host: Host) => [...rowsOf(host, '过程记录', ['record_id']).values()];
const told = (host: Host) =>
  records(host).map(({ person_id, record_kind, kpi, field, old_value, new_value, by }) =>
    [person_id, record_kind, kpi, field, old_value, new_value, by].join('|'),
  );
const messages = (host: Host, cells: Cells) => preview(host, cells).problems.map(({ message }) => message);

describe('the sheet', () => {
  it('is the last tab and holds values about this person alone', () => {
    const host = made();
    const titles = host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id));
    expect(titles[titles.length - 1]).toBe(TITLE);
    const flat = host.values(TITLE).flat().map(String);
    expect(flat).toEqual(expect.arrayContaining(['p2', '2026-Q3', 'Ada · 2026-Q3', 'kpi roas']));
    expect(flat.join(' ')).toContain('计分：越高越好：实际 ÷ 目标 × 100');
    expect(flat.join(' ')).not.toMatch(/王小明|李雷|p1|p3|ming@|lei@|#NAME|#ERROR/);
    expect(call(host, 'makePrivateSheet', { personId: 'p1' }).value).toMatchObject({
      title: '自评 王小明 2026-Q3',
      next: expect.stringContaining('新电子表格'),
    });
  });

  it('does not show how the manager rates before the review, and the result without a rank after it', () => {
    const host = filledHost('zh-CN');
    made('p2', host);
    // Her rating is 2 so far; the figure of the conversion rate is shown.
    const teamwork = host.values(TITLE).find((row) => row[0] === 'kpi teamwork_growth') ?? [];
    expect(teamwork[5]).toBe('');
    expect(host.values(TITLE).find((row) => row[0] === 'kpi conversion_rate')?.[5]).toBe(0.045);
    expect(host.values(TITLE).flat()).not.toContain('考核结果');
    const kpis = [
      { kpi: 'conversion_rate', actual: '0.045', evidence: '', comment: '' },
      { kpi: 'teamwork_growth', actual: '3', evidence: '', comment: '配合到位' },
      { kpi: 'roas', actual: '3', evidence: '', comment: '' },
    ];
    const texts = { strengths: '踏实', gaps: '', development: '', nextGoals: '', reason: '' };
    expect(save(host, 'reviewForm', 'submitReview', { personId: 'p2', kpis, ...texts } as never)).toMatchObject({
      ok: true,
    });
    made('p2', host);
    const shown = host.values(`${TITLE} (2)`).flat().map(String);
    // (60·90 + 20·100 + 20·100)/100 = 94 → B.
    expect(shown).toEqual(expect.arrayContaining(['考核结果', '94', 'B（达标）', '上级评语：踏实']));
    expect(shown.join(' ')).toContain('上级评语：配合到位');
  });

  it('is made anew under another title; what stands in the old one stays', () => {
    const host = made();
    fillIn(host, whole);
    const before = host.values(TITLE);
    expect(call(host, 'makePrivateSheet', { personId: 'p2' }).value.title).toBe(`${TITLE} (2)`);
    expect(host.values(TITLE)).toEqual(before);
    expect(cellsOf(host, `${TITLE} (2)`).flat()).not.toContain('后台截图');
  });

  it('is nobody’s sheet to the rest: set-up finds nothing to do, forms and scores stay as they are', () => {
    const host = filledHost('zh-CN');
    const scores = [...rowsOf(host, zh.scorecard).values()];
    const goals = call(host, 'goalsForm', { personId: 'p2' });
    made('p2', host);
    expect([...rowsOf(host, zh.scorecard).values()]).toEqual(scores);
    expect(call(host, 'goalsForm', { personId: 'p2' })).toEqual(goals);
    host.calls.reset();
    expect(call(host, 'setUp', { language: 'zh-CN', period: null, people: null, entries: null })).toMatchObject({
      ok: true,
    });
    expect(host.calls.write).toBe(0);
  });

  it('is made by HR alone, also when the person asks for their own', () => {
    const host = filledHost('zh-CN');
    for (const email of ['ming@x.example', 'ada@x.example']) {
      host.signIn({ email, locale: 'zh-CN' });
      expect(call(host, 'makePrivateSheet', { personId: 'p2' })).toMatchObject({ ok: false });
      expect(call(host, 'previewPrivate', { cells: [] })).toMatchObject({ ok: false });
      expect(
        call(host, 'takePrivate', { personId: 'p2', cells: [], requestId: newRequest(), version: '' }),
      ).toMatchObject({
        ok: false,
      });
    }
  });

  it('says so when there is nothing to fill in', () => {
    const host = filledHost('zh-CN');
    host.typeInto(zh.people, 'A6', 'p9');
    host.typeInto(zh.people, 'B6', '新人');
    expect(call(host, 'makePrivateSheet', { personId: 'p9' })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('新人还没有指标')],
    });
  });
});

describe('what comes back', () => {
  it('makes the same records as the form, by HR, and says where it came from', () => {
    const host = made();
    fillIn(host, whole);
    const cells = cellsOf(host);
    expect(preview(host, cells)).toMatchObject({ personId: 'p2', name: 'Ada', problems: [] });
    expect(preview(host, cells).lines).toContainEqual({
      what: '自评',
      kpi: expect.any(String),
      field: '实际完成值',
      old: '',
      value: '4.6%',
    });
    expect(take(host, cells)).toMatchObject({ ok: true, value: { lines: [], notes: ['其中没有新内容，无需录入。'] } });
    expect(new Set(records(host).map(({ reason }) => reason))).toEqual(new Set([FROM_FILE]));

    const other = filledHost('zh-CN');
    const input = {
      personId: 'p2',
      kpis: [
        { kpi: 'conversion_rate', actual: '0.046', evidence: '后台截图', comment: '' },
        { kpi: 'teamwork_growth', actual: '5', evidence: '', comment: '组织两次复盘\n=整理成文档' },
        { kpi: 'roas', actual: '1200', evidence: '=HYPERLINK("x")', comment: '' },
      ],
      strengths: '=SUM(1,2) 不是公式',
      gaps: '',
      development: '',
      nextGoals: '+10% 转化',
      reason: '',
    };
    expect(save(other, 'selfReviewForm', 'submitSelfReview', input)).toMatchObject({ ok: true });
    expect(told(host)).toEqual(told(other));
    expect(told(host)).toContain('p2|自评||strengths||=SUM(1,2) 不是公式|hr@example.com'.replace('strengths', '优势'));
    expect(call(host, 'verifyRecords', {}).value).toMatchObject({ intact: true, count: records(other).length });
  });

  it('stands in the next sheet as it was said, text as text, and says nothing new by itself', () => {
    const host = made();
    fillIn(host, whole);
    take(host, cellsOf(host));
    made('p2', host);
    const next = `${TITLE} (2)`;
    const own = (key: string) => host.values(next)[rowOf(host, key, next) - 1]?.slice(6);
    expect(own('strengths')).toEqual(['=SUM(1,2) 不是公式', '', '']);
    expect(own('kpi roas')).toEqual(['1200', '=HYPERLINK("x")', '']);
    expect(own('kpi conversion_rate')).toEqual(['4.6%', '后台截图', '']);
    expect(preview(host, cellsOf(host, next))).toMatchObject({ problems: [], lines: [] });
    fillIn(host, { gaps: ['数据口径'] }, next);
    expect(preview(host, cellsOf(host, next)).lines.map(({ field, value }) => [field, value])).toEqual([
      ['不足', '数据口径'],
      ['提交', ''],
    ]);
  });

  it('agrees to goals and acknowledges a result, once each', () => {
    const host = filledHost('zh-CN');
    const proposal = {
      personId: 'p2',
      kpis: [{ kpi: 'roas', weight: 20, baseline: null, target: 4, rule: 'higher', detail: '' }],
    };
    expect(save(host, 'goalsForm', 'proposeGoals', { ...proposal, reason: '' } as never)).toMatchObject({ ok: true });
    made('p2', host);
    fillIn(host, { goals_answer: ['是'] });
    const agreed = cellsOf(host);
    expect(preview(host, agreed).lines).toEqual([{ what: '目标确认', kpi: '', field: '', old: '', value: '' }]);
    expect(take(host, agreed)).toMatchObject({ ok: true });
    expect(call(host, 'goalsForm', { personId: 'p2' }).value).toMatchObject({ state: 'agreed' });
    expect(take(host, agreed)).toMatchObject({ ok: false, problems: ['其中没有新内容，无需录入。'] });

    const kpis = ['conversion_rate', 'roas'].map((kpi) => ({ kpi, actual: '4', evidence: '', comment: '' }));
    const rated = { kpi: 'teamwork_growth', actual: '3', evidence: '', comment: '' };
    const texts = { strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };
    save(host, 'reviewForm', 'submitReview', { personId: 'p2', kpis: [...kpis, rated], ...texts } as never);
    made('p2', host);
    fillIn(host, { result_answer: ['是'], result_comment: ['谢谢'] }, `${TITLE} (2)`);
    const read = cellsOf(host, `${TITLE} (2)`);
    expect(take(host, read)).toMatchObject({ ok: true });
    expect(call(host, 'myResult', { personId: 'p2' }).value).toMatchObject({
      acknowledgement: { state: 'done', comment: '谢谢' },
    });
    expect(told(host).filter((line) => line.includes('结果确认'))).toHaveLength(2);
  });

  it('asks for a change of the goals in the person’s words', () => {
    const host = filledHost('zh-CN');
    const kpi = { kpi: 'roas', weight: 20, baseline: null, target: 4, rule: 'higher', detail: '' };
    save(host, 'goalsForm', 'proposeGoals', { personId: 'p2', kpis: [kpi], reason: '' } as never);
    made('p2', host);
    fillIn(host, { goals_answer: ['否'] });
    expect(messages(host, cellsOf(host))).toEqual([expect.stringContaining('没有说明希望如何调整')]);
    fillIn(host, { goals_wish: ['ROAS 3.5 更合适'] });
    expect(take(host, cellsOf(host))).toMatchObject({ ok: true });
    expect(call(host, 'goalsForm', { personId: 'p2' }).value).toMatchObject({
      state: 'objected',
      last: { reason: `ROAS 3.5 更合适\n${FROM_FILE}` },
    });
    expect(preview(host, cellsOf(host)).lines).toEqual([]);
  });

  it('is checked like the form, row by row, and nothing is written', () => {
    const host = made();
    fillIn(host, { 'kpi conversion_rate': ['很多'], 'kpi teamwork_growth': ['2'], result_answer: [] });
    expect(messages(host, cellsOf(host))).toEqual([
      expect.stringMatching(new RegExp(`^第 ${rowOf(host, 'kpi conversion_rate')} 行：.*“很多”不是数字`)),
    ]);
    fillIn(host, { 'kpi conversion_rate': ['95'] });
    expect(messages(host, cellsOf(host))).toEqual([
      expect.stringMatching(new RegExp(`^第 ${rowOf(host, 'kpi teamwork_growth')} 行：.*`)),
    ]);
    expect(take(host, cellsOf(host))).toMatchObject({
      ok: false,
      fields: [{ path: `cells.${rowOf(host, 'kpi teamwork_growth')}` }],
    });
    expect(records(host)).toEqual([]);
    fillIn(host, { 'kpi teamwork_growth': ['', '', '忙于大促'] });
    expect(messages(host, cellsOf(host))).toEqual([]);
  });

  it('answers no other goals than it shows', () => {
    const host = filledHost('zh-CN');
    const kpi = { kpi: 'roas', weight: 20, baseline: null, target: 4, rule: 'higher', detail: '' };
    save(host, 'goalsForm', 'proposeGoals', { personId: 'p2', kpis: [kpi], reason: '' } as never);
    made('p2', host);
    fillIn(host, { goals_answer: ['是'] });
    save(host, 'goalsForm', 'proposeGoals', { personId: 'p2', kpis: [{ ...kpi, target: 9 }], reason: '' } as never);
    expect(messages(host, cellsOf(host))).toEqual([expect.stringContaining('此表生成后目标已有变更')]);
  });

  it('is taken once, and only as it was previewed', () => {
    const host = made();
    fillIn(host, whole);
    const cells = cellsOf(host);
    const { version } = call(host, 'previewPrivate', { cells });
    const input = { personId: 'p2', cells, requestId: newRequest(), version };
    expect(call(host, 'takePrivate', input)).toMatchObject({ ok: true });
    const once = told(host);
    expect(call(host, 'takePrivate', input)).toMatchObject({ ok: true });
    expect(told(host)).toEqual(once);
    expect(call(host, 'takePrivate', { ...input, requestId: newRequest() })).toMatchObject({
      ok: false,
      reason: 'stale',
    });
  });
});

describe('what is refused in words', () => {
  const filled = (): Host => {
    const host = made();
    fillIn(host, whole);
    return host;
  };
  const changed = (cells: Cells, row: number, column: number, text: string) =>
    cells.map((line, at) => line.map((cell, index) => (at === row && index === column ? text : cell)));

  it('another person’s sheet', () => {
    const host = made('p1', filled());
    const cells = cellsOf(host, '自评 王小明 2026-Q3');
    const answer = take(host, cells, 'p2');
    expect(answer).toMatchObject({ ok: false, problems: ['这是王小明的表，不是Ada的。'] });
  });

  it('another period', () => {
    const host = filled();
    const cells = cellsOf(host);
    host.typeInto(zh.settings, addressOf(host, zh.settings, 'period', 'value', ['key']), '2026-Q4');
    expect(messages(host, cells)).toEqual(['此表属于考核周期 2026-Q3，本工作簿为 2026-Q4。']);
  });

  it('a key row that was edited, cut off or moved', () => {
    const host = filled();
    const cells = cellsOf(host);
    expect(messages(host, changed(cells, 0, 1, 'p1'))).toEqual([expect.stringContaining('灰色小字已被改动')]);
    expect(messages(host, changed(cells, 0, 2, '2026-Q2'))).toEqual([expect.stringContaining('灰色小字已被改动')]);
    expect(messages(host, cells.slice(1))).toEqual([expect.stringContaining('缺少带灰色小字的第一行')]);
    expect(messages(host, [])).toEqual([expect.stringContaining('缺少带灰色小字的第一行')]);
    expect(messages(host, [[''], ...cells])).toEqual([]);
  });

  it('columns and cells that stand elsewhere', () => {
    const host = filled();
    const cells = cellsOf(host);
    expect(
      messages(
        host,
        cells.map((row) => ['', ...row]),
      ),
    ).toEqual([expect.stringContaining('列被增加、删除或移动')]);
    const inserted = cells.map((row) => [...row.slice(0, 6), '', ...row.slice(6)]);
    expect(messages(host, inserted)).toEqual([expect.stringContaining('列被增加、删除或移动')]);
    expect(
      messages(
        host,
        cells.map((row) => row.slice(0, 8)),
      ),
    ).toEqual([expect.stringContaining('列被增加、删除或移动')]);
    const beside = cells.map((row, at) => (at === 9 ? [...row, '另外'] : row));
    expect(messages(host, beside)).toEqual(['第 10 行：“另外”不在黄色单元格内。请移入黄色单元格或删除后重新复制。']);
    expect(messages(host, changed(cells, 4, 6, '写在这里'))).toEqual([
      expect.stringContaining('“写在这里”不在黄色单元格内'),
    ]);
  });

  it('rows that were doubled, lost or renamed', () => {
    const host = filled();
    const cells = cellsOf(host);
    const at = rowOf(host, 'kpi roas') - 1;
    expect(messages(host, [...cells, cells[at] ?? []])).toEqual([expect.stringContaining('重复出现')]);
    expect(
      messages(
        host,
        cells.filter((_, index) => index !== at),
      ),
    ).toEqual([expect.stringContaining('ROAS')]);
    expect(messages(host, changed(cells, at, 0, 'kpi'))).toEqual([expect.stringContaining('第一列的“kpi”无法识别')]);
  });

  it('more than a sheet of this kind has', () => {
    const host = filled();
    expect(call(host, 'previewPrivate', { cells: Array.from({ length: 201 }, () => ['']) })).toMatchObject({
      ok: false,
    });
    expect(call(host, 'previewPrivate', { cells: [Array.from({ length: 31 }, () => '')] })).toMatchObject({
      ok: false,
    });
  });
});
