// 修正或定位问题时服务器的回答。
import type { problemsPanel as english } from '../en/problems-panel';
import type { Translated } from '../translated';

export const problemsPanel: Translated<typeof english> = {
  gone: '该问题已不存在：单元格在此期间已被修改。未写入任何内容。',
  notYours: '只有 HR 和该员工的上级可以修改。未写入任何内容。',
  otherwise: '单元格在此期间已被修改，将写入的内容与刚才显示的不同。请重新查看列表；未写入任何内容。',
  nothingToUndo: '没有可撤回的内容：单元格已被改动，或已经撤回。',
  rowGone: '该行已不存在，请重新检查。',
};
