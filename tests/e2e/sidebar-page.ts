// The sidebar in the hands of a person, whatever the panel: getting there, going about, and what is seen and heard as a whole.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Dialog, Page } from 'playwright-core';
import type { PageText } from '../../host/preview/page-text';
import { PANEL, panelFrame, picturePanel } from '../../host/preview/panel-in-browser';
import { PanelPart } from './panel-part';
import { PreviewPage } from './preview-page';

export class SidebarPage extends PanelPart {
  readonly preview: PreviewPage;
  private readonly text: PageText;

  constructor(page: Page, text: PageText) {
    super(page);
    this.text = text;
    this.preview = new PreviewPage(page, text);
  }

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
    // As long as a finger needs: a page hears that it is left when the button goes down.
    const pressed = { delay: 80 };
    await this.page.locator(PANEL).getByRole('button', { name: this.text.close, exact: true }).click(pressed);
    await this.page.locator(PANEL).waitFor({ state: 'detached' });
  }

  async isOpen(): Promise<boolean> {
    return (await this.page.locator(PANEL).count()) > 0;
  }

  async reload(): Promise<void> {
    // What is not saved yet asks first; a person who reloads anyway says yes.
    const goOn = (dialog: Dialog) => void dialog.accept();
    this.page.on('dialog', goOn);
    await this.page.reload();
    await this.preview.ready();
    this.page.off('dialog', goOn);
  }

  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
    await this.settled();
  }

  async heading(): Promise<string> {
    return ((await this.frame().getByRole('heading').first().textContent()) ?? '').trim();
  }

  /** What is announced as urgent: summaries of errors, failures. */
  async alerts(): Promise<string[]> {
    return this.texts('[role="alert"]');
  }

  /** What is said in passing: “saved”, “draft kept”. */
  async notices(): Promise<string[]> {
    return this.texts('[role="status"], [aria-live="polite"]');
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

  /** Whether it shows: a ring around it, or around the card it stands in, that is not there without the keyboard. */
  async focusIsVisible(): Promise<boolean> {
    const frame = await panelFrame(this.page);
    return Boolean(
      await frame.evaluate(`(() => {
        const element = document.activeElement;
        const ringed = (one) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        };
        return ringed(element) || (element.closest('label') !== null && ringed(element.closest('label')));
      })()`),
    );
  }

  /** Whether the detail around what has the keyboard is open. */
  async isUnfolded(): Promise<boolean> {
    const frame = await panelFrame(this.page);
    return Boolean(await frame.evaluate('document.activeElement.closest("details")?.open === true'));
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

  private async texts(selector: string): Promise<string[]> {
    const texts = await this.frame().locator(selector).allInnerTexts();
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  }
}

let axe: string | undefined;

function axeSource(): string {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
}
