// What set-up would make of the list: line by line new, changed or the same, with everything that must be corrected first.
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import { Actions, Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Select } from '../../parts/select';
import { useText } from '../../session';
import { type PersonTexts, type Preview, type PreviewRow, titlesWithoutRole } from './people-rows';
import { PersonEditor } from './person-editor';
import type { Templates } from './set-up-values';

export interface PeoplePreviewProps {
  readonly preview: Preview;
  readonly roles: Templates;
  readonly onTexts: (line: number, texts: PersonTexts) => void;
  /** The role for everybody of whom the list says the same, by what it says. */
  readonly onRoles: (roles: Readonly<Record<string, string>>) => void;
  readonly onRemove: (line: number) => void;
  readonly onDateOrder: (order: 'day-first' | 'month-first') => void;
}

/** What has to be done comes first. */
const states = ['problem', 'changed', 'new', 'same'] as const;

export function PeoplePreview({ preview, roles, onTexts, onRoles, onRemove, onDateOrder }: PeoplePreviewProps) {
  const text = useText().setUp.people;
  const [editing, setEditing] = useState<number | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (editing === null && wasEditing.current) section.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);
  return (
    <div tabIndex={-1} ref={section}>
      {preview.asksDateOrder ? (
        <Notice kind="warning">
          <p>{text.day}</p>
          <Button onClick={() => onDateOrder('day-first')}>{text.dayFirst}</Button>
          <Button onClick={() => onDateOrder('month-first')}>{text.monthFirst}</Button>
        </Notice>
      ) : null}
      <RoleQuestions rows={preview.rows} roles={roles} onRoles={onRoles} />
      {states.map((state) => {
        const rows = preview.rows.filter((row) => row.state === state);
        return rows.length === 0 ? null : (
          <Details key={state} summary={fill(text.states[state], { count: rows.length })} isOpen={state === 'problem'}>
            <ul class="people">
              {rows.map((row) => (
                <Person
                  key={row.line}
                  row={row}
                  roles={roles}
                  isEditing={editing === row.line}
                  onEdit={() => setEditing(row.line)}
                  onCancel={() => setEditing(null)}
                  onRemove={() => onRemove(row.line)}
                  onApply={(texts) => {
                    setEditing(null);
                    onTexts(row.line, texts);
                  }}
                />
              ))}
            </ul>
          </Details>
        );
      })}
    </div>
  );
}

/** One answer for everybody whose title the list writes the same way. */
function RoleQuestions({
  rows,
  roles,
  onRoles,
}: Pick<Preview, 'rows'> & Pick<PeoplePreviewProps, 'roles' | 'onRoles'>) {
  const text = useText().setUp.people;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const titles = titlesWithoutRole(rows);
  if (titles.length === 0) return null;
  const options = roles.map(({ role, word }) => ({ value: role, label: word }));
  return (
    <Form label={text.roles} onSubmit={() => onRoles(chosen)}>
      {titles.map(({ title, count }, index) => (
        <Select
          key={title}
          name={`title-${index}`}
          label={fill(title === '' ? text.roleOfBlank : text.roleOf, { title, count })}
          value={chosen[title] ?? ''}
          options={options}
          onChange={(role) => setChosen((now) => ({ ...now, [title]: role }))}
        />
      ))}
      <Actions>
        <Button type="submit">{text.applyRoles}</Button>
      </Actions>
    </Form>
  );
}

interface PersonProps {
  readonly row: PreviewRow;
  readonly roles: Templates;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly onApply: (texts: PersonTexts) => void;
}

function Person({ row, roles, isEditing, onEdit, onCancel, onRemove, onApply }: PersonProps) {
  const { setUp, columns } = useText();
  const text = setUp.people;
  const name = row.texts.name === '' ? fill(text.unnamed, { line: row.line }) : row.texts.name;
  if (isEditing) {
    return (
      <li>
        <PersonEditor
          label={fill(text.correctPerson, { name })}
          line={row.line}
          roles={roles}
          texts={row.texts}
          problems={row.problems}
          onApply={onApply}
          onCancel={onCancel}
        />
      </li>
    );
  }
  return (
    <li>
      <span class="strong">{row.role === '' ? name : fill(text.person, { name, role: row.role })}</span>
      {row.problems.map(({ column, message }) => (
        <p key={`${column} ${message}`} class="wrong">
          {fill(text.atColumn, { column: columns[column], message })}
        </p>
      ))}
      {row.notes.map((note) => (
        <p key={note} class="help">
          {note}
        </p>
      ))}
      <Button kind="link" label={fill(text.correctPerson, { name })} onClick={onEdit}>
        {text.correct}
      </Button>{' '}
      <Button kind="link" label={fill(text.removePerson, { name })} onClick={onRemove}>
        {text.remove}
      </Button>
    </li>
  );
}
