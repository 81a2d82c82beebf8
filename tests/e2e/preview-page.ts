// The preview's page in the hands of a person: tabs, menu, cells by mouse and keyboard; values are read from the page's host.
import type { Page } from 'playwright-core';
import type { PageText } from '../../host/preview/page-text';

export interface ActualCell {
  readonly a1: string;
  readonly header: string;
  /** A cell beside it that the add-on computes. */
  readonly computed: string;
  readonly person: string;
}

export class PreviewPage {
  private readonly page: Page;
  private text: PageText;

  constructor(page: Page, text: PageText) {
    this.page = page;
    this.text = text;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.ready();
  }

  /** The grid is there and drawn. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.o-grid canvas');
    await this.page.waitForSelector('#loading', { state: 'detached' });
  }

  /** The quiet switch in the strip; the page comes back in the other language. */
  async switchLanguage(label: string, text: PageText): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.page.locator('#languages button', { hasText: label }).click();
    await loaded;
    this.text = text;
    await this.ready();
    await this.saved();
  }

  async activeTitle(): Promise<string> {
    return String(await this.page.evaluate('previewHost.model.getters.getActiveSheetName()'));
  }

  /** What stands under the keys in the hidden first row. */
  async headers(title: string): Promise<string[]> {
    return (await this.table(title))[1] ?? [];
  }

  async hiddenTitles(): Promise<string[]> {
    const titles: unknown = await this.page.evaluate(
      '(({ getters }) => getters.getSheetIds().filter((id) => !getters.isSheetVisible(id)).map(getters.getSheetName))(previewHost.model)',
    );
    return Array.isArray(titles) ? titles.map(String) : [];
  }

  async menuLabels(): Promise<string[]> {
    await this.page.locator('.o-topbar-menu').last().click();
    const labels = await this.page.locator('.o-menu-item').allTextContents();
    await this.press('Escape');
    return labels.map((label) => label.trim());
  }

  /** All figures that a person has on a sheet, by column key. */
  async figures(title: string, person: string): Promise<string> {
    const rows = await this.page.evaluate(`previewHost.values(${JSON.stringify(title)})`);
    const found = Array.isArray(rows) ? rows.find((row: unknown) => Array.isArray(row) && row.includes(person)) : [];
    return JSON.stringify(Array.isArray(found) ? found.filter((cell: unknown) => typeof cell === 'number') : []);
  }

  async titles(): Promise<string[]> {
    return (await this.page.locator('.o-sheet').allTextContents()).map((title) => title.trim());
  }

  async show(title: string): Promise<void> {
    await this.page.locator('.o-sheet').getByText(title, { exact: true }).click();
    await this.until(`previewHost.model.getters.getActiveSheetName() === ${JSON.stringify(title)}`);
    await this.settled();
  }

  async hasContent(title: string): Promise<boolean> {
    return (await this.table(title)).some((row) => row.some((cell) => cell !== ''));
  }

  /** How many points of the grid are dark, as letters are. */
  async inkOnGrid(): Promise<number> {
    return Number(
      await this.page.evaluate(`(() => {
        const canvas = document.querySelector('.o-grid > canvas');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let dark = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] + data[i + 2] < 300) dark += 1;
        return dark;
      })()`),
    );
  }

  async runAddonMenu(label: string): Promise<{ title: string; body: string }> {
    await this.chooseAddonMenu(label);
    return this.message();
  }

  /** An item of the add-on's own menu, which stands behind the grid's; several labels lead into a submenu. */
  async chooseAddonMenu(...labels: readonly string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu').last().click();
    for (const label of labels)
      await this.page.locator('.o-menu-item').getByText(label, { exact: true }).last().click();
  }

  async message(): Promise<{ title: string; body: string }> {
    const dialog = this.page.locator('dialog.message');
    await dialog.waitFor();
    const title = (await dialog.locator('h2').allTextContents()).join('');
    return { title, body: (await dialog.locator('p').textContent()) ?? '' };
  }

  /** Past a warning: its last button goes ahead. */
  async goAhead(): Promise<void> {
    await this.page.locator('dialog.message button').last().click();
    await this.messageGone();
  }

  async messageGone(): Promise<void> {
    await this.page.waitForSelector('dialog.message', { state: 'detached' });
  }

  /** A filled-in actual that is a percentage, found by the keys in the sheet's hidden first row. */
  async percentActual(title: string): Promise<ActualCell> {
    const rows = await this.table(title);
    const keys = rows[0] ?? [];
    const [person, actual, points] = ['person_id', 'actual', 'points'].map((key) => keys.indexOf(key));
    const row = rows.findIndex((cells, index) => index > 1 && cells[actual ?? -1]?.endsWith('%'));
    const found = rows[row]?.[person ?? -1];
    if (actual === undefined || points === undefined || points < 0 || found === undefined) {
      throw new Error(`“${title}” has no percentage to change; its keys are ${keys}`);
    }
    return {
      a1: `${letter(actual)}${row + 1}`,
      header: `${letter(actual)}2`,
      computed: `${letter(points)}${row + 1}`,
      person: found,
    };
  }

  /** The row of a person, as it is shown. */
  async row(title: string, person: string): Promise<string> {
    return (await this.table(title)).find((cells) => cells.includes(person))?.join(' | ') ?? '';
  }

  /** The rows of a sheet by its column keys, as values. */
  async rowsOf(title: string): Promise<Readonly<Record<string, unknown>>[]> {
    const values: unknown = await this.page.evaluate(`previewHost.values(${JSON.stringify(title)})`);
    const [keys = [], , ...rows] = Array.isArray(values)
      ? values.map((row: unknown) => (Array.isArray(row) ? row : []))
      : [];
    return rows.map((row) => Object.fromEntries(row.map((value: unknown, index) => [String(keys[index]), value])));
  }

  async value(title: string, a1: string): Promise<string> {
    return String(await this.page.evaluate(`String(previewHost.values(${JSON.stringify(title)}, '${a1}')[0][0])`));
  }

  /** Where the frame stands in the grid. */
  async selectedCell(): Promise<string> {
    const zone: unknown = await this.page.evaluate(
      '(({ left, top }) => [left, top])(previewHost.model.getters.getSelectedZone())',
    );
    const [left = 0, top = 0] = Array.isArray(zone) ? zone.map(Number) : [];
    return `${letter(left)}${top + 1}`;
  }

  async type(a1: string, content: string): Promise<void> {
    const { x, y } = await this.middle(a1);
    await this.page.mouse.click(x, y);
    // As fast as a good typist: the grid follows its keys frame by frame.
    await this.settled();
    await this.page.keyboard.type(content, { delay: 50 });
    await this.press('Enter');
    await this.settled();
  }

  /** What the grid's own menu does; a hidden row is deleted with those around it, so it cannot be clicked alone. */
  async deleteRow(title: string, row: number): Promise<void> {
    await this.page.evaluate(`(({ getters, dispatch }, sheetName) => {
      const sheetId = getters.getSheetIdByName(sheetName);
      dispatch('REMOVE_COLUMNS_ROWS', { dimension: 'ROW', sheetId, sheetName, elements: [${row - 1}] });
    })(previewHost.model, ${JSON.stringify(title)})`);
    await this.settled();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async noteOf(a1: string): Promise<string> {
    const { x, y } = await this.middle(a1);
    await this.page.mouse.move(x, y);
    const note = this.page.locator('.cell-note');
    await note.waitFor();
    return (await note.textContent()) ?? '';
  }

  async saved(): Promise<void> {
    await this.until(`document.querySelector('#state').textContent === ${JSON.stringify(this.text.saved)}`);
  }

  async untranslated(): Promise<string> {
    const menus = this.page.locator('.o-topbar-menu');
    for (let index = 0; index < (await menus.count()); index += 1) {
      await menus.nth(index).click();
      await this.page.locator('.o-menu').first().waitFor();
      await this.page.mouse.click(1000, 700);
    }
    return String(await this.page.evaluate(`[...untranslated].join(' / ')`));
  }

  private async middle(a1: string): Promise<{ x: number; y: number }> {
    const place: unknown = await this.page.evaluate(`(() => {
      const { x, y, width, height } = previewHost.model.getters.getVisibleRect(o_spreadsheet.helpers.toZone('${a1}'));
      const grid = document.querySelector('.o-grid').getBoundingClientRect();
      return [grid.x + x + width / 2, grid.y + y + height / 2];
    })()`);
    const [x, y] = Array.isArray(place) ? place.map(Number) : [];
    if (x === undefined || y === undefined) throw new Error(`${a1} is not in sight`);
    return { x, y };
  }

  /** All cells of a sheet, as they are shown. */
  async table(title: string): Promise<string[][]> {
    const rows: unknown = await this.page.evaluate(`previewHost.display(${JSON.stringify(title)})`);
    return Array.isArray(rows) ? rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : [])) : [];
  }

  /** The grid is a canvas: it is drawn in the frames after a change. */
  private async settled(): Promise<void> {
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await this.page.waitForTimeout(150);
  }

  private async until(condition: string): Promise<void> {
    await this.page.waitForFunction(condition);
  }
}

const letter = (column: number): string => String.fromCharCode(65 + column);
