// Accounts, campaigns or channels of the file, assigned to people one by one or by a part of their names.
import { useState } from 'preact/hooks';
import { ownerOfName } from '../../../core/owner-of-name';
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { personOptions } from '../../parts/person-labels';
import { Select } from '../../parts/select';
import { TextField } from '../../parts/text-field';
import { useText } from '../../session';
import { useArrival } from '../../use-arrival';
import type { MappingProps } from './mapping-props';

/** In a choice, where '' stands for nothing chosen. */
const NOBODY = 'nobody';

/** Listed at a time: nobody chooses a hundred times, a part of the name assigns them together. */
const SHOWN = 60;

export function Owners({ form, preview, mapping, onChange }: MappingProps) {
  const words = useText();
  const { figuresPanel: text } = words;
  const [most, setMost] = useState(SHOWN);
  const people = personOptions(form.people, words).map(({ value, label }) => ({ value: `p ${value}`, label }));
  if (mapping.owner === null) {
    return (
      <Select
        name="personId"
        label={text.person}
        placeholder={text.choosePerson}
        value={mapping.personId === null ? '' : `p ${mapping.personId}`}
        options={people}
        onChange={(value) => onChange({ personId: value.slice(2) })}
      />
    );
  }
  const assign = (found: string, personId: string) =>
    onChange({ owners: [...mapping.owners.filter((owner) => owner.found !== found), { found, personId }] });
  const shown = [...preview.owners].sort(
    (one, other) => Number(one.personId !== null) - Number(other.personId !== null),
  );
  return (
    <section>
      <h2>{text.owners}</h2>
      {shown.length > SHOWN ? (
        <p class="help">{fill(text.manyOwners, { count: shown.length, shown: Math.min(most, shown.length) })}</p>
      ) : null}
      {shown.slice(0, most).map(({ found, rows, sums, personId }) => {
        const own = mapping.owners.find((owner) => owner.found === found);
        const now = own ? own.personId : (ownerOfName(mapping.rules, found) ?? personId);
        return (
          <Select
            key={found}
            name={`owners.${found}`}
            label={fill(text.owner, { found: found === '' ? text.unnamed : found, rows })}
            help={sums.join(' · ')}
            placeholder={text.notAssigned}
            value={now === null ? '' : now === '' ? NOBODY : `p ${now}`}
            options={[...people, { value: NOBODY, label: text.nobody }]}
            onChange={(value) => assign(found, value === NOBODY ? '' : value.slice(2))}
          />
        );
      })}
      {shown.length > most ? (
        <Actions>
          <Button onClick={() => setMost(most + SHOWN)}>
            {fill(text.showMore, { count: Math.min(SHOWN, shown.length - most) })}
          </Button>
        </Actions>
      ) : null}
      <Rules form={form} mapping={mapping} onChange={onChange} />
    </section>
  );
}

function Rules({ form, mapping, onChange }: Omit<MappingProps, 'preview'>) {
  const words = useText();
  const { figuresPanel: text } = words;
  const [part, setPart] = useState('');
  const [person, setPerson] = useState('');
  const [wasTried, setTried] = useState(false);
  const [removed, setRemoved] = useState(0);
  const heading = useArrival<HTMLHeadingElement>(removed);
  const people = personOptions(form.people, words);
  const name = (id: string) => people.find(({ value }) => value === id)?.label ?? id;
  const without = (gone: string) => mapping.rules.filter((rule) => rule.part !== gone);
  const isPartMissing = part.trim() === '';

  function add(): void {
    setTried(isPartMissing || person === '');
    if (isPartMissing || person === '') return;
    onChange({ rules: [...without(part.trim()), { part: part.trim(), personId: person }] });
    setPart('');
    setPerson('');
  }

  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {text.rule}
      </h2>
      <ul>
        {mapping.rules.map((rule) => {
          const said = fill(text.ruleOf, { part: rule.part, who: name(rule.personId) });
          return (
            <li key={rule.part}>
              {said}{' '}
              <Button
                kind="link"
                label={fill(text.removeOf, { name: said })}
                onClick={() => {
                  onChange({ rules: without(rule.part) });
                  setRemoved(removed + 1);
                }}
              >
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <TextField
        name="rulePart"
        label={text.rulePart}
        value={part}
        error={wasTried && isPartMissing ? text.partMissing : null}
        isOptional
        onInput={setPart}
      />
      <Select
        name="rulePerson"
        label={text.rulePerson}
        placeholder={text.choosePerson}
        value={person}
        error={wasTried && person === '' ? text.rulePersonMissing : null}
        options={people}
        onChange={setPerson}
        isOptional
      />
      <Actions>
        <Button onClick={add}>{text.addRule}</Button>
      </Actions>
    </>
  );
}
