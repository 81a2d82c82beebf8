// The Guide prints the rules that are in force, in the language and for the visibility of the workbook.
import type { Host } from '../../host/host';
import { errorsOn } from '../support/dashboard';
import { addressOf, rowsOf, setUp, sheet, translate, workbookHost } from '../support/perfscore-host';
import { type Colleague, entriesTable, peopleTable } from '../support/staff';

jest.setTimeout(60_000);

const staff: readonly Colleague[] = [
  { id: 'p1', name: '甲', role: 'paid_ads', track: 'commerce', figures: 'roas 100 3.2' },
  { id: 'p2', name: '乙', role: 'content', track: 'video', figures: 'content_output 100 40' },
];
const given = { people: peopleTable(staff), entries: entriesTable(staff) };
const filled = (language: 'en' | 'zh-CN') => workbookHost(`guide ${language}`, { ...given, language });

const linesOf = (host: Host, language: 'en' | 'zh-CN'): string[] =>
  host.display(sheet[language].guide).map((cells) => cells.join('').trim());

function change(host: Host, language: 'en' | 'zh-CN', setting: string, value: string): void {
  const { settings } = sheet[language];
  host.typeInto(settings, addressOf(host, settings, setting, 'value', ['key']), value);
}

/** Per setting: a new value, and the line that holds it before and after, in both languages. */
const followed = {
  cap: ['130', ['最高 120 分', '最高 130 分'], ['more than 120 or', 'more than 130 or']],
  floor: ['10', ['最低 0 分', '最低 10 分'], ['fewer than 0 points', 'fewer than 10 points']],
  rating_4: ['112', ['4 分 → 110', '4 分 → 112'], ['4 → 110', '4 → 112']],
  team_share: ['30%', ['团队占比为 20%', '团队占比为 30%'], ['20% for members', '30% for members']],
  team_share_lead: ['50%', ['负责人为 40%', '负责人为 50%'], ['40% for team leads', '50% for team leads']],
  adjustment_limit: ['3', ['不超过 5 分', '不超过 3 分'], ['at most 5 either', 'at most 3 either']],
  veto_cap: ['70', ['最高 60 分', '最高 70 分'], ['total at 60 and', 'total at 70 and']],
  coverage_for_grade: ['90%', ['权重不足 80%', '权重不足 90%'], ['less than 80% of', 'less than 90% of']],
  not_applicable_limit: ['25%', ['超过 30% 时', '超过 25% 时'], ['more than 30% of', 'more than 25% of']],
  grade_s: ['110', ['S 卓越：108 分', 'S 卓越：110 分'], ['S Outstanding: 108', 'S Outstanding: 110']],
  min_days_quarter: ['50', ['45 天（季度）', '50 天（季度）'], ['45 in a quarter', '50 in a quarter']],
} as const;

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const at = language === 'zh-CN' ? 1 : 2;

  it.each(Object.entries(followed))(
    '%s is printed as it is in force, and a changed value at once',
    (setting, words) => {
      const host = filled(language);
      const [before, after] = words[at];
      const has = (text: string) => linesOf(host, language).some((line) => line.includes(text));
      expect([before, has(before), has(after)]).toEqual([before, true, false]);
      change(host, language, setting, words[0]);
      expect([after, has(before), has(after)]).toEqual([after, false, true]);
    },
  );

  it('[W2] the treatment of missing figures in words, and the period', () => {
    const host = filled(language);
    const [inForce, changed] = language === 'en' ? ['leave-out', 'zero'] : ['不计入', '按零分'];
    const line = (word: string) => (language === 'en' ? `In force: ${word}.` : `当前处理：${word}。`);
    expect(linesOf(host, language).join('\n')).toContain(line(inForce));
    change(host, language, 'missing', changed);
    expect(linesOf(host, language).join('\n')).toContain(line(changed));
    expect(linesOf(host, language).join('\n')).toContain('2026-Q3');
  });

  it('the weights of the templates in use, and only of those', () => {
    const text = linesOf(filled(language), language).join('\n');
    const [ads, video, seo] =
      language === 'en'
        ? ['Paid ads specialist · commerce', 'Content creator · video', 'SEO/SEM specialist ·']
        : ['数字广告投放岗 · 电商', '内容创作岗 · 视频', 'SEO/SEM 岗 ·'];
    expect(text).toContain(video);
    expect(text).not.toContain(seo);
    const weights = linesOf(filled(language), language).find((line) => line.startsWith(ads)) ?? '';
    const numbers = [...weights.matchAll(/ (\d+)(?=[,、，;；]|$)/g)].map(([, weight]) => Number(weight));
    expect(numbers).toEqual([40, 20, 15, 10, 15]);
  });

  it('no line is left with braces, errors or the other language', () => {
    const host = filled(language);
    const text = linesOf(host, language).join('\n');
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(errorsOn(host, sheet[language].guide)).toEqual([]);
    if (language === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(linesOf(host, language).filter((line) => line !== '').length).toBeGreaterThan(60);
  });

  it('who may see: the paragraph of the visibility chosen', () => {
    const [open, closed] = language === 'en' ? ['Open: this file', 'Private: this file'] : ['全员公开：', '限定范围：'];
    const host = filled(language);
    const shows = () => [open, closed].map((words) => linesOf(host, language).some((line) => line.startsWith(words)));
    expect(shows()).toEqual([false, true]);
    expect(setUp(host, { ...given, language, visibility: 'open' })).toMatchObject({ ok: true });
    expect(shows()).toEqual([true, false]);
    const value = () => rowsOf(host, sheet[language].settings, ['key']).get('visibility')?.value;
    expect(value()).toBe(language === 'en' ? 'open' : '全员公开');
    // Left out, it stays as it is; a repair and the other language keep it.
    translate(host, language);
    expect(shows()).toEqual([true, false]);
    change(host, language, 'visibility', language === 'en' ? 'private' : '限定范围');
    translate(host, language);
    expect(shows()).toEqual([false, true]);
  });
});

it('a change of language prints the whole Guide in it, with the settings as they were', () => {
  const host = filled('zh-CN');
  change(host, 'zh-CN', 'cap', '130');
  translate(host, 'en');
  const text = linesOf(host, 'en').join('\n');
  expect(text).toContain('more than 130 or');
  expect(text).not.toMatch(/\p{Script=Han}/u);
});
