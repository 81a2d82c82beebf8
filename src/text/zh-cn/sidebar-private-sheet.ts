// “个人工作簿”面板：为一名员工生成单人表，另存为单独文件，填好后再录入。
import type { privateSheet as english } from '../en/sidebar-private-sheet';
import type { Translated } from '../translated';

export const privateSheet: Translated<typeof english> = {
  about: '适用于不应看到他人信息的员工：为其生成单人表，复制为单独文件并只共享给本人；本人填好后，在此录入。',
  make: '1. 生成个人表',
  makeButton: '生成个人表',
  choose: '请先选择员工。',
  back: '2. 录入交回的内容',
  paste: '粘贴整张表',
  pasteHelp: '在本人的文件中：点击第 1 行上方、A 列左侧的角全选，复制后粘贴到此处。',
  pasteFirst: '请先粘贴复制的表。',
  preview: '预览',
  whose: '{name}，{period}',
  wrong: '暂时无法录入：',
  lines: '将录入以下内容：',
  aboutPerson: '{what}：{field}',
  aboutKpi: '{what}：{kpi}，{field}',
  from: '{old} → {value}',
  record: '为{name}录入',
  recorded: '已为{name}录入。本人的文件已无须保留用于本次录入。',
};
