// A file as a console exported it, read as the page reads it.
import { readFileSync } from 'node:fs';
import { figureFile } from '../../src/sidebar/figures-file/figure-table';
import type { Table } from '../../src/sidebar/panels/set-up/pasted-table';

const folder = 'tests/fixtures/exports';

export function exportedTable(name: string): Table {
  const file = figureFile(name, new Uint8Array(readFileSync(`${folder}/${name}`)));
  if (file.kind !== 'table') throw new Error(`${name} is ${file.kind}`);
  return file.table;
}
