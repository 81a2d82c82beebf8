// Bo, whom Ann reviews, on a workbook in memory: asking for the forms, submitting them, and looking at what became of it.
import { answer } from '../../src/actions/answer';
import type { EndpointAnswer } from '../../src/actions/endpoints';
import { setUp } from '../../src/actions/set-up';
import { MemoryWorkbook } from './memory-workbook';
import { tableOf } from './string-tables';

const people = tableOf('people.csv', [
  'person_id | name | email | role | track | manager_email',
  'p1 | Ann | ann@example.com | paid_ads | commerce | boss@example.com',
  'p2 | Bo | bo@example.com | paid_ads | leads | ann@example.com',
]);

const entries = tableOf('entries.csv', [
  'person_id | kpi | weight | rule | target | actual | evidence',
  'p2 | conversion_rate | 40 | | 5% | 4.5% | console export',
  'p2 | teamwork_growth | 30 | | | |',
  'p2 | site_authority | 20 | yes-no | | |',
  'p2 | roas | 10 | | 3 | |',
]);

export const ann = 'ann@example.com';
export const bo = 'bo@example.com';

let requests = 0;

export function made(language: 'en' | 'zh-CN' = 'en'): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const result = setUp(workbook.deps(), { language, period: '2026-Q4', people, entries });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return workbook;
}

export function call(workbook: MemoryWorkbook, email: string, name: string, input: object) {
  return answer(workbook.deps({ userEmail: () => email }), 'en', name, input);
}

export type Form = Extract<EndpointAnswer<'reviewForm'>, { readonly ok: true }>;

export function opened(workbook: MemoryWorkbook, email: string, name: 'reviewForm' | 'selfReviewForm'): Form {
  const form = call(workbook, email, name, { personId: 'p2' });
  if (!form.ok) throw new Error(form.problems.join());
  return form as Form;
}

const texts = { strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };

/** conversion rate 5 %, a 3 for teamwork, the weight of the site reached, ROAS not known yet. */
const usual: Readonly<Record<string, { actual: string; evidence?: string; comment?: string }>> = {
  conversion_rate: { actual: '0.05', evidence: 'console export' },
  teamwork_growth: { actual: '3' },
  site_authority: { actual: 'yes' },
  roas: { actual: '' },
};

export function given(changes: typeof usual = {}, more: object = {}): object {
  const kpis = Object.entries({ ...usual, ...changes }).map(([kpi, one]) => ({
    kpi,
    evidence: '',
    comment: '',
    ...one,
  }));
  return { personId: 'p2', kpis, ...texts, ...more };
}

export function submit(workbook: MemoryWorkbook, email: string, kind: 'self' | 'manager', input: object) {
  const [form, name] =
    kind === 'self' ? (['selfReviewForm', 'submitSelfReview'] as const) : (['reviewForm', 'submitReview'] as const);
  const asked = call(workbook, email, form, { personId: 'p2' });
  requests += 1;
  const save = { requestId: String(requests).padStart(16, '0'), version: asked.ok ? asked.version : '' };
  return call(workbook, email, name, { ...input, ...save });
}

export const fieldsOf = (answered: EndpointAnswer) => (answered.ok ? [] : answered.fields);

/** The cell of Bo: Ann stands on the same sheet with some of the same KPIs. */
export function cellAt(workbook: MemoryWorkbook, kpi: string, key: string) {
  const sheet = workbook.sheet('kpi_paid_ads');
  const [person, of] = [sheet.column('person_id') - 1, sheet.column('kpi') - 1];
  const row = sheet.grid.findIndex((cells) => cells[person]?.value === 'p2' && cells[of]?.value === kpi) + 1;
  const column = sheet.column(key);
  return {
    value: () => sheet.at(row, column).value,
    write: (value: string | number | null) => sheet.write(row, column, value),
  };
}

export const cell = (workbook: MemoryWorkbook, kpi: string, key: string) => cellAt(workbook, kpi, key).value();

/** Kind, KPI, field, old and new value of every record, as they stand in Records. */
export function records(workbook: MemoryWorkbook): string[] {
  const sheet = workbook.sheet('records');
  const column = (key: string) => sheet.grid.slice(2).map((row) => row[sheet.column(key) - 1]?.value ?? '');
  const [kinds, kpis, fields, olds, values, reasons] = [
    'record_kind',
    'kpi',
    'field',
    'old_value',
    'new_value',
    'reason',
  ].map(column);
  return (kinds ?? [])
    .map((kind, row) => [kind, kpis?.[row], fields?.[row], olds?.[row], values?.[row], reasons?.[row]].join(' | '))
    .filter((line) => line.replace(/[| ]/g, '') !== '');
}
