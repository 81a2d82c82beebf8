// Problems: every kind of finding with its place and its sentence, in both languages; and nothing where all is well.
import { answer } from '../../../src/actions/answer';
import type { EndpointAnswer } from '../../../src/actions/endpoints';
import type { ProblemLine } from '../../../src/actions/problems/problems-answer';
import { type Language, languages } from '../../../src/catalog/label';
import { reference } from '../../../src/reference/all';
import { findingKinds } from '../../../src/workbook/check/finding';
import { cleanWorkbook } from '../../support/clean-workbook';
import { expectedFindings } from '../../support/expected-findings';
import type { FilledMemory } from '../../support/filled-memory';
import { type Spoil, spoils } from '../../support/spoiled-cells';

jest.setTimeout(60_000);

const made = new Map(languages.map((language) => [language, cleanWorkbook(language)]));
const grids = new Map(
  [...made].map(([language, { workbook }]) => [language, workbook.sheets.map(({ grid }) => copy(grid))]),
);

function copy<Place extends object>(grid: readonly (readonly Place[])[]): Place[][] {
  return grid.map((row) => row.map((place) => ({ ...place })));
}

/** The clean workbook after a slip. */
function spoiled(language: Language, spoil: Spoil): FilledMemory {
  const filled = made.get(language);
  if (!filled) throw new Error(language);
  filled.workbook.sheets.forEach((sheet, index) => {
    sheet.grid = copy(grids.get(language)?.[index] ?? []);
  });
  spoil(filled);
  return filled;
}

const found = (workbook: FilledMemory, email = 'hr@example.com') => workbook.read(email, 'problems', {});

const linesOf = (workbook: FilledMemory, email?: string): ProblemLine[] =>
  found(workbook, email).groups.flatMap(({ lines }) => lines);

const nothing: Spoil = () => undefined;

it.each(languages)('finds nothing in a workbook where all is as it should be (%s)', (language) => {
  expect(found(spoiled(language, nothing))).toEqual({
    repairs: [],
    counts: { wrong: 0, attention: 0, hint: 0 },
    subjects: {},
    groups: [],
    notListed: 0,
    lastMend: null,
  });
});

describe('a slip', () => {
  const kinds = Object.keys(spoils) as (keyof typeof spoils)[];
  const seen = new Map<string, readonly ProblemLine[]>();

  /** What is found after a slip; every one is made once in each language. */
  function linesAfter(type: keyof typeof spoils, language: Language): readonly ProblemLine[] {
    const key = `${type} ${language}`;
    // Without HR only those on People are known.
    const email = type === 'hrMissing' ? 'mia@example.com' : 'hr@example.com';
    const lines = seen.get(key) ?? linesOf(spoiled(language, spoils[type]), email);
    seen.set(key, lines);
    return lines;
  }

  it.each(kinds)('%s is found where it stands, and told in both languages', (type) => {
    const told = languages.flatMap((language) => {
      const line = linesAfter(type, language).find((one) => one.type === type);
      return [line?.place, line?.found];
    });
    expect(told).toEqual(expectedFindings[type]);
  });

  it('is told completely: what is allowed and how to mend it', () => {
    for (const language of languages) {
      for (const type of kinds) {
        const line = linesAfter(type, language).find((one) => one.type === type);
        const said = [line?.found, line?.allowed, line?.howToMend].join(' ');
        expect([type, said]).not.toEqual([type, expect.stringMatching(/\{\w+\}|undefined|\[object/)]);
        expect([type, line?.allowed.length ?? 0, line?.howToMend.length ?? 0]).not.toContain(0);
      }
    }
  });

  it('has sentences of its own for every kind', () => {
    for (const language of languages) {
      expect(Object.keys(reference().messages[language].findings).sort()).toEqual(Object.keys(findingKinds).sort());
    }
    expect([...kinds, 'changedByHand', 'farFromHistory', 'copiedSheet', 'copyDiffers'].sort()).toEqual(
      Object.keys(findingKinds).sort(),
    );
  });

  it('leads to no more than what it is', () => {
    const others = kinds.filter((type) => linesAfter(type, 'en').some((line) => line.type !== type));
    // Weights that differ also differ from the template, who or which team is new brings weights of its own, and a track belongs to a role.
    expect(others).toEqual([
      'weightNegative',
      'weightOutside',
      'kpiCount',
      'weightBlank',
      'targetNotProRated',
      'otherRole',
      'teamUnknown',
      'templateNotFull',
      'templateKpiUnknown',
    ]);
  });
});

describe('one doubt a figure', () => {
  const typesAfter = (...slips: readonly [string, string, number][]) =>
    linesOf(
      spoiled('en', (filled) => {
        for (const [kpi, column, value] of slips) filled.type('kpi_paid_ads', { person_id: 'a', kpi }, column, value);
      }),
    ).map(({ type, cell }) => `${type} ${cell.column}`);

  it('what its unit cannot have is said, and not that it is far from the target as well', () => {
    expect(typesAfter(['click_through_rate', 'actual', 95])).toEqual(['shareBeyond actual']);
  });

  it('a baseline on the wrong side is said once, not also as far from the actual', () => {
    expect(typesAfter(['roas', 'baseline', 3000])).toEqual(['targetWorse target']);
  });

  it('what was sold or spent, and a return on it, cannot be below 0', () => {
    expect(typesAfter(['roas', 'actual', -3])).toEqual(['negative actual']);
  });
});

it('[P3] the lines of somebody who moved count together: 31 and 61 days are enough', () => {
  const lines = linesOf(
    spoiled('en', (filled) => {
      filled.type('people', { person_id: 'd' }, 'left', '2026-07-31');
      const people = filled.workbook.sheet('people');
      const second = { person_id: 'd2', name: 'Dee', role: 'planner', joined: '2026-08-01', same_person_as: 'd' };
      for (const [key, value] of Object.entries(second)) people.write(7, people.column(key), value);
    }),
  );
  expect(lines.map(({ type }) => type)).not.toContain('tooFewDays');
});

it('[S8] a curve that goes up and down again is a band, and nothing is wrong with it', () => {
  const lines = linesOf(
    spoiled('en', (filled) => {
      filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'rule', 'curve');
      filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'detail', '70%:0; 100%:100; 150%:50');
    }),
  );
  expect(lines).toEqual([]);
});

describe('what was before', () => {
  it('an actual ten times the mean of earlier periods is doubted', () => {
    const workbook = spoiled('en', (filled) => {
      const history = filled.workbook.sheet('history');
      for (const [at, actual] of [1000, 1100].entries()) {
        history.write(3 + at, history.column('period'), `2026-Q${at + 1}`);
        history.write(3 + at, history.column('person_id'), 'b');
        history.write(3 + at, history.column('kpi'), 'content_reads');
        history.write(3 + at, history.column('actual'), actual);
      }
      filled.type('kpi_content', { person_id: 'b', kpi: 'content_reads' }, 'target', 20000);
      filled.type('kpi_content', { person_id: 'b', kpi: 'content_reads' }, 'actual', 11000);
    });
    // (1000 + 1100) / 2 = 1050; 11,000 is near the target 20,000 and all the same more than ten times what it was.
    expect(linesOf(workbook).map(({ found: sentence }) => sentence)).toEqual([
      'The actual 11,000 is ten times or a tenth of the mean of earlier periods, 1,050, or further off.',
    ]);
    workbook.type('kpi_content', { person_id: 'b', kpi: 'content_reads' }, 'actual', 1200);
    // A sixteenth of the target, but what it always was.
    expect(linesOf(workbook)).toEqual([]);
  });

  it('agreed goals that were changed by hand are named with what was agreed, and weights are not mended over them', () => {
    const workbook = spoiled('en', (filled) => {
      const agreed = { weight: 40, baseline: null, target: 3, rule: 'higher', detail: null };
      filled.record('ann@example.com', [
        { personId: 'a', kind: 'goal-agreement', kpi: 'roas', field: 'goals', value: JSON.stringify(agreed) },
        { personId: 'a', kind: 'goal-agreement', field: 'goals' },
      ]);
    });
    expect(linesOf(workbook)).toEqual([]);
    workbook.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'weight', 30);
    workbook.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'target', 2);
    expect(linesOf(workbook).map(({ type, found: sentence, mends }) => [type, sentence, mends])).toEqual([
      ['weightsNotFull', 'The weights add up to 90.', []],
      ['changedByHand', 'This is not what was agreed: Weight 40, Target 3.', []],
    ]);
  });

  it('a rating that a review explains needs no evidence', () => {
    const workbook = spoiled('en', spoils.ratingUnexplained);
    expect(linesOf(workbook).map(({ type }) => type)).toEqual(['ratingUnexplained']);
    workbook.record('mia@example.com', [
      { personId: 'a', kind: 'manager-review', kpi: 'teamwork_growth', field: 'comment', value: 'Helped twice' },
    ]);
    expect(linesOf(workbook)).toEqual([]);
  });
});

describe('what is due', () => {
  const blank: Spoil = (filled) => filled.type('kpi_paid_ads', { person_id: 'a', kpi: 'roas' }, 'actual', null);
  const on = (today: string, filled: FilledMemory): readonly string[] => {
    const deps = filled.workbook.deps({ today: () => today });
    const answered = answer(deps, 'en', 'problems', {}) as EndpointAnswer<'problems'>;
    if (!answered.ok) throw new Error(answered.problems.join());
    return answered.value.groups.flatMap(({ lines }) => lines.map(({ type }) => type));
  };

  it('a figure is missing from the day after the period’s end, 2026-09-30, on', () => {
    const filled = spoiled('en', blank);
    expect([on('2026-09-30', filled), on('2026-10-01', filled)]).toEqual([[], ['figureMissing']]);
  });

  it('of somebody who has left from the day after that', () => {
    const filled = spoiled('en', (one) => {
      blank(one);
      one.type('people', { person_id: 'a' }, 'left', '2026-08-31');
    });
    expect([on('2026-08-31', filled), on('2026-09-01', filled)]).toEqual([[], ['figureMissing']]);
  });

  it('[P5] nothing is asked of somebody who does not take part, whatever HR calls it', () => {
    const filled = spoiled('en', (one) => {
      blank(one);
      one.type('people', { person_id: 'a' }, 'participation', 'sabbatical');
    });
    expect(on('2026-11-23', filled)).toEqual([]);
  });
});

describe('who sees what', () => {
  const spoil: Spoil = (filled) => {
    spoils.numberAsText(filled);
    spoils.targetMissing(filled);
    spoils.gradeOrder(filled);
    filled.type('people', { person_id: 'd' }, 'manager_email', 'ann@example.com');
    filled.type('kpi_analyst', { person_id: 'd', kpi: 'report_accuracy' }, 'target', null);
  };
  const seenBy = (email: string) => {
    const { groups, counts } = found(spoiled('en', spoil), email);
    return [counts.wrong, groups.map(({ title, lines }) => [title, ...lines.map(({ type }) => type)])];
  };

  it('HR sees everything, by person and by sheet', () => {
    expect(seenBy('hr@example.com')).toEqual([
      4,
      [
        ['Settings', 'gradeOrder'],
        ['Ann', 'targetMissing'],
        ['Dee', 'targetMissing'],
        ['Bo', 'numberAsText'],
      ],
    ]);
  });

  it('a manager their reports and themselves, an employee themselves', () => {
    expect(seenBy('mia@example.com')).toEqual([
      2,
      [
        ['Ann', 'targetMissing'],
        ['Bo', 'numberAsText'],
      ],
    ]);
    expect(seenBy('ann@example.com')).toEqual([
      2,
      [
        ['Ann', 'targetMissing'],
        ['Dee', 'targetMissing'],
      ],
    ]);
    expect(seenBy('bo@example.com')).toEqual([1, [['Bo', 'numberAsText']]]);
    expect(spoiled('en', spoil).call('x@example.com', 'problems', {}).ok).toBe(false);
  });

  it('the worst come first, and of two people the one with more of it', () => {
    const workbook = spoiled('en', (filled) => {
      spoils.templateDiffers(filled);
      spoils.ratingUnexplained(filled);
      filled.type('kpi_content', { person_id: 'b', kpi: 'content_reads' }, 'target', null);
      filled.type('kpi_content', { person_id: 'b', kpi: 'content_output' }, 'target', null);
      filled.type('kpi_analyst', { person_id: 'd', kpi: 'report_accuracy' }, 'target', null);
    });
    const { groups, counts, subjects } = found(workbook);
    expect(groups.map(({ title, lines }) => [title, ...lines.map(({ severity }) => severity)])).toEqual([
      ['Bo', 'wrong', 'wrong'],
      ['Dee', 'wrong'],
      ['Ann', 'attention', 'hint'],
    ]);
    expect([counts, subjects]).toEqual([
      { wrong: 3, attention: 1, hint: 1 },
      { goals: 3, figures: 1, weights: 1 },
    ]);
  });
});
