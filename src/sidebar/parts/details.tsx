// More, for those who want it; Escape closes it again.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

export function Details({ summary, isOpen, onToggle, children }: DetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={details}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      onKeyDown={(event) => {
        const { current } = details;
        if (event.key !== 'Escape' || event.defaultPrevented || !current?.open) return;
        event.preventDefault();
        current.open = false;
        current.querySelector('summary')?.focus();
      }}
    >
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
