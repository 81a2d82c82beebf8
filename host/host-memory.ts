// What outlives a single run of the script: menus, dialogs, properties, caches, locks, and who has the file open.
import type { EnumValue } from './enum-value';
import type { Execution } from './execution';

export type MenuNode =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuNode[] };

export interface Dialog {
  readonly kind: 'alert' | 'prompt' | 'toast' | 'sidebar' | 'dialog';
  readonly title: string;
  readonly message: string;
  /** For an alert or prompt: the names of its buttons. For a sidebar: nothing. */
  readonly buttons: readonly string[];
  /** The page of a sidebar or dialog. */
  readonly html?: string;
}

export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

export class HostMemory {
  menus: MenuNode[] = [];
  readonly dialogs: Dialog[] = [];
  /** What a person answers to the next alerts and prompts; a function may decide by the dialog. */
  answer: (dialog: Dialog) => Answer = (dialog) => ({
    button: dialog.buttons.includes('YES') ? 'YES' : 'OK',
    text: '',
  });
  readonly properties = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, { readonly value: string; readonly expires: number }>>();
  readonly locks = new Map<string, Execution>();
  readonly editors = new Set<string>();
  private counter = 0;
  owner: string;
  addonName: string;
  readonly logs: string[] = [];

  constructor(owner: string, addonName: string) {
    this.owner = owner.toLowerCase();
    this.addonName = addonName;
    this.editors.add(this.owner);
  }

  /** Whoever edits by link, without an address that Google tells, is on no list of editors. */
  admit(email: string): void {
    if (email !== '') this.editors.add(email.toLowerCase());
  }

  show(dialog: Dialog): Answer {
    this.dialogs.push(dialog);
    return this.answer(dialog);
  }

  /** Unique across saved and new workbooks. */
  newId(kind: string): string {
    return `${kind}-${this.newNumber().toString(36)}-${(this.counter++).toString(36)}`;
  }

  newNumber(): number {
    return Math.floor(Math.random() * 2_000_000_000) + 1;
  }

  clicked(answer: Answer, buttons: Readonly<Record<string, EnumValue>>): EnumValue | undefined {
    return buttons[answer.button];
  }
}
