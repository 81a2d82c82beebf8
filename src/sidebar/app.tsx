// The whole page: asks the server who is here, then shows the frame in its language; or says why that did not work.
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../catalog/label';
import { call } from './bridge';
import type { Refusal, Start } from './contract';
import { Frame } from './frame';
import { Busy } from './parts/busy';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import { SpokenContext, useText } from './session';
import { speak, spokenNow } from './spoken';

export interface AppProps {
  readonly wanted: string;
}

export function App({ wanted }: AppProps) {
  const [start, setStart] = useState<Start | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Of the person, until the workbook's is known.
  const [spoken, setSpoken] = useState(spokenNow);

  async function ask(): Promise<void> {
    setRefusal(null);
    const answer = await call('start', {});
    if (!answer.ok) return setRefusal(answer);
    await changeLanguage(answer.value.language);
    setStart(answer.value);
  }

  /** Where the other texts cannot be had, the page goes on with those it has, and says so. */
  async function changeLanguage(language: Language): Promise<void> {
    if (language === spokenNow().language) return;
    const texts = await call('sidebarTexts', { language });
    if (!texts.ok) return setRefusal(texts);
    speak({ language, text: texts.value });
    setSpoken(spokenNow());
  }
  useEffect(() => void ask(), []);

  return (
    <SpokenContext.Provider value={spoken}>
      {start === null ? (
        <main>{refusal === null ? <Opening /> : <NoStart refusal={refusal} again={ask} />}</main>
      ) : (
        <>
          {refusal === null ? null : <NoStart refusal={refusal} again={ask} />}
          <Frame start={start} refresh={ask} wanted={wanted} />
        </>
      )}
    </SpokenContext.Provider>
  );
}

function Opening() {
  const { frame } = useText();
  return <Busy>{frame.opening}</Busy>;
}

function NoStart({ refusal, again }: { readonly refusal: Refusal; readonly again: () => Promise<void> }) {
  const { frame } = useText();
  return (
    <Notice kind="error">
      {refusal.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <Button kind="primary" onClick={() => void again()}>
        {frame.tryAgain}
      </Button>
    </Notice>
  );
}
