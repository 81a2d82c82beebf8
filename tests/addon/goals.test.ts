// Goals through the built add-on: what each call makes of the cells, the score and Records.
import type { Host } from '../../host/host';
import { addressOf, filledHost, freshHost, HR, rowsOf, setUp, sheet, translate } from '../support/perfscore-host';
import { call, save } from '../support/sidebar-calls';

const MING = { email: 'ming@x.example', locale: 'zh-CN' } as const;
const ADA = { email: 'ada@x.example', locale: 'zh-CN' } as const;
const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];
const p2 = { personId: 'p2' };

interface Changes {
  readonly [kpi: string]: object;
}

/** All goals of p2 as the form has them, with these changes. */
function propose(host: Host, changes: Changes, reason = '') {
  const { kpis } = call(host, 'goalsForm', p2).value;
  const sent = kpis.map(({ kpi, weight, baseline, target, rule, detail }: { [field: string]: string }) => ({
    ...{ kpi, weight, baseline, target, rule, detail },
    ...changes[String(kpi)],
  }));
  const input = { ...p2, kpis: sent, reason };
  return save(host, 'goalsForm', 'proposeGoals', input);
}

function goalsOf(host: Host) {
  return [...rowsOf(host, zh.ads, KPI)].map(([id, row]) => [id, row.weight, row.target]);
}

const scoreOf = (host: Host) => rowsOf(host, zh.scorecard).get('p2');

function recordsOf(host: Host) {
  return [...rowsOf(host, '过程记录', ['record_id']).values()].map((row) =>
    ['record_kind', 'kpi', 'field', 'old_value', 'new_value', 'reason', 'by'].map((key) => row[key]),
  );
}

describe('goals on the built add-on', () => {
  it('change the cells of their rows and nothing else, and the score follows', () => {
    const host = filledHost();
    const before = goalsOf(host);
    host.signIn(MING);
    expect(propose(host, { conversion_rate: { target: 0.045 } })).toMatchObject({ ok: true });
    // 0.045 of 0.045 → 100; (60·100 + 20·75)/80 → 93.75.
    expect(scoreOf(host)).toMatchObject({ score: 93.75 });
    const wanted = before.map((row) => (row[0] === 'p2 conversion_rate' ? ['p2 conversion_rate', 60, 0.045] : row));
    expect(goalsOf(host)).toEqual(wanted);

    host.signIn(ADA);
    expect(save(host, 'goalsForm', 'agreeGoals', p2)).toMatchObject({ ok: true, value: { state: 'agreed' } });
    expect(recordsOf(host)).toEqual([
      ['目标提出', 'conversion_rate', '目标值', '0.05', '0.045', '', MING.email],
      ['目标提出', '', '目标', '', '', '', MING.email],
      ['目标确认', 'conversion_rate', '目标', '', expect.stringContaining('"target":0.045'), '', ADA.email],
      ['目标确认', 'teamwork_growth', '目标', '', expect.stringContaining('"rule":"rating"'), '', ADA.email],
      ['目标确认', 'roas', '目标', '', expect.stringContaining('"weight":20'), '', ADA.email],
      ['目标确认', '', '目标', '', '', '', ADA.email],
    ]);
  });

  it('find their rows wherever people have sorted them', () => {
    const host = filledHost();
    const before = new Map(goalsOf(host).map(([id, ...rest]) => [id, rest]));
    const width = host.values(zh.ads)[0]?.length ?? 0;
    const last = addressOf(host, zh.ads, 'p3 teamwork_growth', 'person_id', KPI).replace(/\D/g, '');
    host.sortRange(zh.ads, `A3:${String.fromCharCode(64 + Math.min(width, 12))}${last}`, 1, false);
    expect(goalsOf(host)[0]?.[0]).toMatch(/^p3/);
    host.signIn(MING);
    expect(propose(host, { roas: { target: 4, weight: 15 }, teamwork_growth: { weight: 25 } })).toMatchObject({
      ok: true,
    });
    const after = new Map(goalsOf(host).map(([id, ...rest]) => [id, rest]));
    expect(after).toEqual(
      new Map([...before, ['p2 roas', [15, 4]], ['p2 teamwork_growth', [25, before.get('p2 teamwork_growth')?.[1]]]]),
    );
  });

  it('need a reason once they were agreed, and keep old and new', () => {
    const host = filledHost();
    host.signIn(MING);
    propose(host, {});
    host.signIn(ADA);
    save(host, 'goalsForm', 'agreeGoals', p2);
    host.signIn(MING);
    const changes = { roas: { target: 2.5, detail: 'cap 110' } };
    expect(propose(host, changes)).toMatchObject({ ok: false, fields: [{ path: 'reason' }] });
    expect(rowsOf(host, zh.ads, KPI).get('p2 roas')).toMatchObject({ target: 3 });
    expect(propose(host, changes, '=渠道预算减半')).toMatchObject({ ok: true, value: { state: 'changed' } });
    expect(recordsOf(host).slice(-3)).toEqual([
      ['目标变更', 'roas', '目标值', '3', '2.5', '=渠道预算减半', MING.email],
      ['目标变更', 'roas', '规则参数', '', 'cap 110', '=渠道预算减半', MING.email],
      ['目标变更', '', '目标', '', '', '=渠道预算减半', MING.email],
    ]);
    expect(call(host, 'verifyRecords', {}).value).toMatchObject({ intact: true });
  });

  it('are proposed by neither the employee nor somebody else’s manager', () => {
    const host = filledHost();
    const before = goalsOf(host);
    host.signIn(ADA);
    expect(propose(host, { roas: { target: 1 } })).toMatchObject({ ok: false, reason: 'refused' });
    host.signIn(MING);
    // Ming manages p2 and p3; the goals of p1, his own, are his manager's to propose.
    const kpis = [{ kpi: 'roas', weight: 40, baseline: null, target: 1, rule: 'higher', detail: '' }];
    const own = { personId: 'p1', kpis, reason: '' };
    expect(save(host, 'goalsForm', 'proposeGoals', own)).toMatchObject({ reason: 'refused' });
    expect(goalsOf(host)).toEqual(before);
    expect(recordsOf(host)).toEqual([]);
  });

  it('[S10] leave a stopped KPI out of weight and coverage, and have its old actual back afterwards', () => {
    const host = filledHost();
    // (60·90 + 20·75)/80 → 86.25; the 20 of roas have no figure.
    expect(scoreOf(host)).toMatchObject({ score: 86.25, coverage: 0.8 });
    host.signIn(MING);
    const stop = { ...p2, kpi: 'teamwork_growth', reason: '本期未安排' };
    const resume = { ...stop, reason: '恢复' };
    expect(save(host, 'goalsForm', 'stopKpi', stop)).toMatchObject({ ok: true });
    expect(rowsOf(host, zh.ads, KPI).get('p2 teamwork_growth')).toMatchObject({ actual: '不适用', points: '' });
    // Only the 60 with 90 points are left of 60 + 20.
    expect(scoreOf(host)).toMatchObject({ score: 90, coverage: 0.75 });
    expect(save(host, 'goalsForm', 'resumeKpi', resume)).toMatchObject({ ok: true });
    expect(rowsOf(host, zh.ads, KPI).get('p2 teamwork_growth')).toMatchObject({ actual: 2 });
    expect(scoreOf(host)).toMatchObject({ score: 86.25, coverage: 0.8 });
    expect(recordsOf(host).map(([kind, , , old, value]) => [kind, old, value])).toEqual([
      ['停用本期指标', '2', '不适用'],
      ['恢复本期指标', '不适用', '2'],
    ]);
  });
});

describe('a goal typed over after the agreement', () => {
  const todo = (host: Host, title: string = zh.ads) => rowsOf(host, title, KPI).get('p2 conversion_rate')?.issue;
  const cell = (host: Host, column: string) => addressOf(host, zh.ads, 'p2 conversion_rate', column, KPI);

  function agreedHost(options?: Parameters<typeof filledHost>[1]): Host {
    const host = filledHost('zh-CN', options);
    host.as(MING, () => expect(propose(host, { conversion_rate: { target: 0.045 } }).ok).toBe(true));
    host.as(ADA, () => expect(save(host, 'goalsForm', 'agreeGoals', p2).ok).toBe(true));
    return host;
  }

  it('shows in its row at once, with what was agreed, and no longer once it is put back', () => {
    const host = agreedHost();
    expect(todo(host)).toBe('');
    host.typeInto(zh.ads, cell(host, 'target'), '4%');
    host.typeInto(zh.ads, cell(host, 'rule'), '越低越好');
    expect(todo(host)).toBe('确认后被改动，原确认为：目标值 4.5%、计分规则 越高越好');
    host.typeInto(zh.ads, cell(host, 'target'), '4.5%');
    host.typeInto(zh.ads, cell(host, 'rule'), '');
    // S15: a blank rule is “higher”, as agreed.
    expect(todo(host)).toBe('');
  });

  it('is none where the change was made on record, before and after it is agreed again', () => {
    const host = agreedHost();
    host.as(MING, () => expect(propose(host, { conversion_rate: { target: 0.04 } }, '市场变化').ok).toBe(true));
    expect(rowsOf(host, zh.ads, KPI).get('p2 conversion_rate')).toMatchObject({ target: 0.04, issue: '' });
    host.as(ADA, () => expect(save(host, 'goalsForm', 'agreeGoals', p2).ok).toBe(true));
    expect(todo(host)).toBe('');
    host.typeInto(zh.ads, cell(host, 'target'), '4.5%');
    expect(todo(host)).toBe('确认后被改动，原确认为：目标值 4%');
  });

  it('is none in another language, and is told in that language', () => {
    const host = agreedHost();
    translate(host, 'en');
    expect(todo(host, 'Paid ads')).toBe('');
    host.typeInto('Paid ads', cell2(host), '4%');
    expect(todo(host, 'Paid ads')).toBe('changed after the agreement; agreed were: Target 4.5%');
  });

  const cell2 = (host: Host) => addressOf(host, 'Paid ads', 'p2 conversion_rate', 'target', KPI);

  it('is none where the same figure is written with a decimal comma', () => {
    const host = freshHost({ spreadsheet: { locale: 'de_DE', timeZone: 'Europe/Berlin' }, user: HR });
    setUp(host);
    host.as(MING, () => expect(propose(host, { conversion_rate: { target: 0.045 } }).ok).toBe(true));
    host.as(ADA, () => expect(save(host, 'goalsForm', 'agreeGoals', p2).ok).toBe(true));
    host.typeInto(zh.ads, cell(host, 'target'), '4,5%');
    expect(todo(host)).toBe('');
    host.typeInto(zh.ads, cell(host, 'target'), '4,0%');
    expect(todo(host)).toContain('确认后被改动');
  });

  it('is told too in a workbook that was made before rows kept what was agreed', () => {
    const host = agreedHost();
    host.deleteColumns(zh.ads, 13, 1);
    host.typeInto(zh.settings, addressOf(host, zh.settings, 'workbook_version', 'value', ['key']), '2');
    host.typeInto(zh.ads, cell(host, 'target'), '4%');
    expect(setUp(host, { period: null, people: null, entries: null })).toMatchObject({ ok: true });
    expect(todo(host)).toBe('确认后被改动，原确认为：目标值 4.5%');
    host.calls.reset();
    setUp(host, { period: null, people: null, entries: null });
    expect(host.calls.write).toBe(0);
  });
});
