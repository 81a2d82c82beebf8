// One picture of every panel of the sidebar, for one person of each kind: whatever its own navigation offers to them.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PANEL, panelFrame, panelSettled, picturePanel } from './panel-in-browser';

/** On an open preview; the first item of the add-on's menu opens the sidebar. */
export async function panelScreenshots(page: Page, out: string, prefix: string): Promise<void> {
  await page.locator('.o-topbar-menu').last().click();
  await page.locator('.o-menu-item').first().click();
  await page.locator(PANEL).waitFor();
  for (const kind of await kinds(page)) {
    await page.locator('#who').selectOption(await firstOf(page, kind));
    await panelSettled(page);
    const navigation = page.locator(`${PANEL} iframe`).contentFrame().getByRole('navigation').getByRole('button');
    const names = await navigation.allTextContents();
    if (names.length === 0) await picture(await title(page), 0);
    for (const [index, name] of names.entries()) {
      await navigation.nth(index).click();
      await panelSettled(page);
      await picture(name, index);
    }

    async function picture(name: string, index: number): Promise<void> {
      const number = String(index + 1).padStart(2, '0');
      const path = join(out, `${prefix}-panel-${kind}-${number}-${name.trim().replace(/[\s/\\]+/g, '-')}.png`);
      await picturePanel(page, path);
      console.log(path);
    }
  }
}

async function kinds(page: Page): Promise<string[]> {
  const found = await page.locator('#who optgroup').evaluateAll((groups) => groups.map((group) => group.id));
  return found.map((id) => id.replace('who-', ''));
}

const firstOf = async (page: Page, kind: string): Promise<string> =>
  (await page.locator(`#who-${kind} option`).first().getAttribute('value')) ?? '';

async function title(page: Page): Promise<string> {
  return String(await (await panelFrame(page)).evaluate(`document.querySelector('h1')?.textContent ?? document.title`));
}
