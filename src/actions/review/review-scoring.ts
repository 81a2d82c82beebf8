// What the rules of this workbook are set to.
import type { Problem } from '../../core/problem';
import type { ScoringSettings } from '../../core/settings';
import { readSettings } from '../../workbook/setting-values';
import type { Context } from '../context';

/** Or the setting that cannot be read: then nobody has a score. */
export function reviewScoring({ workbook }: Pick<Context, 'workbook'>): ScoringSettings | Problem {
  const settings = readSettings([...workbook.settings.values()].map(({ key, value }) => [key, value]));
  return 'field' in settings ? settings : settings.scoring;
}
