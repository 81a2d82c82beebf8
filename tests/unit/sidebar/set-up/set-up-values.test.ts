// What the panel “Set up” holds and sends.

import {
  listRow,
  noTexts,
  type Preview,
  type PreviewRow,
  tableOfRows,
  titlesWithoutRole,
  withNotesOf,
  withRoles,
  withTexts,
} from '../../../../src/sidebar/panels/set-up/people-rows';
import {
  chosenWeights,
  initialValues,
  type SetUpForm,
  setUpInput,
  type Templates,
  trackWeights,
} from '../../../../src/sidebar/panels/set-up/set-up-values';
import { templateProblems } from '../../../../src/sidebar/panels/set-up/template-problems';
import { sidebarTextIn } from '../../../../src/text/sidebar';

const empty: SetUpForm = {
  isSetUp: false,
  language: null,
  period: '',
  suggestedPeriods: ['2026-Q4', '2027-Q1'],
  visibility: null,
  visibilitySentences: { open: 'open', private: 'private' },
  hrEmails: [],
  people: [],
};
const inUse: SetUpForm = { ...empty, isSetUp: true, language: 'en', period: '2026-Q3', visibility: 'open' };

const templates: Templates = [
  {
    role: 'planner',
    word: 'Marketing planner',
    tracks: [
      {
        track: 'general',
        word: 'general',
        sum: 100,
        weights: [
          { kpi: 'a', name: 'A', weight: 60 },
          { kpi: 'b', name: 'B', weight: 40 },
        ],
      },
    ],
  },
];
const ann = listRow(2, { ...noTexts, person_id: 'p1', name: 'Ann', role: 'pilot' });
const bo = listRow(3, { ...noTexts, person_id: 'p2', name: 'Bo', role: 'pilot' });

describe('what is sent', () => {
  it('for an empty spreadsheet: this quarter, private, in the language of the page, unless something else is chosen', () => {
    const values = initialValues(empty, 'zh-CN');
    expect(setUpInput(empty, values, templates, 'list')).toEqual({
      language: 'zh-CN',
      period: '2026-Q4',
      people: null,
      entries: null,
      visibility: 'private',
    });
    const chosen = {
      ...values,
      period: ' 2026-h2 ',
      visibility: 'open',
      weights: { 'planner/general/a': '70%' },
    } as const;
    expect(setUpInput(empty, chosen, templates, 'list')).toMatchObject({
      period: '2026-H2',
      visibility: 'open',
      templates: [
        { role: 'planner', track: 'general', kpi: 'a', weight: 70 },
        { role: 'planner', track: 'general', kpi: 'b', weight: 40 },
      ],
    });
  });

  it('for a workbook in use: nothing that was not touched, and weights only by being saved', () => {
    const values = { ...initialValues(inUse, 'zh-CN'), weights: { 'planner/general/a': '70' } };
    expect(setUpInput(inUse, values, templates, 'list')).toEqual({
      language: 'en',
      period: null,
      people: null,
      entries: null,
    });
    expect(setUpInput(inUse, { ...values, visibility: 'private' }, templates, 'list').visibility).toBe('private');
  });

  it('people as a table whose headers are our own', () => {
    const { people } = setUpInput(empty, { ...initialValues(empty, 'en'), rows: [ann] }, templates, 'staff.csv');
    expect(people).toEqual({
      name: 'staff.csv',
      rows: [
        {
          line: 0,
          cells: [
            ...['person_id', 'name', 'email', 'team', 'role', 'track', 'lead', 'manager_email', 'joined', 'left'],
            ...['participation', 'same_person_as'],
          ],
        },
        { line: 2, cells: ['p1', 'Ann', '', '', 'pilot', '', '', '', '', '', '', ''] },
      ],
    });
    expect(tableOfRows('x', []).rows).toHaveLength(1);
  });
});

describe('weights', () => {
  it('[W4] touched ones must add up to 100; a template nobody touched is left alone', () => {
    const sentences = (weights: Record<string, string>) => templateProblems(templates, weights, sidebarTextIn('en'));
    expect(sentences({})).toEqual([]);
    expect(sentences({ 'planner/general/a': '50' })).toEqual([
      'Marketing planner, general: the weights add up to 90; they must add up to 100.',
    ]);
    expect(sentences({ 'planner/general/a': '6o' })).toEqual(['Marketing planner, general: a weight cannot be read.']);
    expect(sentences({ 'planner/general/a': '55', 'planner/general/b': '45' })).toEqual([]);
  });

  it('typed back to what they were are not touched; blank is 0', () => {
    expect(trackWeights(templates, { 'planner/general/a': '60' })[0]?.isTouched).toBe(false);
    expect(chosenWeights(templates, { 'planner/general/a': '60' })).toEqual([]);
    expect(chosenWeights(templates, { 'planner/general/a': '', 'planner/general/b': '100' })).toEqual([
      { role: 'planner', track: 'general', kpi: 'a', weight: 0 },
      { role: 'planner', track: 'general', kpi: 'b', weight: 100 },
    ]);
  });
});

describe('rows under correction', () => {
  const row = (line: number, given: Partial<PreviewRow> = {}): PreviewRow => ({
    line,
    texts: noTexts,
    role: '',
    track: '',
    state: 'new',
    problems: [],
    notes: [],
    ...given,
  });

  it('one is replaced by its line, a new one comes last, a role is given to all with the same title', () => {
    expect(withTexts([ann, bo], 3, { ...noTexts, name: 'Bob' })).toEqual([
      ann,
      listRow(3, { ...noTexts, name: 'Bob' }),
    ]);
    expect(withTexts([ann], 9, noTexts)).toEqual([ann, listRow(9, noTexts)]);
    expect(withRoles([ann, bo], { pilot: 'planner' }).map(({ cells }) => cells[4])).toEqual(['planner', 'planner']);
    expect(withRoles([ann], { captain: 'planner' })).toEqual([ann]);
  });

  it('titles are asked about once, with how many people they are', () => {
    const wrong = { problems: [{ column: 'role', message: '?' }] } as const;
    const titled = (role: string) => ({ ...wrong, texts: { ...noTexts, role } });
    expect(titlesWithoutRole([row(2, titled('pilot')), row(3, titled('')), row(4, titled('pilot')), row(5)])).toEqual([
      { title: 'pilot', count: 2 },
      { title: '', count: 1 },
    ]);
  });

  it('what was said while a line was read stays as long as the line does', () => {
    const preview = (rows: readonly PreviewRow[]): Preview => ({
      columns: [],
      unused: [],
      skipped: [],
      problems: [],
      rows,
      counts: { new: 0, changed: 0, same: 0, problem: 0 },
      notInList: [],
      asksDateOrder: false,
    });
    const before = preview([row(2, { notes: ['read', 'kept'] }), row(3, { notes: ['read'] })]);
    const after = preview([row(2, { notes: ['kept'] }), row(3, { texts: { ...noTexts, name: 'Bo' } })]);
    expect(withNotesOf(before, after).rows.map(({ notes }) => notes)).toEqual([['read', 'kept'], []]);
    expect(withNotesOf(null, after)).toEqual(after);
  });
});
