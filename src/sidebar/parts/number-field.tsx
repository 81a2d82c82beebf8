// A number; what was typed stays as it was typed, and beside it stands what cannot be read.
import { useState } from 'preact/hooks';
import { unitLabels } from '../../catalog/choices';
import { numberProblem } from '../number-problems';
import type { TypedUnit } from '../read-typed-number';
import { useLanguage, useText } from '../session';
import { Field, type FieldProps } from './field';

export interface NumberFieldProps extends FieldProps {
  /** As typed; `typedValue(value, unit)` is the number. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly unit?: TypedUnit | null;
  /** Whether N/A (不适用) may be typed. */
  readonly mayBeNotApplicable?: boolean;
}

export function NumberField({ value, onInput, unit = null, mayBeNotApplicable = false, ...field }: NumberFieldProps) {
  const { fields } = useText();
  const language = useLanguage();
  const [isTyping, setTyping] = useState(false);
  // While somebody types, half a number is no mistake yet.
  const own = isTyping ? null : numberProblem({ text: value, unit, mayBeNotApplicable }, fields);
  const suffix = unit === 'weight' ? '%' : unit === null ? null : unitLabels[unit][language];
  return (
    <Field {...field} error={own ?? field.error}>
      {(control) => (
        <div class="number">
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={value}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {suffix === null ? null : <span class="unit">{suffix}</span>}
        </div>
      )}
    </Field>
  );
}
