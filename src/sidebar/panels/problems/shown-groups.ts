// Which of the problems are listed.
import type { EndpointValue } from '../../../actions/endpoints';

export type Group = EndpointValue<'problems'>['groups'][number];

export type Line = Group['lines'][number];

/** How bad or what about; '' shows everything. */
export type Shown = Line['severity'] | Line['subject'] | '';

/** Groups without a line of this kind are left out; the order stays. */
export function shownGroups({ groups }: Pick<EndpointValue<'problems'>, 'groups'>, shown: Shown): Group[] {
  return groups.flatMap((group) => {
    const lines = group.lines.filter(
      ({ severity, subject }) => shown === '' || severity === shown || subject === shown,
    );
    return lines.length === 0 ? [] : [{ ...group, lines }];
  });
}
