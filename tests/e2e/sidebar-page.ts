// The sidebar in the hands of a person: panels, fields and buttons by the words that name them, whatever the panel.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import type { PageText } from '../../host/preview/page-text';
import { PANEL, panelFrame, panelSettled, picturePanel } from '../../host/preview/panel-in-browser';
import { PreviewPage } from './preview-page';

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

  /** As a person would: the add-on's menu, then one of its items; several labels lead into a submenu. */
  async openFromMenu(...labels: readonly string[]): Promise<void> {
    await this.preview.chooseAddonMenu(...labels);
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
    await this.frame().getByRole('navigation').getByRole('button', { name: panel, exact: true }).click();
    await this.settled();
  }

  /** What the navigation offers to the person who is here. */
  async panels(): Promise<string[]> {
    const names = await this.frame().getByRole('navigation').getByRole('button').allTextContents();
    return names.map((name) => name.trim());
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

  /** The same verbs within a part that is named by its legend, label, heading or summary. */
  within(name: Words): SidebarPage {
    const named = { name: pattern(name) };
    const heading = this.page.getByRole('heading', named);
    const summary = this.page.locator('summary', { hasText: pattern(name) });
    return new SidebarPage(this.page, this.text, (whole) => {
      const part = this.part(whole);
      return part
        .getByRole('group', named)
        .or(part.getByRole('region', named))
        .or(part.getByRole('form', named))
        .or(part.locator('details').filter({ has: summary }))
        .or(part.locator('section, article, li').filter({ has: heading }))
        .last();
    });
  }

  /** Opens a detail by its summary, if it is not open. */
  async unfold(name: Words): Promise<void> {
    const summary = this.scope().locator('summary', { hasText: pattern(name) });
    if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
    await this.settled();
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

  /** A radio button; a behaviour anchor is best named by its number: `/^3/`. */
  async choose(name: Words): Promise<void> {
    // The card around it takes the click.
    await this.scope()
      .getByRole('radio', { name: pattern(name) })
      .check({ force: true });
  }

  async isChosen(name: Words): Promise<boolean> {
    return this.scope()
      .getByRole('radio', { name: pattern(name) })
      .isChecked();
  }

  async tick(name: Words, on = true): Promise<void> {
    await this.scope()
      .getByRole('checkbox', { name: pattern(name) })
      .setChecked(on, { force: true });
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
    const frame = await panelFrame(this.page);
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

  /** Pixels: of the whole sidebar, and how much wider than its room beside a scroll bar something in it is. */
  async width(): Promise<{ shown: number; beyond: number }> {
    const frame = await panelFrame(this.page);
    const beyond = await frame.evaluate(
      '((root) => root.scrollWidth - Math.round(root.getBoundingClientRect().width))(document.documentElement)',
    );
    return { shown: Number(await frame.evaluate('window.innerWidth')), beyond: Number(beyond) };
  }

  /** Breaches of the accessibility rules (axe-core), each with the place where it was found. */
  async breaches(): Promise<string[]> {
    const frame = await panelFrame(this.page);
    await frame.evaluate(axeSource());
    const found: unknown = await frame.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' – ' + html)))`,
    );
    return Array.isArray(found) ? found.map(String) : [];
  }

  /** The whole panel, also what a person would have to scroll to. */
  async picture(path: string): Promise<void> {
    await picturePanel(this.page, path);
  }

  /** Until every call to the server is answered and what came of it is drawn. */
  async settled(): Promise<void> {
    await panelSettled(this.page);
  }

  private frame(): Locator {
    return this.page.locator(`${PANEL} iframe`).contentFrame().locator('html');
  }

  private scope(): Locator {
    return this.part(this.frame());
  }

  private field(label: Words): Locator {
    return this.scope().getByLabel(pattern(label)).and(this.frame().locator('input, select, textarea'));
  }

  private button(name: Words): Locator {
    return this.scope().getByRole('button', { name, exact: typeof name === 'string' });
  }

  private async texts(selector: string): Promise<string[]> {
    const texts = await this.frame().locator(selector).allInnerTexts();
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  }
}

/** A name stands alone, or before a remark in brackets such as “(optional)”. */
const pattern = (words: Words): RegExp =>
  typeof words === 'string'
    ? new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*[(（][^()（）]*[)）])?\\s*$`)
    : words;

let axe: string | undefined;

function axeSource(): string {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
}
