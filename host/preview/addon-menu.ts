// Puts the menus the add-on made when it opened into the grid's own menu bar.
import type { MenuNode } from '../host-memory';
import { engine } from './page-globals';

type MenuRegistry = typeof engine.registries.topbarMenuRegistry;
type MenuItem = Parameters<MenuRegistry['addChild']>[2];

/** Behind the engine's own menus, where Sheets has its Extensions menu. */
const SEQUENCE = 200;

export function showAddonMenus(menus: readonly MenuNode[], choose: (functionName: string) => void): void {
  menus.forEach((menu, index) => {
    if (menu.kind !== 'menu') return;
    engine.registries.topbarMenuRegistry.replace(`addon_${index}`, {
      name: menu.title,
      sequence: SEQUENCE + index,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      children: items(menu.items, `addon_${index}`, choose),
    });
  });
}

function items(nodes: readonly MenuNode[], path: string, choose: (functionName: string) => void): MenuItem[] {
  return nodes.flatMap((node, index): MenuItem[] => {
    if (node.kind === 'separator') return [];
    const id = `${path}_${index}`;
    const shared = {
      id,
      sequence: index,
      separator: nodes[index + 1]?.kind === 'separator',
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
    };
    if (node.kind === 'menu') return [{ ...shared, name: node.title, children: items(node.items, id, choose) }];
    return [{ ...shared, name: node.label, execute: () => choose(node.functionName) }];
  });
}
