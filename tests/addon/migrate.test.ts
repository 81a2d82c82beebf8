// A workbook as the first version left it, and the same workbook in other locales and languages: nothing entered changes.
import { readFileSync } from 'node:fs';
import type { Host } from '../../host/host';
import { addressOf, filledHost, freshHost, HR, rowsOf, setUp, sheet, translate } from '../support/perfscore-host';
import { call, formVersion, requestId } from '../support/sidebar-calls';

const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];
const FIGURES = ['weight', 'baseline', 'target', 'actual', 'evidence', 'remark'];

function entered(host: Host, title: string): unknown[] {
  return [...rowsOf(host, title, KPI)].map(([id, row]) => [id, ...FIGURES.map((key) => row[key])]);
}

/** Saved by the first version from the people and figures of the tests, with one actual and one remark typed in afterwards. */
function firstVersion(): Host {
  return freshHost({ data: JSON.parse(readFileSync('tests/fixtures/workbook-version-1.json', 'utf8')) });
}

function save(host: Host, actual: string) {
  const version = formVersion(host, 'reviewForm', { personId: 'p2' });
  const kpis = [
    { kpi: 'conversion_rate', actual: '0.045', evidence: '', comment: '' },
    { kpi: 'teamwork_growth', actual: '2', evidence: '', comment: '沟通及时' },
    { kpi: 'roas', actual, evidence: '', comment: '' },
  ];
  const review = { personId: 'p2', kpis, strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };
  return call(host, 'submitReview', { ...review, requestId: requestId(), version });
}

describe('a workbook of the first version', () => {
  it('says before it is brought up to date what has to be done, and then keeps every entry', () => {
    const host = firstVersion();
    const before = entered(host, zh.ads);
    expect(before).toHaveLength(12);
    host.calls.reset();
    expect(save(host, '3.6')).toMatchObject({ ok: false });
    expect(host.calls.write).toBe(0);

    const answer = translate(host, 'zh-CN');
    expect(answer).toMatchObject({ ok: true });
    // New with the version is not lost: nobody deleted it.
    expect(answer.ok && answer.value.warnings.join()).not.toContain('曾被删除');
    expect(entered(host, zh.ads)).toEqual(before);
    expect(rowsOf(host, zh.ads, KPI).get('p2 roas')).toMatchObject({ actual: 3.6, remark: '手工备注' });
    // 106.4 and (60·90 + 20·75 + 20·120)/100 by hand.
    expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ score: 106.4, rank: 1 });
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: 93 });
    expect(rowsOf(host, zh.settings, ['key']).get('workbook_version')).toMatchObject({ value: 3 });
    host.calls.reset();
    translate(host, 'zh-CN');
    expect(host.calls.write).toBe(0);
    expect(save(host, '3')).toMatchObject({ ok: true });
    expect(call(host, 'verifyRecords', {})).toMatchObject({ ok: true, value: { intact: true } });
  });
});

describe('another language', () => {
  it('prints what ships anew and keeps what people wrote: headers, a KPI’s definition, settings, weights, titles', () => {
    const host = filledHost();
    const figures = entered(host, zh.ads);
    host.typeInto(zh.ads, 'L2', '实绩');
    host.typeInto(zh.library, addressOf(host, zh.library, 'roas', 'definition', ['kpi']), '我司口径');
    host.typeInto(zh.settings, addressOf(host, zh.settings, 'cap', 'value', ['key']), '115');
    host.renameSheet('岗位模板', '我们的模板');
    translate(host, 'en');
    expect(rowsOf(host, 'KPI library', ['kpi']).get('roas')).toMatchObject({ definition: '我司口径' });
    expect(String(rowsOf(host, 'KPI library', ['kpi']).get('conversion_rate')?.definition)).toMatch(/^[ -~]+/);
    expect(rowsOf(host, 'Settings', ['key']).get('cap')).toMatchObject({
      value: 115,
      setting: expect.stringMatching(/cap/i),
    });
    expect(host.values('我们的模板', 'A2')).toEqual([['Role']]);
    expect(host.values('Paid ads', 'K2:L2')).toEqual([['Target', '实绩']]);
    expect(entered(host, 'Paid ads')).toEqual(figures);
    expect(String(host.values('Guide').flat().join(' '))).not.toMatch(/使用说明/);
    translate(host, 'zh-CN');
    expect(entered(host, zh.ads)).toEqual(figures);
    expect(rowsOf(host, zh.library, ['kpi']).get('roas')).toMatchObject({ definition: '我司口径' });
    host.calls.reset();
    translate(host, 'zh-CN');
    expect(host.calls.write).toBe(0);
  });
});

describe.each(['en_US', 'zh_CN', 'de_DE'])('a workbook of the locale %s', (locale) => {
  it('reads typed decimals as they are written there, writes the sidebar’s figures as numbers and records them with a point', () => {
    const host = freshHost({ spreadsheet: { locale, timeZone: 'Asia/Shanghai' }, user: HR });
    setUp(host);
    const cell = addressOf(host, zh.ads, 'p2 roas', 'actual', KPI);
    host.typeInto(zh.ads, cell, locale === 'de_DE' ? '2,7' : '2.7');
    // (60·90 + 20·75 + 20·90)/100
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: 87 });
    expect(save(host, '3.6')).toMatchObject({ ok: true });
    expect(host.values(zh.ads, cell)).toEqual([[3.6]]);
    expect(host.display(zh.ads, cell)[0]?.[0]).toContain(locale === 'de_DE' ? '3,6' : '3.6');
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: 93 });
    const records = host.values('过程记录').flat();
    expect(records).toEqual(expect.arrayContaining(['2.7', '3.6']));
    expect(call(host, 'verifyRecords', {})).toMatchObject({ ok: true, value: { intact: true } });
    host.calls.reset();
    expect(translate(host, 'zh-CN')).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
    expect(translate(host, 'en')).toMatchObject({ ok: true });
    expect(rowsOf(host, 'Paid ads', KPI).get('p2 roas')).toMatchObject({ actual: 3.6 });
  });

  it('asks about a text that means another number there', () => {
    const host = freshHost({ spreadsheet: { locale, timeZone: 'Asia/Shanghai' }, user: HR });
    setUp(host);
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p2 roas', 'actual', KPI), "'1,200");
    const lines = call(host, 'problems', {}).value.groups.flatMap((group: { lines: object[] }) => group.lines);
    const line = lines.find(({ cell }: { cell: { column: string; row: { kpi: string; person_id: string } } }) => {
      return cell.column === 'actual' && cell.row.kpi === 'roas' && cell.row.person_id === 'p2';
    });
    const written = line.mends.map(({ changes: [change] }: { changes: { value: number }[] }) => change?.value);
    expect([line.type, written]).toEqual(
      locale === 'de_DE' ? ['numberUnclear', [1.2, 1200]] : ['numberAsText', [1200]],
    );
  });

  it.each(['2026/06/30', '30.06.2026', '2026年6月30日'])(
    'takes %s as that day of the sheet’s zone and names who left before the period',
    (written) => {
      const host = freshHost({ spreadsheet: { locale, timeZone: 'America/Los_Angeles' }, user: HR });
      setUp(host);
      host.typeInto(zh.people, addressOf(host, zh.people, 'p3', 'left'), written);
      const answer = translate(host, 'zh-CN');
      expect(answer.ok && answer.value.warnings.join('\n')).toContain('周期开始前已离职，仅作提示：李雷。');
      expect(answer.ok && answer.value.warnings.join()).not.toContain('文件中为');
      expect([...rowsOf(host, zh.ads, KPI).keys()].filter((id) => id.startsWith('p3'))).toHaveLength(5);
      // The day counts in formulas too: p1 left before the period and is not rated.
      expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({ total: 106.4 });
      host.typeInto(zh.people, addressOf(host, zh.people, 'p1', 'left'), written);
      // [P3] and marked with the reason on the Scorecard.
      expect(rowsOf(host, zh.scorecard).get('p1')).toMatchObject({
        total: '',
        grade: '',
        state: '未评定：0 天，至少需 45 天',
      });
    },
  );
});
