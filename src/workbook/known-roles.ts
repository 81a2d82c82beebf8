// The roles of this workbook: the shipped ones, and HR's own, which are there as soon as Templates give them a KPI.
import { isShippedRole, roles } from '../catalog/roles';
import { inRoleOrder, roleOfSheet } from './role-sheets';
import type { TemplateRow } from './sheets/templates';

export interface KnownRole {
  readonly role: string;
  /** The first is the default. A role of HR's own has those of its templates; '' stands for a blank cell. */
  readonly tracks: readonly string[];
}

type Templates = readonly Pick<TemplateRow, 'role' | 'track' | 'kpi'>[];

/** A sheet of a role of HR's own keeps its role known when its templates were deleted. */
export function knownRoles(
  templates: Templates = [],
  sheets: readonly { readonly key: string }[] = [],
): readonly KnownRole[] {
  const own = templates.filter(({ kpi }) => kpi !== null);
  const named = [...own.map(({ role }) => role), ...sheets.map(({ key }) => roleOfSheet(key))];
  return inRoleOrder([...Object.keys(roles), ...named.flatMap((role) => role ?? [])]).map((role) => {
    if (isShippedRole(role)) return { role, tracks: Object.keys(roles[role].tracks) };
    const tracks = own.flatMap((row) => (row.role === role ? [row.track ?? ''] : []));
    return { role, tracks: tracks.length > 0 ? [...new Set(tracks)] : [''] };
  });
}

export function ownRoles(known: readonly KnownRole[]): string[] {
  return known.flatMap(({ role }) => (isShippedRole(role) ? [] : [role]));
}

/** A blank track is the first one of the role. */
export function trackOf(known: readonly KnownRole[], role: string, track: string | null): string {
  return track ?? known.find((one) => one.role === role)?.tracks[0] ?? '';
}
