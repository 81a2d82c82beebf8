// The whole page: asks the server who is here, then shows the frame; or says why that did not work.
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../catalog/label';
import { call } from './bridge';
import type { Refusal, Start } from './contract';
import { Frame } from './frame';
import { Busy } from './parts/busy';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import { LanguageContext, useText } from './session';

export interface AppProps {
  /** Of the person, until the workbook's is known. */
  readonly language: Language;
  readonly wanted: string;
}

export function App({ language, wanted }: AppProps) {
  const [start, setStart] = useState<Start | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const spoken = start?.language ?? language;

  async function ask(): Promise<void> {
    setRefusal(null);
    const answer = await call('start', {});
    if (answer.ok) {
      // Here rather than later: what the next call says when it fails is in the language of the page.
      document.documentElement.lang = answer.value.language;
      setStart(answer.value);
    } else setRefusal(answer);
  }
  useEffect(() => void ask(), []);

  return (
    <LanguageContext.Provider value={spoken}>
      {start === null ? (
        <main>{refusal === null ? <Opening /> : <NoStart refusal={refusal} again={ask} />}</main>
      ) : (
        <>
          {refusal === null ? null : <NoStart refusal={refusal} again={ask} />}
          <Frame start={start} refresh={ask} wanted={wanted} />
        </>
      )}
    </LanguageContext.Provider>
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
