// The menu opens the built page, with the panel and the language written into it.
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
  ])('%s opens it at the panel “%s”, in the language of the person', (functionName, panel) => {
    expect(opened(functionName, 'zh_CN')).toMatchObject([{ kind: 'sidebar', html: pageOf(panel, 'zh-CN') }]);
  });

  it('offers only what Google can call', () => {
    const host = freshHost({ user: { ...HR, locale: 'en' } });
    const called = [...JSON.stringify(host.menus).matchAll(/"functionName":"(\w+)"/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(7);
    for (const name of called) expect(() => host.chooseMenuItem(name)).not.toThrow();
  });
});
