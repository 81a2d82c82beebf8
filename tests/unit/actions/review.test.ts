// A manager's review: what is asked for, what is kept and what goes into the sheet.
import {
  ann,
  bo,
  call,
  cell,
  cellAt,
  fieldsOf,
  given,
  made,
  opened,
  records,
  submit,
} from '../../support/review-of-bo';

describe('the form', () => {
  it('brings of every KPI what it is, what is agreed, what the sheet says and how to answer', () => {
    const { value } = opened(made(), ann, 'reviewForm');
    expect(value).toMatchObject({ personId: 'p2', name: 'Bo', kind: 'manager', period: '2026-Q4', last: null });
    expect(value.kpis).toMatchObject([
      {
        kpi: 'conversion_rate',
        answer: 'number',
        unit: 'percent',
        weight: 40,
        actual: '0.045',
        evidence: 'console export',
      },
      { kpi: 'teamwork_growth', answer: 'rating', measure: 'qualitative', rule: 'rating', actual: '' },
      { kpi: 'site_authority', answer: 'yes-no', rule: 'yes-no', actual: '' },
      { kpi: 'roas', answer: 'number', unit: 'ratio', figures: { rule: 'higher', target: 3, baseline: null } },
    ]);
  });

  it('describes the five ratings in the language of the workbook', () => {
    const [english] = opened(made(), ann, 'reviewForm').value.kpis.filter(({ answer: how }) => how === 'rating');
    expect(english?.anchors).toHaveLength(5);
    expect(english?.anchors[2]).toBe('Took part in the agreed reviews and reached the agreed learning goal.');
    const [chinese] = opened(made('zh-CN'), ann, 'reviewForm').value.kpis.filter(({ answer: how }) => how === 'rating');
    expect(chinese?.anchors[2]).toBe('参加约定的复盘，完成约定的学习目标');
  });

  it('has a scale in words for a judged KPI of HR’s own', () => {
    const workbook = made();
    const library = workbook.sheet('kpi_library');
    library.write(library.rowOf('kpi', 'teamwork_growth'), library.column('kpi'), 'client_care');
    cellAt(workbook, 'teamwork_growth', 'kpi').write('client_care');
    const kpi = opened(workbook, ann, 'reviewForm').value.kpis.find(({ kpi: key }) => key === 'client_care');
    expect(kpi?.anchors[2]).toBe('What was agreed was done, in time and in the agreed quality.');
  });

  it('[S14] says what cannot be read instead of scoring it', () => {
    const workbook = made();
    cellAt(workbook, 'roas', 'target').write('about three');
    const roas = opened(workbook, ann, 'reviewForm').value.kpis.find(({ kpi }) => kpi === 'roas');
    expect(roas).toMatchObject({
      figures: null,
      problem: 'Target: “about three” is not a number; a number is needed',
    });
  });

  it('shows the employee no rating of the manager, but every figure', () => {
    const workbook = made();
    submit(workbook, ann, 'manager', given());
    const { value } = opened(workbook, bo, 'selfReviewForm');
    expect(value.kpis.map(({ actual }) => actual)).toEqual(['0.05', '', 'yes', '']);
    expect(value.selfReview).toBeNull();
  });
});

describe('a submitted review', () => {
  it.each(['1', '2', '5'])('needs a comment for a rating of %s', (rating) => {
    for (const kind of ['self', 'manager'] as const) {
      const email = kind === 'self' ? bo : ann;
      const workbook = made();
      expect(
        fieldsOf(submit(workbook, email, kind, given({ teamwork_growth: { actual: rating, comment: ' ' } }))),
      ).toEqual([
        {
          path: 'kpis.1.comment',
          message: 'Teamwork and learning: a rating of 1, 2 or 5 needs a comment. What happened?',
        },
      ]);
      expect(records(workbook)).toEqual([]);
      const explained = given({ teamwork_growth: { actual: rating, comment: 'Ran the review.' } });
      expect(submit(workbook, email, kind, explained)).toMatchObject({ ok: true });
    }
  });

  it.each(['3', '4'])('needs none for a %s', (rating) => {
    expect(submit(made(), ann, 'manager', given({ teamwork_growth: { actual: rating } }))).toMatchObject({ ok: true });
  });

  it.each(['', '0', '6', '3.5', 'N/A', 'good'])('takes no “%s” for a rating', (rating) => {
    expect(fieldsOf(submit(made(), ann, 'manager', given({ teamwork_growth: { actual: rating } })))).toEqual([
      { path: 'kpis.1.actual', message: 'Teamwork and learning: choose a rating.' },
    ]);
  });

  it('keeps a mean of ratings that stands in the sheet', () => {
    const workbook = made();
    cellAt(workbook, 'teamwork_growth', 'actual').write(4.3);
    expect(submit(workbook, ann, 'manager', given({ teamwork_growth: { actual: '4.3' } }))).toMatchObject({ ok: true });
    expect(cell(workbook, 'teamwork_growth', 'actual')).toBe(4.3);
  });

  it.each(['abc', '5%', '0x10', 'Infinity', '1,5'])('takes no “%s” for a figure', (actual) => {
    expect(fieldsOf(submit(made(), ann, 'manager', given({ roas: { actual } })))).toMatchObject([
      { path: 'kpis.3.actual' },
    ]);
  });

  it('[S10] may leave a figure open, says why one does not apply, and takes zero for a value', () => {
    const workbook = made();
    expect(fieldsOf(submit(workbook, ann, 'manager', given({ roas: { actual: 'n/a' } })))).toEqual([
      { path: 'kpis.3.comment', message: expect.stringContaining('why it does not apply') },
    ]);
    const why = given({ roas: { actual: 'n/a', comment: 'No campaign.' }, conversion_rate: { actual: '0' } });
    expect(submit(workbook, ann, 'manager', why)).toMatchObject({ ok: true });
    expect([cell(workbook, 'roas', 'actual'), cell(workbook, 'conversion_rate', 'actual')]).toEqual(['N/A', 0]);
  });

  it('is about the KPIs of that person, all of them, each once', () => {
    const answered = submit(made(), ann, 'manager', {
      ...given(),
      kpis: [
        { kpi: 'gmv', actual: '3', evidence: '', comment: '' },
        { kpi: 'roas', actual: '3', evidence: '', comment: '' },
        { kpi: 'roas', actual: '4', evidence: '', comment: '' },
      ],
    });
    expect(fieldsOf(answered).map(({ path }) => path)).toEqual(['kpis.0.kpi', 'kpis.2.kpi', 'kpis', 'kpis', 'kpis']);
  });

  it('may be no longer than stated', () => {
    const long = submit(made(), ann, 'manager', given({}, { strengths: 'x'.repeat(4001) }));
    expect(fieldsOf(long)).toMatchObject([{ path: 'strengths' }]);
    const comment = submit(made(), ann, 'manager', given({ roas: { actual: '', comment: 'x'.repeat(2001) } }));
    expect(fieldsOf(comment)).toMatchObject([{ path: 'kpis.3.comment' }]);
  });
});

describe('what the manager submits', () => {
  it('goes into Records as a full statement, and actual and evidence into the KPI rows', () => {
    const workbook = made();
    const input = given(
      { teamwork_growth: { actual: '5', evidence: 'minutes of 3 March', comment: 'Led the reviews.' } },
      { strengths: 'Thorough', nextGoals: 'ROAS above 3' },
    );
    expect(submit(workbook, ann, 'manager', input)).toMatchObject({ ok: true, value: { needsReason: true } });
    expect(records(workbook)).toEqual([
      'manager review | conversion_rate | actual | 0.045 | 0.05 | ',
      'manager review | conversion_rate | evidence | console export | console export | ',
      'manager review | teamwork_growth | actual |  | 5 | ',
      'manager review | teamwork_growth | evidence |  | minutes of 3 March | ',
      'manager review | teamwork_growth | comment |  | Led the reviews. | ',
      'manager review | site_authority | actual |  | yes | ',
      'manager review | roas | actual |  |  | ',
      'manager review |  | strengths |  | Thorough | ',
      'manager review |  | next goals |  | ROAS above 3 | ',
      'manager review |  | submitted |  |  | ',
    ]);
    expect(cell(workbook, 'conversion_rate', 'actual')).toBe(0.05);
    expect(cell(workbook, 'teamwork_growth', 'actual')).toBe(5);
    expect(cell(workbook, 'teamwork_growth', 'evidence')).toBe('minutes of 3 March');
    expect(cell(workbook, 'site_authority', 'actual')).toBe('yes');
  });

  it('is changed only with a reason, and old and new are kept', () => {
    const workbook = made();
    submit(workbook, ann, 'manager', given({}, { gaps: 'Late reports' }));
    expect(fieldsOf(submit(workbook, ann, 'manager', given({ roas: { actual: '3.3' } }, { reason: ' ' })))).toEqual([
      { path: 'reason', message: 'Say why the review is being changed.' },
    ]);
    const before = records(workbook).length;
    const corrected = given({ roas: { actual: '3.3' }, teamwork_growth: { actual: '4' } }, { reason: 'Invoices came' });
    expect(submit(workbook, ann, 'manager', corrected)).toMatchObject({
      ok: true,
      value: { last: { reason: 'Invoices came', by: 'Ann' } },
    });
    expect(records(workbook).slice(before)).toEqual([
      'manager review corrected | conversion_rate | actual | 0.05 | 0.05 | Invoices came',
      'manager review corrected | conversion_rate | evidence | console export | console export | Invoices came',
      'manager review corrected | teamwork_growth | actual | 3 | 4 | Invoices came',
      'manager review corrected | site_authority | actual | yes | yes | Invoices came',
      'manager review corrected | roas | actual |  | 3.3 | Invoices came',
      'manager review corrected |  | gaps | Late reports |  | Invoices came',
      'manager review corrected |  | submitted |  |  | Invoices came',
    ]);
    expect([cell(workbook, 'teamwork_growth', 'actual'), cell(workbook, 'roas', 'actual')]).toEqual([4, 3.3]);
  });

  it('[S7] leaves a yes in the word that stands there', () => {
    const workbook = made();
    cellAt(workbook, 'site_authority', 'actual').write('是');
    submit(workbook, ann, 'manager', given());
    expect(cell(workbook, 'site_authority', 'actual')).toBe('是');
    submit(workbook, ann, 'manager', given({ site_authority: { actual: 'no' } }, { reason: 'Fell back' }));
    expect(cell(workbook, 'site_authority', 'actual')).toBe('no');
  });

  it('is no business of the employee or a colleague', () => {
    for (const email of [bo, 'boss@example.com', 'guest@example.com']) {
      expect(call(made(), email, 'reviewForm', { personId: 'p2' })).toMatchObject({ ok: false, reason: 'refused' });
      expect(submit(made(), email, 'manager', given())).toMatchObject({ ok: false, reason: 'refused' });
    }
    expect(submit(made(), 'hr@example.com', 'manager', given())).toMatchObject({ ok: true });
  });

  it('is refused when the sheet has changed meanwhile, with the form as it is now', () => {
    const workbook = made();
    const { version } = opened(workbook, ann, 'reviewForm');
    cellAt(workbook, 'roas', 'actual').write(2.9);
    const late = call(workbook, ann, 'submitReview', { ...given(), requestId: 'f'.repeat(16), version });
    expect(late).toMatchObject({ ok: false, reason: 'stale' });
    const current = late.ok ? null : late.current;
    expect(current?.value).toMatchObject({ kpis: [{}, {}, {}, { kpi: 'roas', actual: '2.9' }] });
    expect(cell(workbook, 'roas', 'actual')).toBe(2.9);
    expect(records(workbook)).toEqual([]);
  });

  it('tells a change of what it writes or scores by from one beside it', () => {
    const workbook = made();
    const { basis } = opened(workbook, ann, 'reviewForm').value;
    submit(workbook, bo, 'self', given());
    expect(opened(workbook, ann, 'reviewForm').value.basis).toBe(basis);
    cellAt(workbook, 'roas', 'target').write(4);
    expect(opened(workbook, ann, 'reviewForm').value.basis).not.toBe(basis);
  });
});

describe('a KPI stopped for the period', () => {
  function stopped(): ReturnType<typeof made> {
    const workbook = made();
    const goals = call(workbook, ann, 'goalsForm', { personId: 'p2' });
    const answered = call(workbook, ann, 'stopKpi', {
      personId: 'p2',
      kpi: 'roas',
      reason: 'Campaign cancelled',
      requestId: 'e'.repeat(16),
      version: goals.ok ? goals.version : '',
    });
    if (!answered.ok) throw new Error(answered.problems.join());
    return workbook;
  }

  it('[S10] is shown with its reason and needs no answer', () => {
    const workbook = stopped();
    const roas = opened(workbook, ann, 'reviewForm').value.kpis.find(({ kpi }) => kpi === 'roas');
    expect(roas).toMatchObject({ actual: 'N/A', stopped: { reason: 'Campaign cancelled' } });
    expect(submit(workbook, ann, 'manager', given({ roas: { actual: 'N/A' } }))).toMatchObject({ ok: true });
    expect(cell(workbook, 'roas', 'actual')).toBe('N/A');
  });

  it('takes no figure until it is taken up again', () => {
    const workbook = stopped();
    expect(fieldsOf(submit(workbook, ann, 'manager', given({ roas: { actual: '3' } })))).toMatchObject([
      { path: 'kpis.3.actual', message: expect.stringContaining('stopped for this period') },
    ]);
  });
});
