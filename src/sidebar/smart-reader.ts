// Has goals read for SMART while they are written: after a pause, together, and each text only once.
import type { EndpointInput, EndpointValue } from '../actions/endpoints';
import type { Language } from '../catalog/label';

const PAUSE_MS = 1000;

/** As many as the server reads at once. */
const MOST_GOALS = 20;

/** Old texts are forgotten; those on the screen are far fewer. */
const MOST_KNOWN = 300;

export type WrittenGoal = EndpointInput<'lintGoals'>['goals'][number];
export type Advice = EndpointValue<'lintGoals'>[number];

export interface Question {
  readonly language: Language;
  /** In which a date is to lie; null: any date will do. */
  readonly period: string | null;
  readonly goal: WrittenGoal;
}

export interface SmartReader {
  /** What was answered; null as long as nothing was. */
  known(question: Question): Advice | null;
  /** What somebody has on the screen from now on; null: nothing any more. */
  want(by: object, question: Question | null): void;
  /** Told whenever something has been answered; what it returns ends it. */
  subscribe(listener: () => void): () => void;
}

/** `ask` answers null when it did not work: nothing is said of it, and nothing is asked again before something changes. */
export function createSmartReader(
  ask: (input: EndpointInput<'lintGoals'>) => Promise<readonly Advice[] | null>,
): SmartReader {
  const known = new Map<string, Advice>();
  const wanted = new Map<object, Question>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsking = false;
  let isDue = false;

  function unknown(): Question[] {
    const open = new Map<string, Question>();
    for (const question of wanted.values()) if (!known.has(keyOf(question))) open.set(keyOf(question), question);
    return [...open.values()];
  }

  function remember(questions: readonly Question[], answers: readonly Advice[]): void {
    questions.forEach((question, index) => {
      const answer = answers[index];
      if (answer !== undefined) known.set(keyOf(question), answer);
    });
    const shown = new Set([...wanted.values()].map(keyOf));
    const old = [...known.keys()].filter((key) => !shown.has(key));
    for (const key of old.slice(0, Math.max(known.size - MOST_KNOWN, 0))) known.delete(key);
    for (const listener of listeners) listener();
  }

  /** One call at a time; what has changed meanwhile follows. */
  async function send(): Promise<void> {
    timer = null;
    isDue = isAsking;
    if (isAsking) return;
    const all = unknown();
    const [first] = all;
    if (first === undefined) return;
    const { language, period } = first;
    const together = all
      .filter((question) => question.language === language && question.period === period)
      .slice(0, MOST_GOALS);
    isAsking = true;
    const answers = await ask({ language, period, goals: together.map(({ goal }) => goal) });
    isAsking = false;
    const isAnswered = answers?.length === together.length;
    if (isAnswered) remember(together, answers);
    // Whoever is typing is waited for.
    if (timer === null && (isAnswered || isDue)) await send();
  }

  return {
    known: (question) => known.get(keyOf(question)) ?? null,
    want(by, question) {
      if (question === null) wanted.delete(by);
      else wanted.set(by, question);
      if (timer !== null) clearTimeout(timer);
      timer = unknown().length === 0 ? null : setTimeout(() => void send(), PAUSE_MS);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf(question: Question): string {
  return JSON.stringify(question);
}
