// A page of the add-on seen from a driven browser: its frame, when it has come to rest, a picture of all of it.
import type { Frame, Page } from 'playwright-core';

export const PANEL = 'aside.panel';
const LEAST_HEIGHT = 240;

export async function panelFrame(page: Page): Promise<Frame> {
  const element = await page.locator(`${PANEL} iframe`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('No page of the add-on is open');
  return frame;
}

/** Until every call to the server is answered and what came of it is drawn. */
export async function panelSettled(page: Page): Promise<void> {
  if ((await page.locator(PANEL).count()) === 0) return;
  const frame = await panelFrame(page);
  await frame.waitForLoadState();
  // A call that was just answered may set off the next one.
  for (let quiet = 0; quiet < 2; quiet += 1) {
    await page.waitForFunction(`document.querySelector('${PANEL}')?.ariaBusy !== 'true'`);
    await frame.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
}

/** The whole page, also what a person would have to scroll to. */
export async function picturePanel(page: Page, path: string): Promise<void> {
  const before = page.viewportSize();
  if (before === null) throw new Error('The window has no size');
  const { width } = before;
  const frame = await panelFrame(page);
  const top = (await page.locator(`${PANEL} iframe`).boundingBox())?.y ?? 0;
  // A page is at least as high as its window.
  await page.setViewportSize({ width, height: LEAST_HEIGHT });
  const height = Number(await frame.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.ceil(top + height) });
  await panelSettled(page);
  await page.locator(PANEL).screenshot({ path });
  await page.setViewportSize(before);
}
