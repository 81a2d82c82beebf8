// The page around the current panel: whose eyes we look through, the way to the other panels, one voice for announcements.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelKey } from '../text/en/panels';
import { fill } from '../text/fill';
import type { Start } from './contract';
import { flushDrafts } from './drafts';
import type { Panel } from './panel';
import { panels } from './panels';
import { Notice } from './parts/notice';
import { SessionContext, useLanguage, useText } from './session';

export interface FrameProps {
  readonly start: Start;
  readonly refresh: () => Promise<void>;
  /** What the menu item asked for. */
  readonly wanted: string;
}

interface Place {
  readonly key: string;
  readonly personId: string | null;
  /** How often a panel was opened: 0 is the one that came with the page. */
  readonly visit: number;
}

export function Frame({ start, refresh, wanted }: FrameProps) {
  const text = useText();
  const language = useLanguage();
  const [place, setPlace] = useState<Place>({ key: wanted, personId: null, visit: 0 });
  const [spoken, setSpoken] = useState({ sentence: '', count: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const usable = panels.filter(({ isFor }) => isFor(start));
  const panel = usable.find(({ key }) => key === place.key) ?? usable[0];
  const refused = panels.find(({ key }) => key === place.key && key !== panel?.key);

  useEffect(() => {
    if (place.visit > 0) heading.current?.focus();
  }, [place.visit]);

  function open(key: PanelKey, personId?: string): void {
    flushDrafts();
    setPlace(({ visit }) => ({ key, personId: personId ?? null, visit: visit + 1 }));
  }

  const session = {
    language,
    start,
    refresh,
    open,
    announce: (sentence: string) => setSpoken(({ count }) => ({ sentence, count: count + 1 })),
  };
  return (
    <SessionContext.Provider value={session}>
      <header>
        <Who me={start.me} />
        {usable.length > 1 ? <Navigation usable={usable} current={panel?.key} open={open} /> : null}
      </header>
      <main>
        {start.me.email === null ? <Notice kind="warning">{text.frame.unknownPerson}</Notice> : null}
        {refused === undefined ? null : (
          <Notice kind="info">{fill(text.frame.notForYou, { panel: text.panels[refused.key] })}</Notice>
        )}
        {panel === undefined ? null : (
          <>
            <h1 tabIndex={-1} ref={heading}>
              {text.panels[panel.key]}
            </h1>
            <panel.component key={`${panel.key} ${place.visit}`} personId={place.personId} />
          </>
        )}
      </main>
      <div class="heard-only" role="status">
        <span key={spoken.count}>{spoken.sentence}</span>
      </div>
    </SessionContext.Provider>
  );
}

function Who({ me }: Pick<Start, 'me'>) {
  const { frame, listSeparator } = useText();
  const name = me.name ?? me.email;
  if (name === null) return null;
  const roles = [
    ...(me.isHr ? [frame.roles.hr] : []),
    ...(me.isManager ? [frame.roles.manager] : []),
    ...(me.isEmployee ? [frame.roles.employee] : []),
  ];
  return <p class="who">{roles.length === 0 ? name : fill(frame.who, { name, roles: roles.join(listSeparator) })}</p>;
}

interface NavigationProps {
  readonly usable: readonly Panel[];
  readonly current: string | undefined;
  readonly open: (key: PanelKey) => void;
}

function Navigation({ usable, current, open }: NavigationProps) {
  const text = useText();
  return (
    <nav aria-label={text.frame.navigation}>
      {usable.map(({ key }) => (
        <button type="button" key={key} aria-current={key === current ? 'page' : undefined} onClick={() => open(key)}>
          {text.panels[key]}
        </button>
      ))}
    </nav>
  );
}
