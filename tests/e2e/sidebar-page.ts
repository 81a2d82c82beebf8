// The sidebar in the hands of a person: panels, fields and buttons by the words that name them, whatever the panel.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Locator, Page } from 'playwright-core';
import type { PageText } from '../../host/preview/page-text';
import { PreviewPage } from './preview-page';

const PANEL = 'aside.panel';
const LEAST_HEIGHT = 240;

/** A word of the sidebar's text with names in it, such as “Sum of weights: {sum} of {full}”, is found by a pattern. */
export type Words = string | RegExp;

export class SidebarPage {
  readonly preview: PreviewPage;
  private readonly page: Page;
  private readonly text: PageText;
  /** Where fields and buttons are looked for: the whole sidebar, or a part of it. */
  private readonly part: (frame: Locator) => Locator;

  constructor(page: Page, text: PageText, part: (frame: Locator) => Locator = (whole) => whole) {
    this.page = page;
    this.text = text;
    this.part = part;
    this.preview = new PreviewPage(page, text);
  }

  // Getting there

  async open(url: string, email?: string): Promise<void> {
    await this.preview.open(email === undefined ? url : `${url}?as=${encodeURIComponent(email)}`);
  }

  /** As a person would: the add-on's menu, then one of its items. */
  async openFromMenu(label: string): Promise<void> {
    await this.preview.chooseAddonMenu(label);
    await this.page.locator(PANEL).waitFor();
    await this.settled();
  }

  /** Somebody else sits down at the keyboard; '' is somebody whose address Google does not tell. */
  async chooseWho(email: string): Promise<void> {
    const before = await this.page
      .locator(`${PANEL} iframe`)
      .elementHandle({ timeout: 50 })
      .catch(() => null);
    await this.page.getByLabel(this.text.iAm, { exact: true }).selectOption(email);
    await before?.waitForElementState('hidden');
    await this.settled();
  }

  async people(): Promise<string[]> {
    return this.page.locator('#who option').allTextContents();
  }

  async who(): Promise<string> {
    return this.page.locator('#who').inputValue();
  }

  /** A panel by the word that names it in the sidebar's navigation. */
  async goTo(panel: string): Promise<void> {
    await this.frame().getByRole('navigation').getByText(panel, { exact: true }).click();
    await this.settled();
  }

  /** What the navigation offers to the person who is here. */
  async panels(): Promise<string[]> {
    const items = this.frame().getByRole('navigation').locator('button, a, [role="tab"]');
    return (await items.allTextContents()).map((name) => name.trim());
  }

  async close(): Promise<void> {
    await this.page.locator(PANEL).getByRole('button', { name: this.text.close, exact: true }).click();
    await this.page.locator(PANEL).waitFor({ state: 'detached' });
  }

  async isOpen(): Promise<boolean> {
    return (await this.page.locator(PANEL).count()) > 0;
  }

  async reload(): Promise<void> {
    // What is not saved yet asks first; a person who reloads anyway says yes.
    this.page.once('dialog', (dialog) => void dialog.accept());
    await this.page.reload();
    await this.preview.ready();
  }

  // Doing

  /** The same verbs within a group (fieldset, section, list item) named by its legend, label or heading. */
  within(name: Words): SidebarPage {
    const exact = typeof name === 'string';
    return new SidebarPage(this.page, this.text, (whole) => {
      const part = this.part(whole);
      const named = part
        .getByRole('group', { name, exact })
        .or(part.getByRole('region', { name, exact }))
        .or(part.getByRole('article', { name, exact }))
        .or(part.getByRole('listitem').filter({ has: part.getByRole('heading', { name, exact }) }));
      return named.first();
    });
  }

  async fill(label: Words, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  /** Key by key, as a person types. */
  async type(label: Words, value: string): Promise<void> {
    await this.field(label).focus();
    await this.field(label).pressSequentially(value);
  }

  async paste(label: Words, value: string): Promise<void> {
    await this.field(label).focus();
    await this.page.keyboard.insertText(value);
  }

  async value(label: Words): Promise<string> {
    return this.field(label).inputValue();
  }

  async select(label: Words, option: Words): Promise<void> {
    const field = this.field(label);
    const offered = await this.options(label);
    const found = offered.find((one) => (typeof option === 'string' ? one === option : option.test(one)));
    assert.ok(found !== undefined, `“${label}” offers no ${option}, but ${offered.join(' | ')}`);
    await field.selectOption({ label: found });
    await this.settled();
  }

  async options(label: Words): Promise<string[]> {
    return (await this.field(label).locator('option').allTextContents()).map((option) => option.trim());
  }

  /** A radio button or a behaviour anchor. */
  async choose(name: Words): Promise<void> {
    await this.scope()
      .getByRole('radio', { name, exact: typeof name === 'string' })
      .check({ force: true });
  }

  async isChosen(name: Words): Promise<boolean> {
    return this.scope()
      .getByRole('radio', { name, exact: typeof name === 'string' })
      .isChecked();
  }

  async tick(name: Words, on = true): Promise<void> {
    await this.scope()
      .getByRole('checkbox', { name, exact: typeof name === 'string' })
      .setChecked(on);
  }

  /** Presses a button and waits until the server has answered what it set off. */
  async press(name: Words): Promise<void> {
    await this.button(name).click();
    await this.settled();
  }

  async canPress(name: Words): Promise<boolean> {
    const button = this.button(name);
    return (await button.count()) > 0 && (await button.isEnabled());
  }

  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
    await this.settled();
  }

  // Seeing

  async heading(): Promise<string> {
    return ((await this.frame().getByRole('heading').first().textContent()) ?? '').trim();
  }

  async shownText(): Promise<string> {
    return (await this.scope().allInnerTexts()).join('\n');
  }

  async sees(words: Words): Promise<void> {
    await this.scope().getByText(words).first().waitFor();
  }

  async seesNot(words: Words): Promise<void> {
    assert.equal(await this.scope().getByText(words).count(), 0, `“${words}” is not there`);
  }

  /** What is announced as urgent: summaries of errors, failures. */
  async alerts(): Promise<string[]> {
    return this.texts('[role="alert"]');
  }

  /** What is said in passing: “saved”, “draft kept”. */
  async notices(): Promise<string[]> {
    return this.texts('[role="status"], [aria-live="polite"]');
  }

  /** The message that the field itself points to. */
  async errorOf(label: Words): Promise<string> {
    const field = this.field(label);
    if ((await field.getAttribute('aria-invalid')) !== 'true') return '';
    const ids = [await field.getAttribute('aria-errormessage'), await field.getAttribute('aria-describedby')];
    const parts = ids.flatMap((list) => (list ?? '').split(/\s+/)).filter((id) => id !== '');
    const texts = parts.map((id) => this.frame().locator(`[id="${id}"]`).allInnerTexts());
    return (await Promise.all(texts)).flat().join(' ').trim();
  }

  /** What has the keyboard: the name of its label, or its own words. */
  async focused(): Promise<string> {
    const frame = await this.child();
    const name: unknown = await frame.evaluate(`(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labels = [...(element.labels ?? [])].map((one) => one.textContent).join(' ');
      return (element.getAttribute('aria-label') ?? (labels === '' ? element.textContent : labels)).trim();
    })()`);
    return String(name);
  }

  async keyboardIsInSidebar(): Promise<boolean> {
    return Boolean(await this.page.evaluate(`document.activeElement === document.querySelector('${PANEL} iframe')`));
  }

  /** Pixels: what there is to see, and how wide the widest thing is. */
  async widths(): Promise<{ shown: number; content: number }> {
    const frame = await this.child();
    const shown = Number(await frame.evaluate('window.innerWidth'));
    return { shown, content: Number(await frame.evaluate('document.documentElement.scrollWidth')) };
  }

  /** Breaches of the accessibility rules (axe-core), each with the place where it was found. */
  async breaches(): Promise<string[]> {
    const frame = await this.child();
    await frame.evaluate(axeSource());
    const found: unknown = await frame.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' – ' + html)))`,
    );
    return Array.isArray(found) ? found.map(String) : [];
  }

  /** The whole panel, also what a person would have to scroll to. */
  async picture(path: string): Promise<void> {
    const before = this.page.viewportSize();
    if (before === null) throw new Error('The window has no size');
    const { width } = before;
    const top = (await this.page.locator(`${PANEL} iframe`).boundingBox())?.y ?? 0;
    // A page is at least as high as its window.
    await this.page.setViewportSize({ width, height: LEAST_HEIGHT });
    const height = Number(await (await this.child()).evaluate('document.documentElement.scrollHeight'));
    await this.page.setViewportSize({ width, height: Math.ceil(top + height) });
    await this.page.locator(PANEL).screenshot({ path });
    await this.page.setViewportSize(before);
  }

  /** Until every call to the server is answered and what came of it is drawn. */
  async settled(): Promise<void> {
    const panel = this.page.locator(PANEL);
    if ((await panel.count()) === 0) return;
    const frame = await this.child();
    await frame.waitForLoadState();
    // A call that was just answered may set off the next one.
    for (let quiet = 0; quiet < 2; quiet += 1) {
      await this.page.waitForFunction(`document.querySelector('${PANEL}')?.ariaBusy !== 'true'`);
      await frame.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    }
  }

  private frame(): Locator {
    return this.page.locator(`${PANEL} iframe`).contentFrame().locator('html');
  }

  private scope(): Locator {
    return this.part(this.frame());
  }

  private field(label: Words): Locator {
    return this.scope().getByLabel(label, { exact: typeof label === 'string' });
  }

  private button(name: Words): Locator {
    return this.scope().getByRole('button', { name, exact: typeof name === 'string' });
  }

  private async texts(selector: string): Promise<string[]> {
    const texts = await this.frame().locator(selector).allInnerTexts();
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  }

  private async child(): Promise<Frame> {
    const element = await this.page.locator(`${PANEL} iframe`).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The sidebar is not open');
    return frame;
  }
}

let axe: string | undefined;

function axeSource(): string {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
}
