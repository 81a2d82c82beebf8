// A form: Enter in a single line sends it, what was refused stands on top of it.
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../contract';
import { ErrorSummary } from './error-summary';

export interface FormProps {
  readonly onSubmit: () => void;
  readonly isBusy?: boolean;
  /** Of `useSubmit`; a stale form is shown by `Stale` instead. */
  readonly refusal?: Refusal | null;
  /** What it is for, where no heading says it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function Form({ onSubmit, isBusy = false, refusal = null, label, children }: FormProps) {
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      {refusal === null || refusal.reason === 'stale' ? null : <ErrorSummary refusal={refusal} />}
      {children}
    </form>
  );
}
