// What the menu item “Verify records” does.
import { contextOf } from '../actions/context-of';
import { verifyRecords } from '../actions/verify-records';
import { googleDeps } from '../google/google-deps';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { recordsCheckSentences } from '../text/records-check-sentences';
import { tell } from './tell';
import { userLanguage } from './user-language';

export function verifyFromMenu(): void {
  let language = userLanguage();
  let sentences: readonly string[] = [reference().messages[language].endpoint.failed];
  try {
    const context = contextOf(googleDeps(), language);
    if ('damaged' in context) {
      sentences = [fill(reference().messages[language].setUp.sheetDamaged, { title: context.damaged })];
    } else {
      ({ language } = context);
      const text = reference().sidebarTexts[language].recordsCheck;
      sentences = [...recordsCheckSentences(verifyRecords(context), text), '', text.proves];
    }
  } catch (error) {
    console.error(error);
  }
  tell(language, reference().sidebarTexts[language].recordsCheck.title, sentences);
}
