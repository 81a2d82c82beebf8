// What people delete and Records still know comes back: agreed goals, reviewed figures and their evidence.
import type { Host } from '../../host/host';
import { deleteTab } from '../support/grid-habits';
import { type Answer, addressOf, filledHost, rowsOf, setUp, sheet } from '../support/perfscore-host';
import { call, save } from '../support/sidebar-calls';

const MING = { email: 'ming@x.example', locale: 'zh-CN' } as const;
const ADA = { email: 'ada@x.example', locale: 'zh-CN' } as const;
const zh = sheet['zh-CN'];
const KPI = ['person_id', 'kpi'];
const p2 = { personId: 'p2' };
const nothingNew = { people: null, entries: null, period: null } as const;

function told(answer: Answer): string {
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return [...answer.value.done, ...answer.value.warnings].join('\n');
}

/** p2 agrees to 55/25/20 and is reviewed: conversion rate 4.5 % of 5 %, a 2, ROAS 3.6 of 3. */
function reviewed(): Host {
  const host = filledHost();
  const weights: Readonly<Record<string, number>> = { conversion_rate: 55, teamwork_growth: 25, roas: 20 };
  host.as(MING, () => {
    const { kpis } = call(host, 'goalsForm', p2).value;
    const sent = kpis.map(({ kpi, baseline, target, rule, detail }: { [field: string]: string }) => {
      return { kpi, weight: weights[String(kpi)], baseline, target, rule, detail };
    });
    expect(save(host, 'goalsForm', 'proposeGoals', { ...p2, kpis: sent, reason: '' } as typeof p2).ok).toBe(true);
  });
  host.as(ADA, () => expect(save(host, 'goalsForm', 'agreeGoals', p2).ok).toBe(true));
  const kpis = Object.keys(weights).map((kpi, index) => ({
    kpi,
    actual: ['0.045', '2', '3.6'][index],
    evidence: `后台导出 ${index}`,
    comment: '已核对',
  }));
  const review = { ...p2, kpis, strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };
  host.as(MING, () => expect(save(host, 'reviewForm', 'submitReview', review).ok).toBe(true));
  return host;
}

const rowsOfP2 = (host: Host) =>
  [...rowsOf(host, zh.ads, KPI)]
    .filter(([id]) => id.startsWith('p2 '))
    .map(([id, { weight, target, actual, evidence }]) => [id, weight, target, actual, evidence]);

// (55·90 + 25·75 + 20·120)/100 = 92.25
const SCORE = 92.25;

function expectNothingLeftToDo(host: Host): void {
  host.calls.reset();
  told(setUp(host, nothingNew));
  expect(host.calls.write).toBe(0);
}

it('a deleted KPI sheet comes back as agreed and reviewed; what was only typed is named as gone', () => {
  const host = reviewed();
  const before = rowsOfP2(host);
  expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: SCORE });
  deleteTab(host, zh.ads);
  const sentences = told(setUp(host, nothingNew));
  expect(sentences).toContain('“广告投放”曾被删除。已按“过程记录”恢复 1 人');
  expect(rowsOfP2(host)).toEqual(before);
  expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: SCORE });
  // Nobody ever saved anything about p1: the template, without figures.
  expect(rowsOf(host, zh.ads, KPI).get('p1 roas')).toMatchObject({ weight: 40, actual: '' });
  expectNothingLeftToDo(host);
});

it('a KPI of the template that was not agreed does not come back with the sheet', () => {
  const host = reviewed();
  deleteTab(host, zh.ads);
  setUp(host, nothingNew);
  // The template of p2's track has five KPIs.
  expect(rowsOfP2(host)).toHaveLength(3);
});

it.each([
  ['weight', 9],
  ['target', 11],
  ['actual', 12],
  ['evidence', 17],
])('a deleted column of %s is filled in again for those of whom Records know it', (_, column) => {
  const host = reviewed();
  const before = rowsOfP2(host);
  host.deleteColumns(zh.ads, column, 1);
  expect(told(setUp(host, nothingNew))).toContain('“广告投放”：以下列曾被删除，现已恢复：');
  expect(rowsOfP2(host)).toEqual(before);
  expectNothingLeftToDo(host);
});

it('a figure that was changed on record after the agreement comes back as it was last', () => {
  const host = reviewed();
  host.as(MING, () => {
    const kpis = [{ kpi: 'roas', actual: '3', evidence: '更正', comment: '数据有误' }];
    const others = ['conversion_rate', 'teamwork_growth'].map((kpi, index) => ({
      kpi,
      actual: ['0.045', '2'][index],
      evidence: `后台导出 ${index}`,
      comment: '已核对',
    }));
    const again = { strengths: '', gaps: '', development: '', nextGoals: '', reason: '后台口径调整' };
    expect(
      save(host, 'reviewForm', 'submitReview', { ...p2, kpis: [...others, ...kpis], ...again } as typeof p2).ok,
    ).toBe(true);
  });
  host.deleteColumns(zh.ads, 12, 1);
  setUp(host, nothingNew);
  expect(rowsOf(host, zh.ads, KPI).get('p2 roas')).toMatchObject({ actual: 3, evidence: '更正' });
});

it('somebody who changes roles takes no goals of the old role along', () => {
  const host = reviewed();
  host.typeInto(zh.people, addressOf(host, zh.people, 'p2', 'role'), '内容创作岗');
  host.typeInto(zh.people, addressOf(host, zh.people, 'p2', 'track'), '');
  setUp(host, nothingNew);
  const content = [...rowsOf(host, '内容', KPI).keys()];
  expect(content).toContain('p2 content_output');
  expect(content).not.toContain('p2 roas');
  expect(rowsOfP2(host)).toHaveLength(3);
});
