// What a detail says that its rule makes no use of (S4, S8, S9, S15): whoever wrote it expects an effect that will not come.
import type { Detail } from './detail';
import type { RuleName } from './points';

export type DetailPart = 'slope' | 'band' | 'corners';

/** `95%~105%` under `higher` → band; null when every part counts. A cap and a floor count under every rule (S13). */
export function unusedDetail(rule: RuleName, { slope, band, corners }: Detail): DetailPart | null {
  if (rule !== 'range' && band !== null) return 'band';
  if (rule !== 'range' && slope !== null) return 'slope';
  if (rule !== 'curve' && rule !== 'steps' && corners !== null) return 'corners';
  return null;
}
