// Base.Menu: items, separators and submenus, shown once added to the Ui.
import type { MenuNode } from '../host-memory';
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';

export class MenuService {
  private readonly context: ScriptContext;
  private readonly title: string;
  private readonly items: MenuNode[] = [];

  constructor(context: ScriptContext, title: string) {
    this.context = context;
    this.title = title;
  }
  addItem(label: string, functionName: string): this {
    this.items.push({ kind: 'item', label, functionName });
    return this;
  }
  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu: MenuService): this {
    this.items.push({ kind: 'menu', title: menu.title, items: menu.items });
    return this;
  }
  /** A menu of the same title replaces the one that is there. */
  addToUi(): void {
    const { memory } = this.context;
    const others = memory.menus.filter((node) => node.kind !== 'menu' || node.title !== this.title);
    memory.menus = [...others, { kind: 'menu', title: this.title, items: this.items }];
  }
}

serviceClass<GoogleAppsScript.Base.Menu>()('Menu', MenuService, {
  addItem: other('string string'),
  addSeparator: other(),
  addSubMenu: other('Menu'),
  addToUi: other(),
});
