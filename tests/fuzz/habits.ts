// All habits by name, and the one that takes another back.
import type { Habit } from './desk';
import { entryHabits } from './habits-of-entries';
import { gridHabits, undone } from './habits-of-the-grid';
import { panelHabits } from './habits-of-the-panel';

const plain: Readonly<Record<string, Habit>> = { ...gridHabits, ...entryHabits, ...panelHabits };

export const habits: Readonly<Record<string, Habit>> = {
  ...plain,
  'do something and undo it': (desk) => {
    const name = desk.random.pick(Object.keys(plain));
    const told = undone(desk, () => plain[name]?.(desk) ?? null);
    return told && `${name}: ${told}`;
  },
};
