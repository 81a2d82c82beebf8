// Around a form whose typing is kept: what was restored, and quietly whether the draft is kept.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../../text/fill';
import type { DraftStatus } from '../draft-store';
import type { Draft } from '../drafts';
import { useLanguage, useText } from '../session';
import { shownTime } from '../shown';
import { Busy } from './busy';
import { Button } from './button';
import { Notice } from './notice';

export interface WithDraftProps<Values> {
  readonly draft: Draft<Values>;
  readonly children: ComponentChildren;
}

export function WithDraft<Values>({ draft, children }: WithDraftProps<Values>) {
  const { drafts, frame } = useText();
  const language = useLanguage();
  const form = useRef<HTMLDivElement>(null);
  if (draft.state === 'loading') return <Busy />;
  if (draft.state === 'failed') {
    return (
      <Notice kind="error">
        <p>{drafts.notLoaded}</p>
        <Button kind="primary" onClick={draft.tryAgain}>
          {frame.tryAgain}
        </Button>
        <Button onClick={draft.goOnWithout}>{drafts.goOn}</Button>
      </Notice>
    );
  }
  return (
    <>
      {draft.restoredAt === null ? null : (
        <Notice kind="info">
          {fill(drafts.restored, { at: shownTime(draft.restoredAt, language) })}{' '}
          <Button
            kind="link"
            onClick={() => {
              draft.discard();
              form.current?.focus();
            }}
          >
            {drafts.discard}
          </Button>
        </Notice>
      )}
      <div tabIndex={-1} ref={form}>
        {children}
      </div>
      <p class="draft-status quiet" aria-live="polite">
        {sentenceOf(draft.status, drafts)}
      </p>
    </>
  );
}

type Sentences = ReturnType<typeof useText>['drafts'];

function sentenceOf(status: DraftStatus, drafts: Sentences): string {
  switch (status) {
    case 'none':
      return '';
    case 'waiting':
      return drafts.keeping;
    case 'kept':
      return drafts.kept;
    case 'tooLong':
      return drafts.tooLong;
    case 'notKept':
      return drafts.notKept;
  }
}
