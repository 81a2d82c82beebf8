// A whole round by three people through the sidebar's own calls, while every computed cell only says “Loading…” to the server.
import type { Host } from '../../host/host';
import { filledHost, rowsOf, sheet } from '../support/perfscore-host';
import { call, save } from '../support/sidebar-calls';

const HR = { email: 'hr@example.com', locale: 'zh-CN' } as const;
const MING = { email: 'ming@x.example', locale: 'zh-CN' } as const;
const ADA = { email: 'ada@x.example', locale: 'zh-CN' } as const;
const zh = sheet['zh-CN'];
const texts = { strengths: '投放节奏稳', gaps: '', development: '学习归因', nextGoals: '' };
const about = { personId: 'p2' };

function goals(conversionTarget: number): object[] {
  const goal = { baseline: null, detail: '' };
  return [
    { ...goal, kpi: 'conversion_rate', weight: 60, target: conversionTarget, rule: 'higher' },
    { ...goal, kpi: 'teamwork_growth', weight: 20, target: null, rule: 'rating' },
    { ...goal, kpi: 'roas', weight: 20, target: 3, rule: 'higher' },
  ];
}

function ratings(rating: string): object[] {
  return [
    { kpi: 'conversion_rate', actual: '0.045', evidence: '后台导出', comment: '' },
    { kpi: 'teamwork_growth', actual: rating, evidence: '', comment: '主动分享' },
    { kpi: 'roas', actual: '2.7', evidence: '月报', comment: '' },
  ];
}

function saved(host: Host, form: string, name: string, input: object) {
  const answered = save(host, form, name, { ...about, ...input });
  if (!answered.ok) throw new Error(`${name}: ${answered.problems?.join('\n')}`);
  return answered.value;
}

describe.each(['Loading…', '#NAME?'] as const)('a round while computed cells say %s', (answered) => {
  it('goes from goals to the acknowledged result', () => {
    const host = filledHost();
    host.serverSeesComputedCells = answered;

    host.signIn(MING);
    expect(call(host, 'start', {}).value).toMatchObject({ me: { isHr: false, isManager: true, name: '王小明' } });
    saved(host, 'goalsForm', 'proposeGoals', { kpis: goals(0.05), reason: '' });

    host.signIn(ADA);
    saved(host, 'goalsForm', 'askGoalChange', { reason: '转化率目标偏高' });

    host.signIn(MING);
    saved(host, 'goalsForm', 'proposeGoals', { kpis: goals(0.045), reason: '' });

    host.signIn(ADA);
    expect(saved(host, 'goalsForm', 'agreeGoals', {})).toMatchObject({ state: 'agreed' });
    saved(host, 'checkInForm', 'addCheckIn', { progress: '素材更新', blocker: '', support: '设计支持', nextStep: '' });
    saved(host, 'selfReviewForm', 'submitSelfReview', { kpis: ratings('5'), ...texts, reason: '' });

    host.signIn(MING);
    const before = call(host, 'reviewForm', about).value;
    expect(before.selfReview.strengths).toBe('投放节奏稳');
    expect(JSON.stringify(before.selfReview)).not.toContain('"actual":"5"');
    const after = saved(host, 'reviewForm', 'submitReview', { kpis: ratings('4'), ...texts, reason: '' });
    expect(JSON.stringify(after.selfReview)).toContain('"actual":"5"');

    // 60·100 (0.045 of 0.045) + 20·110 (rated 4) + 20·90 (2.7 of 3), all /100 → 100.
    host.signIn(ADA);
    const result = call(host, 'myResult', about).value;
    expect(result).toMatchObject({
      score: 100,
      review: { strengths: '投放节奏稳' },
      acknowledgement: { state: 'due' },
    });
    expect(result.kpis.map(({ contribution }: { contribution: number }) => contribution)).toEqual([60, 22, 18]);
    expect(rowsOf(host, zh.scorecard).get('p2')).toMatchObject({ score: 100, total: result.total });
    saved(host, 'myResult', 'acknowledge', { comment: '同意' });

    host.signIn(HR);
    expect(call(host, 'verifyRecords', {}).value).toMatchObject({ intact: true });
    const home = call(host, 'home', {}).value;
    expect(home.stages.find(({ key }: { key: string }) => key === 'acknowledged')).toMatchObject({ done: 1, all: 3 });
  });

  it('changes agreed goals with a reason alone, old and new on record', () => {
    const host = filledHost();
    host.serverSeesComputedCells = answered;
    host.signIn(MING);
    saved(host, 'goalsForm', 'proposeGoals', { kpis: goals(0.05), reason: '' });
    host.signIn(ADA);
    saved(host, 'goalsForm', 'agreeGoals', {});
    host.signIn(MING);
    expect(save(host, 'goalsForm', 'proposeGoals', { ...about, kpis: goals(0.04), reason: '' } as never)).toMatchObject(
      {
        ok: false,
        reason: 'invalid',
        fields: [{ path: 'reason' }],
      },
    );
    saved(host, 'goalsForm', 'proposeGoals', { kpis: goals(0.04), reason: '旺季推迟' });
    const change = host.values('过程记录').find((row) => row[5] === '目标变更' && row[7] === '目标值');
    expect(change?.slice(4, 11)).toEqual(['p2', '目标变更', 'conversion_rate', '目标值', '0.05', '0.04', '旺季推迟']);
  });
});
