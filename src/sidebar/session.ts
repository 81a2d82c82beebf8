// What every panel may ask of the page around it: who is here, in which language, and where else to go.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../catalog/label';
import type { PanelKey } from '../text/en/panels';
import type { SidebarText } from '../text/sidebar';
import type { Start } from './contract';
import type { Spoken } from './spoken';

export interface Session {
  readonly language: Language;
  readonly start: Start;
  /** Goes to a panel, about a person if one is named. */
  open(panel: PanelKey, personId?: string): void;
  /** Asks the server anew who is here and what there is; after set-up, for example. */
  refresh(): Promise<void>;
  /** Says a sentence to those who listen rather than look. */
  announce(sentence: string): void;
}

export const SessionContext = createContext<Session | null>(null);

export const SpokenContext = createContext<Spoken | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session around this panel');
  return session;
}

export function useLanguage(): Language {
  return useSpoken().language;
}

export function useText(): SidebarText {
  return useSpoken().text;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === null) throw new Error('no texts around this part');
  return spoken;
}
