// A message inside the panel, announced when it comes.
import type { ComponentChildren } from 'preact';
import { useArrival } from '../use-arrival';

export interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error' | 'success';
  readonly children: ComponentChildren;
  /** Where it comes in the place of a button; see `useArrival`. */
  readonly arrivals?: number;
}

export function Notice({ kind, children, arrivals = 0 }: NoticeProps) {
  const box = useArrival<HTMLDivElement>(arrivals);
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'} tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
