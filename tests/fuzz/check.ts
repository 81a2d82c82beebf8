// What must hold after whatever people did and a set-up: nothing entered is lost, scores are right, a second set-up finds nothing to do.
import { toHundredths } from '../support/hand-score';
import { type Answer, rowsOf } from '../support/perfscore-host';
import { call } from '../support/sidebar-calls';
import { type Desk, SCORED } from './habits';
import { scoresAgain } from './score-again';
import { contentsOf } from './workbook-in-use';

/** The refusals that a person can act on; any other is a failure of ours. */
const REFUSALS = [
  /^“.+”丢失了隐藏的列编码行，且无法凭表头识别以下列：.+/,
  /^The sheet “.+” has lost its hidden row of column keys, and these columns cannot be told by their headers: .+/,
];

export interface Checked {
  readonly refused: boolean;
  readonly faults: readonly string[];
}

export function checked(desk: Desk, entered: ReadonlySet<string>, throughSidebar: boolean): Checked {
  const faults: string[] = [];
  const repair = { language: desk.language, period: null, people: null, entries: null };
  const before = contentsOf(desk.host);
  const texts = () => [...contentsOf(desk.host).keys()].join('\n');
  desk.host.calls.reset();
  const first = desk.host.run('callEndpoint', ['setUp', repair]) as Answer;
  if (!first.ok) {
    const odd = first.problems.filter((problem) => !REFUSALS.some((known) => known.test(problem)));
    faults.push(...odd.map((problem) => `unexplained: ${problem}`));
    if (desk.host.calls.write > 0) faults.push(`refused, but ${desk.host.calls.write} writes`);
    return { refused: true, faults };
  }
  for (const { key, title } of first.value.sheets) desk.titles.set(key, title);

  const after = contentsOf(desk.host);
  for (const token of entered) {
    const were = before.get(token) ?? 0;
    const are = after.get(token) ?? 0;
    if (are < were && !texts().includes(token)) faults.push(`lost: ${token}`);
  }
  faults.push(...evidenceFaults(desk), ...scoreFaults(desk));

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

/** Evidence says whose it is. */
function evidenceFaults({ host, titles }: Desk): string[] {
  return roleSheets(titles).flatMap((title) =>
    [...rowsOf(host, title, ['person_id', 'kpi'])].flatMap(([id, { evidence }]) => {
      const text = String(evidence ?? '');
      return !text.startsWith('E:') || text === `E:${id.replace(' ', ':')}`
        ? []
        : [`${title}, ${id}: evidence of ${text}`];
    }),
  );
}

function scoreFaults({ host, titles }: Desk): string[] {
  const scorecard = titles.get('scorecard') ?? '';
  const listed = new Set(rowsOf(host, titles.get('people') ?? '').keys());
  const again = scoresAgain(host, roleSheets(titles));
  return [...rowsOf(host, scorecard)].flatMap(([id, { score }]) => {
    const wanted = listed.has(id) ? (again.get(id) ?? null) : null;
    const shown = String(score);
    if (wanted === 'mark') return shown.startsWith('⚠') ? [] : [`${id}: no mark but ${shown}`];
    if (wanted === null) return shown === '' ? [] : [`${id}: nothing to score but ${shown}`];
    const isSame = typeof score === 'number' && Math.abs(score - toHundredths(wanted)) < 0.0051;
    return isSame ? [] : [`${id}: ${shown} instead of ${toHundredths(wanted)}`];
  });
}

function sidebarFaults({ host, titles }: Desk): string[] {
  const faults = ['start', 'home'].flatMap((name) => {
    const answered = call(host, name, {});
    return answered.ok ? [] : [`${name}: ${answered.problems?.join()}`];
  });
  const [id] = rowsOf(host, titles.get('people') ?? '').keys();
  if (id === undefined) return faults;
  for (const name of ['reviewForm', 'goalsForm']) {
    const answered = call(host, name, { personId: id });
    if (!answered.ok) faults.push(`${name} of ${id}: ${answered.problems?.join()}`);
  }
  return faults;
}

function roleSheets(titles: ReadonlyMap<string, string>): string[] {
  return [...titles].flatMap(([key, title]) => (SCORED.includes(key) ? [title] : []));
}
