// Mends with one click: recorded old → new, written by id, refused where something else would be written, and taken back.
import type { EndpointAnswer } from '../../../src/actions/endpoints';
import type { ProblemLine } from '../../../src/actions/problems/problems-answer';
import { cleanWorkbook } from '../../support/clean-workbook';
import type { FilledMemory } from '../../support/filled-memory';

const HR = 'hr@example.com';

const weights = (filled: FilledMemory) => filled.workbook.sheet('kpi_paid_ads').under('weight');

function opened(filled: FilledMemory, email = HR) {
  const answered = filled.call(email, 'problems', {}) as EndpointAnswer<'problems'>;
  if (!answered.ok) throw new Error(answered.problems.join());
  return answered;
}

function lineOf(filled: FilledMemory, type: ProblemLine['type'], email = HR): ProblemLine {
  const lines = opened(filled, email).value.groups.flatMap((group) => group.lines);
  const line = lines.find((one) => one.type === type);
  if (!line) throw new Error(`no ${type}, but ${lines.map((one) => one.type)}`);
  return line;
}

/** Clicks the button of the line as it was shown. */
function click(filled: FilledMemory, { id, mends: [mend] }: ProblemLine, email = HR): EndpointAnswer<'mend'> {
  const input = { finding: id, values: (mend?.changes ?? []).map(({ value }) => value) };
  return filled.saveAs(email, 'mend', input, opened(filled, email).version) as EndpointAnswer<'mend'>;
}

function undo(filled: FilledMemory, email = HR): EndpointAnswer<'undoMend'> {
  const { value, version } = opened(filled, email);
  const input = { mendId: value.lastMend?.mendId ?? 'none' };
  return filled.saveAs(email, 'undoMend', input, version) as EndpointAnswer<'undoMend'>;
}

const problemsOf = (answered: EndpointAnswer) => (answered.ok ? [] : answered.problems);

function withWeights(...values: readonly (number | null)[]): FilledMemory {
  const filled = cleanWorkbook('en');
  const kpis = ['roas', 'spend_attainment', 'conversion_rate', 'click_through_rate', 'teamwork_growth'];
  for (const [index, kpi] of kpis.entries()) {
    filled.type('kpi_paid_ads', { person_id: 'a', kpi }, 'weight', values[index] ?? null);
  }
  return filled;
}

describe('[W4] weights', () => {
  it('the rest goes to the blank ones in equal parts', () => {
    const filled = withWeights(40, 20, null, null, null);
    const line = lineOf(filled, 'weightsNotFull');
    // 100 − 60 = 40 over three: 13.34, 13.33, 13.33
    expect(line.mends[0]?.changes.map(({ kpiName, shownOld, shownValue }) => [kpiName, shownOld, shownValue])).toEqual([
      ['Click-through rate (CTR)', '', '13.34'],
      ['Conversion rate (CVR)', '', '13.33'],
      ['Teamwork and learning', '', '13.33'],
    ]);
    expect(click(filled, line).ok).toBe(true);
    expect(weights(filled)).toEqual([40, 20, 13.33, 13.34, 13.33]);
    expect(filled.records()).toEqual([
      'a | problem mended | click_through_rate | weight |  | 13.34',
      'a | problem mended | conversion_rate | weight |  | 13.33',
      'a | problem mended | teamwork_growth | weight |  | 13.33',
    ]);
  });

  it('without blank ones all are brought to 100 in proportion, by largest remainder', () => {
    const filled = withWeights(30, 20, 10, 10, 0);
    const line = lineOf(filled, 'weightsNotFull');
    expect([line.mends[0]?.type, line.mends[0]?.changes.length]).toEqual(['normalise', 4]);
    click(filled, line);
    // ·100/70 in hundredths: 4285.71, 2857.14, 1428.57, 1428.57; the two that are missing go to the first and to CTR, by its key the first of two equals
    expect(weights(filled)).toEqual([42.86, 28.57, 14.28, 14.29, 0]);
  });

  it('says which cells would change, and nothing is offered where the weights cannot be read', () => {
    const filled = withWeights(30, 20, 10, 10, 0);
    filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'weight', 'thirty');
    const types = opened(filled).value.groups.flatMap(({ lines }) => lines.map(({ type }) => type));
    expect(types).toContain('notANumber');
    expect(types).not.toContain('weightsNotFull');
  });

  it('can be mended by the manager, not by the employee, who sees it all the same', () => {
    const filled = withWeights(30, 20, 10, 10, 0);
    const seen = lineOf(filled, 'weightsNotFull', 'ann@example.com');
    expect(seen.mends).toEqual([]);
    const shown = lineOf(filled, 'weightsNotFull');
    expect(problemsOf(click(filled, shown, 'ann@example.com'))).toEqual([
      'Only HR and the manager of the person may change this. Nothing was written.',
    ]);
    expect(weights(filled)).toEqual([30, 20, 10, 10, 0]);
    expect(click(filled, lineOf(filled, 'weightsNotFull', 'mia@example.com'), 'mia@example.com').ok).toBe(true);
  });

  it('nothing is written when something else would be written than was shown', () => {
    const filled = withWeights(30, 20, 10, 10, 0);
    const shown = lineOf(filled, 'weightsNotFull');
    filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'weight', 20);
    expect(problemsOf(click(filled, shown))).toEqual([
      'The cells have been changed meanwhile, so something else would be written now. Look at the list again; nothing was written.',
    ]);
    filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'weight', 60);
    expect(problemsOf(click(filled, shown))).toEqual([
      'This problem is no longer there: the cells have been changed meanwhile. Nothing was written.',
    ]);
    expect(filled.records()).toEqual([]);
  });
});

describe('a number typed as text', () => {
  const cell = (filled: FilledMemory) => filled.workbook.sheet('kpi_content').under('actual')[2];
  const typed = (text: string, kpi = 'content_reads') => {
    const filled = cleanWorkbook('en');
    const sheet = filled.workbook.sheet('kpi_content');
    // Such a cell has the format “text”, or Sheets would have made a number of it.
    sheet.at(sheet.rowOf('kpi', kpi), sheet.column('actual')).format = '@';
    filled.type('kpi_content', { person_id: 'b', kpi }, 'actual', text);
    return filled;
  };

  it.each([
    ['1,200', 1200],
    ['１２００', 1200],
    [' 3 ', 3],
    ['¥1,200', 1200],
    ['1.2万', 12000],
  ])('“%s” becomes %d, a number in the format of its unit', (text, value) => {
    const filled = typed(text);
    expect(click(filled, lineOf(filled, 'numberAsText')).ok).toBe(true);
    const sheet = filled.workbook.sheet('kpi_content');
    expect(cell(filled)).toBe(value);
    expect(sheet.at(sheet.rowOf('kpi', 'content_reads'), sheet.column('actual')).format).toBe('#,##0');
  });

  it('“85％” becomes 0.85 where the unit is %', () => {
    const filled = typed('85％', 'content_pass_rate');
    click(filled, lineOf(filled, 'numberAsText'));
    expect(filled.workbook.sheet('kpi_content').under('actual')[1]).toBe(0.85);
  });

  it.each([
    ['1.200', 1.2, 1200],
    ['3,5', 3.5, 35],
  ])('“%s” may be %d or %d: whoever looks chooses, and it can be taken back', (text, one, other) => {
    for (const meant of [one, other]) {
      const filled = typed(text);
      const line = lineOf(filled, 'numberUnclear');
      expect(line.mends.map(({ changes }) => changes.map(({ value }) => value))).toEqual([[one], [other]]);
      const chosen = line.mends.filter(({ changes }) => changes[0]?.value === meant);
      expect(click(filled, { ...line, mends: chosen }).ok).toBe(true);
      expect(cell(filled)).toBe(meant);
      expect(undo(filled).ok).toBe(true);
      expect(cell(filled)).toBe(text);
    }
  });

  it('is left to a person where the check at the cell refuses it: no weight is 12,000', () => {
    const filled = withWeights(40, 20, 20, 10, 10);
    filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'weight', '1.2万');
    expect(lineOf(filled, 'numberAsText').mends).toEqual([]);
    filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'weight', '４０');
    expect(lineOf(filled, 'numberAsText').mends).toHaveLength(1);
  });

  it('is not written as a number that it cannot mean', () => {
    const filled = typed('1.200');
    const line = lineOf(filled, 'numberUnclear');
    const [mend] = line.mends;
    const other = mend ? [{ ...mend, changes: mend.changes.map((change) => ({ ...change, value: 12 })) }] : [];
    expect(click(filled, { ...line, mends: other }).ok).toBe(false);
    expect(cell(filled)).toBe('1.200');
  });

  it('is found again after the rows were sorted', () => {
    const filled = typed('1.2万');
    const line = lineOf(filled, 'numberAsText');
    const sheet = filled.workbook.sheet('kpi_content');
    const rows = sheet.grid.splice(2, 6);
    sheet.grid.splice(2, 0, ...rows.reverse());
    expect(click(filled, line).ok).toBe(true);
    expect(sheet.at(sheet.rowOf('kpi', 'content_reads'), sheet.column('actual')).value).toBe(12000);
    expect(sheet.rowOf('kpi', 'content_reads')).toBe(6);
  });

  it('of a team KPI is HR’s to mend', () => {
    const filled = cleanWorkbook('en');
    filled.type('team_kpis', { kpi: 'gmv' }, 'target', '1.5亿');
    const line = lineOf(filled, 'numberAsText');
    expect(click(filled, line, 'mia@example.com').ok).toBe(false);
    expect(click(filled, line).ok).toBe(true);
    const sheet = filled.workbook.sheet('team_kpis');
    expect(sheet.at(sheet.rowOf('kpi', 'gmv'), sheet.column('target')).value).toBe(150_000_000);
  });

  const okr = { person_id: 'a', objective: 'Grow', key_result: 'Reach 100', start: 0, target: 100 };

  function withOkr(): FilledMemory {
    const filled = cleanWorkbook('en');
    const sheet = filled.workbook.sheet('okr');
    for (const [key, value] of Object.entries(okr)) sheet.write(3, sheet.column(key), value);
    return filled;
  }

  it.each([
    ['scorecard', { person_id: 'a' }, 'adjustment', '３', 3, 'scorecard/a'],
    ['kpi_library', { kpi: 'roas' }, 'target', '４', 4, 'kpi_library/'],
    [
      'templates',
      { role: 'Content creator', track: 'copy', kpi: 'content_reads' },
      'weight',
      '20％',
      20,
      'templates/content/copy',
    ],
    ['okr', { person_id: 'a' }, 'current', '1,200', 1200, 'okr/a'],
  ])(
    'on %s becomes a number with one click, is on record, and can be taken back',
    (key, ids, column, text, value, by) => {
      const filled = withOkr();
      const sheet = filled.workbook.sheet(key);
      const at = () => {
        const row = sheet.grid.findIndex((places) =>
          Object.entries(ids).every(([id, wanted]) => places[sheet.column(id) - 1]?.value === wanted),
        );
        return sheet.at(row + 1, sheet.column(column));
      };
      at().format = '@';
      filled.type(key, ids, column, text);
      expect(click(filled, lineOf(filled, 'numberAsText')).ok).toBe(true);
      expect(at()).toMatchObject({ value, format: expect.not.stringMatching('@') });
      expect(filled.records().at(-1)).toContain(`${by} | problem mended | `);
      expect(undo(filled).ok).toBe(true);
      expect(at().value).toBe(text.trim());
    },
  );

  it('of an adjustment is HR’s to mend, of an OKR the manager’s too', () => {
    const filled = withOkr();
    filled.type('scorecard', { person_id: 'a' }, 'adjustment', '３');
    filled.type('okr', { person_id: 'a' }, 'current', '４');
    const lines = opened(filled, 'mia@example.com').value.groups.flatMap((group) => group.lines);
    const offered = lines.filter(({ type, mends }) => type === 'numberAsText' && mends.length > 0);
    expect(offered.map(({ cell }) => cell.sheet)).toEqual(['okr']);
  });

  it('of a KPI that is there twice is mended by hand: one of the rows has to go first', () => {
    const filled = typed('1.2万');
    const sheet = filled.workbook.sheet('kpi_content');
    for (const [key, value] of Object.entries({ person_id: 'b', kpi: 'content_reads', weight: 0, target: 5 })) {
      sheet.write(9, sheet.column(key), value);
    }
    expect(lineOf(filled, 'numberAsText').mends).toEqual([]);
  });

  it('of a KPI that the person has on the sheet of a former role as well is mended by hand', () => {
    const filled = typed('1.2万');
    const sheet = filled.workbook.sheet('kpi_paid_ads');
    const former = { person_id: 'b', kpi: 'content_reads', weight: 0, target: 5, actual: '1.2万' };
    for (const [key, value] of Object.entries(former)) sheet.write(12, sheet.column(key), value);
    const lines = opened(filled).value.groups.flatMap((group) => group.lines);
    const texts = lines.filter(({ type }) => type === 'numberAsText');
    expect(texts.map(({ cell: { sheet: place }, mends }) => [place, mends])).toEqual([
      ['kpi_content', []],
      ['kpi_paid_ads', []],
    ]);
  });
});

describe('taking a mend back', () => {
  it('writes back what stood there, also a blank and a text, and records that', () => {
    const filled = withWeights(40, 20, null, null, null);
    click(filled, lineOf(filled, 'weightsNotFull'));
    expect(
      opened(filled).value.lastMend?.changes.map(({ who, shownOld, shownValue }) => [who, shownOld, shownValue]),
    ).toEqual([
      ['Ann', '–', '13.34'],
      ['Ann', '–', '13.33'],
      ['Ann', '–', '13.33'],
    ]);
    expect(undo(filled).ok).toBe(true);
    expect(weights(filled)).toEqual([40, 20]);
    expect(filled.records().slice(3)).toEqual([
      'a | mending taken back | click_through_rate | weight | 13.34 | ',
      'a | mending taken back | conversion_rate | weight | 13.33 | ',
      'a | mending taken back | teamwork_growth | weight | 13.33 | ',
    ]);
    expect(opened(filled).value.lastMend).toBeNull();
  });

  it('leaves alone what somebody has changed since', () => {
    const filled = withWeights(40, 20, null, null, null);
    click(filled, lineOf(filled, 'weightsNotFull'));
    filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'click_through_rate' }, 'weight', 15);
    undo(filled);
    expect(weights(filled)).toEqual([40, 20, null, 15]);
  });

  it('is offered for the last mend only, to whoever made it', () => {
    const filled = withWeights(30, 20, 10, 10, 0);
    click(filled, lineOf(filled, 'weightsNotFull', 'mia@example.com'), 'mia@example.com');
    const first = opened(filled, 'mia@example.com').value.lastMend;
    expect(first).not.toBeNull();
    expect(opened(filled).value.lastMend).toBeNull();
    filled.type('kpi_content', { person_id: 'b', kpi: 'content_reads' }, 'actual', '1.2万');
    click(filled, lineOf(filled, 'numberAsText', 'mia@example.com'), 'mia@example.com');
    const input = { mendId: first?.mendId };
    const { version } = opened(filled, 'mia@example.com');
    expect(problemsOf(filled.saveAs('mia@example.com', 'undoMend', input, version))).toEqual([
      'There is nothing to take back: the cells say something else by now, or it was taken back already.',
    ]);
    expect(undo(filled, 'mia@example.com').ok).toBe(true);
    expect(filled.workbook.sheet('kpi_content').under('actual')[2]).toBe('1.2万');
  });
});

describe('going to a cell', () => {
  it('finds the row by its ids at that moment', () => {
    const filled = cleanWorkbook('en');
    filled.type('kpi_content', { person_id: 'b', kpi: 'content_reads' }, 'target', null);
    const { cell } = lineOf(filled, 'targetMissing');
    const sheet = filled.workbook.sheet('kpi_content');
    sheet.insertRows(2, 3);
    expect(filled.call(HR, 'selectCell', cell).ok).toBe(true);
    expect(filled.workbook.selected).toEqual({ sheet: 'kpi_content', row: 8, column: sheet.column('target') });
    sheet.grid.splice(7, 1);
    expect(problemsOf(filled.call(HR, 'selectCell', cell))).toEqual(['The row is no longer there. Check again.']);
  });

  it('tells the rows of a pair apart', () => {
    const filled = cleanWorkbook('en');
    const sheet = filled.workbook.sheet('people');
    for (const [key, value] of Object.entries({ person_id: 'b', name: 'Ben', role: 'planner' })) {
      sheet.write(7, sheet.column(key), value);
    }
    filled.call(HR, 'selectCell', lineOf(filled, 'duplicatePerson').cell);
    expect(filled.workbook.selected).toEqual({ sheet: 'people', row: 7, column: 1 });
  });
});
