// A workbook in memory that was set up, with what people of it call and what was written about them.
import { answer } from '../../src/actions/answer';
import { contextOf } from '../../src/actions/context-of';
import type { EndpointAnswer, EndpointName, EndpointValue } from '../../src/actions/endpoints';
import { saveEvents } from '../../src/actions/save-events';
import { type SetUpInput, setUp } from '../../src/actions/set-up';
import type { Cell } from '../../src/workbook/cell';
import { type RecordEvent, recordEvent } from '../../src/workbook/records/record';
import { MemoryWorkbook } from './memory-workbook';

export class FilledMemory {
  readonly workbook = new MemoryWorkbook();
  private requests = 0;

  constructor(given: Partial<SetUpInput>) {
    const input = { language: 'en', period: '2026-Q3', people: null, entries: null, ...given } as const;
    if (!setUp(this.workbook.deps(), input).ok) throw new Error('not set up');
  }

  /** As that person would; null is somebody whose address Google does not tell. */
  call(email: string | null, name: EndpointName, input: object): EndpointAnswer {
    return answer(this.workbook.deps({ userEmail: () => email }), 'en', name, input);
  }

  /** What the answer holds; a refusal fails the test. */
  read<Name extends EndpointName>(email: string, name: Name, input: object): EndpointValue<Name> {
    const answered = this.call(email, name, input) as EndpointAnswer<Name>;
    if (!answered.ok) throw new Error(answered.problems.join('\n'));
    return answered.value;
  }

  /** Fills in a form that was just opened, and saves it. */
  save(email: string, form: EndpointName, name: EndpointName, input: object): EndpointAnswer {
    const opened = this.call(email, form, 'personId' in input ? { personId: input.personId } : {});
    return this.saveAs(email, name, input, opened.ok ? opened.version : '');
  }

  /** The same with the version of a form that was opened earlier. */
  saveAs(email: string, name: EndpointName, input: object, version: string): EndpointAnswer {
    return this.call(email, name, { ...input, version, requestId: this.nextRequest() });
  }

  /** What another form has written about somebody. */
  record(email: string, events: readonly Parameters<typeof recordEvent>[0][]): string {
    const context = contextOf(this.workbook.deps({ userEmail: () => email }), 'en');
    if ('damaged' in context) throw new Error(context.damaged);
    const requestId = this.nextRequest();
    const rows: RecordEvent[] = events.map(recordEvent);
    if (!saveEvents(context, rows, requestId)) throw new Error('not saved');
    return requestId;
  }

  /** A person types into a cell, found by the ids of its row. */
  type(sheetKey: string, ids: Readonly<Record<string, Cell>>, column: string, value: Cell): void {
    const sheet = this.workbook.sheet(sheetKey);
    const rows = sheet.grid.findIndex((row) =>
      Object.entries(ids).every(([key, id]) => row[sheet.column(key) - 1]?.value === id),
    );
    if (rows === -1) throw new Error(`${sheetKey}: no row ${JSON.stringify(ids)}`);
    sheet.write(rows + 1, sheet.column(column), value);
  }

  /** Kind, KPI, field, old, new of every record. */
  records(): string[] {
    const sheet = this.workbook.sheet('records');
    const columns = ['person_id', 'record_kind', 'kpi', 'field', 'old_value', 'new_value'].map((key) =>
      sheet.under(key),
    );
    const count = columns[0]?.length ?? 0;
    return Array.from({ length: Math.max(count, columns[1]?.length ?? 0) }, (_, row) =>
      columns.map((cells) => cells[row] ?? '').join(' | '),
    );
  }

  private nextRequest(): string {
    this.requests += 1;
    return this.requests.toString(16).padStart(16, '0');
  }
}
