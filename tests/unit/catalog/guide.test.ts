// The Guide and the advice on grades: both languages say the same, and figures that are settings are never written out.
import { anchors } from '../../../src/catalog/anchors';
import { ruleLabels } from '../../../src/catalog/choices';
import { coefficients, gradeLabels, spreadAdvice } from '../../../src/catalog/grades';
import { guide, guideNames } from '../../../src/catalog/guide';
import { languages } from '../../../src/catalog/label';
import { reference } from '../../../src/reference/all';

const lines = guide.sections.flatMap(({ heading, lines: own }) => [heading, ...own]);
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

it.each(lines.map((line) => [line.en, line] as const))('“%s” names the same settings in both languages', (_, line) => {
  expect(line['zh-CN']).not.toBe('');
  expect(line.en).not.toMatch(/\p{Script=Han}/u);
  expect(namesIn(line['zh-CN'])).toEqual(namesIn(line.en));
});

it('every figure that may stand in braces is a setting or ships with the grades, and is said once at least', () => {
  const said = new Set(lines.flatMap((line) => namesIn(line.en)));
  expect([...said].sort()).toEqual([...guideNames].sort());
  const settings = Object.keys(reference().settingTexts.en);
  const others = guideNames.filter((name) => !settings.includes(name));
  expect(others.every((name) => /^(coefficient_[sabcd]|spread_(from|top))$/.test(name))).toBe(true);
});

it('every rule has a line of its own, by its name in each language', () => {
  for (const language of languages) {
    const texts = lines.map((line) => line[language]);
    Object.values(ruleLabels).forEach((label, index) => {
      expect(texts.filter((text) => text.startsWith(`${label[language]} (S${index + 1})`))).toHaveLength(1);
    });
  }
});

it('every grade is named with its word', () => {
  for (const [grade, label] of Object.entries(gradeLabels)) {
    for (const language of languages) {
      const start = `${grade} ${label[language]}`;
      expect([start, lines.some((line) => line[language].startsWith(start))]).toEqual([start, true]);
    }
  }
});

it('who may see: one paragraph each for open and private, and for both that hiding protects nothing', () => {
  const seen = guide.sections.find(({ heading }) => heading.en === 'Who may see')?.lines ?? [];
  expect(seen.map(({ only }) => only)).toEqual(['open', 'private', undefined]);
  expect(seen[2]?.en).toMatch(/every editor .* can see, unhide and change everything/);
  expect(seen[2]?.['zh-CN']).toMatch(/每一位编辑者都能看到、取消隐藏并修改/);
});

it('coefficients and the advice on the spread are those of the policy, without a least number of C or D', () => {
  expect(coefficients).toEqual({ S: 1.5, A: 1.2, B: 1, C: 0.7, D: 0 });
  expect(spreadAdvice).toEqual({ fromPeople: 30, topGrades: ['S', 'A'], topShareAtMost: 0.3 });
});

it('anchors are one line long in Chinese and name no frequency without a number', () => {
  for (const { en, 'zh-CN': zh } of Object.values(anchors).flat()) {
    expect([zh, [...zh].length >= 10 && [...zh].length <= 40]).toEqual([zh, true]);
    expect([zh, /经常|有时|偶尔|总是/.test(zh)]).toEqual([zh, false]);
    expect([en, /\b(frequently|rarely|always|sometimes)\b/i.test(en)]).toEqual([en, false]);
  }
});
