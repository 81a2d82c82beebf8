// Problems on the built add-on: found, shown, mended and taken back, also after sorting and while computed cells only say “Loading…”.

import type { Host } from '../../host/host';
import type { EndpointAnswer, EndpointInput, EndpointName } from '../../src/actions/endpoints';
import type { ProblemLine } from '../../src/actions/problems/problems-answer';
import { addressOf, filledHost, HR, rowsOf, setUp, sheet } from '../support/perfscore-host';

const en = sheet.en;
const KPI = ['person_id', 'kpi'];

function call<Name extends EndpointName>(host: Host, name: Name, input: EndpointInput<Name>) {
  return host.run('callEndpoint', [name, input]) as EndpointAnswer<Name>;
}

function problems(host: Host) {
  const answered = call(host, 'problems', {});
  if (!answered.ok) throw new Error(answered.problems.join());
  return { ...answered, lines: answered.value.groups.flatMap(({ lines }) => lines) };
}

/** Of p1. */
function lineOf(host: Host, type: ProblemLine['type'], kpi: string): ProblemLine {
  const lines = problems(host).lines.filter(({ cell }) => cell.row.person_id === 'p1');
  const line = lines.find((one) => one.type === type && (kpi === '' || one.kpi.startsWith(kpi)));
  if (!line) throw new Error(`no ${type} of ${kpi} among ${lines.map((one) => `${one.type} ${one.kpi}`)}`);
  return line;
}

let requests = 0;

function mend(host: Host, line: ProblemLine) {
  requests += 1;
  const requestId = requests.toString(16).padStart(16, '0');
  const values = (line.mends[0]?.changes ?? []).map(({ value }) => value);
  return call(host, 'mend', { finding: line.id, values, requestId, version: problems(host).version });
}

function undo(host: Host) {
  requests += 1;
  const { value, version } = problems(host);
  const requestId = requests.toString(16).padStart(16, '0');
  return call(host, 'undoMend', { mendId: value.lastMend?.mendId ?? '', requestId, version });
}

const actual = (host: Host) => rowsOf(host, en.ads, KPI).get('p1 cost_per_action')?.actual;

/** A cell that was pasted as text keeps what was typed as text. */
function pasteText(host: Host, text: string): void {
  host.typeInto(en.ads, addressOf(host, en.ads, 'p1 cost_per_action', 'actual', KPI), `'${text}`);
}

function workbook(): Host {
  const host = filledHost('en');
  host.signIn({ email: HR.email, locale: 'en' });
  return host;
}

it('a number typed as text becomes a number, scores follow, and it can be taken back', () => {
  const host = workbook();
  const before = rowsOf(host, en.scorecard).get('p1')?.score;
  pasteText(host, '80');
  expect(rowsOf(host, en.scorecard).get('p1')?.score).not.toBe(before);
  const line = lineOf(host, 'numberAsText', 'Cost per action');
  expect(line.place).toBe(
    `Paid ads, row ${addressOf(host, en.ads, 'p1 cost_per_action', 'actual', KPI).slice(1)}, Actual`,
  );
  expect(mend(host, line).ok).toBe(true);
  expect(actual(host)).toBe(80);
  expect(rowsOf(host, en.scorecard).get('p1')?.score).toBe(before);

  pasteText(host, '￥1,080');
  mend(host, lineOf(host, 'numberAsText', 'Cost per action'));
  expect(actual(host)).toBe(1080);
  expect(undo(host).ok).toBe(true);
  expect(actual(host)).toBe('￥1,080');
  expect(undo(host).ok).toBe(false);
});

it.each(['Loading…', '#NAME?'] as const)(
  'weights are brought to 100 after sorting, while computed cells say %s',
  (said) => {
    const host = workbook();
    host.serverSeesComputedCells = said;
    host.typeInto(en.ads, addressOf(host, en.ads, 'p1 roas', 'weight', KPI), '60');
    const line = lineOf(host, 'weightsNotFull', '');
    host.sortRange(en.ads, 'A3:N13', 3, false);
    expect(mend(host, line).ok).toBe(true);
    const weightOf = (kpi: string) => rowsOf(host, en.ads, KPI).get(`p1 ${kpi}`)?.weight;
    // 60, 30, 20, 10 of 120
    expect(['roas', 'cost_per_action', 'teamwork_growth', 'spend_attainment'].map(weightOf)).toEqual([
      50, 25, 16.67, 8.33,
    ]);
    expect(undo(host).ok).toBe(true);
    expect(['roas', 'cost_per_action', 'teamwork_growth', 'spend_attainment'].map(weightOf)).toEqual([60, 30, 20, 10]);
  },
);

it('goes to the cell, on its tab, after the row has moved', () => {
  const host = workbook();
  host.typeInto(en.ads, addressOf(host, en.ads, 'p1 roas', 'target', KPI), '');
  const { cell } = lineOf(host, 'targetMissing', 'Return on ad spend');
  host.insertRows(en.ads, 3, 2);
  expect(call(host, 'selectCell', { ...cell, row: { ...cell.row } }).ok).toBe(true);
  const { getters } = host.model;
  const { left, top } = getters.getSelectedZone();
  expect([getters.getSheetName(getters.getActiveSheetId()), `${String.fromCharCode(65 + left)}${top + 1}`]).toEqual([
    en.ads,
    addressOf(host, en.ads, 'p1 roas', 'target', KPI),
  ]);
});

it('asks for each table once, however many checks there are, and writes nothing', () => {
  const host = workbook();
  host.calls.reset();
  problems(host);
  expect(host.calls.write).toBe(0);
  const readings = host.calls.of('Range.getValues');
  host.calls.reset();
  host.run('callEndpoint', ['start', {}]);
  // The check reads what every panel reads, and History.
  expect([readings, readings > 5]).toEqual([host.calls.of('Range.getValues') + 1, true]);
});

it('leaves a second set-up nothing to do', () => {
  const host = workbook();
  pasteText(host, '80');
  mend(host, lineOf(host, 'numberAsText', 'Cost per action'));
  expect(setUp(host, { language: 'en' })).toMatchObject({
    ok: true,
    value: { done: ['Everything is in place; nothing was changed.'] },
  });
});

describe('a duplicated tab', () => {
  const COPY = 'Copy of Paid ads';

  function withCopy(): Host {
    const host = workbook();
    host.workbook.dispatch('DUPLICATE_SHEET', {
      sheetId: host.model.getters.getSheetIdByName(en.ads) ?? '',
      sheetIdTo: 'copied',
      sheetNameTo: COPY,
    });
    return host;
  }

  const ofCopies = (host: Host) => problems(host).lines.filter(({ subject }) => subject === 'copies');

  it('is named, with the one that counts', () => {
    expect(ofCopies(withCopy())).toEqual([
      expect.objectContaining({
        severity: 'hint',
        found: '“Copy of Paid ads” is a copy of “Paid ads” and counts for nothing.',
      }),
    ]);
  });

  it('says what was typed into it, leads there, and changes no score', () => {
    const host = withCopy();
    const before = rowsOf(host, en.scorecard);
    host.typeInto(COPY, addressOf(host, COPY, 'p1 roas', 'actual', KPI), '12');
    host.typeInto(COPY, addressOf(host, COPY, 'p1 roas', 'remark', KPI), 'better now');
    const [line, ...others] = ofCopies(host);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      severity: 'attention',
      place: `Copy of Paid ads, row ${addressOf(host, COPY, 'p1 roas', 'actual', KPI).slice(1)}, Actual`,
      found:
        '“Copy of Paid ads” is a copy of “Paid ads” and counts for nothing. It says “12” here, where “Paid ads” says “9.6”. Cells that differ: 2.',
    });
    if (!line) return;
    expect(call(host, 'selectCell', { ...line.cell, row: { ...line.cell.row } }).ok).toBe(true);
    expect(host.model.getters.getActiveSheetId()).toBe('copied');
    expect(rowsOf(host, en.scorecard)).toEqual(before);
  });

  it('is left alone by set-up, also when the original was renamed and stands behind it', () => {
    const host = withCopy();
    host.typeInto(COPY, addressOf(host, COPY, 'p1 roas', 'actual', KPI), '12');
    host.renameSheet(en.ads, 'Ads team');
    host.renameSheet(COPY, en.ads);
    for (let place = 0; place < 3; place++) host.workbook.dispatch('MOVE_SHEET', { sheetId: 'copied', delta: -1 });
    const copied = JSON.stringify(host.values(en.ads));
    host.calls.reset();
    expect(setUp(host, { language: 'en', people: null, entries: null })).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
    expect(JSON.stringify(host.values(en.ads))).toBe(copied);
    expect(rowsOf(host, en.scorecard).get('p1')).toMatchObject({ score: 106.4 });
    expect(ofCopies(host)[0]?.found).toContain('“Paid ads” is a copy of “Ads team”');
  });

  it('is told to managers, and to nobody else but HR', () => {
    const host = withCopy();
    const seen = (email: string) => host.as({ email, locale: 'en' }, () => ofCopies(host).length);
    expect([seen('ming@x.example'), seen('ada@x.example')]).toEqual([1, 0]);
  });
});
