// Sends the changed workbook to the local server: a moment after the last change, one request at a time.
import type { Language } from '../demo/text';

export type SaveState = 'saved' | 'saving' | 'notSaved' | 'behind';

const QUIET = 700;
const AGAIN = 5000;

export class Saver {
  private readonly data: () => unknown;
  private readonly show: (state: SaveState) => void;
  private revision: string;
  private state: SaveState = 'saved';
  private timer = 0;
  private changed = false;
  private busy = false;
  private address = '/workbook';

  constructor(revision: string, data: () => unknown, show: (state: SaveState) => void) {
    this.revision = revision;
    this.data = data;
    this.show = show;
  }

  get unsaved(): boolean {
    return this.changed || this.busy;
  }

  change(): void {
    if (this.state === 'behind') return;
    this.changed = true;
    this.tell('saving');
    this.later(QUIET);
  }

  /** Saves at once in another language; false when the server did not take it. The page is to be reloaded then. */
  async switchTo(language: Language): Promise<boolean> {
    clearTimeout(this.timer);
    this.address = `/workbook?language=${language}`;
    while (this.busy) await new Promise((resolve) => setTimeout(resolve, 50));
    await this.send();
    return this.state === 'saved';
  }

  /** Whatever is not sent yet is given up, because the server is about to replace it. */
  stop(): void {
    clearTimeout(this.timer);
    this.changed = false;
    this.state = 'behind';
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), milliseconds);
  }

  private async send(): Promise<void> {
    if (this.busy) return this.later(QUIET);
    this.busy = true;
    this.changed = false;
    try {
      const response = await fetch(this.address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'If-Match': this.revision },
        body: JSON.stringify(this.data()),
      });
      if (response.status === 409) {
        this.tell('behind');
        return;
      }
      if (!response.ok) throw new Error(await response.text());
      const body: unknown = await response.json();
      if (typeof body === 'object' && body !== null && 'revision' in body) this.revision = String(body.revision);
      if (!this.changed) this.tell('saved');
    } catch {
      this.changed = true;
      this.tell('notSaved');
      this.later(AGAIN);
    } finally {
      this.busy = false;
    }
  }

  private tell(state: SaveState): void {
    this.state = state;
    this.show(state);
  }
}
