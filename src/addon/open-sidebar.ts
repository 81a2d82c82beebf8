// Shows the sidebar at one of its panels.
import { reference } from '../reference/all';
import type { PanelKey } from '../text/en/panels';
import { textIn } from '../text/text';
import { jsonInPage } from './json-in-page';
import { userLanguage } from './user-language';

/** The page speaks the language of the person until it has asked for that of the workbook, which would take long to read here. */
export function openSidebar(panel: PanelKey): void {
  const language = userLanguage();
  const texts = jsonInPage(reference().sidebarTexts[language]);
  const output = HtmlService.createHtmlOutputFromFile('Sidebar');
  const page = output
    .getContent()
    .replace('data-panel="home"', `data-panel="${panel}"`)
    .replace('data-language="en"', `data-language="${language}"`)
    .replace('id="texts"></script>', () => `id="texts">${texts}</script>`);
  SpreadsheetApp.getUi().showSidebar(output.setContent(page).setTitle(textIn(language).words.productName));
}
