// A result and OKR through the built add-on: the figures are those of the Scorecard, OKR moves none of them, and computed cells are never read.
import type { Host } from '../../host/host';
import { HR, rowsOf, sheet, table, workbookHost } from '../support/perfscore-host';

jest.setTimeout(60_000);

const zh = sheet['zh-CN'];
const ADA = { email: 'ada@x.example', locale: 'zh-CN' } as const;
const MING = { email: 'ming@x.example', locale: 'zh-CN' } as const;

const okr = table('okr.csv', [
  'person_id|team|objective|key_result|start|target|current|weight|confidence',
  'p2||提升转化|落地页上线|0|10|5|100|6',
]);
const filled = () => workbookHost('result', { language: 'zh-CN', okr });

interface Answered {
  readonly ok: boolean;
  readonly version: string;
  readonly value: Record<string, unknown>;
}

function call(host: Host, who: typeof ADA | typeof MING | typeof HR, name: string, input: object): Answered {
  host.signIn(who);
  return host.run('callEndpoint', [name, input]) as Answered;
}

let requests = 0;
function save(host: Host, who: typeof ADA | typeof MING, form: string, name: string, input: object): Answered {
  const opened = call(host, who, form, 'personId' in input ? { personId: input.personId } : {});
  requests += 1;
  return call(host, who, name, {
    ...input,
    version: opened.version,
    requestId: requests.toString(16).padStart(16, '0'),
  });
}

const keyResult = { subject: 'p2', objective: '提升转化', keyResult: '落地页上线' };
const results = (host: Host) => ['p1', 'p2', 'p3'].map((personId) => call(host, HR, 'myResult', { personId }).value);

describe('the result of a person', () => {
  it('is what stands on the Scorecard', () => {
    const host = filled();
    const scores = rowsOf(host, zh.scorecard);
    for (const result of results(host)) {
      const line = scores.get(String(result.personId));
      const shown = (cell: unknown) => (cell === '' ? null : cell);
      expect(result).toMatchObject({
        score: shown(line?.score),
        coverage: shown(line?.coverage),
        total: shown(line?.total),
        grade: shown(line?.grade),
        state: line?.state,
      });
    }
    expect(results(host)[0]).toMatchObject({ score: 106.4, grade: 'A', gradeMeaning: '优秀' });
  });

  it.each(['Loading…', '#NAME?'] as const)('is the same while computed cells answer %s', (answer) => {
    const host = filled();
    const expected = results(host);
    host.serverSeesComputedCells = answer;
    expect(results(host)).toEqual(expected);
    expect(
      save(host, ADA, 'okrForm', 'updateOkr', { ...keyResult, current: 8, confidence: 9, note: '' }),
    ).toMatchObject({
      ok: true,
      value: { objectives: [{ keyResults: [{ current: 8, progress: 0.8, tone: 'green' }] }] },
    });
  });
});

describe('[O4] OKR', () => {
  it('leaves every score, total, grade and rank as it was', () => {
    const host = filled();
    const before = { scores: [...rowsOf(host, zh.scorecard)], points: [...rowsOf(host, zh.ads, ['person_id', 'kpi'])] };
    const explained = results(host).map(({ okr: _okr, ...rest }) => rest);
    for (const current of [10, 0, null]) {
      const saved = save(host, MING, 'okrForm', 'updateOkr', { ...keyResult, current, confidence: 1, note: '=1' });
      expect(saved).toMatchObject({ ok: true });
      expect(rowsOf(host, zh.okr, ['key_result']).get('落地页上线')).toMatchObject({
        current: current ?? '',
        progress: (current ?? 0) / 10,
        remark: '=1',
      });
      expect([...rowsOf(host, zh.scorecard)]).toEqual(before.scores);
      expect([...rowsOf(host, zh.ads, ['person_id', 'kpi'])]).toEqual(before.points);
      expect(results(host).map(({ okr: _okr, ...rest }) => rest)).toEqual(explained);
    }
  });
});
