// Saving from the sidebar on the built add-on: a fault at every single write, two people at once, text that looks like a formula.
import type { Host } from '../../host/host';
import { addressOf, filledHost, rowsOf, sheet } from '../support/perfscore-host';
import { type Answered, call, formVersion } from '../support/sidebar-calls';

const MANAGER = { email: 'hr@example.com', locale: 'zh-CN' } as const;
const MING = { email: 'ming@x.example', locale: 'zh-CN' } as const;
const RECORDS = '过程记录';
const KPI = ['person_id', 'kpi'] as const;
const zh = sheet['zh-CN'];

/** p2 as ming@x.example, their manager, reviews them: the rating goes from 2 to 4, the missing figure of ROAS comes in. */
function review(version: string, requestId = 'a'.repeat(16), comment = '=1+1 <b>稳定</b>'): object {
  const kpi = (key: string, actual: string, evidence: string) => ({ kpi: key, actual, evidence, comment });
  return {
    personId: 'p2',
    kpis: [kpi('conversion_rate', '0.045', '@后台'), kpi('teamwork_growth', '4', '-1'), kpi('roas', '3', '+报表')],
    strengths: '+稳',
    gaps: '',
    development: '',
    nextGoals: '',
    reason: '',
    requestId,
    version,
  };
}

function kept(host: Host) {
  const rows = rowsOf(host, zh.ads, KPI);
  return {
    records: host
      .values(RECORDS)
      .slice(2)
      .filter((row) => row[0] !== '').length,
    rating: rows.get('p2 teamwork_growth')?.actual,
    roas: rows.get('p2 roas')?.actual,
    evidence: rows.get('p2 roas')?.evidence,
  };
}

const nothing = { records: 0, rating: 2, roas: '', evidence: '' };
// Three KPIs with actual, evidence and comment, the strengths, and the submit itself.
const everything = { records: 11, rating: 4, roas: 3, evidence: '+报表' };

function asMing(): Host {
  const host = filledHost();
  host.signIn(MING);
  return host;
}

describe('a fault at any single write', () => {
  it('leaves nothing or everything once anybody looks again, and a second try does the rest', () => {
    const outcomes: string[] = [];
    for (let nth = 1; nth < 40; nth++) {
      const host = asMing();
      const version = formVersion(host, 'reviewForm', { personId: 'p2' });
      let happened = false;
      host.faults.before('write', nth, () => {
        happened = true;
      });
      host.faults.throwAt(
        'write',
        'Exception: Service Spreadsheets timed out while accessing document with id x.',
        nth,
      );
      const first: Answered = call(host, 'submitReview', review(version));
      host.faults.reset();
      if (!happened) {
        expect(nth).toBeGreaterThan(3);
        expect(first).toMatchObject({ ok: true });
        break;
      }
      host.signIn(MANAGER);
      call(host, 'start', {});
      const seen = kept(host);
      expect([nothing, everything]).toContainEqual(seen);
      expect({ nth, ok: first.ok }).toEqual({ nth, ok: seen.records > 0 });
      outcomes.push(seen.records === 0 ? 'nothing' : 'everything');
      host.signIn(MING);
      expect(call(host, 'submitReview', review(version))).toMatchObject({ ok: true });
      expect(kept(host)).toEqual(everything);
      expect(call(host, 'verifyRecords', {})).toMatchObject({ ok: true, value: { intact: true, count: 11 } });
    }
    expect(new Set(outcomes)).toEqual(new Set(['nothing', 'everything']));
  });

  it('that keeps happening is told, and the next one to come finishes what was begun', () => {
    const host = asMing();
    const version = formVersion(host, 'reviewForm', { personId: 'p2' });
    // Records get through, nothing after them does.
    for (let nth = 2; nth < 30; nth++) host.faults.throwAt('Range.setValues', 'Exception: Service timed out.', nth);
    expect(call(host, 'submitReview', review(version))).toMatchObject({ ok: false, reason: 'failed' });
    host.faults.reset();
    expect(kept(host)).toEqual({ ...nothing, records: 11 });
    host.signIn(MANAGER);
    expect(call(host, 'home', {})).toMatchObject({ ok: true });
    expect(kept(host)).toEqual(everything);
  });
});

describe('a check of somebody’s own that refuses the figure', () => {
  it('keeps nobody from saving what was reviewed, and stays', () => {
    const host = asMing();
    const place = addressOf(host, zh.ads, 'p2 roas', 'actual', KPI);
    const [col, row] = [place.charCodeAt(0) - 65, Number(place.slice(1)) - 1];
    const sheetId = host.model.getters.getSheetIdByName(zh.ads) ?? '';
    const zone = { top: row, bottom: row, left: col, right: col };
    const criterion = { type: 'isBetween', values: ['0', '2'] };
    const ranges = [host.model.getters.getRangeDataFromZone(sheetId, zone)];
    host.workbook.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges,
      rule: { id: 'own', criterion, isBlocking: true },
    });
    expect(call(host, 'submitReview', review(formVersion(host, 'reviewForm', { personId: 'p2' })))).toMatchObject({
      ok: true,
    });
    expect(kept(host)).toEqual(everything);
    const rule = host.model.getters.getValidationRuleForCell({ sheetId, col, row });
    expect(rule).toMatchObject({ criterion, isBlocking: true });
  });
});

describe('a sheet that only HR may change', () => {
  it('is told to the manager, stops nobody from looking, and follows Records once HR comes by', () => {
    const host = asMing();
    const version = formVersion(host, 'reviewForm', { personId: 'p2' });
    const refusal = 'Exception: You are trying to edit a protected cell or object.';
    // Records get through, the KPI sheet does not.
    for (let nth = 2; nth < 60; nth++) host.faults.throwAt('Range.setValues', refusal, nth);
    expect(call(host, 'submitReview', review(version))).toMatchObject({ ok: false, reason: 'failed' });
    expect(call(host, 'home', {})).toMatchObject({ ok: true });
    expect(call(host, 'problems', {})).toMatchObject({ ok: true });
    expect(kept(host)).toEqual({ ...nothing, records: 11 });
    host.faults.reset();
    host.signIn(MANAGER);
    expect(call(host, 'home', {})).toMatchObject({ ok: true });
    expect(kept(host)).toEqual(everything);
  });
});

describe('two people at once', () => {
  it('wait for each other: who cannot get hold of the workbook is told, and nothing is written', () => {
    const host = asMing();
    const version = formVersion(host, 'reviewForm', { personId: 'p2' });
    host.faults.failLocks = true;
    expect(call(host, 'submitReview', review(version))).toMatchObject({ ok: false, reason: 'busy' });
    expect(kept(host)).toEqual(nothing);
  });

  it('see each other: the second form is refused with the first one shown, and can then be saved over it', () => {
    const host = asMing();
    const input = { personId: 'p2' };
    const version = formVersion(host, 'reviewForm', input);
    host.signIn(MANAGER);
    expect(call(host, 'submitReview', review(formVersion(host, 'reviewForm', input), 'b'.repeat(16)))).toMatchObject({
      ok: true,
    });
    host.signIn(MING);
    const late = call(host, 'submitReview', review(version));
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      current: { value: { last: { by: 'hr@example.com', strengths: '+稳' } } },
    });
    expect(kept(host).records).toBe(11);
    const current = late.current?.version ?? '';
    expect(call(host, 'submitReview', { ...review(current), reason: '补充说明' })).toMatchObject({ ok: true });
    expect(kept(host).records).toBe(22);
  });

  it('do not see their figures mixed: what HR types while a manager saves stays', () => {
    const host = asMing();
    const version = formVersion(host, 'reviewForm', { personId: 'p2' });
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p2 roas', 'actual', KPI), '2.7');
    expect(call(host, 'submitReview', review(version))).toMatchObject({ ok: false, reason: 'stale' });
    expect(kept(host)).toEqual({ ...nothing, roas: 2.7 });
  });
});

describe('what people write', () => {
  it('stays the text that it is, in cells and in forms', () => {
    const host = asMing();
    expect(call(host, 'submitReview', review(formVersion(host, 'reviewForm', { personId: 'p2' })))).toMatchObject({
      ok: true,
      value: { last: { strengths: '+稳', kpis: [{ comment: '=1+1 <b>稳定</b>', evidence: '@后台' }, {}, {}] } },
    });
    const values = host.values(RECORDS).flat();
    for (const text of ['=1+1 <b>稳定</b>', '@后台', '-1', '+报表', '+稳']) expect(values).toContain(text);
  });

  it('is found by id: rows sorted, inserted and columns moved before it is saved', () => {
    const host = asMing();
    host.insertRows(zh.ads, 3, 2);
    host.sortRange(zh.ads, 'A5:Q30', 3, false);
    host.moveColumns(zh.ads, 16, 1, 1);
    const form = call(host, 'submitReview', review(formVersion(host, 'reviewForm', { personId: 'p2' })));
    expect(form).toMatchObject({ ok: true });
    expect(kept(host)).toEqual(everything);
  });

  it('costs a number of calls that does not grow with the people', () => {
    const host = asMing();
    const version = formVersion(host, 'reviewForm', { personId: 'p2' });
    host.calls.reset();
    call(host, 'submitReview', review(version));
    // Records in one write; of the KPI rows one write per column and run of rows; the mark of what is under way, set and removed.
    expect(host.calls.of('Range.setValues')).toBeLessThanOrEqual(1 + 2 * 3);
  });
});
