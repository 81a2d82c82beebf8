// What is typed into a review, beside a form that has changed since.
import { commentNeeded, kpiValues, sentReview, valuesOf } from '../../../src/sidebar/panels/review/review-values';
import { ann, cellAt, made, opened } from '../../support/review-of-bo';

function begun() {
  const workbook = made();
  const form = opened(workbook, ann, 'reviewForm').value;
  const values = valuesOf(form, 'en');
  const typing = (changes: Readonly<Record<string, string>>) => ({
    ...values,
    kpis: values.kpis.map((one) => ({ ...one, actual: changes[one.kpi] ?? one.actual })),
  });
  return { workbook, form, values, typing };
}

it('[S16] begins with what the sheet says, as one would type it', () => {
  const { values } = begun();
  expect(values.kpis.map(({ kpi, actual }) => [kpi, actual])).toEqual([
    ['conversion_rate', '4.5%'],
    ['teamwork_growth', ''],
    ['site_authority', ''],
    ['roas', ''],
  ]);
});

it.each([
  ['5', '0.05'],
  ['5%', '0.05'],
  ['５％', '0.05'],
  ['0', '0'],
  ['', ''],
  ['n/a', 'N/A'],
  ['不适用', 'N/A'],
])('[S16] sends “%s” under a percentage as “%s”', (typed, sent) => {
  const { form, typing } = begun();
  expect(sentReview(form, typing({ conversion_rate: typed }), 'en').kpis[0]?.actual).toBe(sent);
});

it('takes the newest figure where nobody typed, and keeps what somebody did type', () => {
  const { workbook, typing } = begun();
  const values = typing({ roas: '2.8' });
  cellAt(workbook, 'conversion_rate', 'actual').write(0.049);
  cellAt(workbook, 'roas', 'actual').write(3.1);
  const now = opened(workbook, ann, 'reviewForm').value;
  expect(now.basis).not.toBe(values.basis);
  const [conversion, , , roas] = kpiValues(now, values, 'en');
  expect([conversion?.actual, roas?.actual]).toEqual(['4.9%', '2.8']);
});

it('asks for a comment with 1, 2 and 5, and where a figure is taken out anew', () => {
  const { form } = begun();
  const [conversion, teamwork] = form.kpis;
  if (!conversion || !teamwork) throw new Error('no KPIs');
  expect(['1', '2', '3', '4', '5', ''].map((rating) => commentNeeded(rating, teamwork))).toEqual([
    ...['rating', 'rating', null, null, 'rating', null],
  ]);
  expect(commentNeeded('N/A', conversion)).toBe('notApplicable');
  expect(commentNeeded('不适用', { ...conversion, actual: 'N/A' })).toBeNull();
});
