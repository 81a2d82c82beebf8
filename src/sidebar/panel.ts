// What a panel is.
import type { ComponentType } from 'preact';
import type { PanelKey } from '../text/en/panels';
import type { Start } from './contract';

export interface PanelProps {
  /** About whom it was opened; null: nobody in particular. */
  readonly personId: string | null;
}

export interface Panel {
  readonly key: PanelKey;
  readonly component: ComponentType<PanelProps>;
  /** For whom it is shown; what they may do is checked by the server at every call. */
  readonly isFor: (start: Start) => boolean;
}
