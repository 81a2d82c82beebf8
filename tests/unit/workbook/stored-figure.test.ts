import {
  countedFigures,
  figureRow,
  type NewFigure,
  reversalOf,
  type StoredFigure,
  storedFigure,
} from '../../../src/workbook/figures/stored-figure';

const clicks: NewFigure = {
  personId: 'p1',
  kpi: 'click_through_rate',
  from: '2026-07-01',
  date: '2026-07-31',
  value: null,
  numerator: 40,
  denominator: 1100,
  source: 'Google Ads',
  reverses: '',
};

const at = '2026-08-02T09:00:00+08:00';
const saved = (requestId: string, time = at) => ({ requestId, at: time });

function stored(figures: readonly NewFigure[], requestId: string, time = at): StoredFigure[] {
  return figures.flatMap(
    (figure, index) => storedFigure(figureRow(figure, index, { by: 'hr@example.com', at: time, requestId })) ?? [],
  );
}

describe('figures that count', () => {
  it('are those whose request stands in Records, written at that time', () => {
    const rows = [...stored([clicks], 'r1'), ...stored([clicks], 'r2')];
    expect(countedFigures(rows, [saved('r1')]).map(({ id }) => id)).toEqual(['r1-1']);
    expect(countedFigures(rows, [])).toEqual([]);
  });

  it('are counted once where an interrupted import was tried again', () => {
    const first = stored([clicks, { ...clicks, kpi: 'roas' }], 'r1', '2026-08-02T08:59:00+08:00');
    const second = stored([{ ...clicks, numerator: 41 }], 'r1');
    expect(countedFigures([...first, ...second], [saved('r1')])).toEqual(second);
    // Also when the clock stood still.
    expect(countedFigures([...second, ...second], [saved('r1')])).toEqual(second);
  });

  it('are not those that another counted row takes back; both cancel in every sum', () => {
    const [original] = stored([clicks], 'r1');
    if (!original) throw new Error('no figure');
    const reversal = reversalOf(original, 'taken back: Google Ads');
    expect(reversal).toMatchObject({ numerator: -40, denominator: -1100, value: null, reverses: 'r1-1' });
    const rows = [original, ...stored([reversal], 'r2')];
    expect(countedFigures(rows, [saved('r1'), saved('r2')])).toEqual([]);
    // An interrupted reversal takes nothing back.
    expect(countedFigures(rows, [saved('r1')])).toEqual([original]);
  });

  it('count again where what took them back was taken back itself; a circle that somebody typed ends', () => {
    const [original] = stored([clicks], 'r1');
    if (!original) throw new Error('no figure');
    const [back] = stored([reversalOf(original, '')], 'r2');
    if (!back) throw new Error('no reversal');
    const [again] = stored([reversalOf(back, '')], 'r3');
    if (!again) throw new Error('no reversal');
    expect(again).toMatchObject({ numerator: 40, denominator: 1100, reverses: 'r2-1' });
    const saves = ['r1', 'r2', 'r3', 'r4'].map((id) => saved(id));
    expect(countedFigures([original, back, again], saves)).toEqual([original]);
    const twice = stored([reversalOf(again, '')], 'r4');
    expect(countedFigures([original, back, again, ...twice], saves)).toEqual([]);
    expect(countedFigures([original, { ...back, reverses: 'r2-1' }], saves)).toEqual([original]);
  });

  it('keep a zero a zero when it is taken back', () => {
    const [zero] = stored([{ ...clicks, value: 0, numerator: null, denominator: null }], 'r1');
    if (!zero) throw new Error('no figure');
    expect(Object.is(reversalOf(zero, '').value, 0)).toBe(true);
  });

  it('need a number, a person, a KPI and a day', () => {
    const row = figureRow(clicks, 0, { by: '', at, requestId: 'r1' });
    for (const key of ['figure_id', 'person_id', 'kpi', 'date'] as const) {
      expect(storedFigure({ ...row, [key]: null })).toBeNull();
    }
  });
});
