// The objectives that somebody may see, with what they may say of them.
import type { Context } from '../context';
import { type OkrObjective, okrObjectives } from './okr-objectives';
import { mayEditOkr, maySeeOkr } from './okr-rights';

export interface OkrForm {
  readonly period: string;
  /** Own first, then teams, the department, and other people. */
  readonly objectives: readonly (OkrObjective & {
    readonly isOwn: boolean;
    /** A person's name or a team; '' for the department. */
    readonly ownerName: string;
    readonly mayEdit: boolean;
  })[];
}

export function okrForm(context: Context): OkrForm {
  const { caller, workbook, period } = context;
  const seen = okrObjectives(context).filter((okr) => maySeeOkr(caller, okr));
  const objectives = seen.map((okr) => {
    const person = okr.owner === 'person' ? workbook.people.find(({ person_id }) => person_id === okr.subject) : null;
    const isOwn = okr.owner === 'person' && caller.own.some(({ person_id }) => person_id === okr.subject);
    return { ...okr, isOwn, ownerName: person?.name ?? okr.subject, mayEdit: mayEditOkr(caller, okr) };
  });
  const place = ({ isOwn, owner }: OkrForm['objectives'][number]) =>
    isOwn ? 0 : { team: 1, department: 2, person: 3 }[owner];
  return { period, objectives: objectives.sort((one, other) => place(one) - place(other)) };
}
