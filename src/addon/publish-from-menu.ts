// What the menu item “Publish dashboard” does.
import { fill } from '../text/fill';
import { answerFromMenu } from './answer-from-menu';

export function publishFromMenu(): void {
  answerFromMenu({
    name: 'publish',
    title: (text) => text.publish.title,
    input: () => ({}),
    sentences: (value, text) => [fill(text.publish.done, value)],
  });
}
