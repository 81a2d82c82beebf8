// What every chapter of the guide has at hand: the sidebar, the words in it, who plays, and the camera.
import type { Page } from 'playwright-core';
import type { KpiKey } from '../../src/catalog/kpis';
import type { Language } from '../../src/catalog/label';
import { like } from '../e2e/like';
import type { PanelPart } from '../e2e/panel-part';
import type { SidebarPage } from '../e2e/sidebar-page';
import type { Spoken } from '../e2e/spoken';
import type { Camera } from './camera';
import type { Cast } from './cast';

export interface Story {
  readonly page: SidebarPage;
  readonly tab: Page;
  readonly words: Spoken;
  readonly language: Language;
  readonly cast: Cast;
  readonly camera: Camera;
}

/** Fixed, so that the pictures do not depend on the day they are taken: this one is over, so all that is open is late. */
export const PERIOD = '2026-Q3';

/** Of a planner: two figures, two ratings. */
export const KPIS = {
  attainment: 'plan_goal_attainment',
  approval: 'plan_approval_rate',
  innovation: 'strategy_innovation',
  collaboration: 'cross_team_collaboration',
} as const satisfies Record<string, KpiKey>;

export type Card = keyof typeof KPIS;

export const card = ({ page, words }: Story, kpi: Card): PanelPart => page.within(words.kpi(KPIS[kpi]));

/** Words that stand alone, not in a sentence. */
export const exactly = (words: string): RegExp => new RegExp(`^${like(words).source}$`);

/** One of the panels, about one person. */
export async function openAbout({ page, words, cast }: Story, panel: 'goals' | 'checkIn' | 'review'): Promise<void> {
  const { panels, review, fields } = words.text;
  await page.goTo(panels[panel]);
  await page.select(panel === 'review' ? review.whom : fields.person, like(cast.employee.name));
}
