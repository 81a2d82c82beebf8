// A reminder in plain text, to be pasted into chat or mail: who is late with what, one line per person.
import type { EndpointValue } from '../../../actions/endpoints';
import { fill, fillFrom } from '../../../text/fill';
import type { SidebarText } from '../../../text/sidebar';

type Home = EndpointValue<'home'>;

export function reminderText({ period, endsOn, late }: Home, { home: { reminder } }: SidebarText): string {
  const lines = (late ?? []).map(({ name, items }) => {
    const said = items.map(({ kind, names }) =>
      fillFrom(reminder.items[kind], { names: names.join(reminder.nameSeparator) }),
    );
    return fill(reminder.person, { name, items: said.join(reminder.itemSeparator) });
  });
  return [reminder.greeting, fill(reminder.intro, { period, endsOn }), '', ...lines, '', reminder.close].join('\n');
}
