// One of a few things that need a sentence each, such as the behaviour anchors 1 to 5.
import { useText } from '../session';
import { controlAttributes, FieldError, FieldHelp, type FieldProps } from './field';

export interface Card {
  readonly value: string;
  /** Short, in front: the number of the anchor. */
  readonly mark?: string;
  readonly label: string;
}

export interface RadioCardsProps extends FieldProps {
  /** '' while nothing is chosen. */
  readonly value: string;
  readonly cards: readonly Card[];
  readonly onChange: (value: string) => void;
}

export function RadioCards({ value, cards, onChange, ...field }: RadioCardsProps) {
  const { fields } = useText();
  const { id, name, ...described } = controlAttributes(field);
  return (
    <fieldset class="field" id={id} {...described}>
      <legend>
        {field.label}
        {field.isOptional ? <span class="quiet">{fields.optional}</span> : null}
      </legend>
      <FieldHelp {...field} />
      <div class="cards">
        {cards.map((card) => (
          <label key={card.value} class={card.value === value ? 'card chosen' : 'card'}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              onChange={() => onChange(card.value)}
            />
            {card.mark === undefined ? null : <span class="mark">{card.mark}</span>}
            <span>{card.label}</span>
          </label>
        ))}
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}
