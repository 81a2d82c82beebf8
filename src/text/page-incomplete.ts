// What the page says where not even its texts have arrived, so that nobody knows in which language to say it.
import type { Label } from '../catalog/label';

export const pageIncomplete: Label = {
  en: 'This panel did not open completely. Close it and open it again from the menu.',
  'zh-CN': '面板未能完整打开，请关闭后从菜单重新打开。',
};
