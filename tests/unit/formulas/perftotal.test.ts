// PERFTOTAL and PERFGRADE, for one person and for a column.
import { column, errorOf, PERFGRADE, PERFTOTAL } from '../../support/cell-functions';

const english = [
  ['key', 'value'],
  ['Key', 'Value'],
  ['language', 'English'],
];

describe('PERFTOTAL', () => {
  it.each([
    // 0.8·100 + 0.2·90 + 2
    [100, 90, null, 2, null, 100],
    // 0.6·95 + 0.4·110
    [95, 110, 0.4, null, null, 101],
    [95, null, 0.4, null, null, 95],
    [95, 110, 0, null, null, 95],
    [95, 110, 1, null, null, 110],
    // ±5 at most
    [95, null, null, 12, 'no', 100],
    [95, null, null, -12, false, 90],
    [119, null, null, 4, null, 120],
    [3, null, null, -4, null, 0],
    [95, null, null, null, 'yes', 60],
    [95, null, null, null, '是', 60],
    [55, null, null, null, true, 55],
    // the veto caps after the adjustment
    [95, null, null, 5, 1, 60],
    [null, 90, null, 2, null, null],
  ] as const)('[W5] [W6] %j, %j, %j, %j, %j → %j', (score, teamScore, share, adjustment, veto, expected) => {
    expect(PERFTOTAL(score, teamScore, share, adjustment, veto)).toBe(expected);
  });

  it('[W7] is rounded half away from zero', () => {
    // 0.8·88.54 + 0.2·88.565 = 70.832 + 17.713
    expect(PERFTOTAL(88.54, 88.565)).toBe(88.55);
    expect(PERFTOTAL(1.005)).toBe(1.01);
  });

  it('[W5] [W6] takes share, limit and veto cap from Settings', () => {
    const settings = [
      ['team_share', 0.5],
      ['adjustment_limit', 2],
      ['veto_cap', 50],
    ];
    expect(PERFTOTAL(100, 80, null, 4, null, settings)).toBe(92);
    expect(PERFTOTAL(100, 80, null, 4, 'yes', settings)).toBe(50);
    expect(PERFTOTAL(100, 80, 0.1, 0, null, settings)).toBe(98);
  });

  it('[F] a column is answered row for row, and one bad row costs no other its total', () => {
    expect(PERFTOTAL(column(100, 'x', null, 90), 80, null, column(null, null, null, 'much'), null, english)).toEqual(
      column(
        96,
        '⚠ row 2, Score: “x” is not a number; a number is needed',
        null,
        '⚠ row 4, Adjustment: “much” is not a number; a number is needed',
      ),
    );
  });

  it('[F] keyed columns are answered with key and header', () => {
    const score = column('score', 'Score', null, 100, null);
    const team = column('team_score', 'Team score', null, 80, null);
    expect(PERFTOTAL(score, team, null, null, null, english)).toEqual(column('total', 'Total', null, 96));
    expect(PERFTOTAL(column('score', '个人得分', 100), null, null, null, null, [['language', '中文']])).toEqual(
      column('total', '综合得分', 100),
    );
    expect(PERFTOTAL(column('score', 'Score'), null)).toEqual(column('total', 'Total'));
  });

  it('[S14] single cells throw a sentence', () => {
    expect(errorOf(() => PERFTOTAL(100, 90, 20, null, null, english))).toBe('Team share: 20 is outside 0 to 1');
    expect(errorOf(() => PERFTOTAL(100, 90, -0.1, null, null, english))).toBe('Team share: -0.1 is outside 0 to 1');
    expect(errorOf(() => PERFTOTAL(100, 'n/a', null, null, null, english))).toContain(
      'Team score: “n/a” is not a number',
    );
    expect(errorOf(() => PERFTOTAL(100, null, null, null, 'perhaps', english))).toContain(
      'Veto: “perhaps” is neither yes nor no',
    );
    expect(errorOf(() => PERFTOTAL(100, null, 'a fifth', null, null, english))).toContain(
      'Team share: “a fifth” is not a number',
    );
    expect(errorOf(() => PERFTOTAL(column(1, 2), column(1, 2, 3), null, null, null, english))).toBe(
      'Team score: the range has 3 rows; 2 rows or a single cell are needed',
    );
    expect(errorOf(() => PERFTOTAL(100, null, null, null, null, [['team_share', 20]]))).toContain('team_share');
  });
});

describe('PERFGRADE', () => {
  it('[W8] grades what is shown', () => {
    expect(PERFGRADE(column(108, 107.996, 107.99, 102, 101.99, 90, 89.99, 70, 69.99, 0, -2))).toEqual(
      column('S', 'S', 'A', 'A', 'B', 'B', 'C', 'C', 'D', 'D', 'D'),
    );
  });

  it('[W8] takes the bounds of Settings', () => {
    const settings = [
      ['grade_s', 110],
      ['grade_c', 60],
    ];
    expect(PERFGRADE(column(109, 65), null, null, settings)).toEqual(column('A', 'C'));
  });

  it('[W8] takes bands of one’s own, in any order, blank rows between', () => {
    const bands = [
      ['fail', 0],
      [null, null],
      ['pass', 90],
    ];
    expect(PERFGRADE(column(89.66, 89.995, 90), bands)).toEqual(column('fail', 'pass', 'pass'));
  });

  it('[W11] gives no grade below 80 % coverage', () => {
    expect(PERFGRADE(column(100, 100, 100, 100), null, column(0.8, 0.79, null, 0.1 + 0.7))).toEqual(
      column('B', null, 'B', 'B'),
    );
    expect(PERFGRADE(100, null, 0.5, [['coverage_for_grade', 0.5]])).toBe('B');
  });

  it('[W3] without a score there is no grade', () => {
    expect(PERFGRADE(null)).toBeNull();
    expect(PERFGRADE('')).toBeNull();
  });

  it('[F] keyed columns are answered with key and header', () => {
    expect(PERFGRADE(column('score', 'Score', 95, null, 71))).toEqual(column('grade', 'Grade', 'B', null, 'C'));
  });

  it('[S14] what cannot be read is named', () => {
    expect(PERFGRADE(column(95, 'good'), null, null, english)).toEqual(
      column('B', '⚠ row 2, Score: “good” is not a number; a number is needed'),
    );
    expect(errorOf(() => PERFGRADE('good', null, null, english))).toBe(
      'Score: “good” is not a number; a number is needed',
    );
    expect(errorOf(() => PERFGRADE(95, null, 'most', english))).toContain('Coverage: “most” is not a number');
    const wrong = [
      [['A', 'high']],
      [[null, 90]],
      [
        ['A', 90],
        ['B', 90],
      ],
      [['A']],
    ];
    for (const bands of wrong) {
      expect(errorOf(() => PERFGRADE(95, bands, null, english))).toContain(
        'is not a list of grades with their lower bounds',
      );
    }
  });

  it('[W8] bounds that do not fall from S to C are named', () => {
    expect(errorOf(() => PERFGRADE(95, null, null, [['grade_a', 109]]))).toContain('“grade_a” cannot be “109”');
  });
});
