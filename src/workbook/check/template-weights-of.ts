// The template of a role and track, as it stands on the sheet of templates.
import { trackOf } from '../known-roles';
import type { Person } from '../sheets/people';
import type { TemplateRow } from '../sheets/templates';
import type { CheckBook, CheckRow } from './book';

export function templateRowsOf(
  { templates, roles }: CheckBook,
  { role, track }: Pick<Person, 'role' | 'track'>,
): readonly CheckRow<TemplateRow>[] {
  if (role === null) return [];
  const chosen = trackOf(roles, role, track);
  return templates.rows.filter(
    ({ values }) => values.role === role && (values.track ?? '') === chosen && values.kpi !== null,
  );
}

export function templateWeightsOf(book: CheckBook, person: Person): ReadonlyMap<string, number> {
  return new Map(templateRowsOf(book, person).map(({ values }) => [values.kpi ?? '', values.weight ?? 0]));
}
