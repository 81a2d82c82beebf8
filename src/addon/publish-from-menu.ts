// What the menu item “Publish dashboard” does.
import { currentLanguage } from '../actions/current-language';
import { type PublishFailure, publish } from '../actions/publish';
import { googleDeps } from '../google/google-deps';
import { type Messages, reference } from '../reference/all';
import { fill } from '../text/fill';
import { tell } from './tell';
import { userLanguage } from './user-language';

export function publishFromMenu(): void {
  const deps = googleDeps();
  const language = currentLanguage(deps.readWorkbook()) ?? userLanguage();
  const text = reference().messages[language];
  let sentence: string = text.endpoint.failed;
  try {
    const result = publish(deps, language);
    sentence = result.ok ? fill(text.publish.done, result.value) : failureSentence(result.failure, text);
  } catch (error) {
    console.error(error);
  }
  tell(language, text.publish.title, [sentence]);
}

function failureSentence(failure: PublishFailure, text: Messages): string {
  switch (failure.type) {
    case 'Busy':
      return text.setUp.busy;
    case 'NotSetUp':
      return text.publish.notSetUp;
    case 'NotReady':
      return text.publish.notReady;
  }
}
