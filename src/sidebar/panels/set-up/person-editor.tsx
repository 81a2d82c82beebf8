// Corrects one line of a list of people, or adds one.
import { useState } from 'preact/hooks';
import { participationLabels } from '../../../catalog/choices';
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { Checkbox } from '../../parts/checkbox';
import { Details } from '../../parts/details';
import { Form } from '../../parts/form';
import { Select } from '../../parts/select';
import { TextField } from '../../parts/text-field';
import { useLanguage, useText } from '../../session';
import type { PersonKey, PersonTexts, PreviewRow } from './people-rows';
import type { Templates } from './set-up-values';

export interface PersonEditorProps {
  readonly label: string;
  readonly line: number;
  readonly roles: Templates;
  readonly texts: PersonTexts;
  readonly problems: PreviewRow['problems'];
  readonly onApply: (texts: PersonTexts) => void;
  readonly onCancel: () => void;
}

const first: readonly PersonKey[] = ['name', 'email'];
const further: readonly PersonKey[] = ['person_id', 'team', 'manager_email', 'joined', 'left', 'same_person_as'];
const dates: readonly PersonKey[] = ['joined', 'left'];

export function PersonEditor({ label, line, roles, texts: given, problems, onApply, onCancel }: PersonEditorProps) {
  const { setUp, columns } = useText();
  const text = setUp.people;
  const language = useLanguage();
  const [texts, setTexts] = useState(given);
  const role = roles.find((one) => one.role === texts.role) ?? null;
  const tracks = role === null ? [] : role.tracks;
  const set = (key: PersonKey) => (value: string) => setTexts((now) => ({ ...now, [key]: value }));
  const field = (key: PersonKey) => ({
    name: `person-${line}-${key}`,
    label: columns[key],
    // What was changed since is not wrong any more as far as one knows.
    error: texts[key] === given[key] ? problems.find(({ column }) => column === key)?.message : null,
  });
  const listSays = (found: string) => (found === '' ? undefined : fill(text.listSays, { found }));
  const input = (key: PersonKey) => (
    <TextField
      key={key}
      {...field(key)}
      value={texts[key]}
      onInput={set(key)}
      help={dates.includes(key) ? text.dateHelp : undefined}
      maxLength={200}
    />
  );
  const isKnown = texts.lead === '' || texts.lead === 'yes' || texts.lead === 'no';
  const isParticipation = texts.participation in participationLabels;
  return (
    <Form label={label} onSubmit={() => onApply(texts)}>
      {first.map(input)}
      <Select
        {...field('role')}
        value={role?.role ?? ''}
        help={role === null ? listSays(texts.role) : undefined}
        options={roles.map((one) => ({ value: one.role, label: one.word }))}
        onChange={(value) => setTexts((now) => ({ ...now, role: value, track: '' }))}
      />
      {tracks.length < 2 ? null : (
        <Select
          {...field('track')}
          value={tracks.some(({ track }) => track === texts.track) ? texts.track : ''}
          placeholder={text.firstTrack}
          options={tracks.map(({ track, word }) => ({ value: track, label: word }))}
          onChange={set('track')}
        />
      )}
      <Details summary={text.more} isOpen={problems.some(({ column }) => !['name', 'email', 'role'].includes(column))}>
        {further.map(input)}
        <Checkbox
          {...field('lead')}
          isChecked={texts.lead === 'yes'}
          help={isKnown ? undefined : listSays(texts.lead)}
          onChange={(isLead) => set('lead')(isLead ? 'yes' : '')}
        />
        <Select
          {...field('participation')}
          value={isParticipation ? texts.participation : ''}
          help={isParticipation ? undefined : listSays(texts.participation)}
          placeholder={text.participates}
          options={Object.entries(participationLabels).map(([value, name]) => ({ value, label: name[language] }))}
          onChange={set('participation')}
        />
      </Details>
      <Actions>
        <Button kind="primary" type="submit">
          {text.apply}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </Actions>
    </Form>
  );
}
