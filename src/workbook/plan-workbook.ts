// All sheets planned together: where everything will stand first, then the formulas that refer to it.
import type { Language } from '../catalog/label';
import type { CanvasSpec } from './canvas';
import { isUnwritten, layoutOf } from './layout';
import { planCanvas } from './plan-canvas';
import { type PlannedLayout, planLayout } from './plan-layout';
import { planRows, type RowPlan } from './plan-rows';
import { planTable } from './plan-table';
import type { StrayValue } from './repair/stray-values';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { inOrder, type Step } from './step';
import type { TableSpec } from './table-spec';

export type SheetSpec = TableSpec | CanvasSpec;

export interface PlannedSheet {
  readonly key: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly newColumns: readonly string[];
  readonly steps: readonly Step[];
  /** Null for a canvas. */
  readonly rows: RowPlan | null;
  /** On a canvas: what somebody typed where something is printed. */
  readonly strays: readonly StrayValue[];
}

export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly steps: readonly Step[];
}

interface LocatedTable {
  readonly spec: TableSpec;
  readonly found: SheetSnapshot | null;
  readonly planned: PlannedLayout;
}

interface LocatedCanvas {
  readonly spec: CanvasSpec;
  readonly found: SheetSnapshot | null;
  readonly planned: null;
}

/** The plan, or the title of a sheet that has lost its key row. */
export function planWorkbook(
  specs: readonly SheetSpec[],
  snapshot: WorkbookSnapshot,
  language: Language,
  hrEmails: readonly string[],
): WorkbookPlan | { readonly damaged: string } {
  const reusable = snapshot.sheets.filter(isUnwritten).map(({ title }) => title);
  const taken = new Set(snapshot.titles.filter((title) => !reusable.includes(title)).map(lowerCase));
  const located: (LocatedTable | LocatedCanvas)[] = [];
  for (const given of specs) {
    const found = snapshot.sheets.find((sheet) => sheet.key === given.key && !isUnwritten(sheet)) ?? null;
    const title = freeTitle(given, found, taken);
    if (given.kind === 'canvas') {
      located.push({ spec: { ...given, title }, found, planned: null });
      continue;
    }
    const spec = { ...given, title };
    const before = found && layoutOf(found, spec.columns, spec.formula?.name ?? null);
    const newRows = planRows(spec, found, before, language).newRows.length;
    const planned = planLayout(spec, found, newRows);
    if (planned === null) return { damaged: found?.title ?? spec.title };
    located.push({ spec, found, planned });
  }
  const layouts = new Map(
    located.flatMap(({ spec, planned }) =>
      planned ? [[spec.key, { title: spec.title, layout: planned.layout }] as const] : [],
    ),
  );
  const sheets = located.map((sheet): PlannedSheet => {
    const { spec, found, planned } = sheet;
    const base = { key: spec.key, title: spec.title, isNew: found === null };
    if (planned === null) {
      return { ...base, newColumns: [], rows: null, ...planCanvas(spec, found, layouts, language) };
    }
    const plan = planTable({ spec, found, language, hrEmails }, planned, layouts);
    return { ...base, newColumns: found ? planned.newColumns.map(({ key }) => key) : [], strays: [], ...plan };
  });
  const steps = sheets.flatMap(({ key, steps }) =>
    steps.map((step) =>
      step.type === 'AddSheet' ? { ...step, index: specs.findIndex((spec) => spec.key === key) } : step,
    ),
  );
  return { sheets, steps: inOrder(steps) };
}

/** A sheet keeps the title that people gave it; a new one, or one that follows the language, must not take a title in use. */
function freeTitle(spec: SheetSpec, found: SheetSnapshot | null, taken: Set<string>): string {
  if (found && (found.title === spec.title || !spec.shippedTitles.includes(found.title))) return found.title;
  let title = spec.title;
  for (let attempt = 2; taken.has(lowerCase(title)); attempt++) title = `${spec.title} (${attempt})`;
  taken.add(lowerCase(title));
  return title;
}

/** Sheets takes “Planning” and “planning” for one name. */
function lowerCase(title: string): string {
  return title.toLowerCase();
}
