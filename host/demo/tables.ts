// The tables a workbook is set up from: the files that were named, or the samples that come with the project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTable, type Table } from './read-table';
import type { DemoText } from './text';

export const TABLE_NAMES = ['people', 'entries', 'teams', 'okr'] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** People are always there; whatever else has no file is null. */
export type Tables = Record<Exclude<TableName, 'people'>, Table | null> & { people: Table };

export type TablesAnswer = { ok: true; tables: Tables } | { ok: false; problems: string[] };

export const SAMPLE_PERIOD = '2026-Q3';

const SAMPLES: Record<TableName, string> = {
  people: 'people.csv',
  entries: 'entries.csv',
  teams: 'team.csv',
  okr: 'okr.csv',
};

/** All files are read before the first problem is told, so that one run names them all. */
export function readTables(files: Record<TableName, string | null>, text: DemoText): TablesAnswer {
  const tables: Record<TableName, Table | null> = { people: null, entries: null, teams: null, okr: null };
  const problems: string[] = [];
  for (const name of TABLE_NAMES) {
    const file = files[name];
    if (file === null) continue;
    const answer = readTable(`--${name}`, file, text);
    if (answer.ok) tables[name] = answer.table;
    else problems.push(...answer.problems);
  }
  const { people } = tables;
  return people === null || problems.length > 0 ? { ok: false, problems } : { ok: true, tables: { ...tables, people } };
}

/** The samples of which there is a file; the people are always needed. */
export function sampleFiles(folder: string): Record<TableName, string | null> {
  const fileOf = (name: TableName) => {
    const file = join(folder, SAMPLES[name]);
    return existsSync(file) || name === 'people' ? file : null;
  };
  return { people: fileOf('people'), entries: fileOf('entries'), teams: fileOf('teams'), okr: fileOf('okr') };
}
