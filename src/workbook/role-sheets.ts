// Which sheet belongs to which role.
import { isShippedRole, roles } from '../catalog/roles';

const shippedRoles: readonly string[] = Object.keys(roles);

/** A role of HR's own may be called like any other sheet of ours, so its key begins in another way. */
const OWN_ROLE = 'role:';

export function roleSheetKey(role: string): string {
  return isShippedRole(role) ? `kpi_${role}` : `${OWN_ROLE}${role}`;
}

/** Null for a sheet that is no role's. */
export function roleOfSheet(key: string): string | null {
  if (key.startsWith(OWN_ROLE)) return key.slice(OWN_ROLE.length);
  return shippedRoles.find((role) => roleSheetKey(role) === key) ?? null;
}

/** The shipped roles in the policy's order, then HR's own in the order given; each once. */
export function inRoleOrder(found: readonly string[]): string[] {
  const once = [...new Set(found)];
  return [...shippedRoles.filter((role) => once.includes(role)), ...once.filter((role) => !isShippedRole(role))];
}

/** The sheets of the roles, in the order of the roles; HR's own in the order of their tabs. */
export function roleSheetsOf<Sheet extends { readonly key: string }>(
  sheets: readonly Sheet[],
): { readonly role: string; readonly sheet: Sheet }[] {
  const byRole = new Map(
    sheets.flatMap((sheet) => {
      const role = roleOfSheet(sheet.key);
      return role === null ? [] : [[role, sheet] as const];
    }),
  );
  return inRoleOrder([...byRole.keys()]).flatMap((role) => {
    const sheet = byRole.get(role);
    return sheet ? [{ role, sheet }] : [];
  });
}
