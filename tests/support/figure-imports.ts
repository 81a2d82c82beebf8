// Files brought into a small workbook in memory: previewed, taken, and looked up.
import type { EndpointInput, EndpointValue } from '../../src/actions/endpoints';
import type { SetUpInput } from '../../src/actions/set-up';
import { figureTable } from '../../src/sidebar/figures-file/figure-table';
import type { FigureMapping, FigureRule } from '../../src/workbook/import/figures/figure-mapping';
import { FilledMemory } from './filled-memory';
import { tableOf } from './string-tables';

export const HR = 'hr@example.com';
const SHEET = 'kpi_seo_sem';

const people = tableOf('people.csv', [
  'person_id | name | email         | role    | manager_email',
  'p1        | Ann  | ann@x.example | seo_sem | hr@example.com',
  'p2        | Bo   | bo@x.example  | seo_sem | ann@x.example',
]);
const entries = tableOf('entries.csv', [
  'person_id | kpi                | weight | target | actual | evidence',
  'p1        | organic_traffic    | 50     | 1000   |        | plan of June',
  'p1        | account_quality    | 30     | 8      |        |',
  'p1        | sem_cost_per_click | 20     | 2      | 1.9    |',
  'p2        | organic_traffic    | 60     | 500    |        |',
  'p2        | sem_cost_per_click | 40     | 2      | N/A    |',
]);

type Table = EndpointInput<'previewFigures'>['table'];
type Decisions = EndpointInput<'takeFigures'>['decisions'];

export const table = (name: string, ...lines: readonly string[]): Table => figureTable(name, lines.join('\n'));

export const rule = (kpi: string, given: Partial<FigureRule>): FigureRule => ({
  kpi,
  how: 'value',
  plus: [],
  over: [],
  less: [],
  times: 1,
  only: null,
  rateAs: 'fraction',
  ...given,
});

export class Imports {
  readonly filled: FilledMemory;

  constructor(given: Partial<SetUpInput> = {}) {
    this.filled = new FilledMemory({ people, entries, ...given });
  }

  preview(given: Table, change: Partial<FigureMapping> | null = null, email = HR): EndpointValue<'previewFigures'> {
    const first = this.filled.read(email, 'previewFigures', { table: given, mapping: null });
    if (change === null) return first;
    return this.filled.read(email, 'previewFigures', { table: given, mapping: { ...first.mapping, ...change } });
  }

  take(given: Table, change: Partial<FigureMapping>, decisions: Decisions = [], email = HR) {
    const { mapping } = this.preview(given, change, email);
    const opened = this.filled.call(email, 'previewFigures', { table: given, mapping });
    const version = opened.ok ? opened.version : '';
    return this.filled.saveAs(email, 'takeFigures', { table: given, mapping, decisions }, version);
  }

  undo(email = HR) {
    const opened = this.filled.call(email, 'figuresForm', {});
    const form = this.filled.read(email, 'figuresForm', {});
    const importId = form.last?.importId ?? 'none';
    return this.filled.saveAs(email, 'undoFigures', { importId }, opened.ok ? opened.version : '');
  }

  cell(personId: string, kpi: string, column: string) {
    const sheet = this.filled.workbook.sheet(SHEET);
    const row = sheet.grid.findIndex(
      (cells) =>
        cells[sheet.column('person_id') - 1]?.value === personId && cells[sheet.column('kpi') - 1]?.value === kpi,
    );
    return sheet.at(row + 1, sheet.column(column)).value;
  }
}
