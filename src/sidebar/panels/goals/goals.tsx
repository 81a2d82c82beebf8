// Goals: proposed by the manager, agreed by the employee, changed with a reason.
import { useState } from 'preact/hooks';
import { fill } from '../../../text/fill';
import type { PanelProps } from '../../panel';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { PersonPicker } from '../../parts/person-picker';
import { useSession, useText } from '../../session';
import { useAnswer } from '../../use-answer';
import { AnswerGoals } from './answer-goals';
import { ChangedByHand } from './changed-by-hand';
import { GoalHistory } from './goal-history';
import { GoalStatus } from './goal-status';
import type { GoalsProps } from './goal-values';
import { ProposeGoals } from './propose-goals';
import { ReadGoals } from './read-goals';

export function Goals({ personId }: PanelProps) {
  const { people, me } = useSession().start;
  const text = useText().goals;
  const own = me.isHr || me.isManager ? null : (people.find(({ isSelf }) => isSelf)?.personId ?? null);
  const only = people.length === 1 ? (people[0]?.personId ?? null) : null;
  const [chosen, choose] = useState(personId ?? only ?? own);
  if (people.length === 0) return <Notice kind="info">{text.nobody}</Notice>;
  return (
    <>
      {people.length === 1 ? null : <PersonPicker people={people} value={chosen} onChange={choose} />}
      {chosen === null ? null : <GoalsOfPerson key={chosen} personId={chosen} />}
    </>
  );
}

function GoalsOfPerson({ personId }: { readonly personId: string }) {
  const asked = useAnswer('goalsForm', { personId });
  return (
    <Loaded of={asked}>{(form, version) => <GoalsShown form={form} version={version} onSaved={asked.put} />}</Loaded>
  );
}

function GoalsShown({ form, version, onSaved }: GoalsProps) {
  const text = useText().goals;
  const { people } = useSession().start;
  const isSelf = people.some((person) => person.isSelf && person.personId === form.personId);
  const props = { form, version, onSaved };
  if (form.kpis.length === 0) return <Notice kind="info">{fill(text.noKpis, form)}</Notice>;
  return (
    <>
      <GoalStatus form={form} />
      <ChangedByHand form={form} />
      {form.may.propose ? <ProposeGoals key={version} {...props} /> : <ReadGoals form={form} />}
      {form.may.object ? <AnswerGoals key={`answer ${version}`} {...props} isSelf={isSelf} /> : null}
      <GoalHistory form={form} />
    </>
  );
}
