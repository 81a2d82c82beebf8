// How far a goal is SMART, beside the form in which it is written: five letters, and unfolded what to mend. It holds nobody up.
import { useState } from 'preact/hooks';
import { fill } from '../../text/fill';
import { useText } from '../session';
import type { Advice, WrittenGoal } from '../smart-reader';
import { useSmartAdvice } from '../use-smart-advice';
import { goalLines, saidGoal } from '../written-goals';
import { Details } from './details';

export interface SmartHintProps {
  readonly goal: WrittenGoal;
  /** In which it is to be reached; null: any date will do. */
  readonly period: string | null;
}

const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
const MARKS = ['✗', '½', '✓'] as const;

/** As high before the answer as after it: nothing moves when it comes. */
export function SmartHint({ goal, period }: SmartHintProps) {
  const text = useText().smart;
  const advice = useSmartAdvice(goal, period);
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="smart">
      <Details
        onToggle={setOpen}
        summary={
          <>
            <span class="heard-only">{fill(text.of, { goal: goal.text })} </span>
            <span class="smart-letters">
              {LETTERS.map((letter, index) => (
                <Letter key={letter} letter={letter} score={advice?.letters[index]?.score ?? null} />
              ))}
            </span>
          </>
        }
      >
        {/* Only who has unfolded it hears that it has changed. */}
        <div aria-live="polite">{isOpen ? <Mending advice={advice} /> : null}</div>
      </Details>
    </div>
  );
}

interface LetterProps {
  readonly letter: string;
  readonly score: 0 | 1 | 2 | null;
}

function Letter({ letter, score }: LetterProps) {
  const { scores } = useText().smart;
  return (
    <span class={score === null ? 'smart-letter' : `smart-letter smart-${score}`}>
      <span>
        <b>{letter}</b> <span aria-hidden="true">{score === null ? '·' : MARKS[score]}</span>
      </span>
      <span>{score === null ? '\u00a0' : scores[score]} </span>
    </span>
  );
}

function Mending({ advice }: { readonly advice: Advice | null }) {
  const { smart: text, listSeparator } = useText();
  if (advice === null) return <p class="help">{text.notYet}</p>;
  return (
    <>
      <ul>
        {advice.letters.map(({ letter, name, score, words, mend }) => (
          <li key={letter}>
            <b>{fill(text.letter, { letter, name, score: text.scores[score] })}</b>
            {mend.length === 0 ? null : <p>{mend.join(text.separator)}</p>}
            {words.length === 0 ? null : (
              <p class="quiet">
                {fill(text.by, { words: words.map((word) => fill(text.word, { word })).join(listSeparator) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {advice.pattern === null ? (
        <p>{text.nothing}</p>
      ) : (
        <p class="pre">{fill(text.pattern, { pattern: advice.pattern })}</p>
      )}
    </>
  );
}

export interface SmartLinesProps {
  readonly text: string;
  readonly period: string | null;
}

/** Under a field of several lines: one hint for every line that says something. */
export function SmartLines({ text, period }: SmartLinesProps) {
  const { smart } = useText();
  const lines = goalLines(text);
  return (
    <div class="smart-lines">
      <p class="help">{smart.perLine}</p>
      {lines.map((line, index) => (
        // By place: whoever has unfolded it goes on typing in the same line.
        <div key={index}>
          {lines.length > 1 ? <p class="smart-line">{line}</p> : null}
          <SmartHint goal={saidGoal(line)} period={period} />
        </div>
      ))}
    </div>
  );
}
