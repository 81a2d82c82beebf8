// The goals in a text that somebody writes: each line is one.
import { TEXT_LIMITS } from '../core/text-limits';
import type { WrittenGoal } from './smart-reader';

/** “1. ”, “2、”, “（3）”, “- ”, “• ”, “一、”: a number that counts lines is no figure of a goal. */
const BULLET =
  /^\s*(?:[-–—*•·●○■□▪]+(?=\s|[^\d.,%])|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[)）]|\d{1,2}\s*(?:[)）、]|[.．](?!\d))|[一二三四五六七八九十]{1,2}、|[①-⑳])\s*/;

/** A heading over the lines that follow: “Next quarter:”. */
const HEADING = /[:：]$/;

export function goalLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '' && !HEADING.test(line));
}

/** What is said of it in one sentence, and nowhere else. */
export function saidGoal(text: string): WrittenGoal {
  return { text: cut(text), target: null, unit: '', baseline: null, due: '', alignedTo: '' };
}

export interface CountedGoal {
  readonly keyResult: string;
  readonly start: number | null;
  readonly target: number | null;
}

/** A key result with its objective, by the same fields as on the sheet; it is made by the way from start to target (O1). */
export function keyResultGoal({ keyResult, start, target }: CountedGoal, objective: string): WrittenGoal {
  return {
    text: cut(keyResult),
    target,
    unit: '',
    baseline: start,
    due: '',
    alignedTo: cut(objective),
    better: 'towards-target',
  };
}

/** The server reads no more of one goal. */
const cut = (text: string): string => text.slice(0, TEXT_LIMITS.short);
