// Base.Ui: menus, alerts, prompts and sidebars.
import type { EnumValue } from '../enum-value';
import type { Answer } from '../host-memory';
import type { ScriptContext } from '../script-context';
import { enums, other, serviceClass } from '../service-class';
import { button, buttonSet } from './enums';
import type { HtmlOutputService } from './html-output';
import { MenuService } from './menu';
import { PromptResponseService } from './prompt-response';

export class UiService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  createMenu(caption: string): MenuService {
    return new MenuService(this.context, caption);
  }
  createAddonMenu(): MenuService {
    return new MenuService(this.context, this.context.memory.addonName);
  }
  /** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons). */
  alert(...args: readonly unknown[]): EnumValue {
    return button[this.ask('alert', args).button];
  }
  prompt(...args: readonly unknown[]): PromptResponseService {
    const answer = this.ask('prompt', args);
    return new PromptResponseService(button[answer.button], answer.text ?? '');
  }
  showSidebar(page: HtmlOutputService): void {
    this.context.memory.show({
      kind: 'sidebar',
      title: page.getTitle(),
      message: '',
      buttons: [],
      html: page.getContent(),
    });
  }
  showModalDialog(page: HtmlOutputService, title: string): void {
    this.context.memory.show({ kind: 'dialog', title, message: '', buttons: [], html: page.getContent() });
  }

  private ask(kind: 'alert' | 'prompt', args: readonly unknown[]): Answer {
    const words = args.filter((arg) => typeof arg === 'string');
    const set = args.find((arg): arg is EnumValue => typeof arg === 'object' && arg !== null);
    const { memory, execution } = this.context;
    // A dialog suspends the script, and everybody else's with it if a lock is held (Apps Script guide: Dialogs and sidebars).
    if (execution.heldLocks.size > 0) throw new Error(`Ui.${kind} was called while the script holds a lock`);
    const message = words.at(-1) ?? '';
    const title = words.length > 1 ? (words[0] ?? '') : '';
    const buttons = (set?.name() ?? 'OK').split('_');
    this.context.workbook.flush();
    return memory.show({ kind, title, message, buttons });
  }
}

serviceClass<GoogleAppsScript.Base.Ui>()('Ui', UiService, {
  createMenu: other('string'),
  createAddonMenu: other(),
  alert: other('string', 'string ButtonSet', 'string string ButtonSet'),
  prompt: other('string', 'string ButtonSet', 'string string ButtonSet'),
  showSidebar: other('HtmlOutput'),
  showModalDialog: other('HtmlOutput string'),
  Button: enums(button),
  ButtonSet: enums(buttonSet),
});
