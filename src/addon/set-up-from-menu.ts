// What the menu item “Set up or repair workbook” does.
import { answerFromMenu } from './answer-from-menu';

/** Makes or repairs the workbook from what stands in it, and says what was done. */
export function setUpFromMenu(): void {
  answerFromMenu({
    name: 'setUp',
    title: (text) => text.setUp.title,
    input: (language) => ({ language, period: null, people: null, entries: null }),
    sentences: ({ done, warnings }) => [...done, ...warnings],
  });
}
