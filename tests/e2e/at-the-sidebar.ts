// Somebody sits before the sample workbook with the sidebar open.
import type { Page } from 'playwright-core';
import { SidebarPage } from './sidebar-page';
import { type Spoken, spokenIn } from './spoken';
import { inTab, type Stage, serveSample } from './stage';

/** Of the sample: see samples/people.csv; HR is who set it up. */
export const SAMPLE_PEOPLE = {
  hr: 'zhou.ming@example.com',
  manager: 'lin.xiaowen@example.com',
  employee: 'chen.zihang@example.com',
  nobody: '',
} as const;

export const SAMPLE_EMPLOYEE = { id: 'p02', name: '陈子航', email: SAMPLE_PEOPLE.employee } as const;

export interface AtSidebar extends Stage {
  readonly page: SidebarPage;
  readonly tab: Page;
  readonly words: Spoken;
  readonly url: string;
}

export const atSidebar = (stage: Stage, email: string, use: (at: AtSidebar) => Promise<void>): Promise<void> =>
  serveSample(stage, (url) =>
    inTab(stage, async (tab) => {
      const words = spokenIn(stage.language);
      const page = new SidebarPage(tab, words.page);
      await page.open(url, email);
      await page.openFromMenu(words.menu.openPanel);
      await use({ ...stage, page, tab, words, url });
    }),
  );

/** What Records hold, by column keys. */
export async function recordsIn({ page, words }: Pick<AtSidebar, 'page' | 'words'>) {
  const rows = await page.preview.rowsOf(words.said.sheets.records);
  return rows.filter(({ record_id }) => record_id !== '');
}

/** The KPI row of a person on the sheet of their role. */
export async function kpiRow({ page, words }: Pick<AtSidebar, 'page' | 'words'>, role: 'paid_ads', kpi: string) {
  const rows = await page.preview.rowsOf(words.tab(role));
  const found = rows.find((row) => row.person_id === SAMPLE_EMPLOYEE.id && row.kpi === kpi);
  if (found === undefined) throw new Error(`no ${kpi}, but ${JSON.stringify(rows[0])}`);
  return found;
}
