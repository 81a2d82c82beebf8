// The letters S, M, R and T of one goal: 2 good, 1 half, 0 missing. A is in smart-achievable.ts.
import { datesIn } from './smart-dates';
import type { LetterResult } from './smart-finding';
import { fold, type Span } from './smart-lexicon';
import { hasOwnWords, type Reading, typed, wordsOf } from './smart-reading';

const texts = (reading: Reading, spans: readonly Span[]) => typed(reading, spans).map(({ text }) => text);

const hasNamedSource = ({ goal: { source = '' } }: Reading) => source.trim() !== '';

/** S: a thing that is delivered or counted, how far it goes, and where when it exists in many places; no vague word instead of a number. */
export function specific(reading: Reading): LetterResult {
  const vague = wordsOf(reading, 'vague');
  const hedges = wordsOf(reading, 'hedge');
  const things = wordsOf(reading, 'thing');
  const measures = reading.words.filter(
    ({ classes, teamKpi }) => classes.has('measure') || classes.has('cost') || teamKpi !== null,
  );
  const named = [...things, ...measures];
  // A named source says where it is counted.
  const places = wordsOf(reading, 'place', 'who', 'source');
  const acts = wordsOf(reading, 'act');
  const hasSource = hasNamedSource(reading);
  const hasNumber = reading.figures.length > 0 || reading.goal.target !== null;
  const vagueWords = vague.length > 0 ? [{ type: 'VagueWords', words: texts(reading, vague) } as const] : [];
  const hedgeWords = hedges.length > 0 ? [{ type: 'HedgeWords', words: texts(reading, hedges) } as const] : [];
  if (named.length === 0) {
    const isDone = places.length > 0 && acts.length > 0;
    const isClear = hasNumber ? isDone || hasSource || hasOwnWords(reading) : isDone && vague.length === 0;
    if (isClear && hedges.length === 0) {
      return { score: 2, words: typed(reading, [...acts, ...places, ...reading.figures]), findings: [] };
    }
    const isHalf = hasNumber || isDone;
    const found = [...vague, ...hedges];
    return {
      score: isHalf ? 1 : 0,
      words: typed(reading, found),
      findings: [{ type: 'ThingMissing' }, ...(hasNumber ? [] : vagueWords), ...hedgeWords],
    };
  }
  if (!hasNumber && (vague.length > 0 || acts.length === 0)) {
    return {
      score: 1,
      words: typed(reading, [...named, ...vague]),
      findings: [...(vague.length > 0 ? vagueWords : [{ type: 'ExtentMissing' } as const]), ...hedgeWords],
    };
  }
  if (hedges.length > 0) return { score: 1, words: typed(reading, hedges), findings: hedgeWords };
  if (things.length === 0 && places.length === 0 && !hasSource) {
    return {
      score: 1,
      words: typed(reading, measures),
      findings: [{ type: 'PlaceMissing', words: texts(reading, measures) }],
    };
  }
  return { score: 2, words: typed(reading, [...named, ...places, ...acts]), findings: [] };
}

/** M: a number and what it counts; what can be seen to be done without a number counts half. */
export function measurable(reading: Reading): LetterResult {
  const { figures, goal, words } = reading;
  const sources = wordsOf(reading, 'source');
  const named = words.filter(
    ({ classes, teamKpi }) => classes.has('thing') || classes.has('measure') || classes.has('cost') || teamKpi !== null,
  );
  if (figures.length > 0 || goal.target !== null) {
    const hasUnit =
      goal.unit.trim() !== '' ||
      named.length > 0 ||
      hasOwnWords(reading) ||
      figures.some(({ kind }) => kind === 'percent' || kind === 'counted');
    if (!hasUnit) return { score: 1, words: typed(reading, figures), findings: [{ type: 'UnitMissing' }] };
    return {
      score: 2,
      words: typed(reading, [...figures, ...sources]),
      findings: sources.length > 0 || hasNamedSource(reading) ? [] : [{ type: 'SourceMissing' }],
    };
  }
  const vague = wordsOf(reading, 'vague');
  const acts = wordsOf(reading, 'act');
  const others = wordsOf(reading, 'rank', 'rhythm');
  const isChecked =
    others.length > 0 ||
    (acts.length > 0 && vague.length === 0 && (named.length > 0 || wordsOf(reading, 'place').length > 0));
  return {
    score: isChecked ? 1 : 0,
    words: typed(reading, isChecked ? [...others, ...acts, ...named] : vague),
    findings: [{ type: 'NumberMissing' }],
  };
}

/** R: aligned to a team KPI or an objective, or names a team KPI. */
export function relevant(reading: Reading): LetterResult {
  const teamKpis = reading.words.filter(({ teamKpi }) => teamKpi !== null);
  if (reading.goal.alignedTo.trim() !== '' || teamKpis.length > 0) {
    return { score: 2, words: typed(reading, teamKpis), findings: [] };
  }
  const ours = wordsOf(reading, 'measure', 'cost', 'thing', 'place', 'field', 'source');
  if (ours.length > 0) return { score: 1, words: typed(reading, ours), findings: [{ type: 'TeamKpiMissing' }] };
  return { score: 0, words: [], findings: [{ type: 'TeamKpiMissing' }] };
}

/** T: ends inside the period; the field for the date goes before what the text says. */
export function timeBound(reading: Reading): LetterResult {
  const { goal } = reading;
  const outside = (words: readonly string[]) =>
    ({ type: 'DueOutside', words, from: goal.period?.from ?? '', to: goal.period?.to ?? '' }) as const;
  const [due] = datesIn(fold(`by ${goal.due}`), goal.period);
  if (due) {
    const isInside = due.state !== 'outside';
    return { score: isInside ? 2 : 0, words: [], findings: isInside ? [] : [outside([goal.due.trim()])] };
  }
  const deadlines = reading.dates.filter(({ state }) => state !== 'past');
  const inside = deadlines.filter(({ state }) => state === 'inside');
  if (inside.length > 0) return { score: 2, words: typed(reading, inside), findings: [] };
  if (deadlines.length > 0) {
    return { score: 0, words: typed(reading, deadlines), findings: [outside(texts(reading, deadlines))] };
  }
  const rhythm = wordsOf(reading, 'rhythm');
  if (rhythm.length > 0) {
    return {
      score: 1,
      words: typed(reading, rhythm),
      findings: [{ type: 'EndMissing', words: texts(reading, rhythm) }],
    };
  }
  const someday = wordsOf(reading, 'someday');
  return {
    score: 0,
    words: typed(reading, someday),
    findings:
      someday.length > 0
        ? [{ type: 'DueVague', words: texts(reading, someday) }]
        : goal.due.trim() === ''
          ? [{ type: 'DueMissing' }]
          : [{ type: 'DueVague', words: [goal.due.trim()] }],
  };
}
