// The add-on's menu.
import { textIn } from '../text/text';
import { userLanguage } from './user-language';

/** Adds the menu; it may not look into the workbook here, since a file may not have allowed the add-on yet. */
export function addMenu(): void {
  const text = textIn(userLanguage()).words.menu;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  menu.addItem(text.setUp, 'setUpWorkbook').addItem(text.publish, 'publishDashboard').addToUi();
}
