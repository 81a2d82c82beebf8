// The add-on's menu.
import { textIn } from '../text/text';
import { userLanguage } from './user-language';

/** Adds the menu; it may not look into the workbook here, since a file may not have allowed the add-on yet. */
export function addMenu(): void {
  const text = textIn(userLanguage()).words.menu;
  SpreadsheetApp.getUi().createAddonMenu().addItem(text.setUp, 'setUpWorkbook').addToUi();
}
