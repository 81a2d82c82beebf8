// What is to be mended in a goal that is on the screen; a hint, so nobody hears of it when it cannot be had.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { call } from './bridge';
import { useLanguage } from './session';
import { type Advice, createSmartReader, type WrittenGoal } from './smart-reader';

const reader = createSmartReader(async (input) => {
  const answer = await call('lintGoals', input);
  return answer.ok ? answer.value : null;
});

/** That of the text before, until the one for this text is there; null before the first. */
export function useSmartAdvice(goal: WrittenGoal, period: string | null): Advice | null {
  const [, redraw] = useReducer<number, null>((count) => count + 1, 0);
  const me = useRef({});
  const last = useRef<Advice | null>(null);
  const question = { language: useLanguage(), period, goal };
  useEffect(() => reader.want(me.current, question), [JSON.stringify(question)]);
  useEffect(() => {
    const end = reader.subscribe(() => redraw(null));
    return () => {
      end();
      reader.want(me.current, null);
    };
  }, []);
  last.current = reader.known(question) ?? last.current;
  return last.current;
}
