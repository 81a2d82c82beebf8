// From field to field without a mouse.
import assert from 'node:assert/strict';
import type { AtSidebar } from './at-the-sidebar';

const MOST_STEPS = 60;

/** Tab, until what is wanted has the keyboard; whatever has it on the way must show it. */
export const goOn = (at: Pick<AtSidebar, 'page'>, name: string): Promise<void> => step(at, name, 'Tab');
export const goBack = (at: Pick<AtSidebar, 'page'>, name: string): Promise<void> => step(at, name, 'Shift+Tab');

async function step({ page }: Pick<AtSidebar, 'page'>, name: string, key: string): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    await page.key(key);
    const focused = await page.focused();
    if (!(await page.focusIsVisible())) assert.fail(`nobody sees that “${focused}” has the keyboard, after ${passed}`);
    if (focused === name) return;
    passed.push(focused);
  }
  assert.fail(`no way to “${name}” by ${key}: ${passed.join(' | ')}`);
}
