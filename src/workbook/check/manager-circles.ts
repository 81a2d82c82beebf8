// People who report to each other in a circle.
import type { Person } from '../sheets/people';

/** Each circle once, as e-mails: each reports to the next one, the last to the first. Who is their own manager is no circle here. */
export function managerCircles(people: readonly Pick<Person, 'email' | 'manager_email'>[]): string[][] {
  const managers = new Map<string, readonly string[]>();
  for (const { email, manager_email } of people) {
    if (email === null || manager_email === null || email === manager_email) continue;
    managers.set(email, [...(managers.get(email) ?? []), manager_email]);
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (email: string, path: readonly string[]): void => {
    const start = path.indexOf(email);
    if (start !== -1) {
      circles.push(path.slice(start));
      return;
    }
    if (done.has(email)) return;
    for (const above of managers.get(email) ?? []) follow(above, [...path, email]);
    done.add(email);
  };
  for (const email of managers.keys()) follow(email, []);
  return circles;
}
