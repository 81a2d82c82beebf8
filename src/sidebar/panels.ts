// The panels, in the order of the navigation. Who may use which one is the server's answer, not the page's.
import type { ComponentType } from 'preact';
import { Home } from './home';
import type { PanelKey } from './session';

export interface PanelProps {
  /** About whom it was opened; null: nobody in particular. */
  readonly personId: string | null;
}

export interface Panel {
  readonly key: PanelKey;
  readonly component: ComponentType<PanelProps>;
}

export const panels: readonly Panel[] = [{ key: 'home', component: Home }];
