// Who uses the sample, and in which spreadsheet: the same for the demo, the local server and the page.
import type { HostOptions } from '../host-options';
import type { Language } from './text';

export const surroundings = (language: Language): Pick<HostOptions, 'user' | 'spreadsheet' | 'addonName'> => ({
  user: { email: 'zhou.ming@example.com', locale: language },
  spreadsheet: {
    name: 'PerfScore',
    locale: language === 'en' ? 'en_US' : 'zh_CN',
    timeZone: 'Asia/Shanghai',
  },
  addonName: 'PerfScore',
});
