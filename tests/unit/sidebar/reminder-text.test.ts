// The reminder that HR and managers copy into chat or mail.
import type { EndpointValue } from '../../../src/actions/endpoints';
import { reminderText } from '../../../src/sidebar/panels/home/reminder-text';
import { sidebarTextIn } from '../../../src/text/sidebar';

const home: EndpointValue<'home'> = {
  isSetUp: true,
  period: '2026-Q3',
  endsOn: '2026-09-30',
  scope: 'everybody',
  people: 3,
  stages: [],
  steps: [],
  furtherSteps: 0,
  late: [
    {
      name: 'Ann',
      items: [
        { kind: 'selfReview', names: [] },
        { kind: 'review', names: ['Bo {x}', 'Cy'] },
      ],
    },
    { name: 'Bo {x}', items: [{ kind: 'acknowledge', names: [] }] },
  ],
};

describe('the reminder', () => {
  it('names who is late with what, one line per person, with greeting and period', () => {
    expect(reminderText(home, sidebarTextIn('en')).split('\n')).toEqual([
      'Hello everybody,',
      'in the review period 2026-Q3 (until 2026-09-30) the following is still open:',
      '',
      'Ann: write your self review; review Bo {x}, Cy',
      'Bo {x}: acknowledge your result',
      '',
      expect.stringContaining('Extensions → PerfScore → Open panel'),
    ]);
  });

  it('says it in Chinese, with Chinese marks', () => {
    const lines = reminderText(home, sidebarTextIn('zh-CN')).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '各位好：',
      '2026-Q3 考核周期（截至 2026-09-30）还有以下事项未完成：',
      '',
      'Ann：请提交自评；请评价Bo {x}、Cy',
      'Bo {x}：请确认考核结果',
    ]);
  });
});
