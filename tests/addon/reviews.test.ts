// Reviews through the built add-on: a rating finds its row, typed text stays text, and the page's score is the Scorecard's.
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/node/node-host';
import { sampleWorkbook } from '../../host/preview/sample-workbook';
import type { EndpointValue } from '../../src/actions/endpoints';
import { type LiveScore, liveScore } from '../../src/sidebar/panels/review/live-score';
import { kpiValues, sentReview, valuesOf } from '../../src/sidebar/panels/review/review-values';
import { filledHost, HR, rowsOf, sheet } from '../support/perfscore-host';
import { call, save } from '../support/sidebar-calls';

const en = sheet.en;
const KPI = ['person_id', 'kpi'];
const MING = { email: 'ming@x.example', locale: 'en' } as const;
const ADA = { email: 'ada@x.example', locale: 'en' } as const;
const texts = { strengths: '', gaps: '', development: '', nextGoals: '', reason: '' };

function reviewOf(rating: string, more: { readonly comment?: string; readonly evidence?: string } = {}) {
  const { comment = 'See the minutes.', evidence = '' } = more;
  const kpis = [
    { kpi: 'conversion_rate', actual: '0.045', evidence: '', comment: '' },
    { kpi: 'teamwork_growth', actual: rating, evidence, comment },
    { kpi: 'roas', actual: '', evidence: '', comment: '' },
  ];
  return { personId: 'p2', kpis, ...texts };
}

function actuals(host: Host): unknown[] {
  return [...rowsOf(host, en.ads, KPI)].map(([id, { actual, evidence }]) => [id, actual, evidence]).sort();
}

it('a rating finds its row by id, after rows were sorted and another was inserted', () => {
  const host = filledHost('en');
  const before = actuals(host);
  host.sortRange(en.ads, 'A3:Q16', 3, false);
  host.insertRows(en.ads, 4, 1);
  expect(actuals(host)).toEqual(before);
  host.signIn(MING);
  expect(save(host, 'reviewForm', 'submitReview', reviewOf('4', { evidence: 'minutes' }))).toMatchObject({ ok: true });
  const changed = actuals(host).filter((row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)));
  expect(changed).toEqual([['p2 teamwork_growth', 4, 'minutes']]);
  // (60·90 + 20·110) / 80: 4.5 % of 5 % are 90 points, a 4 is 110, ROAS is missing.
  expect(rowsOf(host, en.scorecard).get('p2')).toMatchObject({ score: 95, coverage: 0.8, missing: 1 });
});

it('an employee cannot submit a manager’s review, nor a manager somebody’s self review', () => {
  const host = filledHost('en');
  const before = actuals(host);
  host.signIn(ADA);
  const version = call(host, 'selfReviewForm', { personId: 'p2' }).version ?? '';
  const attempt = { ...reviewOf('4'), requestId: 'a'.repeat(16), version };
  expect(call(host, 'submitReview', attempt)).toMatchObject({ ok: false, reason: 'refused' });
  expect(call(host, 'reviewForm', { personId: 'p2' })).toMatchObject({ ok: false, reason: 'refused' });
  host.signIn(MING);
  expect(call(host, 'submitSelfReview', attempt)).toMatchObject({ ok: false, reason: 'refused' });
  expect(actuals(host)).toEqual(before);
});

it.each(['=1+1', '+86 138', '-5 %', '@all', "'quoted", '<b>bold</b> & <script>alert(1)</script>'])(
  'what is typed is kept as that text, in the cell and in the form: %s',
  (typed) => {
    const host = filledHost('en');
    host.signIn(ADA);
    const own = save(host, 'selfReviewForm', 'submitSelfReview', reviewOf('5', { comment: typed, evidence: typed }));
    expect(own.value.last.kpis[1]).toMatchObject({ comment: typed, evidence: typed });
    host.signIn(MING);
    const input = { ...reviewOf('5', { comment: typed, evidence: typed }), strengths: typed };
    const { value } = save(host, 'reviewForm', 'submitReview', input);
    expect(value).toMatchObject({ last: { strengths: typed }, selfReview: { kpis: [{}, { comment: typed }, {}] } });
    expect(value.kpis[1].evidence).toBe(typed);
    expect(rowsOf(host, en.ads, KPI).get('p2 teamwork_growth')?.evidence).toBe(typed);
    // A second one writes over it: what stands in the cell is taken for what it is.
    const again = { ...reviewOf('4', { evidence: 'minutes' }), reason: 'Typing error' };
    expect(save(host, 'reviewForm', 'submitReview', again)).toMatchObject({ ok: true });
    expect(rowsOf(host, en.ads, KPI).get('p2 teamwork_growth')?.evidence).toBe('minutes');
  },
);

describe.each(['en', 'zh-CN'] as const)('the score that the page computes (%s)', (language) => {
  const sample = sampleWorkbook(process.cwd(), 'build/addon', language);
  if (!sample.ok) throw new Error(sample.problems.join('\n'));
  const host = createNodeHost({ addonDir: 'build/addon', user: HR, data: sample.saved.workbook });
  host.open();
  const shownScores = [...rowsOf(host, sheet[language].scorecard)];

  function formOf(personId: string): EndpointValue<'reviewForm'> {
    const asked = host.as({ email: hrOf(), locale: language }, () => call(host, 'reviewForm', { personId }));
    if (!asked.ok) throw new Error(asked.problems?.join());
    return asked.value;
  }

  function hrOf(): string {
    const settings = rowsOf(host, sheet[language].settings, ['key']);
    return String(settings.get('hr_emails')?.value);
  }

  it('is the one on the Scorecard, for everybody of the sample', () => {
    const computed = shownScores.map(([id]) => {
      const form = formOf(id);
      const live = liveScore(form, kpiValues(form, valuesOf(form, language), language));
      if ('why' in live) throw new Error(`${id}: ${live.why}`);
      // P5: the Scorecard leaves out who does not take part; the form says so.
      if (form.notTakingPart !== null) return [id, '', '', ''];
      return [id, live.score ?? '', live.coverage ?? '', live.coverage === null ? '' : live.missing];
    });
    expect(computed.length).toBeGreaterThan(10);
    expect(computed).toEqual(shownScores.map(([id, { score, coverage, missing }]) => [id, score, coverage, missing]));
  });

  it('[W9] shows parts that add up to it', () => {
    for (const [id] of shownScores) {
      const form = formOf(id);
      const live = liveScore(form, kpiValues(form, valuesOf(form, language), language)) as LiveScore;
      if (live.score === null) continue;
      const cents = live.kpis.reduce((sum, { contribution }) => sum + Math.round((contribution ?? 0) * 100), 0);
      expect([id, cents]).toEqual([id, Math.round(live.score * 100)]);
    }
  });

  it('[S16] sends an untouched form as exactly what the sheet says', () => {
    for (const [id] of shownScores) {
      const form = formOf(id);
      const sent = sentReview(form, valuesOf(form, language), language).kpis;
      const same = form.kpis.map(({ kpi, actual, answer }) =>
        answer === 'yes-no' && actual !== '' ? [kpi, 'yes'] : [kpi, actual === '不适用' ? 'N/A' : actual],
      );
      expect(sent.map(({ kpi, actual }) => [kpi, actual])).toEqual(same);
    }
  });
});
