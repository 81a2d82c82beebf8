// Reads the detail of a rule (S15): `cap N; floor N; slope N; L~U; L%~U%; x:p; x%:p`, separated by ; or ；.
import type { Problem } from './problem';

/** One corner of a curve or one step: from `x` on there are `points` points (S8, S9). */
export interface Corner {
  readonly x: number;
  readonly points: number;
}

export interface Detail {
  readonly cap: number | null;
  readonly floor: number | null;
  readonly slope: number | null;
  /** S4; bounds are shares of the target (1.05) when `ofTarget`, else plain values. */
  readonly band: { readonly low: number; readonly high: number; readonly ofTarget: boolean } | null;
  /** S8, S9; x is in percent of the target when `ofTarget`, else a plain value. */
  readonly corners: { readonly list: readonly Corner[]; readonly ofTarget: boolean } | null;
}

export const emptyDetail: Detail = { cap: null, floor: null, slope: null, band: null, corners: null };

const NUMBER = '([-+]?\\d+(?:\\.\\d+)?)';
const WORD_ITEM = new RegExp(`^(cap|floor|slope)\\s+${NUMBER}$`, 'i');
const BAND_ITEM = new RegExp(`^${NUMBER}\\s*(%?)\\s*~\\s*${NUMBER}\\s*(%?)$`);
const CORNER_ITEM = new RegExp(`^${NUMBER}\\s*(%?)\\s*:\\s*${NUMBER}$`);

/** Reads a detail text; a blank one is an empty detail. Errors name the item that could not be read. */
export function parseDetail(text: string): Detail | Problem {
  const items = text
    .replace(/；/g, ';')
    .replace(/：/g, ':')
    .replace(/[～〜]/g, '~')
    .replace(/％/g, '%')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const corners: Corner[] = [];
  const shares = new Set<boolean>();
  let detail = emptyDetail;
  for (const item of items) {
    const word = WORD_ITEM.exec(item);
    const band = BAND_ITEM.exec(item);
    const corner = CORNER_ITEM.exec(item);
    if (word?.[1] && word[2]) {
      const value = Number(word[2]);
      if (word[1].toLowerCase() === 'slope' && value < 0) {
        return { type: 'UnreadableDetail', field: 'detail', found: item };
      }
      detail = { ...detail, [word[1].toLowerCase()]: value };
    } else if (band && band[2] === band[4] && detail.band === null) {
      const ofTarget = band[2] === '%';
      const low = Number(band[1]) / (ofTarget ? 100 : 1);
      const high = Number(band[3]) / (ofTarget ? 100 : 1);
      if (low > high) return { type: 'BandUpsideDown', field: 'detail', found: item };
      detail = { ...detail, band: { low, high, ofTarget } };
    } else if (corner) {
      const x = Number(corner[1]);
      const previous = corners[corners.length - 1];
      if (previous && x <= previous.x) return { type: 'PointsOutOfOrder', field: 'detail', found: item };
      corners.push({ x, points: Number(corner[3]) });
      shares.add(corner[2] === '%');
    } else {
      return { type: 'UnreadableDetail', field: 'detail', found: item };
    }
  }
  if (shares.size > 1) return { type: 'UnreadableDetail', field: 'detail', found: text };
  if (corners.length === 0) return detail;
  return { ...detail, corners: { list: corners, ofTarget: shares.has(true) } };
}
