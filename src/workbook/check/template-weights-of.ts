// The template of a role and track, as it stands on the sheet of templates.
import type { RoleKey } from '../../catalog/roles';
import { roles } from '../../catalog/roles';
import type { Person } from '../sheets/people';
import type { TemplateRow } from '../sheets/templates';
import type { CheckBook, CheckRow } from './book';

/** A blank track is the first one of the role. */
export function trackOf(role: RoleKey, track: string | null): string | null {
  return track ?? Object.keys(roles[role].tracks)[0] ?? null;
}

export function templateRowsOf(
  { templates }: CheckBook,
  { role, track }: Pick<Person, 'role' | 'track'>,
): readonly CheckRow<TemplateRow>[] {
  if (role === null) return [];
  const chosen = trackOf(role, track);
  return templates.rows.filter(({ values }) => values.role === role && values.track === chosen && values.kpi !== null);
}

export function templateWeightsOf(book: CheckBook, person: Person): ReadonlyMap<string, number> {
  return new Map(templateRowsOf(book, person).map(({ values }) => [values.kpi ?? '', values.weight ?? 0]));
}
