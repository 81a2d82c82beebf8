// Hands all reports of one manager to another: the form, what would happen, and the records of it.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { recordEvent } from '../workbook/records/record';
import { hrEmailsIn } from './caller';
import type { Context, Events } from './context';
import {
  type Around,
  type HandOverFailure,
  type HandOverInput,
  lastDay,
  type ManagerChange,
  planHandOver,
} from './plan-hand-over';
import { done, failed } from './result';

/** What the panel shows: who has reports, and who may take them over. */
export interface HandOverForm {
  readonly managers: readonly { readonly email: string; readonly name: string; readonly reports: readonly string[] }[];
  readonly candidates: readonly { readonly email: string; readonly name: string }[];
}

export function handOverForm(context: Context): HandOverForm {
  const { people } = context.workbook;
  const { hrEmails, today } = aroundOf(context);
  const emails = (found: readonly (string | null)[]) => [...new Set(found.flatMap((email) => email ?? []))];
  const nameOf = (email: string) => people.find((person) => person.email === email)?.name ?? email;
  return {
    managers: emails(people.map(({ manager_email }) => manager_email)).map((email) => ({
      email,
      name: nameOf(email),
      reports: people
        .filter(({ manager_email }) => manager_email === email)
        .map(({ name, person_id }) => name ?? person_id ?? ''),
    })),
    candidates: emails([...people.map(({ email }) => email), ...hrEmails])
      .filter((email) => {
        const left = lastDay(people.filter((person) => person.email === email));
        return left === null || left >= today;
      })
      .map((email) => ({ email, name: nameOf(email) })),
  };
}

export interface HandOverPreview {
  /** Why it cannot be done; empty when it can. */
  readonly problems: readonly string[];
  readonly changes: readonly ManagerChange[];
  /** Who stays, and why, in sentences. */
  readonly notes: readonly string[];
}

export function previewHandOver(context: Context, input: HandOverInput): HandOverPreview {
  const plan = planHandOver(context.workbook.people, input, aroundOf(context));
  if (!plan.ok) return { problems: [handOverSentence(plan.failure, context.language)], changes: [], notes: [] };
  const { skipped } = reference().messages[context.language].hrForms.handOver;
  const { changes } = plan.value;
  return { problems: [], changes, notes: plan.value.skipped.map((person) => fill(skipped, { person })) };
}

export function handOver(context: Context, input: HandOverInput): Events {
  const plan = planHandOver(context.workbook.people, input, aroundOf(context));
  if (plan.ok) {
    return done(
      plan.value.changes.map(({ personId, old, new: value }) =>
        recordEvent({ personId, kind: 'hand-over', field: 'manager_email', old, value }),
      ),
    );
  }
  const path = plan.failure.type === 'noReports' ? 'from' : 'to';
  return failed([{ path, message: handOverSentence(plan.failure, context.language) }]);
}

function handOverSentence(failure: HandOverFailure, language: Language): string {
  const text = reference().messages[language].hrForms.handOver;
  switch (failure.type) {
    case 'sameManager':
      return text.sameManager;
    case 'noReports':
      return fill(text.noReports, failure);
    case 'unknownManager':
      return fill(text.unknownManager, failure);
    case 'hasLeft':
      return fill(text.hasLeft, failure);
    case 'onlySelf':
      return fill(text.onlySelf, failure);
    case 'circle':
      return fill(text.circle, { to: failure.to, chain: failure.chain.join(' → ') });
  }
}

function aroundOf({ workbook, deps }: Context): Around {
  return { hrEmails: hrEmailsIn(workbook), today: deps.today() };
}
