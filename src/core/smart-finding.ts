// What can be mended in a goal, letter by letter, as data; the sentences are in text.
import type { Found } from './smart-reading';

export type SmartFinding =
  | { readonly type: 'ThingMissing' }
  | { readonly type: 'VagueWords'; readonly words: readonly string[] }
  | { readonly type: 'ExtentMissing' }
  | { readonly type: 'HedgeWords'; readonly words: readonly string[] }
  | { readonly type: 'PlaceMissing'; readonly words: readonly string[] }
  | { readonly type: 'NumberMissing' }
  | { readonly type: 'UnitMissing' }
  /** Advice only: it lowers no score. */
  | { readonly type: 'SourceMissing' }
  | { readonly type: 'BaselineMissing' }
  | { readonly type: 'TargetMissing' }
  | { readonly type: 'WorseThanBefore'; readonly target: string; readonly before: string }
  | { readonly type: 'SameAsBefore'; readonly before: string }
  | { readonly type: 'FarAbove'; readonly target: string; readonly before: string }
  | { readonly type: 'FarChange' }
  | { readonly type: 'TeamKpiMissing' }
  | { readonly type: 'DueMissing' }
  | { readonly type: 'DueVague'; readonly words: readonly string[] }
  | { readonly type: 'EndMissing'; readonly words: readonly string[] }
  | { readonly type: 'DueOutside'; readonly words: readonly string[]; readonly from: string; readonly to: string };

export type SmartScore = 0 | 1 | 2;

export interface LetterResult {
  readonly score: SmartScore;
  /** The words that gave the score, with their places in the text as typed. */
  readonly words: readonly Found[];
  readonly findings: readonly SmartFinding[];
}
