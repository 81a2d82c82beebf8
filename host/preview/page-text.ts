// What the page around the grid says, in both languages.
import type { Language } from '../demo/text';

export interface PageText {
  place: string;
  opening: string;
  saving: string;
  saved: string;
  notSaved: string;
  behind: string;
  switching: string;
  notSwitched: string;
  iAm: string;
  hr: string;
  managers: string;
  employees: string;
  others: string;
  otherDomain: string;
  startAnew: string;
  startAnewQuestion: string;
  ok: string;
  yes: string;
  cancel: string;
  goOn: string;
  close: string;
  failed: string;
  cannotOpen: string;
  problem: string;
  protectedTitle: string;
  protectedCells: string;
  headsUp: string;
  warnedCells: string;
  editAnyway: string;
  keptAside(file: string): string;
}

export const PAGE_TEXT: Record<Language, PageText> = {
  'zh-CN': {
    place: '本地预览',
    opening: '正在打开…',
    saving: '正在保存…',
    saved: '已保存在本机',
    notSaved: '未能保存：本地服务没有响应，请确认 npm start 仍在运行',
    behind: '此工作簿已在另一个窗口中修改，请刷新本页',
    switching: '正在切换语言…',
    notSwitched: '语言没有切换',
    iAm: '我是',
    hr: '人力资源（HR）',
    managers: '上级',
    employees: '员工',
    others: '其他人',
    otherDomain: '其他域用户（没有邮箱）',
    startAnew: '重新开始',
    startAnewQuestion: '用示例数据重新开始？当前工作簿会另存为 .perfscore/workbook.previous.json。',
    ok: '知道了',
    yes: '重新开始',
    cancel: '取消',
    goOn: '继续',
    close: '关闭',
    failed: '操作没有完成',
    cannotOpen: '工作簿打不开',
    problem: '出现了问题',
    protectedTitle: '无法编辑',
    protectedCells: '您正在编辑受保护的单元格或对象。如需编辑，请联系电子表格的所有者取消保护。',
    headsUp: '请注意',
    warnedCells: '您正在编辑受保护的区域，确定继续吗？',
    editAnyway: '继续编辑',
    keptAside: (file) => `原先保存的工作簿无法读取，已另存为：\n${file}\n现在显示的是示例数据。`,
  },
  en: {
    place: 'local preview',
    opening: 'Opening…',
    saving: 'Saving…',
    saved: 'Saved on this computer',
    notSaved: 'Not saved: the local server does not answer. Is npm start still running?',
    behind: 'This workbook was changed in another window. Please reload this page',
    switching: 'Changing the language…',
    notSwitched: 'The language was not changed',
    iAm: 'I am',
    hr: 'HR',
    managers: 'Managers',
    employees: 'Employees',
    others: 'Others',
    otherDomain: 'Someone from another domain (no e-mail)',
    startAnew: 'Start anew',
    startAnewQuestion: 'Start anew with the sample? The present workbook is kept as .perfscore/workbook.previous.json.',
    ok: 'OK',
    yes: 'Start anew',
    cancel: 'Cancel',
    goOn: 'Continue',
    close: 'Close',
    failed: 'That did not work',
    cannotOpen: 'The workbook cannot be opened',
    problem: 'There was a problem',
    protectedTitle: 'Protected',
    protectedCells:
      'You are trying to edit a protected cell or object. Please ask the owner of the spreadsheet to remove the protection if you need to edit it.',
    headsUp: 'Heads up',
    warnedCells: 'You are about to edit a part of the sheet that should not be changed by accident.',
    editAnyway: 'Edit anyway',
    keptAside: (file) =>
      `The saved workbook could not be read. It is kept as:\n${file}\nWhat you see now is the sample.`,
  },
};
