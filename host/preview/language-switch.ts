// 中文 | English in the strip: the add-on itself changes the workbook's language, then the page is loaded anew in it.
import { type Addon, setUp } from '../demo/set-up';
import { isLanguage, type Language } from '../demo/text';

export interface LanguageSwitch {
  addon: Addon;
  present: Language;
  /** While the add-on works the page stands still, so this is said first. */
  working(): void;
  /** Answers whether the changed workbook is kept. */
  keep(language: Language): Promise<boolean>;
  refused(problems: readonly string[]): void;
}

export function offerLanguages(offer: LanguageSwitch): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('#languages button')) {
    const { language = '' } = button.dataset;
    if (!isLanguage(language)) continue;
    button.disabled = false;
    button.ariaPressed = String(language === offer.present);
    button.addEventListener('click', async () => {
      if (language === offer.present) return;
      offer.working();
      await drawn();
      let problems: readonly string[];
      try {
        const answer = setUp(offer.addon, { language, period: null, people: null, entries: null });
        problems = answer.ok ? [] : answer.problems;
      } catch (error) {
        problems = [
          typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : `${error}`,
        ];
      }
      if (problems.length > 0) offer.refused(problems);
      else if (await offer.keep(language)) window.location.reload();
    });
  }
}

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
