// Everything that the workbook must hold, before it is laid out on sheets.
import type { Language } from '../catalog/label';
import type { PeriodDays } from '../core/period';
import type { KnownRole } from './known-roles';
import type { LibraryKpi } from './sheets/kpi-library';
import type { OkrEntry } from './sheets/okr';
import type { Person } from './sheets/people';
import type { KpiEntry } from './sheets/role-sheet';
import type { SettingRow } from './sheets/settings';
import type { TeamKpiEntry } from './sheets/team-kpis';
import type { TemplateRow } from './sheets/templates';

/** Everything the workbook must hold; entered cells are only ever filled where they are blank. */
export interface WorkbookData {
  readonly language: Language;
  readonly roles: readonly KnownRole[];
  readonly people: readonly Person[];
  /** People as the file has them; where the sheet says otherwise, the sheet stays. */
  readonly offeredPeople: readonly Person[];
  readonly library: readonly LibraryKpi[];
  readonly templates: readonly TemplateRow[];
  /** The same rows with the weights that were asked for; where the sheet says otherwise, the sheet stays. */
  readonly offeredTemplates: readonly TemplateRow[];
  readonly settings: readonly SettingRow[];
  /** The one on Settings, where it can be read. */
  readonly period: PeriodDays | null;
  /** W5, as HR has set it by now. */
  readonly adjustmentLimit: number;
  /** Settings that the person just chose. */
  readonly chosenSettings: readonly string[];
  /** Per role in use the rows that must be there. */
  readonly entries: ReadonlyMap<string, readonly KpiEntry[]>;
  readonly teamEntries: readonly TeamKpiEntry[];
  readonly okr: readonly OkrEntry[];
}
