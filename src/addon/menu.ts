// The add-on's menu.
import { textIn } from '../text/text';
import { userLanguage } from './user-language';

/** Adds the menu; it may not look into the workbook here, since a file may not have allowed the add-on yet. */
export function addMenu(): void {
  const text = textIn(userLanguage()).words.menu;
  const ui = SpreadsheetApp.getUi();
  const panels = ui
    .createMenu(text.goTo)
    .addItem(text.panels.problems, 'openProblems')
    .addItem(text.panels.setUp, 'openSetUp')
    .addItem(text.panels.goals, 'openGoals')
    .addItem(text.panels.figures, 'openFigures')
    .addItem(text.panels.checkIn, 'openCheckIn')
    .addItem(text.panels.selfReview, 'openSelfReview')
    .addItem(text.panels.review, 'openReview')
    .addItem(text.panels.myResult, 'openMyResult')
    .addItem(text.panels.okr, 'openOkr');
  ui.createAddonMenu()
    .addItem(text.openPanel, 'openSidebar')
    .addSubMenu(panels)
    .addSeparator()
    .addItem(text.setUp, 'setUpWorkbook')
    .addItem(text.publish, 'publishDashboard')
    .addItem(text.verify, 'verifyRecords')
    .addToUi();
}
