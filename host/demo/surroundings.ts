// Who uses the sample and what its spreadsheet is set to: the same for the demo, the local server and the page.
import type { User } from '../execution';
import type { Language } from './text';

export const sampleUser = (language: Language): User => ({ email: 'zhou.ming@example.com', locale: language });

export const sampleSpreadsheet = (language: Language) => ({
  name: 'PerfScore',
  locale: language === 'en' ? 'en_US' : 'zh_CN',
  timeZone: 'Asia/Shanghai',
});
