// The menu opens the built page, with the panel and the language written into it.
import { sidebarTextIn } from '../../src/text/sidebar';
import { freshHost, HR } from '../support/perfscore-host';

const opened = (functionName: string, locale: string) => {
  const host = freshHost({ user: { ...HR, locale } });
  host.chooseMenuItem(functionName);
  return host.dialogs;
};

const pageOf = (panel: string, language: string) =>
  expect.stringContaining(`<html lang="en" data-panel="${panel}" data-language="${language}">`);

describe('the menu', () => {
  it('opens the sidebar at home', () => {
    expect(opened('openSidebar', 'en')).toMatchObject([
      { kind: 'sidebar', title: 'PerfScore', html: pageOf('home', 'en') },
    ]);
  });

  it.each([
    ['openSetUp', 'setUp'],
    ['openGoals', 'goals'],
    ['openReview', 'review'],
    ['openSelfReview', 'selfReview'],
    ['openMyResult', 'myResult'],
    ['openProblems', 'problems'],
    ['openFigures', 'figures'],
    ['openCheckIn', 'checkIn'],
    ['openOkr', 'okr'],
  ])('%s opens it at the panel “%s”, in the language of the person', (functionName, panel) => {
    expect(opened(functionName, 'zh_CN')).toMatchObject([{ kind: 'sidebar', html: pageOf(panel, 'zh-CN') }]);
  });

  it.each([
    ['en', 'en'],
    ['zh_CN', 'zh-CN'],
  ] as const)('gives the page its texts, for a person whose Google speaks %s', (locale, language) => {
    const [dialog] = opened('openSidebar', locale);
    const html = dialog?.kind === 'sidebar' ? dialog.html : '';
    const texts = /<script type="application\/json" id="texts">([^<>&]+)<\/script>/.exec(html ?? '')?.[1] ?? '';
    expect(JSON.parse(texts)).toEqual(sidebarTextIn(language));
  });

  it('offers only what Google can call', () => {
    const host = freshHost({ user: { ...HR, locale: 'en' } });
    const called = [...JSON.stringify(host.menus).matchAll(/"functionName":"(\w+)"/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(7);
    for (const name of called) expect(() => host.chooseMenuItem(name)).not.toThrow();
  });
});
