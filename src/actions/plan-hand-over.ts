// Whose manager changes when all reports of one manager go to another, and why it may not be.
import type { Person } from '../workbook/sheets/people';
import { done, failed, type Result } from './result';

/** E-mails. */
export interface HandOverInput {
  readonly from: string;
  readonly to: string;
}

export interface ManagerChange {
  readonly personId: string;
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

export interface HandOverPlan {
  readonly changes: readonly ManagerChange[];
  /** Would report to themselves: their manager stays. */
  readonly skipped: readonly string[];
}

export type HandOverFailure =
  | { readonly type: 'sameManager' }
  | { readonly type: 'noReports'; readonly from: string }
  | { readonly type: 'unknownManager'; readonly to: string }
  | { readonly type: 'hasLeft'; readonly to: string; readonly left: string }
  | { readonly type: 'onlySelf'; readonly from: string; readonly to: string }
  /** Each reports to the next one, the last to the first. */
  | { readonly type: 'circle'; readonly to: string; readonly chain: readonly string[] };

export interface Around {
  readonly hrEmails: readonly string[];
  /** ISO. */
  readonly today: string;
}

export function planHandOver(
  people: readonly Person[],
  input: HandOverInput,
  { hrEmails, today }: Around,
): Result<HandOverPlan, HandOverFailure> {
  const [from, to] = [input.from.trim().toLowerCase(), input.to.trim().toLowerCase()];
  const nameOf = (email: string) => people.find((person) => person.email === email)?.name ?? email;
  if (from === to) return failed({ type: 'sameManager' });
  const reports = people.filter(({ manager_email }) => manager_email === from);
  if (reports.length === 0) return failed({ type: 'noReports', from: nameOf(from) });
  const own = people.filter(({ email }) => email === to);
  if (own.length === 0 && !hrEmails.includes(to)) return failed({ type: 'unknownManager', to });
  const left = lastDay(own);
  if (left !== null && left < today) return failed({ type: 'hasLeft', to: nameOf(to), left });

  const moved = reports.filter(({ email }) => email !== to);
  if (moved.length === 0) return failed({ type: 'onlySelf', from: nameOf(from), to: nameOf(to) });
  const circle = circleThrough(to, people, new Set(moved), today);
  if (circle) return failed({ type: 'circle', to: nameOf(to), chain: circle.map(nameOf) });
  return done({
    changes: moved.map(({ person_id, name }) => ({
      personId: person_id ?? '',
      name: name ?? person_id ?? '',
      old: from,
      new: to,
    })),
    skipped: reports.filter(({ email }) => email === to).map(({ name, person_id }) => name ?? person_id ?? ''),
  });
}

/** P3: somebody with several lines is here as long as one of them has not ended. */
export function lastDay(lines: readonly Person[]): string | null {
  const days = lines.flatMap(({ left }) => left ?? []).sort();
  return lines.length > 0 && days.length === lines.length ? (days[days.length - 1] ?? null) : null;
}

/** Upwards from the new manager along the lines that have not ended: meeting somebody who is handed over to them closes a circle. */
function circleThrough(
  to: string,
  people: readonly Person[],
  moved: ReadonlySet<Person>,
  today: string,
): readonly string[] | null {
  const present = people.filter(({ left }) => left === null || left >= today);
  const isMoved = (email: string) => present.some((person) => person.email === email && moved.has(person));
  const paths: string[][] = [[to]];
  const seen = new Set([to]);
  for (let path = paths.shift(); path; path = paths.shift()) {
    const last = path[path.length - 1];
    for (const { email, manager_email: above } of present) {
      if (email !== last || above === null || seen.has(above)) continue;
      const longer = [...path, above];
      if (isMoved(above)) return [...longer, to];
      seen.add(above);
      paths.push(longer);
    }
  }
  return null;
}
