// A rule that makes a KPI of columns, as the panel says it.
import { writtenRule } from '../../../../src/sidebar/panels/figures/written-rule';
import { sidebarTextIn } from '../../../../src/text/sidebar';

const headers = ['Likes', 'Shares', 'Fans', 'New fans', 'Rate', 'Type'];

type Given = Partial<Parameters<typeof writtenRule>[0]>;

const said = (rule: Given, language: 'en' | 'zh-CN' = 'en') =>
  writtenRule(
    { kpi: 'k', how: 'value', plus: [0], over: [], less: [], times: 1, only: null, rateAs: 'fraction', ...rule },
    'K',
    headers,
    sidebarTextIn(language).figuresPanel,
  );

describe('writtenRule', () => {
  it.each<[Given, string]>([
    [{}, 'K = Likes'],
    [{ plus: [0, 1] }, 'K = Likes + Shares'],
    [{ how: 'ratio', over: [2] }, 'K = Likes ÷ Fans'],
    [{ how: 'ratio', plus: [0, 1], over: [2, 3] }, 'K = (Likes + Shares) ÷ (Fans + New fans)'],
    [{ how: 'ratio', over: [2], times: 1000 }, 'K = Likes × 1000 ÷ Fans'],
    [{ how: 'ratio', plus: [0, 1], over: [2], times: 1000 }, 'K = (Likes + Shares) × 1000 ÷ Fans'],
    [{ how: 'ratio', plus: [3], over: [2], less: [3] }, 'K = New fans ÷ (Fans − New fans)'],
    [{ plus: [0, 1], times: 1000 }, 'K = (Likes + Shares) × 1000'],
    [{ how: 'rate', plus: [4], over: [2] }, 'K = Rate, weighted by Fans'],
    [{ how: 'rate', plus: [4] }, 'K = Rate'],
    [{ only: { column: 5, text: 'video' } }, 'K = Likes; only rows where Type is “video”'],
  ])('says %j as “%s”', (rule, sentence) => {
    expect(said(rule)).toBe(sentence);
  });

  it('says a restriction in Chinese', () => {
    const only = { column: 5, text: '视频' };
    expect(said({ how: 'ratio', plus: [0, 1], over: [2], only }, 'zh-CN')).toBe(
      'K = (Likes + Shares) ÷ Fans；只取“Type”为“视频”的行',
    );
  });
});
