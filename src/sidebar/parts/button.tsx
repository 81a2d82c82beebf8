// Buttons, and the row at the end of a form that holds them: the primary one first.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** One primary button per form; a link looks like text and is for small things. */
  readonly kind?: 'primary' | 'secondary' | 'link';
  /** A submit button sends the form around it and needs no `onClick`. */
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly isBusy?: boolean;
  /** Why it cannot be used now; said beneath it, and it stays reachable by keyboard. */
  readonly disabledReason?: string | null;
  /** Where the words on it do not say enough: “Remove Anna”. */
  readonly label?: string;
}

export function Button({
  children,
  kind = 'secondary',
  type = 'button',
  onClick,
  isBusy = false,
  disabledReason = null,
  label,
}: ButtonProps) {
  const id = useId();
  const isOff = isBusy || disabledReason !== null;
  return (
    <span class="button-with-reason">
      <button
        type={type}
        class={`${kind}${isBusy ? ' working' : ''}`}
        aria-disabled={isOff ? true : undefined}
        aria-busy={isBusy ? true : undefined}
        aria-describedby={disabledReason === null ? undefined : id}
        aria-label={label}
        onClick={(event) => {
          if (isOff) event.preventDefault();
          else onClick?.();
        }}
      >
        {children}
      </button>
      {disabledReason === null ? null : (
        <span class="help" id={id}>
          {disabledReason}
        </span>
      )}
    </span>
  );
}

export function Actions({ children }: { readonly children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}
