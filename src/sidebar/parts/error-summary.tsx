// What was refused, in one place with a way to each field; it gets the focus when it comes.
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../contract';
import { useText } from '../session';
import { fieldId } from './field';

export interface ErrorSummaryProps {
  readonly refusal: Refusal;
}

export function ErrorSummary({ refusal }: ErrorSummaryProps) {
  const { errors } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusal]);
  const { fields } = refusal;
  // What stands with a field is a link to it, and is said once.
  const problems = refusal.problems.filter((problem) => !fields.some(({ message }) => message === problem));
  return (
    <div class="notice error" role="alert" tabIndex={-1} ref={box}>
      {fields.length > 0 ? <p class="strong">{errors.title}</p> : null}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {fields.length === 0 ? null : (
        <ul>
          {fields.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {path === '' ? (
                message
              ) : (
                <button type="button" class="link" onClick={() => focusField(path)}>
                  {message}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Also inside a closed detail, which opens; a group of radio buttons gets the focus in its chosen or first one. */
function focusField(name: string): void {
  const found = document.getElementById(fieldId(name));
  for (let around = found?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
  const inside = found?.querySelector<HTMLElement>('input:checked') ?? found?.querySelector<HTMLElement>('input');
  (inside ?? found)?.focus();
}
