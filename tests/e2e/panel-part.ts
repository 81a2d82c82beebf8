// A part of the sidebar in the hands of a person: fields, choices and buttons by the words that name them.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { PANEL, panelSettled } from '../../host/preview/panel-in-browser';

/** A word of the sidebar's text with names in it, such as “Sum of weights: {sum} of {full}”, is found by a pattern. */
export type Words = string | RegExp;

export class PanelPart {
  protected readonly page: Page;
  private readonly find: (frame: Locator) => Locator;

  constructor(page: Page, find: (frame: Locator) => Locator = (whole) => whole) {
    this.page = page;
    this.find = find;
  }

  /** The same verbs within a part that is named by its legend, label, heading or summary. */
  within(name: Words): PanelPart {
    const named = { name: pattern(name) };
    const heading = this.page.getByRole('heading', named);
    const summary = this.page.locator('summary', { hasText: pattern(name) });
    return new PanelPart(this.page, (whole) => {
      const part = this.find(whole);
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

  /** Opens every detail there is, also those inside others. */
  async unfoldAll(): Promise<void> {
    const closed = this.scope().locator('details:not([open]) > summary').filter({ visible: true });
    for (let count = 0; (await closed.count()) > 0; count += 1) {
      assert.ok(count < 100, 'details stay open once they are opened');
      await closed.first().click();
    }
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

  /** A file by its path, or one that is nowhere but here. */
  async chooseFile(label: Words, file: string | { readonly name: string; readonly content: string }): Promise<void> {
    const chosen =
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content, 'latin1') };
    await this.field(label).setInputFiles(chosen);
    await this.settled();
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

  /** The text as it is laid out. */
  async shownText(): Promise<string> {
    return (await this.scope().allInnerTexts()).join('\n');
  }

  async sees(words: Words): Promise<void> {
    await this.scope().getByText(words).first().waitFor();
  }

  async seesNot(words: Words): Promise<void> {
    assert.equal(await this.scope().getByText(words).count(), 0, `“${words}” is not there`);
  }

  /** What a progress bar says of itself: “3 of 15”. */
  async progressOf(label: Words): Promise<string> {
    return (await this.scope().getByRole('progressbar', { name: label }).getAttribute('aria-valuetext')) ?? '';
  }

  /** The message that the field, or the group of choices, itself points to. */
  async errorOf(label: Words): Promise<string> {
    const group = this.scope().getByRole('group', { name: pattern(label) });
    const field = this.field(label).or(group).first();
    if ((await field.getAttribute('aria-invalid')) !== 'true') return '';
    const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(/\s+/);
    const messages = ids.filter((id) => id.endsWith('-error'));
    const texts = messages.map((id) => this.frame().locator(`[id="${id}"]`).allInnerTexts());
    return (await Promise.all(texts)).flat().join(' ').trim();
  }

  /** Until every call to the server is answered and what came of it is drawn. */
  async settled(): Promise<void> {
    await panelSettled(this.page);
  }

  protected frame(): Locator {
    return this.page.locator(`${PANEL} iframe`).contentFrame().locator('html');
  }

  private scope(): Locator {
    return this.find(this.frame());
  }

  private field(label: Words): Locator {
    return this.scope().getByLabel(pattern(label)).and(this.frame().locator('input, select, textarea'));
  }

  private button(name: Words): Locator {
    return this.scope().getByRole('button', { name, exact: typeof name === 'string' });
  }
}

/** A name stands alone, or before a remark in brackets such as “(optional)”. */
const pattern = (words: Words): RegExp =>
  typeof words === 'string'
    ? new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*[(（][^()（）]*[)）])?\\s*$`)
    : words;
