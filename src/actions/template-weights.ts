// New weights for role templates: which rows they change, and whether every template touched adds up to 100 (W4).
import type { EntryProblem } from '../core/entry-problem';
import { round } from '../core/number';
import { isFullWeight } from '../core/weight-advice';
import type { KnownRole } from '../workbook/known-roles';
import type { TemplateRow } from '../workbook/sheets/templates';

export interface TemplateWeight {
  readonly role: string;
  readonly track: string;
  readonly kpi: string;
  readonly weight: number;
}

export interface TemplateChange extends TemplateWeight {
  /** Null where the weight was blank. */
  readonly old: number | null;
}

/** A template whose weights do not add up to 100. */
export interface TemplateSum {
  readonly role: string;
  readonly track: string;
  readonly total: number;
}

export interface TemplateProblem {
  /** Index in what was sent. */
  readonly index: number;
  readonly column: 'kpi' | 'weight';
  readonly problem: EntryProblem;
}

export interface WeightedTemplates {
  readonly templates: readonly TemplateRow[];
  readonly changes: readonly TemplateChange[];
  readonly problems: readonly TemplateProblem[];
  readonly notFull: readonly TemplateSum[];
}

export function weightTemplates(
  templates: readonly TemplateRow[],
  wanted: readonly TemplateWeight[],
  roles: readonly KnownRole[],
): WeightedTemplates {
  const problems: TemplateProblem[] = [];
  const changes: TemplateChange[] = [];
  const weights = new Map(wanted.map((one) => [idOf(one), one.weight]));
  for (const [index, one] of wanted.entries()) {
    const row = templates.find((candidate) => idOf(candidate) === idOf(one));
    if (!row) {
      const allowed = templates.flatMap(({ role, track, kpi }) =>
        role === one.role && (track ?? '') === one.track && kpi !== null ? [kpi] : [],
      );
      problems.push({ index, column: 'kpi', problem: { type: 'UnknownChoice', found: one.kpi, allowed } });
    } else if (!(one.weight >= 0 && one.weight <= 100)) {
      const problem = { type: 'OutOfRange', found: String(one.weight), lowest: 0, highest: 100 } as const;
      problems.push({ index, column: 'weight', problem });
    } else if (row.weight !== one.weight) {
      changes.push({ ...one, old: row.weight });
    }
  }
  const weighted = templates.map((row) => ({ ...row, weight: weights.get(idOf(row)) ?? row.weight }));
  return {
    templates: weighted,
    changes,
    problems,
    notFull: problems.length > 0 ? [] : notFullIn(weighted, wanted, roles),
  };
}

/** Only templates that were touched: one that HR left unfinished on the sheet is no obstacle to changing another. */
function notFullIn(
  templates: readonly TemplateRow[],
  wanted: readonly TemplateWeight[],
  roles: readonly KnownRole[],
): TemplateSum[] {
  const names = roles.flatMap(({ role, tracks }) => tracks.map((track) => ({ role, track })));
  return names.flatMap(({ role, track }) => {
    if (!wanted.some((one) => one.role === role && one.track === track)) return [];
    const total = templateSum(templates.filter((row) => row.role === role && (row.track ?? '') === track));
    return isFullWeight(total) ? [] : [{ role, track, total }];
  });
}

export function templateSum(rows: readonly Pick<TemplateRow, 'weight'>[]): number {
  return round(rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0));
}

function idOf({ role, track, kpi }: Pick<TemplateRow, 'role' | 'track' | 'kpi'>) {
  return `${role} ${track ?? ''} ${kpi}`;
}
