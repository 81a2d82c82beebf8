// Who sees which objectives, and who may say how they go.
import type { Caller } from '../caller';
import { mayDo } from '../caller';
import type { OkrOwner } from './okr-objectives';

/** A person's: that person, their manager, HR; a team's: its lead, a manager of somebody in it, HR; the department's: HR. */
export function mayEditOkr(caller: Caller, { owner, subject }: OkrOwner): boolean {
  if (caller.isHr) return true;
  switch (owner) {
    case 'person':
      return mayDo(caller, 'involved', subject);
    case 'team':
      return (
        caller.own.some(({ team, lead }) => team === subject && lead === 'yes') ||
        caller.reports.some(({ team }) => team === subject)
      );
    case 'department':
      return false;
  }
}

/** A team's everybody in it, too; the department's everybody who is known here. */
export function maySeeOkr(caller: Caller, okr: OkrOwner): boolean {
  if (okr.owner === 'department' || mayEditOkr(caller, okr)) return true;
  return okr.owner === 'team' && caller.own.some(({ team }) => team === okr.subject);
}
