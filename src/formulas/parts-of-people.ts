// Joiners, movers and leavers (P3): the lines of one person put together by days, and nobody rated who was there too shortly.
import { scoreStateLabels } from '../catalog/choices';
import { gradeOf } from '../core/grade';
import { daysPresent, dayWeightedTotal, isLongEnough } from '../core/period';
import { fill } from '../text/fill';
import { textIn } from '../text/text';
import type { Blocks } from './blocks';
import type { Line } from './score-line';

export interface PartLine {
  readonly row: number;
  readonly id: string;
  readonly line: Line;
}

export interface DatedPart extends PartLine {
  readonly days: number;
}

/**
 * By row. Without a period in Settings or without People nothing is known of days, and every line stands for itself.
 * The first line of a person carries the day-weighted total and the grade; the others show their part and whom they belong to.
 */
export function joinParts(lines: readonly PartLine[], blocks: Blocks): ReadonlyMap<number, Line> {
  const { settings } = blocks;
  const joined = new Map(lines.map(({ row, line }) => [row, line]));
  for (const [first, parts] of partsByPerson(lines, blocks)) {
    const main = parts.find(({ id }) => id === first) ?? parts[0];
    if (!main) continue;
    if (
      !isLongEnough(
        parts.map(({ days }) => days),
        settings.minimumDays,
      )
    ) {
      for (const part of parts) joined.set(part.row, tooShort(part, settings));
      continue;
    }
    if (parts.length === 1) continue;
    for (const part of parts)
      joined.set(part.row, part === main ? wholePerson(part, parts, settings) : partOnly(part, main, settings));
  }
  return joined;
}

/** By the id of the person's first line, those taking part; nobody where nothing is known of days. */
export function partsByPerson(lines: readonly PartLine[], { people, settings }: Blocks): Map<string, DatedPart[]> {
  const groups = new Map<string, DatedPart[]>();
  if (!people || !settings.period) return groups;
  for (const part of lines) {
    const person = people.get(part.id);
    if (person?.participation !== 'taking-part') continue;
    const first = person.samePersonAs || part.id;
    const days = daysPresent(settings.period, person.joined, person.left);
    groups.set(first, [...(groups.get(first) ?? []), { ...part, days }]);
  }
  return groups;
}

/** The parts whose days count: the long ones or, when none is, all. */
export function countedParts(parts: readonly DatedPart[], minimumDays: number): readonly DatedPart[] {
  const long = parts.filter(({ days }) => days >= minimumDays);
  return long.length > 0 ? long : parts;
}

type Settings = Blocks['settings'];

function tooShort({ line, days }: DatedPart, { language, minimumDays }: Settings): Line {
  const words = textIn(language ?? 'en').words.parts;
  const state = fill(words.tooShort, {
    state: scoreStateLabels['not-rated'][language ?? 'en'],
    days,
    minimum: minimumDays,
  });
  return { ...line, total: null, grade: null, state };
}

/** The total is made of unrounded parts; a grade needs every part that counts to have one. */
function wholePerson(main: DatedPart, parts: readonly DatedPart[], { scoring, language, minimumDays }: Settings): Line {
  const total = dayWeightedTotal(
    parts.map(({ days, line }) => ({ days, total: line.total })),
    minimumDays,
  );
  const firm = countedParts(parts, minimumDays).every(({ line }) => line.grade !== null);
  const words = textIn(language ?? 'en').words.parts;
  const split = parts.map(({ id, days }) => fill(words.days, { id, days })).join(' + ');
  return {
    ...main.line,
    total,
    grade: firm && total !== null ? gradeOf(total, scoring.bands) : null,
    state: fill(words.whole, { state: main.line.state, parts: split }),
  };
}

function partOnly({ line, days }: DatedPart, main: DatedPart, { language }: Settings): Line {
  const words = textIn(language ?? 'en').words.parts;
  return { ...line, total: null, grade: null, state: fill(words.part, { id: main.id, days }) };
}
