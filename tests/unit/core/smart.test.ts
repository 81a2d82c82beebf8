// The SMART lint, letter by letter (principle 4): scores, what causes them, what to mend.
import { lintGoal, type SmartLetter, smartLetters } from '../../../src/core/smart';
import type { Goal } from '../../../src/core/smart-reading';
import { goalOf, lexicon } from '../../support/smart-corpus';

const lint = (text: string, more: Partial<Goal> = {}) => lintGoal(goalOf(text, more), lexicon);
const scoreOf = (letter: SmartLetter, text: string, more: Partial<Goal> = {}) => lint(text, more).letters[letter].score;
const findingsOf = (letter: SmartLetter, text: string, more: Partial<Goal> = {}) =>
  lint(text, more).letters[letter].findings;
const wordsOf = (letter: SmartLetter, text: string) => lint(text).letters[letter].words.map((word) => word.text);

describe('a goal as a whole', () => {
  it('is worth 10 when nothing is to be mended', () => {
    const good = lint('2026年9月30日前，官网注册转化率由 3% 提升到 4%，以 GA4 为准');
    expect(smartLetters.map((letter) => good.letters[letter].score)).toEqual([2, 2, 2, 2, 2]);
    expect(good.total).toBe(10);
    const english = lint(
      'Lift the sign-up conversion rate of the pricing page from 3% to 4% in GA4 by 30 September 2026',
    );
    expect(english.total).toBe(10);
  });

  it('tells the same of full-width and half-width writing', () => {
    expect(lint('９月３０日前，抖音粉丝由４．２万增至５万')).toMatchObject({ total: 9 });
    expect(lint('9月30日前，抖音粉丝由4.2万增至5万').total).toBe(9);
  });

  it('gives the words with their places in the text as typed', () => {
    const text = '  加强 新媒体运营，尽快提升影响力';
    const { S, T } = lint(text).letters;
    for (const { start, end, text: found } of [...S.words, ...T.words]) expect(text.slice(start, end)).toBe(found);
    expect(wordsOf('S', text)).toContain('加强');
    expect(wordsOf('T', text)).toEqual(['尽快']);
  });

  it('shows what the goal already says, and gaps for the rest', () => {
    expect(lint('提升落地页转化率').rewrite).toEqual({
      kind: 'raise',
      due: null,
      place: '落地页',
      thing: '转化率',
      from: null,
      to: null,
      source: null,
      serves: null,
      namesTeamKpi: true,
    });
    expect(lint('Cut CPA on Google Ads from ¥60 to ¥50 by Sept 15', { alignedTo: 'CAC' }).rewrite).toMatchObject({
      kind: 'lower',
      place: 'Google Ads',
      from: '¥60',
      to: '¥50',
      serves: 'CAC',
    });
    expect(lint('Publish 12 blog posts').rewrite).toMatchObject({ kind: 'deliver', to: '12', thing: 'blog posts' });
    // The figure goes with the word it stands beside.
    expect(lint('Publish 10 videos on TikTok, avg. 5k views').rewrite).toMatchObject({
      kind: 'deliver',
      to: '10',
      thing: 'videos',
    });
    expect(lint('线索成本压到 80 以内（上月 95）').rewrite).toMatchObject({
      kind: 'lower',
      thing: '线索成本',
      from: '95',
      to: '80',
    });
    // What has a start is raised or lowered, also where no list knows it; a change is no level, an hour no number of things.
    expect(lint('加载时间从 4.2 秒压到 2.5 秒').rewrite).toMatchObject({ kind: 'lower', from: '4.2 秒', to: '2.5 秒' });
    expect(lint('Increase LinkedIn followers by 500').rewrite).toMatchObject({ kind: 'raise', to: null });
    expect(lint('CPL 降 15%，对比二季度').rewrite).toMatchObject({ kind: 'lower', to: null });
    expect(lint('Reply to every review within 2 days').rewrite).toMatchObject({ kind: 'deliver', to: null });
    expect(lint('CTR', { target: 0.05, baseline: 0.04, unit: '%' }).rewrite).toMatchObject({ from: '4%', to: '5%' });
  });

  it('takes linted text as data', () => {
    for (const text of [
      '',
      '   ',
      '=IMPORTXML("x")',
      '<img onerror=alert(1)>',
      '{words} $& \\',
      '__proto__ constructor',
      '\ud83d',
      'İ 9月底',
    ]) {
      expect(lint(text).total).toBeGreaterThanOrEqual(0);
    }
  });

  it('takes time in proportion to the text', () => {
    const pieces = [
      '从',
      '9月',
      '1,',
      '提升 ',
      'by ',
      '20',
      '百',
      '2026年',
      'raise CTR by 20% and ',
      ' ',
      'within a ',
      'Q',
      '1/',
      '(((',
      '≥',
      'a',
      '不低于',
    ];
    const secondsFor = (piece: string, length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      lint(text);
      return (performance.now() - start) / 1000;
    };
    for (const piece of pieces) {
      secondsFor(piece, 4000);
      expect([piece, secondsFor(piece, 4000) < 0.5]).toEqual([piece, true]);
      expect([piece, secondsFor(piece, 20_000) < 1]).toEqual([piece, true]);
    }
  });
});

describe('S', () => {
  it.each([
    ['发布小红书笔记 30 篇', 2],
    ['提升转化率', 1],
    ['转化率提升到 4%', 1],
    ['官网转化率提升到 4%', 2],
    ['尽量发布小红书笔记 30 篇', 1],
    ['加强学习，努力工作', 0],
    ['Publish 30 posts on LinkedIn', 2],
    ['Increase conversion rate to 4%', 1],
    ['Try to publish 30 posts on LinkedIn', 1],
    ['Improve and support as needed', 0],
  ])('%s → %d', (text, score) => {
    expect(scoreOf('S', text)).toBe(score);
  });

  it('names what is vague, what is held back, and the figure that lacks its place', () => {
    expect(findingsOf('S', '加强学习')).toContainEqual({ type: 'VagueWords', words: ['加强', '学习'] });
    expect(findingsOf('S', '尽量发布 3 篇推文')).toEqual([{ type: 'HedgeWords', words: ['尽量'] }]);
    expect(findingsOf('S', '点击率 5%')).toEqual([{ type: 'PlaceMissing', words: ['点击率'] }]);
  });
});

describe('M', () => {
  it.each([
    ['推文 20 篇', 2],
    ['ROI 达到 3', 2],
    ['粉丝翻一番', 2],
    ['稿件零差错', 2],
    ['20', 1],
    ['9月30日前上线活动页', 1],
    ['9月30日前做得更好', 0],
    ['Q3 内用好 GA4', 0],
    ['Answer 95% of comments', 2],
    ['Launch the landing page', 1],
    ['Do better by 30 September', 0],
  ])('%s → %d: a date is no figure', (text, score) => {
    expect(scoreOf('M', text)).toBe(score);
  });

  it('takes target and unit from their fields', () => {
    expect(scoreOf('M', '官网注册', { target: 300, unit: '次' })).toBe(2);
    expect(scoreOf('M', '', { target: 300 })).toBe(1);
    expect(scoreOf('M', '官网注册', { target: 0, unit: '次' })).toBe(2);
  });

  it('asks for the source without lowering the score', () => {
    expect(lint('推文 20 篇').letters.M).toMatchObject({ score: 2, findings: [{ type: 'SourceMissing' }] });
    expect(findingsOf('M', '推文 20 篇，以公众号后台为准')).toEqual([]);
  });
});

describe('A', () => {
  it.each([
    [{ target: 110, baseline: 100 }, 2],
    [{ target: 200, baseline: 100 }, 2],
    [{ target: 201, baseline: 100 }, 1],
    [{ target: 100, baseline: 100 }, 1],
    [{ target: 99, baseline: 100 }, 0],
    [{ target: 110 }, 1],
    [{ baseline: 100 }, 1],
    [{ target: 110, history: [90, 100] }, 2],
    [{ target: 95, history: [90, 100] }, 0],
    // the best so far counts, not the last: 230 is more than twice 100, no more than twice 120
    [{ target: 230, baseline: 100, history: [120, 90] }, 2],
    [{ target: 5, baseline: 0 }, 1],
    [{ target: -83, baseline: -100 }, 2],
  ] as const)('%j → %d', (fields, score) => {
    expect(scoreOf('A', '阅读量', fields)).toBe(score);
  });

  it.each([
    ['控制点击成本', { target: 80, baseline: 100 }, 2],
    ['控制点击成本', { target: 120, baseline: 100 }, 0],
    ['CPA', { target: 49, baseline: 100 }, 1],
    ['CPA', { target: 50, baseline: 100 }, 2],
    ['Reduce response time', { target: 20, baseline: 24 }, 2],
    ['不低于', { target: 80, baseline: 100 }, 0],
  ] as const)('knows when lower is better: %s %j → %d', (text, fields, score) => {
    expect(scoreOf('A', text, fields)).toBe(score);
  });

  it.each([
    ['转化率从 3% 提升到 4%', {}, 2],
    ['转化率从 3% 提升到 7%', {}, 1],
    ['转化率从 4% 提升到 3%', {}, 0],
    ['阅读量 800 → 1,000', {}, 2],
    ['阅读量增长 20%', {}, 1],
    ['阅读量较去年增长 20%', {}, 2],
    ['阅读量较去年增长 120%', {}, 1],
    ['阅读量增长 20%', { baseline: 100 }, 2],
    ['阅读量达到 20%', { baseline: 0.25 }, 0],
    ['粉丝翻两番', {}, 1],
    ['点击率达到 3%', { baseline: 2.4 }, 2],
    ['Reach 60%', { baseline: 0.45 }, 2],
    ['Raise followers by 500, currently 1,000', {}, 2],
  ] as const)('reads the text where the fields are blank: %s %j → %d', (text, fields, score) => {
    expect(scoreOf('A', text, fields)).toBe(score);
  });

  it('says against what', () => {
    expect(findingsOf('A', 'CTR', { target: 0.02, baseline: 0.03, unit: '%' })).toEqual([
      { type: 'WorseThanBefore', target: '2%', before: '3%' },
    ]);
    expect(findingsOf('A', '粉丝', { target: 900, history: [300, 400] })).toEqual([
      { type: 'FarAbove', target: '900', before: '400' },
    ]);
    expect(findingsOf('A', 'GMV 500 万')).toEqual([{ type: 'BaselineMissing' }]);
  });
});

describe('R', () => {
  it.each([
    ['GMV 500 万', 2],
    ['提升用户留存率', 2],
    ['Return on ad spend of 3', 2],
    ['more MQLs', 2],
    ['视频完播率 30%', 1],
    ['Learn SQL', 0],
    ['Support the sales team', 0],
    ['Lead the weekly meeting', 0],
    ['团结同事', 0],
  ])('%s → %d', (text, score) => {
    expect(scoreOf('R', text)).toBe(score);
  });

  it('takes what it is aligned to, in anybody’s words', () => {
    expect(scoreOf('R', '团结同事', { alignedTo: '品牌搜索指数' })).toBe(2);
    expect(scoreOf('R', '团结同事', { alignedTo: '  ' })).toBe(0);
  });
});

describe('T', () => {
  it.each([
    ['每月发布 8 篇', 1],
    ['尽快完成', 0],
    ['完成方案', 0],
    ['相比 2025年Q3 提升 20%', 0],
    ['较 Q2 提升，9月底前', 2],
    ['24 小时内回复', 0],
    ['3 天内回复客户', 0],
    ['3 周内上线', 2],
    ['Reply within 3 days', 0],
    ['as soon as possible', 0],
  ])('%s → %d', (text, score) => {
    expect(scoreOf('T', text)).toBe(score);
  });

  it('says which words lie outside which period', () => {
    expect(findingsOf('T', '年底前完成')).toEqual([
      { type: 'DueOutside', words: ['年底前'], from: '2026-07-01', to: '2026-09-30' },
    ]);
    expect(findingsOf('T', '每周一次')).toEqual([{ type: 'EndMissing', words: ['每周'] }]);
  });

  it('lets the field for the date go before the text', () => {
    expect(scoreOf('T', '完成方案', { due: '2026-09-15' })).toBe(2);
    expect(scoreOf('T', '9月底前完成方案', { due: '2026-12-31' })).toBe(0);
    expect(scoreOf('T', '9月底前完成方案', { due: '待定' })).toBe(2);
    expect(findingsOf('T', '完成方案', { due: '待定' })).toEqual([{ type: 'DueVague', words: ['待定'] }]);
    expect(scoreOf('T', '完成方案', { due: 'September' })).toBe(2);
  });
});
