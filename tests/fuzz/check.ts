// What must hold after whatever people did and a set-up: nothing entered is lost, all is right or explained, a second set-up finds nothing to do.
import { under } from '../support/dashboard';
import { mean, toHundredths } from '../support/hand-score';
import { type Answer, rowsOf } from '../support/perfscore-host';
import { type LineAgain, rowsAgain, scorecardAgain } from '../support/scorecard-again';
import { call } from '../support/sidebar-calls';
import { lostFrom, writtenIn } from '../support/written-cells';
import { type Desk, letters, SCORED } from './desk';
import { isUnexplained } from './habits-of-the-panel';

/** The refusals that a person can act on; any other is a failure of ours. */
const REFUSALS = [
  /^“.+”丢失了隐藏的列编码行，且无法凭表头识别以下列：.+/,
  /^The sheet “.+” has lost its hidden row of column keys, and these columns cannot be told by their headers: .+/,
];

export interface Checked {
  readonly refused: boolean;
  readonly faults: readonly string[];
}

export function checked(desk: Desk, throughSidebar: boolean): Checked {
  const repair = { language: desk.language, period: null, people: null, entries: null };
  const before = new Map([...writtenIn(desk.host)].filter(([text]) => desk.entered.has(text)));
  const sheetIds = sheetIdsOf(desk);
  desk.host.calls.reset();
  const first = desk.host.run('callEndpoint', ['setUp', repair]) as Answer;
  if (!first.ok) {
    const odd = first.problems.filter((problem) => !REFUSALS.some((known) => known.test(problem)));
    const faults = odd.map((problem) => `unexplained: ${problem}`);
    if (desk.host.calls.write > 0) faults.push(`refused, but ${desk.host.calls.write} writes`);
    return { refused: true, faults };
  }
  for (const { key, title } of first.value.sheets) desk.titles.set(key, title);
  const once = new Map([...before.keys()].map((text) => [text, 1] as const));
  const moved = [...sheetIdsOf(desk)].filter(([key, id]) => (sheetIds.get(key) ?? id) !== id);
  const faults = [
    ...moved.map(([key]) => `another sheet took the place of ${key}`),
    ...lostFrom(once, desk.host).map((text) => `lost: ${text}`),
    ...evidenceFaults(desk),
    ...errorFaults(desk),
    ...scoreFaults(desk),
    ...problemFaults(desk),
    ...recordFaults(desk),
  ];
  desk.host.calls.reset();
  const second = desk.host.run('callEndpoint', ['setUp', repair]) as Answer;
  const wrote = desk.host.calls.write;
  if (!second.ok) faults.push(`second set-up refused: ${second.problems.join()}`);
  else if (wrote > 0) {
    faults.push(`second set-up wrote ${wrote} times: ${second.value.done.join(' ')} ${named(desk)}`);
  }
  if (throughSidebar) faults.push(...sidebarFaults(desk));
  return { refused: false, faults };
}

function sheetIdsOf({ host, titles }: Desk): Map<string, string> {
  return new Map([...titles].flatMap(([key, title]) => [[key, host.model.getters.getSheetIdByName(title) ?? '']]));
}

const WRITES = [
  'setValues',
  'setFormula',
  'setNumberFormats',
  'setDataValidations',
  'setNotes',
  'protect',
  'createFilter',
];

function named({ host }: Desk): string {
  const calls = WRITES.flatMap((name) => {
    const count = host.calls.of(`Range.${name}`);
    return count > 0 ? [`${name} ${count}`] : [];
  });
  const rules = host.calls.of('Sheet.setConditionalFormatRules');
  return `(${[...calls, `setConditionalFormatRules ${rules}`].join(', ')})`;
}

const titleOf = ({ titles }: Desk, key: string) => titles.get(key) ?? '';

/** Evidence says whose it is, unless somebody took rows apart. */
function evidenceFaults(desk: Desk): string[] {
  return SCORED.filter((key) => desk.titles.has(key) && !desk.scrambled.has(key)).flatMap((key) =>
    [...rowsOf(desk.host, titleOf(desk, key), ['person_id', 'kpi'])].flatMap(([id, { evidence }]) => {
      const [text = ''] = String(evidence ?? '').split('\n');
      return !text.startsWith('E:') || text === `E:${id.replace(' ', ':')}`
        ? []
        : [`${titleOf(desk, key)}, ${id}: evidence of ${text}`];
    }),
  );
}

/** No cell of ours shows an error; a formula that somebody typed may, once its cells are gone. */
function errorFaults({ host, titles }: Desk): string[] {
  const { getters } = host.model;
  return [...titles].flatMap(([key, title]) => {
    const sheetId = getters.getSheetIdByName(title) ?? '';
    const isCanvas = key === 'dashboard' || key === 'guide';
    return host.display(title).flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        if (!/^#[A-Z/0]+[!?]?$|undefined|NaN|Infinity|\[object/.test(text)) return [];
        const place = { sheetId, col: column, row };
        const cell = getters.getCell(place);
        const isOurs = isCanvas || !cell || /PERF/.test(host.workbook.storedContent(place));
        return isOurs ? [`${title} ${letters(column + 1)}${row + 1} shows ${text}`] : [];
      }),
    );
  });
}

const SHOWN = ['score', 'coverage', 'missing', 'team_score', 'team_share', 'total', 'grade', 'rank'] as const;

/** Each line of the Scorecard against the same line worked out anew, and the Dashboard's mean against theirs. */
function scoreFaults(desk: Desk): string[] {
  const { host, titles } = desk;
  const rows = (key: string, ...known: string[]) => rowsAgain(host, titleOf(desk, key), ...known);
  const again = scorecardAgain({
    scorecard: rows('scorecard', 'person_id', 'adjustment'),
    people: rows('people', 'person_id', 'role'),
    kpis: SCORED.flatMap((key) => (titles.has(key) ? rows(key, 'person_id', 'kpi') : [])),
    teamKpis: rows('team_kpis', 'team', 'kpi'),
    settings: rows('settings', 'key', 'value'),
  });
  const shown = rowsOf(host, titleOf(desk, 'scorecard'));
  const faults = [...shown].flatMap(([id, line]) => {
    const wanted = again.get(id);
    if (!wanted) return [`${id} is not worked out`];
    return SHOWN.flatMap((key) =>
      isSame(wanted[key], line[key]) ? [] : [`${id}: ${key} ${line[key]} instead of ${wanted[key]}`],
    );
  });
  const unexplained = [...shown].flatMap(([id, { state }]) => (state === '' ? [`${id}: no state`] : []));
  return [...faults, ...unexplained, ...dashboardFaults(desk, [...again.values()])];
}

function isSame(wanted: unknown, shown: unknown): boolean {
  if (wanted === '⚠') return String(shown).startsWith('⚠');
  if (typeof wanted === 'number') return typeof shown === 'number' && Math.abs(wanted - shown) < 0.0051;
  return wanted === (shown ?? '');
}

function dashboardFaults(desk: Desk, lines: readonly LineAgain[]): string[] {
  const label = { 'zh-CN': '平均综合得分', en: 'Average total' }[desk.language];
  const shown = under(desk.host, titleOf(desk, 'dashboard'), label);
  const totals = lines.flatMap(({ total }) => (total === '' ? [] : [total]));
  if (totals.length === 0) return typeof shown === 'number' ? [`Dashboard: mean ${shown} of nobody`] : [];
  const isRight = typeof shown === 'number' && Math.abs(toHundredths(shown) - toHundredths(mean(totals))) < 0.0051;
  return isRight ? [] : [`Dashboard: mean ${shown} instead of ${mean(totals)}`];
}

/** The panel answers in whole sentences, and names everybody who shows a mark or is not on the list. */
function problemFaults(desk: Desk): string[] {
  const answered = call(desk.host, 'problems', {});
  if (!answered.ok) return [`problems: ${answered.problems?.join()} ${desk.host.logs.slice(-1)}`];
  const lines: Record<string, string>[] = answered.value.groups.flatMap((group: { lines: object[] }) => group.lines);
  const odd = lines.flatMap(({ type, place, found, allowed, howToMend }) => {
    const said = [place, found, allowed, howToMend];
    return said.some((text) => !text || /\{\w+\}|undefined|NaN|\[object/.test(text))
      ? [`${type}: ${said.join(' · ')}`]
      : [];
  });
  if (answered.value.notListed > 0) return odd;
  const spoken = JSON.stringify(
    lines.filter(({ severity }) => severity !== 'hint').map(({ cell, place }) => [cell, place]),
  );
  const shown = rowsOf(desk.host, titleOf(desk, 'scorecard'));
  const unnamed = [...shown].flatMap(([id, { score }]) =>
    String(score).startsWith('⚠') && !spoken.includes(`"person_id":"${id}"`)
      ? [`Problems say nothing of ${id}: ${score}`]
      : [],
  );
  return [...odd, ...unnamed];
}

function recordFaults({ host, tampered }: Desk): string[] {
  const answered = call(host, 'verifyRecords', {});
  if (!answered.ok) return [`verifyRecords: ${answered.problems?.join()} ${host.logs.slice(-1)}`];
  return answered.value.intact || tampered ? [] : [`records: ${JSON.stringify(answered.value)}`];
}

function sidebarFaults({ host, titles }: Desk): string[] {
  const [id] = rowsOf(host, titles.get('people') ?? '').keys();
  const forms = ['start', 'home', 'figuresForm', 'okrForm', 'setUpForm'].map((name) => [name, {}] as const);
  const ofPerson = ['reviewForm', 'goalsForm', 'myResult'].map((name) => [name, { personId: id }] as const);
  return [...forms, ...(id === undefined ? [] : ofPerson)].flatMap(([name, input]) => {
    const answered = call(host, name, input);
    return isUnexplained(answered) || (!answered.ok && name !== 'myResult')
      ? [`${name}: ${answered.problems?.join()} ${host.logs.slice(-1)}`]
      : [];
  });
}
