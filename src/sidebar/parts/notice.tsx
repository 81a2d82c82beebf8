// A message inside the panel, announced when it comes.
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error' | 'success';
  readonly children: ComponentChildren;
}

export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
