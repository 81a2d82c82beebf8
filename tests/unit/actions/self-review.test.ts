// A self review: kept beside the sheet, and shown to the manager in two steps.
import { ann, bo, fieldsOf, given, made, opened, records, submit } from '../../support/review-of-bo';

describe('a self review', () => {
  const own = given(
    {
      conversion_rate: { actual: '0.06', evidence: '=HYPERLINK("x")', comment: '<b>bold</b>' },
      teamwork_growth: { actual: '5', comment: '+1 @all' },
    },
    { strengths: '-steady' },
  );

  it('stands in Records alone', () => {
    const workbook = made();
    const before = workbook.sheet('kpi_paid_ads').grid.map((row) => row.map(({ value }) => value));
    expect(submit(workbook, bo, 'self', own)).toMatchObject({ ok: true });
    expect(workbook.sheet('kpi_paid_ads').grid.map((row) => row.map(({ value }) => value))).toEqual(before);
    expect(records(workbook)[0]).toBe('self review | conversion_rate | actual |  | 0.06 | ');
  });

  it('shows the manager text and evidence at once, the numbers only after the manager’s own', () => {
    const workbook = made();
    submit(workbook, bo, 'self', own);
    const before = opened(workbook, ann, 'reviewForm').value.selfReview;
    expect(before).toMatchObject({ by: 'Bo', strengths: '-steady' });
    expect(before?.kpis.slice(0, 2)).toEqual([
      { kpi: 'conversion_rate', actual: null, evidence: '=HYPERLINK("x")', comment: '<b>bold</b>' },
      { kpi: 'teamwork_growth', actual: null, evidence: '', comment: '+1 @all' },
    ]);
    expect(JSON.stringify(before)).not.toContain('0.06');
    submit(workbook, ann, 'manager', given());
    const after = opened(workbook, ann, 'reviewForm').value.selfReview;
    expect(after?.kpis.map(({ actual }) => actual)).toEqual(['0.06', '5', 'yes', '']);
  });

  it('may be sent again; the later one counts, and after the manager’s review it says why', () => {
    const workbook = made();
    submit(workbook, bo, 'self', own);
    expect(submit(workbook, bo, 'self', given())).toMatchObject({ ok: true, value: { last: { strengths: '' } } });
    submit(workbook, ann, 'manager', given());
    expect(fieldsOf(submit(workbook, bo, 'self', own))).toEqual([
      { path: 'reason', message: 'Say why the review is being changed.' },
    ]);
    submit(workbook, bo, 'self', { ...own, reason: 'Forgot a campaign' });
    expect(opened(workbook, ann, 'reviewForm').value.selfReview).toMatchObject({
      reason: 'Forgot a campaign',
      strengths: '-steady',
    });
  });

  it('is no business of the manager', () => {
    expect(submit(made(), ann, 'self', given())).toMatchObject({ ok: false, reason: 'refused' });
  });
});
