// Publishing: a dated copy of Dashboard and Scorecard that holds values only.
import { addressOf, filledHost, freshHost, HR, rowsOf, setUp, sheet } from '../support/perfscore-host';

const zh = sheet['zh-CN'];
const today = new Date().toISOString().slice(0, 10);
const title = `2026-Q3 发布于 ${today}`;

describe('publishing', () => {
  it('writes the figures as they stand, and nothing in the copy changes any more', () => {
    const host = filledHost('zh-CN');
    host.chooseMenuItem('publishDashboard');
    const before = host.values(title);
    const flat = before.flat();
    expect(flat).toContain(`绩效看板 · 2026-Q3，截至 ${today}`);
    expect(flat).toEqual(expect.arrayContaining(['王小明', 106.4, 'A', 'Ada', 86.25, '暂定']));
    expect(flat.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    host.typeInto(zh.ads, addressOf(host, zh.ads, 'p1 roas', 'actual', ['person_id', 'kpi']), '1');
    expect(rowsOf(host, zh.scorecard).get('p1')?.score).not.toBe(106.4);
    expect(host.values(title)).toEqual(before);
    const formulas = host.model.getters.getSheetIds().filter((id) => host.model.getters.getSheetName(id) === title);
    expect(formulas).toHaveLength(1);
  });

  it('takes another title for a second copy on the same day and leaves set-up with nothing to do', () => {
    const host = filledHost('zh-CN');
    host.chooseMenuItem('publishDashboard');
    host.chooseMenuItem('publishDashboard');
    expect(host.values(`${title} (2)`)).toEqual(host.values(title));
    host.calls.reset();
    expect(setUp(host)).toMatchObject({ ok: true });
    expect(host.calls.write).toBe(0);
  });

  it('publishes nothing while results are still being computed', () => {
    const host = filledHost('zh-CN');
    host.serverSeesComputedCells = 'Loading…';
    host.calls.reset();
    host.chooseMenuItem('publishDashboard');
    expect(host.calls.write).toBe(0);
    expect(JSON.stringify(host.dialogs)).toContain('结果仍在计算，请稍后再试；未发布任何内容。');
  });

  it('says that there is nothing to publish in an empty file', () => {
    const host = freshHost({ user: { ...HR, locale: 'en' } });
    host.chooseMenuItem('publishDashboard');
    expect(JSON.stringify(host.dialogs)).toContain('This workbook has not been set up yet.');
  });
});
