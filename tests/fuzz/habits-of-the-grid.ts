// Habits on the frame of a sheet: tabs, columns, rows, headers, the row of keys, and the file as a whole.
import {
  copiedFile,
  deleteTab,
  duplicateTab,
  filterOut,
  hide,
  hideTab,
  moveTab,
  sheetIdOf,
  show,
} from '../support/grid-habits';
import {
  COMPUTED,
  type Desk,
  filledRows,
  type Habit,
  isComputed,
  letters,
  oneOf,
  type Place,
  SCORED,
  TABLES,
  TAKEN_APART,
  typeAt,
} from './desk';
import { hostWith } from './workbook-in-use';

/** A tab of any kind; a canvas has no row of keys. */
function tabOf({ random, titles }: Desk, keys: readonly string[] = [...titles.keys()]) {
  const there = keys.filter((key) => titles.has(key));
  const key = there.length > 0 ? random.pick(there) : null;
  return key === null ? null : { key, title: titles.get(key) ?? '' };
}

const isVisible = ({ host }: Desk, title: string) => host.model.getters.isSheetVisible(sheetIdOf(host, title));

/** Sheets has at least one tab in sight. */
const isLastInSight = (desk: Desk, title: string) =>
  desk.host.model.getters.getVisibleSheetIds().length < 3 && isVisible(desk, title);

/** Columns with a key of ours that people fill in. */
function ownColumns({ key, keys }: Place): number[] {
  return keys.flatMap((name, index) => (name !== '' && !isComputed(key, name) ? [index + 1] : []));
}

export const gridHabits: Readonly<Record<string, Habit>> = {
  'rename a tab': (desk) => {
    const tab = tabOf(desk);
    if (!tab) return null;
    const name = `改名 ${desk.newText()}`;
    desk.host.renameSheet(tab.title, name);
    desk.titles.set(tab.key, name);
    return `${tab.title} → ${name}`;
  },
  'move a tab': (desk) => {
    const tab = tabOf(desk);
    const visible = desk.host.model.getters.getVisibleSheetIds();
    if (!tab || visible.indexOf(sheetIdOf(desk.host, tab.title)) < 1) return null;
    moveTab(desk.host, tab.title, -1);
    return tab.title;
  },
  'hide a tab': (desk) => {
    const tab = tabOf(desk);
    if (!tab || isLastInSight(desk, tab.title) || !isVisible(desk, tab.title)) return null;
    hideTab(desk.host, tab.title);
    return tab.title;
  },
  'change a header': (desk) => {
    const place = oneOf(desk, TABLES);
    const own = place ? ownColumns(place) : [];
    if (!place || own.length === 0) return null;
    return typeAt(desk, place.title, desk.random.pick(own), place.headerRow, desk.newText());
  },
  'insert columns': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    const before = 1 + desk.random.below(place.size.columns);
    desk.host.insertColumns(place.title, before, 1 + desk.random.below(2));
    return `${place.title} before ${letters(before)}`;
  },
  'add a column of one’s own': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    const before = 1 + desk.random.below(place.size.columns);
    desk.host.insertColumns(place.title, before, 1);
    typeAt(desk, place.title, before, place.headerRow, desk.newText());
    return typeAt(desk, place.title, before, place.headerRow + 1, desk.newText());
  },
  'move a column': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    const from = 1 + desk.random.below(place.size.columns);
    const before = 1 + desk.random.below(place.size.columns);
    // Sheets refuses to move what an array formula holds together only through its results; its formula cell moves like any other.
    if (from === before || from + 1 === before || isComputed(place.key, place.keys[from - 1] ?? '')) return null;
    desk.host.moveColumns(place.title, from, 1, before);
    return `${place.title} ${letters(from)} before ${letters(before)}`;
  },
  'hide a column': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    const column = 1 + desk.random.below(place.size.columns);
    hide(desk.host, place.title, 'COL', column);
    return `${place.title} ${letters(column)}`;
  },
  'hide a row': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    const row = place.headerRow + 1 + desk.random.below(4);
    hide(desk.host, place.title, 'ROW', row);
    return `${place.title} ${row}`;
  },
  'filter rows': (desk) => {
    const place = oneOf(desk, TABLES);
    const rows = place ? filledRows(place) : [];
    if (!place || rows.length === 0) return null;
    const column = 1 + desk.random.below(place.keys.length);
    const words = [desk.random.pick(rows), desk.random.pick(rows)].map(
      (row) => desk.host.display(place.title, `${letters(column)}${row}`)[0]?.[0] ?? '',
    );
    try {
      filterOut(desk.host, place.title, column, place.headerRow, words);
    } catch {
      // The filter that stands there does not reach this column.
      return null;
    }
    return `${place.title} ${letters(column)} without ${words.join(', ')}`;
  },
  'insert rows': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place || place.headerRow > 6) return null;
    const before = 1 + desk.random.below(8);
    desk.host.insertRows(place.title, before, 1);
    return `${place.title} before ${before}`;
  },
  'delete a data row': (desk) => {
    const place = oneOf(desk, TABLES);
    const rows = place ? filledRows(place) : [];
    if (!place || rows.length < 2) return null;
    const row = desk.random.pick(rows);
    desk.host.deleteRows(place.title, row, 1);
    if (place.key === 'records') desk.tampered = true;
    return `${place.title} ${row}`;
  },
  'sort rows': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place || place.lastRow - place.headerRow < 2) return null;
    const by = 1 + desk.random.below(place.keys.length);
    const range = `A${place.headerRow + 1}:${letters(place.size.columns)}${place.lastRow}`;
    desk.host.sortRange(place.title, range, by, desk.random.below(2) === 0);
    return `${place.title} by ${letters(by)}`;
  },
  'sort some of the columns': (desk) => {
    const place = oneOf(desk, TAKEN_APART);
    if (!place || place.lastRow - place.headerRow < 2) return null;
    const own = ownColumns(place);
    if (own.length < 2) return null;
    const [one, other] = [desk.random.pick(own), desk.random.pick(own)];
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const isAmongResults = (COMPUTED[place.key] ?? []).some((key) => place.at(key) >= from && place.at(key) <= to);
    if (isAmongResults || to - from + 1 >= place.size.columns) return null;
    desk.host.sortRange(
      place.title,
      `${letters(from)}${place.headerRow + 1}:${letters(to)}${place.lastRow}`,
      from,
      desk.random.below(2) === 0,
    );
    desk.scrambled.add(place.key);
    if (place.key === 'records') desk.tampered = true;
    return `${place.title} ${letters(from)}:${letters(to)}`;
  },
  'overwrite the formula': (desk) => {
    const place = oneOf(desk, Object.keys(COMPUTED));
    const column = place ? place.keys.findIndex((key) => isComputed(place.key, key)) + 1 : 0;
    if (!place || column === 0) return null;
    return typeAt(desk, place.title, column, place.keyRow, desk.random.pick(['', desk.newText(), '=1+1']));
  },
  'type into results': (desk) => {
    const place = oneOf(desk, Object.keys(COMPUTED));
    const first = place ? place.keys.findIndex((key) => isComputed(place.key, key)) + 1 : 0;
    if (!place || first === 0) return null;
    const column = first + desk.random.below(COMPUTED[place.key]?.length ?? 1);
    const row = place.headerRow + 1 + desk.random.below(6);
    return typeAt(desk, place.title, column, row, desk.random.pick([desk.newText(), desk.newNumber()]));
  },
  'show the row of keys': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    show(desk.host, place.title, 'ROW', place.keyRow);
    return place.title;
  },
  'change a key': (desk) => {
    const place = oneOf(desk, TABLES);
    const own = place ? ownColumns(place) : [];
    if (!place || own.length < 3) return null;
    const column = desk.random.pick(own);
    const other = place.keys[desk.random.pick(own) - 1] ?? '';
    const told = typeAt(desk, place.title, column, place.keyRow, desk.random.pick(['', 'abc', 'my key', other]));
    return `${told}, was ${place.keys[column - 1]}`;
  },
  'clear all keys': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    for (const column of ownColumns(place)) typeAt(desk, place.title, column, place.keyRow, '');
    return place.title;
  },
  'delete the row of keys': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    desk.host.deleteRows(place.title, place.keyRow, 1);
    return place.title;
  },
  'delete a column': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place || place.size.columns < 4) return null;
    const column = 1 + desk.random.below(place.size.columns);
    desk.host.deleteColumns(place.title, column, 1);
    if (place.key === 'records') desk.tampered = true;
    return `${place.title} ${letters(column)}, ${place.keys[column - 1] ?? ''}`;
  },
  'delete a sheet': (desk) => {
    const tab = tabOf(desk);
    if (!tab || isLastInSight(desk, tab.title)) return null;
    deleteTab(desk.host, tab.title);
    desk.titles.delete(tab.key);
    desk.scrambled.delete(tab.key);
    return tab.title;
  },
  'duplicate a sheet': (desk) => {
    const tab = tabOf(desk, TABLES);
    if (!tab) return null;
    const name = `副本 ${desk.newText()}`;
    duplicateTab(desk.host, tab.title, name);
    return `${tab.title} as ${name}`;
  },
  'delete a sheet and keep its copy': (desk) => {
    const tab = tabOf(desk, SCORED);
    if (!tab || isLastInSight(desk, tab.title)) return null;
    const name = `副本 ${desk.newText()}`;
    duplicateTab(desk.host, tab.title, name);
    deleteTab(desk.host, tab.title);
    desk.titles.set(tab.key, name);
    return `${tab.title}, ${name} stays`;
  },
  'copy the file': (desk) => {
    desk.host = hostWith(copiedFile(desk.host), desk.locale);
    return 'without metadata and protections';
  },
  'switch the locale of the file': (desk) => {
    desk.locale = desk.random.pick(['en_US', 'zh_CN', 'de_DE'] as const);
    desk.host = hostWith(desk.host.exportData(), desk.locale);
    return desk.locale;
  },
  'switch the language': (desk) => {
    desk.language = desk.random.pick(['en', 'zh-CN'] as const);
    return `${desk.language}, with the next set-up`;
  },
  'use the cells beside the table': (desk) => {
    const place = oneOf(desk, TABLES);
    if (!place) return null;
    const { rows, columns } = place.size;
    desk.host.insertColumns(place.title, columns, 1);
    return typeAt(desk, place.title, columns, rows, `=SUM(A1:A${Math.max(rows - 1, 1)})`);
  },
};

/** What Sheets' own undo leaves: the cells as they were before; what scripts remember beside the cells is not undone. */
export function undone(desk: Desk, work: () => string | null): string | null {
  const before = desk.host.exportData();
  const { language, locale, titles, entered, scrambled, tampered } = desk;
  Object.assign(desk, { titles: new Map(titles), entered: new Set(entered), scrambled: new Set(scrambled) });
  const told = work();
  const { memory } = desk.host.exportData() as { memory?: unknown };
  Object.assign(desk, { language, locale, titles, entered, scrambled, tampered });
  desk.host = hostWith(Object.assign(before, { memory }), locale);
  return told && `${told}, and undone`;
}
