import { personOptions } from '../../../src/sidebar/parts/person-labels';
import { sidebarTextIn } from '../../../src/text/sidebar';

const person = (personId: string, name: string, role: string) => ({
  ...{ personId, name, role },
  ...{ isSelf: false, isReport: true },
});

const labels = (...people: readonly ReturnType<typeof person>[]) =>
  personOptions(people, sidebarTextIn('en')).map(({ label }) => label);

describe('people in a list', () => {
  it('are told apart by role: who moved inside the period has two lines', () => {
    expect(labels(person('p12', '梁宇', 'Social'), person('p13', '梁宇', 'Content'))).toEqual([
      '梁宇 · Social',
      '梁宇 · Content',
    ]);
  });

  it('are told apart by their ID where name and role are the same, and only there', () => {
    expect(labels(person('a', '王伟', 'Content'), person('b', '王伟', 'Content'), person('c', '李雷', ''))).toEqual([
      '王伟 · Content · a',
      '王伟 · Content · b',
      '李雷',
    ]);
  });
});
