// Shows the sidebar at one of its panels.
import type { PanelKey } from '../text/en/panels';
import { textIn } from '../text/text';
import { userLanguage } from './user-language';

/** The page speaks the language of the person until it has asked for that of the workbook, which would take long to read here. */
export function openSidebar(panel: PanelKey): void {
  const language = userLanguage();
  const output = HtmlService.createHtmlOutputFromFile('Sidebar');
  const page = output
    .getContent()
    .replace('data-panel="home"', `data-panel="${panel}"`)
    .replace('data-language="en"', `data-language="${language}"`);
  SpreadsheetApp.getUi().showSidebar(output.setContent(page).setTitle(textIn(language).words.productName));
}
