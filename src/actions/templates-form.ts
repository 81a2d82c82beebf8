// The role templates with their weights: as they stand on the sheet and, for what it does not have yet, as they ship.
import type { Language } from '../catalog/label';
import { roleName } from '../catalog/roles';
import { libraryIn, shippedLibrary } from '../workbook/sheets/kpi-library';
import { trackName } from '../workbook/sheets/people';
import { shippedTemplates, type TemplateRow } from '../workbook/sheets/templates';
import type { Context } from './context';
import type { CurrentWorkbook } from './current-workbook';
import { templateSum } from './template-weights';

export interface TemplateForm {
  readonly role: string;
  readonly word: string;
  readonly tracks: readonly {
    readonly track: string;
    readonly word: string;
    readonly weights: readonly { readonly kpi: string; readonly name: string; readonly weight: number }[];
    readonly sum: number;
  }[];
}

export function templatesForm({ workbook, language }: Context): readonly TemplateForm[] {
  const rows = templatesOf(workbook, language);
  const library = new Map(
    [...shippedLibrary(language), ...libraryIn(language, workbook.library)].map(({ kpi, kpi_name }) => [kpi, kpi_name]),
  );
  return workbook.roles.map(({ role, tracks }) => ({
    role,
    word: roleName(role, language),
    tracks: tracks.map((track) => {
      const own = rows.filter((row) => row.role === role && (row.track ?? '') === track);
      const weights = own.flatMap(({ kpi, kpi_name, weight }) =>
        kpi === null ? [] : [{ kpi, name: library.get(kpi) ?? kpi_name ?? kpi, weight: weight ?? 0 }],
      );
      return { track, word: trackName(track, language), weights, sum: templateSum(own) };
    }),
  }));
}

/** As set-up will have them: the rows of the sheet, then the shipped ones that are not there. */
export function templatesOf({ templates }: CurrentWorkbook, language: Language): TemplateRow[] {
  const idOf = ({ role, track, kpi }: TemplateRow) => `${role} ${track} ${kpi}`;
  const known = new Set(templates.map(idOf));
  return [...templates, ...shippedTemplates(language).filter((row) => !known.has(idOf(row)))];
}
