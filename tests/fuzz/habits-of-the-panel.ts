// What people do in the panel between their habits in the grid: reviews, goals, check-ins, figures from files, mends.
import { exportedTable } from '../support/exported-file';
import { type Answered, call, requestId } from '../support/sidebar-calls';
import { writtenIn } from '../support/written-cells';
import { type Desk, type Habit, oneOf } from './desk';

const MANAGER = { email: 'ming@x.example', locale: 'zh-CN' } as const;

export class Unexplained extends Error {}

/** Something that is no sentence of ours for the person at the keyboard: an exception that was caught, or nothing at all. */
export function isUnexplained(answered: Answered): boolean {
  const said = answered.problems ?? [];
  const isField = (answered.fields ?? []).length > 0;
  return (
    !answered.ok && ((said.length === 0 && !isField) || said.some((text) => /内部出错|went wrong inside/.test(text)))
  );
}

/** Asks; a refusal in words is told, anything else is a failure of ours. */
function ask(desk: Desk, name: string, input: object): Answered {
  const answered = call(desk.host, name, input);
  if (isUnexplained(answered))
    throw new Unexplained(`${name}: ${answered.problems?.join()} ${desk.host.logs.slice(-1).join()}`);
  return answered;
}

const words = (answered: Answered) =>
  answered.ok
    ? 'saved'
    : `refused: ${[...(answered.problems ?? []), ...(answered.fields ?? []).map((one) => one.message)].join(' ').slice(0, 80)}`;

/** Opens a form about somebody and sends it back filled in. */
function filledIn(
  desk: Desk,
  form: string,
  save: string,
  personId: string,
  fill: (value: Answered['value']) => object,
) {
  const opened = ask(desk, form, { personId });
  if (!opened.ok) return words(opened);
  return words(
    ask(desk, save, { personId, ...fill(opened.value), requestId: requestId(), version: opened.version ?? '' }),
  );
}

function somebody(desk: Desk): string | null {
  const place = oneOf(desk, ['people']);
  const ids = (place?.grid ?? [])
    .slice(place?.headerRow)
    .flatMap((cells) => String(cells[(place?.at('person_id') ?? 0) - 1] ?? '') || []);
  return place && ids.length > 0 ? desk.random.pick(ids) : null;
}

const about =
  (work: (desk: Desk, personId: string) => string): Habit =>
  (desk) => {
    const id = somebody(desk);
    return id && `${id}: ${work(desk, id)}`;
  };

const campaigns = exportedTable('Campaign report.csv');

export const panelHabits: Readonly<Record<string, Habit>> = {
  'check in': about((desk, id) =>
    filledIn(desk, 'checkInForm', 'addCheckIn', id, () => ({
      progress: desk.newText(),
      blocker: '',
      support: '',
      nextStep: '',
    })),
  ),
  'review somebody': about((desk, id) =>
    filledIn(desk, 'reviewForm', 'submitReview', id, ({ kpis }) => ({
      kpis: kpis.map(({ kpi, actual, evidence, answer }: Record<string, string>) => ({
        kpi,
        actual: actual === '' && answer === 'number' ? desk.random.pick(['', '2.5', '4']) : actual,
        evidence,
        comment: '已核对',
      })),
      ...{ strengths: '', gaps: '', development: '', nextGoals: '', reason: '核对' },
    })),
  ),
  'propose goals and agree to them': about((desk, id) => {
    const proposed = desk.host.as(MANAGER, () =>
      filledIn(desk, 'goalsForm', 'proposeGoals', id, ({ kpis }) => ({
        kpis: kpis.map(({ kpi, baseline, target, rule, detail, weight }: Record<string, unknown>) => {
          return { kpi, weight, baseline, target, rule, detail: detail ?? '' };
        }),
        reason: '调整',
      })),
    );
    const place = oneOf(desk, ['people']);
    const row = place?.grid.find((cells) => cells[place.at('person_id') - 1] === id);
    const email = String(row?.[(place?.at('email') ?? 0) - 1] ?? '');
    if (!/^\S+@\S+$/.test(email)) return proposed;
    const agreed = desk.host.as({ email, locale: 'zh-CN' }, () =>
      filledIn(desk, 'goalsForm', 'agreeGoals', id, () => ({})),
    );
    return `${proposed}, ${agreed}`;
  }),
  'bring in a file of figures': (desk) => {
    const seen = ask(desk, 'previewFigures', { table: campaigns, mapping: null });
    if (!seen.ok) return words(seen);
    const rules = [
      { part: 'ZX', personId: 'p2' },
      { part: 'LW', personId: 'p1' },
    ];
    const shown = ask(desk, 'previewFigures', { table: campaigns, mapping: { ...seen.value.mapping, rules } });
    if (!shown.ok) return words(shown);
    const decisions = shown.value.cells.flatMap(({ personId, kpi, state }: Record<string, string>) =>
      state === 'byHand' ? [{ personId, kpi, use: 'sheet' }] : [],
    );
    const input = { table: campaigns, mapping: shown.value.mapping, decisions };
    return words(ask(desk, 'takeFigures', { ...input, requestId: requestId(), version: shown.version ?? '' }));
  },
  'take the figures back': (desk) => {
    const form = ask(desk, 'figuresForm', {});
    if (!form.ok) return words(form);
    const importId = form.value.last?.importId;
    if (!importId) return null;
    return words(ask(desk, 'undoFigures', { importId, requestId: requestId(), version: form.version ?? '' }));
  },
  'mend a problem': (desk) => mended(desk),
  'mend a problem and take it back': (desk) => {
    const before = writtenIn(desk.host);
    const told = mended(desk);
    if (told === null || !told.endsWith('saved')) return told;
    const now = ask(desk, 'problems', {});
    const mendId = now.value?.lastMend?.mendId;
    if (!now.ok || !mendId) return `${told}, nothing to take back`;
    const back = words(ask(desk, 'undoMend', { mendId, requestId: requestId(), version: now.version ?? '' }));
    const after = writtenIn(desk.host);
    const gone = [...before].filter(([text, count]) => (after.get(text) ?? 0) < count).map(([text]) => text);
    if (back === 'saved' && gone.length > 0)
      throw new Error(`taken back, but not there again: ${gone.join(' | ')} (${told})`);
    return `${told}, taken back: ${back}`;
  },
};

function mended(desk: Desk): string | null {
  const seen = ask(desk, 'problems', {});
  if (!seen.ok) return words(seen);
  const lines = seen.value.groups.flatMap(({ lines }: { lines: { mends: object[] }[] }) =>
    lines.filter(({ mends }) => mends.length > 0),
  );
  if (lines.length === 0) return null;
  const line = desk.random.pick<Answered['value']>(lines);
  const mend = desk.random.pick<{ changes: { value: number }[] }>(line.mends);
  const values = mend.changes.map(({ value }: { value: number }) => value);
  const input = { finding: line.id, values, requestId: requestId(), version: seen.version ?? '' };
  return `${line.type} ${line.place}: ${words(ask(desk, 'mend', input))}`;
}
