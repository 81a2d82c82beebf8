// The words a goal is read by: found in one pass, the longest at each place, with their positions in the text as typed.

export type WordClass =
  /** Not to be read at all: “sales team” is no sales figure. */
  | 'mask'
  | 'vague'
  | 'hedge'
  /** Something that is done and can be seen to be done: publish, hand in. */
  | 'act'
  | 'raise'
  | 'lower'
  /** Says what is to be reached, not by how much it changes: reach 20 %, not raise by 20 %. */
  | 'level'
  /** Figures that are better when they fall. */
  | 'cost'
  /** Figures that exist in many places, so that a goal must say where. */
  | 'measure'
  /** What is delivered, and figures that say by themselves what they count. */
  | 'thing'
  | 'place'
  | 'who'
  | 'field'
  | 'source'
  | 'unit'
  | 'gain'
  | 'now'
  | 'past'
  | 'rank'
  | 'zero'
  /** Days that are counted as a result (reply within 3 days), not as a deadline. */
  | 'duration'
  | 'rhythm'
  | 'someday';

export interface SmartWords {
  /** Separated by `|`; a word that ends in `*` stands for every word that begins so, others also for their plural in s. */
  readonly classes: Readonly<Record<WordClass, string>>;
  /** Names and short forms of each team KPI. */
  readonly teamKpis: Readonly<Record<string, string>>;
  /** Words for a change by a factor: double. */
  readonly factors: Readonly<Record<string, number>>;
  /** English numbers in words. */
  readonly numerals: Readonly<Record<string, number>>;
}

interface Entry {
  readonly phrase: string;
  readonly isStem: boolean;
  readonly classes: Set<WordClass>;
  teamKpi: string | null;
  factor: number | null;
  numeral: number | null;
}

/** Entries by their first two letters, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface Word extends Span {
  readonly classes: ReadonlySet<WordClass>;
  readonly teamKpi: string | null;
  readonly factor: number | null;
  readonly numeral: number | null;
}

export function lexiconOf(words: SmartWords): Lexicon {
  const entries = new Map<string, Entry>();
  const entryOf = (written: string): Entry => {
    const isStem = written.endsWith('*');
    const phrase = fold(isStem ? written.slice(0, -1) : written);
    const entry = entries.get(phrase) ?? {
      phrase,
      isStem,
      classes: new Set(),
      teamKpi: null,
      factor: null,
      numeral: null,
    };
    entries.set(phrase, entry);
    return entry;
  };
  for (const name of Object.keys(words.classes) as WordClass[]) {
    for (const phrase of words.classes[name].split('|')) entryOf(phrase).classes.add(name);
  }
  for (const [key, phrases] of Object.entries(words.teamKpis)) {
    for (const phrase of phrases.split('|')) entryOf(phrase).teamKpi = key;
  }
  for (const [phrase, factor] of Object.entries(words.factors)) entryOf(phrase).factor = factor;
  for (const [phrase, numeral] of Object.entries(words.numerals)) entryOf(phrase).numeral = numeral;
  const lexicon = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const key = entry.phrase.slice(0, 2);
    lexicon.set(key, [...(lexicon.get(key) ?? []), entry]);
  }
  for (const list of lexicon.values()) list.sort((one, other) => other.phrase.length - one.phrase.length);
  return lexicon;
}

/** Full-width forms, capitals and the signs ￥ and 　 in their plain form; every character keeps its place. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const plain =
      code >= 0xff01 && code <= 0xff5e
        ? String.fromCharCode(code - 0xfee0)
        : code === 0xffe5
          ? '¥'
          : /\s/.test(text.charAt(index))
            ? ' '
            : text.charAt(index);
    const lower = plain.toLowerCase();
    folded += lower.length === 1 ? lower : plain;
  }
  return folded;
}

export const isLatin = (character: string) => /[a-z0-9]/.test(character);

/** The words of a folded text, from left to right, none inside another. */
export function wordsIn(text: string, lexicon: Lexicon): readonly Word[] {
  const found: Word[] = [];
  let index = 0;
  while (index < text.length) {
    const word = wordAt(text, index, lexicon);
    if (word) found.push(word);
    index = word ? word.end : index + 1;
  }
  return found;
}

/** The longest word that begins at a place. */
export function wordAt(text: string, start: number, lexicon: Lexicon): Word | null {
  if (isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1)) && /[a-z]/.test(text.charAt(start - 1)))
    return null;
  for (const length of [2, 1]) {
    for (const { phrase, isStem, ...entry } of lexicon.get(text.slice(start, start + length)) ?? []) {
      if (!text.startsWith(phrase, start)) continue;
      const end = endOfWord(text, start + phrase.length, isStem);
      if (end !== null) return { start, end, ...entry };
    }
  }
  return null;
}

/** Where a phrase ends that was found up to `end`; null when it is only the beginning of another word. */
function endOfWord(text: string, end: number, isStem: boolean): number | null {
  if (!/[a-z]/.test(text.charAt(end - 1))) return end;
  let last = end;
  while (/[a-z]/.test(text.charAt(last))) last++;
  const rest = text.slice(end, last);
  return isStem || rest === '' || rest === 's' || rest === 'es' ? last : null;
}
