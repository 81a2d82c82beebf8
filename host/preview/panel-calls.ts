// Carries a page's calls to the server as Google does: later, ten at a time, and in no certain order.
import type { PanelCall, PanelReply } from './panel-shim';

/** The eleventh waits (Apps Script guide, "Communicate with server functions"). */
const AT_ONCE = 10;
/** A call takes up to so many milliseconds longer than another. */
const SPREAD = 40;

export type RunFunction = (name: string, args: unknown[]) => unknown;

export class PanelCalls {
  private readonly waiting: (() => void)[] = [];
  private readonly tellBusy: (busy: boolean) => void;
  private underWay = 0;

  constructor(tellBusy: (busy: boolean) => void) {
    this.tellBusy = tellBusy;
  }

  async send({ id, name, args }: PanelCall, run: RunFunction): Promise<PanelReply> {
    if (this.underWay >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.underWay += 1;
    this.tellBusy(true);
    // The local server is in this very thread: what the page shows meanwhile must be drawn before it works.
    await drawn();
    await new Promise((go) => setTimeout(go, Math.random() * SPREAD));
    try {
      return { id, value: run(name, args) };
    } catch (error) {
      return { id, error: told(error) };
    } finally {
      this.underWay -= 1;
      this.waiting.shift()?.();
      this.tellBusy(this.underWay > 0 || this.waiting.length > 0);
    }
  }
}

/** A page nobody looks at draws nothing, and must not wait for it. */
const drawn = () =>
  new Promise<void>((done) => {
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });

function told(error: unknown): { name: string; message: string } {
  const { name, message } = Object(error);
  return { name: typeof name === 'string' ? name : 'Error', message: String(message ?? error) };
}
