// What set-up put back and what nobody can put back, in sentences.
import type { Language } from '../catalog/label';
import { roleName } from '../catalog/roles';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { textIn } from '../text/text';
import type { NeededRepair } from '../workbook/repair/needed-repairs';
import { placeOf } from '../workbook/repair/stray-values';
import { roleOfSheet } from '../workbook/role-sheets';
import { sheetTable } from '../workbook/sheet-tables';
import { headerOf, headersOf } from './column-headers';
import type { SetUpReport } from './set-up';

/** What the panel says before the repair. */
export function repairSentence(repair: NeededRepair, language: Language): string {
  const { needed } = reference().messages[language].setUp;
  if (repair.type === 'ResultsDark') return fill(needed.results, repair);
  if (repair.type === 'ColumnsMissing') {
    return fill(needed.columns, { title: repair.title, names: headersOf(repair.columns, language) });
  }
  return fill(needed.sheet, { name: sheetName(repair.key, language) });
}

/** As set-up would call it. */
function sheetName(key: string, language: Language): string {
  const sheets: Readonly<Record<string, string>> = reference().messages[language].sheets;
  const role = roleOfSheet(key);
  return role === null ? (sheets[key] ?? key) : roleName(role, language);
}

export function repairSentences({ repairs, strays }: SetUpReport, language: Language): string[] {
  const text = reference().messages[language].setUp;
  return [
    ...repairs.map((repair) => {
      const { title } = repair;
      if (repair.type === 'KeysRestored')
        return fill(text.keysRestored, { title, names: headersOf(repair.columns, language) });
      return fill(text.idsRestored, { title, name: headerOf(repair.column, language), count: repair.count });
    }),
    ...strays.map((stray) =>
      fill(sheetTable(stray.sheet) ? text.strayMoved : text.noteMoved, {
        title: stray.title,
        place: placeOf(stray),
        value: stray.content,
      }),
    ),
  ];
}

export function lossSentences({ repairs, losses }: SetUpReport, language: Language): string[] {
  const text = reference().messages[language].setUp;
  const { listSeparator } = textIn(language).words;
  return [
    ...repairs.flatMap((repair) => {
      if (repair.type !== 'IdsRestored' || repair.unknownRows.length === 0) return [];
      const rows = repair.unknownRows.join(listSeparator);
      return [fill(text.idsUnknown, { title: repair.title, name: headerOf(repair.column, language), rows })];
    }),
    ...losses.map((loss) => {
      const { title } = loss;
      if (loss.type === 'ColumnsGone')
        return fill(text.columnsGone, { title, names: headersOf(loss.columns, language) });
      if (loss.key === 'people' && loss.rowsKept > 0) return fill(text.peopleGone, { title, count: loss.rowsKept });
      if (loss.restored > 0) return fill(text.kpisGone, { title, count: loss.restored });
      return fill(loss.key === 'settings' ? text.settingsGone : text.sheetGone, { title });
    }),
  ];
}
