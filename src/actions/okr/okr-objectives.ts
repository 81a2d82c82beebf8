// All objectives with their key results as they stand on the sheet OKR, with progress by the same code as the sheet (O1, O2).
import type { OkrType } from '../../catalog/choices';
import { type OkrTone, toneOf } from '../../core/okr';
import { progressByRow } from '../../formulas/perfokr';
import { readKeyedRange } from '../../workbook/keyed-range';
import { cellIn, layoutOf } from '../../workbook/layout';
import { canonicalText } from '../../workbook/plan-changes';
import { okrColumns } from '../../workbook/sheets/okr';
import { readTable } from '../../workbook/table-rows';
import type { Context } from '../context';
import { enteredBlock } from '../entered-blocks';

export interface OkrOwner {
  readonly owner: 'person' | 'team' | 'department';
  /** A person's id, a team, or '' for the department. */
  readonly subject: string;
}

/** What is changed of a key result while the period runs. */
export type OkrField = 'current' | 'confidence' | 'remark';

export interface OkrKeyResult {
  readonly keyResult: string;
  readonly type: OkrType | null;
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
  /** 1–10. */
  readonly confidence: number | null;
  readonly note: string;
  /** Unrounded, 0–1; null where a figure cannot be read. */
  readonly progress: number | null;
  readonly tone: OkrTone | null;
  /** The sentence that names what cannot be read. */
  readonly problem: string | null;
  /** The same words stand further up: only the first of the two can be found by them. */
  readonly isTwice: boolean;
  /** The cells in the one writing of Records. */
  readonly texts: Readonly<Record<OkrField, string>>;
}

export interface OkrObjective extends OkrOwner {
  readonly objective: string;
  readonly progress: number | null;
  readonly tone: OkrTone | null;
  readonly keyResults: readonly OkrKeyResult[];
}

export interface OkrRow extends OkrOwner, OkrKeyResult {
  readonly objective: string;
  readonly objectiveProgress: number | null;
  /** Rows of one objective have it in common. */
  readonly group: string;
}

/** In the order of the sheet. */
export function okrObjectives(context: Pick<Context, 'cells' | 'language'>): OkrObjective[] {
  const groups = new Map<string, OkrRow[]>();
  for (const row of okrRows(context)) {
    const group = groups.get(row.group);
    if (group) group.push(row);
    else groups.set(row.group, [row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { owner, subject, objective, objectiveProgress: progress } = first;
    const keyResults = rows.map(
      ({
        owner: _owner,
        subject: _subject,
        objective: _objective,
        objectiveProgress: _progress,
        group: _group,
        ...own
      }) => own,
    );
    return [{ owner, subject, objective, progress, tone: progress === null ? null : toneOf(progress), keyResults }];
  });
}

/** In the order of the sheet; a row with neither key result nor target is none. */
export function okrRows({ cells, language }: Pick<Context, 'cells' | 'language'>): OkrRow[] {
  const sheet = cells.sheets.find(({ key }) => key === 'okr');
  const layout = sheet && layoutOf(sheet, Object.values(okrColumns), null);
  const block = readKeyedRange(enteredBlock(cells, 'okr') ?? [], ['objective', 'start', 'target', 'current']);
  if (!sheet || !layout || !block) return [];
  const progressOf = progressByRow(block, language);
  const seen = new Set<string>();
  return readTable(sheet, layout, okrColumns).rows.flatMap(({ row, values }): OkrRow[] => {
    const computed = progressOf.get(row - layout.keyRow);
    if (!computed) return [];
    const [progress, objectiveProgress] = computed;
    const text = (key: 'objective' | 'key_result' | OkrField) =>
      canonicalText(okrColumns[key], cellIn(sheet, layout, row, key));
    const { person_id, team } = values;
    const subject = person_id ?? team ?? '';
    const words = [subject, text('objective'), text('key_result')].join('\u0000');
    const isTwice = seen.has(words);
    seen.add(words);
    return [
      {
        owner: person_id !== null ? 'person' : team !== null ? 'team' : 'department',
        subject,
        objective: text('objective'),
        objectiveProgress,
        group: [person_id ?? '', team ?? '', text('objective')].join('\u0000'),
        keyResult: text('key_result'),
        type: values.okr_type,
        start: values.start,
        target: values.target,
        current: values.current,
        confidence: values.confidence,
        note: values.remark ?? '',
        progress: typeof progress === 'number' ? progress : null,
        tone: typeof progress === 'number' ? toneOf(progress) : null,
        problem: typeof progress === 'string' ? progress : null,
        isTwice,
        texts: { current: text('current'), confidence: text('confidence'), remark: text('remark') },
      },
    ];
  });
}
