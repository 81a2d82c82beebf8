// All sheets planned together: where everything will stand first, then the formulas that refer to it.
import type { Language } from '../catalog/label';
import { isUnwritten, layoutOf } from './layout';
import { type PlannedLayout, planLayout } from './plan-layout';
import { planRows } from './plan-rows';
import { planTable, type TablePlan } from './plan-table';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { inOrder, type Step } from './step';
import type { TableSpec } from './table-spec';

export interface PlannedSheet {
  readonly spec: TableSpec;
  readonly found: SheetSnapshot | null;
  readonly title: string;
  readonly newColumns: readonly string[];
  readonly plan: TablePlan;
}

export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly steps: readonly Step[];
}

/** The plan, or the title of a sheet that has lost its key row. */
export function planWorkbook(
  specs: readonly TableSpec[],
  snapshot: WorkbookSnapshot,
  language: Language,
  hrEmails: readonly string[],
): WorkbookPlan | { readonly damaged: string } {
  const reusable = snapshot.sheets.filter(isUnwritten).map(({ title }) => title);
  const taken = new Set(snapshot.titles.filter((title) => !reusable.includes(title)));
  const located: { spec: TableSpec; found: SheetSnapshot | null; planned: PlannedLayout }[] = [];
  for (const given of specs) {
    const found = snapshot.sheets.find((sheet) => sheet.key === given.key && !isUnwritten(sheet)) ?? null;
    const spec = withFreeTitle(given, found, taken);
    const before = found && layoutOf(found, spec.columns, spec.formula?.name ?? null);
    const newRows = planRows(spec, found, before, language).newRows.length;
    const planned = planLayout(spec, found, newRows);
    if (planned === null) return { damaged: found?.title ?? spec.title };
    located.push({ spec, found, planned });
  }
  const layouts = new Map(
    located.map(({ spec, planned }) => [spec.key, { title: spec.title, layout: planned.layout }]),
  );
  const sheets = located.map(({ spec, found, planned }) => ({
    spec,
    found,
    title: spec.title,
    newColumns: found ? planned.newColumns.map(({ key }) => key) : [],
    plan: planTable({ spec, found, language, hrEmails }, planned, layouts),
  }));
  const steps = sheets.flatMap(({ spec, plan }) =>
    plan.steps.map((step) =>
      step.type === 'AddSheet' ? { ...step, index: specs.findIndex((s) => s.key === spec.key) } : step,
    ),
  );
  return { sheets, steps: inOrder(steps) };
}

/** A sheet keeps the title that people gave it; a new one, or one that follows the language, must not take a title in use. */
function withFreeTitle(spec: TableSpec, found: SheetSnapshot | null, taken: Set<string>): TableSpec {
  if (found && (found.title === spec.title || !spec.shippedTitles.includes(found.title))) {
    return { ...spec, title: found.title };
  }
  let title = spec.title;
  for (let attempt = 2; taken.has(title); attempt++) title = `${spec.title} (${attempt})`;
  taken.add(title);
  return { ...spec, title };
}
