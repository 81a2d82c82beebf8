// Takes the pictures of the guide: a panel as it stands beside the sheet, or the whole window, made small.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PANEL, panelFrame, panelSettled } from '../../host/preview/panel-in-browser';
import { smallPng } from '../../host/preview/small-png';
import type { Language } from '../../src/catalog/label';

/** A panel that is longer is shown from `from` on, as if scrolled there. */
const USUAL_HEIGHT = 820;
const LEAST_HEIGHT = 240;
const ROOM_ABOVE = 10;
const AFTER_TYPING = 1200;

export interface View {
  /** Words that stand at the upper edge of the picture. */
  readonly from?: string | RegExp;
  readonly height?: number;
}

export interface Camera {
  panel(name: string, view?: View): Promise<void>;
  window(name: string, size: { readonly width: number; readonly height: number }): Promise<void>;
}

/** Pictures wait until `passing` words, such as “Keeping draft…”, are gone. */
export function cameraOn(page: Page, folder: string, language: Language, passing: string): Camera {
  const keep = (name: string, png: Buffer) => {
    const path = join(folder, `${language}-${name}.png`);
    writeFileSync(path, smallPng(png));
    console.log(path);
  };

  return {
    async panel(name, { from, height = USUAL_HEIGHT } = {}) {
      const before = sizeOf(page);
      const frame = await panelFrame(page);
      await frame.getByText(passing, { exact: true }).waitFor({ state: 'detached' });
      const top = (await page.locator(`${PANEL} iframe`).boundingBox())?.y ?? 0;
      const size = (high: number) => page.setViewportSize({ width: before.width, height: Math.ceil(high) });
      // A page is at least as high as its window.
      await size(LEAST_HEIGHT);
      const whole = Number(await frame.evaluate('document.documentElement.scrollHeight'));
      await size(Math.min(top + whole, height));
      await frame.evaluate('window.scrollTo(0, 0)');
      if (from !== undefined) {
        const words = page.locator(`${PANEL} iframe`).contentFrame().locator('body').getByText(from).first();
        const edge = (await words.boundingBox())?.y ?? 0;
        await frame.evaluate(`window.scrollTo(0, ${edge - top - ROOM_ABOVE})`);
      }
      // Advice on what was typed is asked for a moment after the last key.
      await page.waitForTimeout(AFTER_TYPING);
      await panelSettled(page);
      keep(name, await page.locator(PANEL).screenshot({ caret: 'hide' }));
      await page.setViewportSize(before);
      await panelSettled(page);
    },
    async window(name, size) {
      const before = sizeOf(page);
      await page.setViewportSize(size);
      // The grid is a canvas: nothing in the page tells when it is drawn and its charts have stopped moving.
      await page.waitForTimeout(1200);
      keep(name, await page.screenshot());
      await page.setViewportSize(before);
    },
  };
}

function sizeOf(page: Page) {
  const size = page.viewportSize();
  if (size === null) throw new Error('The window has no size');
  return size;
}
