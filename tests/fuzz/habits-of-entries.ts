// Habits inside the cells: figures, ids, rules, settings, people; typed, pasted and cut.
import { cutTo, paste } from '../support/grid-habits';
import {
  addRow,
  COPIED,
  type Desk,
  figureRows,
  filledRows,
  type Habit,
  isComputed,
  letters,
  oneOf,
  SCORED,
  TAKEN_APART,
  typeAt,
  typeUnder,
} from './desk';
import { OWN_KPI, OWN_ROLE } from './workbook-in-use';

const PASTED_ON_KPIS = ['actual', 'target', 'weight', 'remark', 'points', 'issue', 'name', 'unit', 'rule', 'evidence'];
const PASTED_ON_PEOPLE = ['email', 'team', 'role', 'track', 'lead', 'joined', 'left'];

const RATED = ['teamwork_growth', 'content_originality'];

/** Into a row of figures of a person or a team. */
function enter(desk: Desk, key: string, text: () => string, keys: readonly string[] = SCORED): string | null {
  const place = oneOf(desk, keys);
  if (!place || place.at(key) === 0) return null;
  const rows = keys === SCORED ? figureRows(place) : filledRows(place);
  if (rows.length === 0) return null;
  const row = desk.random.pick(rows);
  const isRated = RATED.includes(String(place.grid[row - 1]?.[place.at('kpi') - 1]));
  if (isRated && key === 'target') return null;
  const written = isRated && key === 'actual' ? local(desk, desk.random.pick(['1.5', '2.25', '4.75', '5'])) : text();
  return typeAt(desk, place.title, place.at(key), row, written);
}

const local = ({ locale }: Desk, figure: string) => (locale === 'de_DE' ? figure.replace('.', ',') : figure);

function onPeople(desk: Desk, key: string, texts: readonly string[]): string | null {
  const place = oneOf(desk, ['people']);
  return place && typeUnder(desk, place, key, filledRows(place), desk.random.pick(texts));
}

export const entryHabits: Readonly<Record<string, Habit>> = {
  'enter an actual': (desk) => enter(desk, 'actual', desk.newNumber),
  'enter an actual in words': (desk) =>
    enter(desk, 'actual', () => desk.random.pick(['不适用', '', `词${desk.newText()}`])),
  'enter a target': (desk) => enter(desk, 'target', desk.newNumber),
  'enter a weight': (desk) => enter(desk, 'weight', () => String(5 + desk.random.below(60))),
  'enter a remark': (desk) => enter(desk, 'remark', desk.newText),
  'enter a formula': (desk) => {
    const place = oneOf(desk, SCORED);
    if (!place || place.at('actual') === 0 || place.at('target') === 0) return null;
    const rows = figureRows(place).filter((row) => place.grid[row - 1]?.[place.at('kpi') - 1] === 'roas');
    if (rows.length === 0) return null;
    const row = desk.random.pick(rows);
    return typeAt(
      desk,
      place.title,
      place.at('actual'),
      row,
      `=${letters(place.at('target'))}${row}*${local(desk, '0.9')}`,
    );
  },
  'type over a rule': (desk) =>
    enter(desk, 'rule', () => desk.random.pick(['', 'higher', '越低越好', 'lower', '越高越好'])),
  'type over a detail': (desk) =>
    enter(desk, 'detail', () =>
      desk.random.pick(['', 'cap 110', 'cap 105；floor 20', '大概一半', '90%~110%; slope 2']),
    ),
  'enter a team figure': (desk) => enter(desk, desk.random.pick(['actual', 'target']), desk.newNumber, ['team_kpis']),
  'enter a team weight': (desk) => enter(desk, 'weight', () => String(5 + desk.random.below(60)), ['team_kpis']),
  'enter where a key result stands': (desk) => enter(desk, 'current', desk.newNumber, ['okr']),
  'change a setting': (desk) => {
    const place = oneOf(desk, ['settings']);
    if (!place) return null;
    const [key, ...values] = desk.random.pick([
      ['team_share', '0.3', '0', '0.2'],
      ['team_share_lead', '0.5', '0.4'],
      ['cap', '110', '130', '120'],
      ['adjustment_limit', '3', '5'],
      ['coverage_for_grade', '0.5', '0.8'],
      ['grade_a', '101', '102'],
      ['rating_4', '108', '110'],
      ['missing', '按零分', 'leave-out', '暂不计算', '不计入'],
    ]);
    const rows = filledRows(place).filter((row) => place.grid[row - 1]?.[place.at('key') - 1] === key);
    return typeUnder(desk, place, 'value', rows, local(desk, desk.random.pick(values)));
  },
  'adjust a total': (desk) => {
    const place = oneOf(desk, ['scorecard']);
    return (
      place && typeUnder(desk, place, 'adjustment', filledRows(place), desk.random.pick(['3', '-2', '9', '', '酌情']))
    );
  },
  'veto somebody': (desk) => {
    const place = oneOf(desk, ['scorecard']);
    return place && typeUnder(desk, place, 'veto', filledRows(place), desk.random.pick(['是', 'no', 'yes', '']));
  },
  'change a team': (desk) => onPeople(desk, 'team', ['Alpha', 'Beta', '']),
  'make somebody lead': (desk) => onPeople(desk, 'lead', ['是', 'no', '']),
  'somebody joined': (desk) => onPeople(desk, 'joined', ['2026-07-20', '2026-09-01', '']),
  'somebody left': (desk) => onPeople(desk, 'left', ['2026-06-30', '2026-08-01', '2026-09-10', '']),
  'somebody takes no part': (desk) => onPeople(desk, 'participation', ['试用期不参评', 'taking part', '']),
  'change a manager': (desk) =>
    onPeople(desk, 'manager_email', ['ming@x.example', 'hr@example.com', 'nobody@x.example']),
  'type over a person’s id': (desk) => {
    const place = oneOf(desk, [...SCORED, 'people']);
    if (!place) return null;
    for (const key of [...SCORED, 'people']) desk.scrambled.add(key);
    return typeUnder(desk, place, 'person_id', filledRows(place), desk.random.pick(['p1', 'p4', 'x9', '']));
  },
  'type over a KPI’s key': (desk) => {
    const place = oneOf(desk, SCORED);
    if (!place) return null;
    desk.scrambled.add(place.key);
    return typeUnder(desk, place, 'kpi', filledRows(place), desk.random.pick(['roas', 'cost_per_action', '']));
  },
  'edit a record': (desk) => {
    const place = oneOf(desk, ['records']);
    if (!place) return null;
    desk.tampered = true;
    return typeUnder(desk, place, 'new_value', filledRows(place), desk.newText());
  },
  'type on the Guide or the Dashboard': (desk) => {
    const title = desk.titles.get(desk.random.pick(['guide', 'dashboard']));
    if (title === undefined) return null;
    const column = 2 + desk.random.below(title === desk.titles.get('guide') ? 1 : 9);
    return typeAt(desk, title, column, 2 + desk.random.below(75), desk.newText());
  },
  'paste over a check': (desk) => {
    const place = oneOf(desk, [...SCORED, 'people']);
    if (!place) return null;
    const keys = (place.key === 'people' ? PASTED_ON_PEOPLE : PASTED_ON_KPIS).filter((key) => place.at(key) > 0);
    const rows = filledRows(place);
    if (rows.length === 0 || keys.length === 0) return null;
    const key = desk.random.pick(keys);
    const [column, row] = [place.at(key), desk.random.pick(rows)];
    const text = COPIED.includes(key)
      ? '随手写的'
      : desk.random.pick([desk.newText(), desk.newNumber(), '１２００', ' 3 ', '85％', '1.2万']);
    paste(desk.host, place.title, column, row, text);
    return `${place.title} ${letters(column)}${row}: ${text}`;
  },
  'paste a block': (desk) => {
    const place = oneOf(desk, [...SCORED, 'people', 'team_kpis', 'okr', 'kpi_library']);
    const rows = place ? filledRows(place) : [];
    if (!place || rows.length === 0) return null;
    const last = place.keys.length - 2;
    const free = Array.from({ length: Math.max(last, 0) }, (_, index) => index + 1).filter((column) =>
      [0, 1].every((step) => !['person_id', 'kpi', ...COPIED].includes(place.keys[column + step - 1] ?? '')),
    );
    if (free.length === 0) return null;
    const [column, row] = [desk.random.pick(free), desk.random.pick(rows)];
    const cell = () => desk.random.pick([desk.newText, desk.newNumber, () => ''])();
    paste(desk.host, place.title, column, row, `${cell()}\t${cell()}\n${cell()}\t${cell()}`);
    return `${place.title} ${letters(column)}${row}, two by two`;
  },
  'cut a cell and paste it elsewhere': (desk) => {
    const place = oneOf(desk, TAKEN_APART);
    const rows = place ? filledRows(place) : [];
    const columns = (place?.keys ?? []).flatMap((key, index) => (isComputed(place?.key ?? '', key) ? [] : [index + 1]));
    if (!place || rows.length < 2 || columns.length === 0) return null;
    const spot = () => [desk.random.pick(columns), desk.random.pick(rows)] as const;
    const [from, to] = [spot(), spot()];
    cutTo(desk.host, place.title, from, to);
    desk.scrambled.add(place.key);
    if (place.key === 'people') for (const key of SCORED) desk.scrambled.add(key);
    if (place.key === 'records') desk.tampered = true;
    return `${place.title} ${letters(from[0])}${from[1]} → ${letters(to[0])}${to[1]}`;
  },
  'hire somebody': (desk) => {
    const id = `n${desk.newNumber().replace(/\D/g, '')}`;
    const role = desk.random.pick([{ en: 'Paid ads specialist', 'zh-CN': '数字广告投放岗' }[desk.language], OWN_ROLE]);
    return addRow(desk, 'people', { person_id: id, name: desk.newText(), role, manager_email: 'ming@x.example' });
  },
  'name a role of one’s own': (desk) => {
    const templates = oneOf(desk, ['templates']);
    if (!templates || templates.grid.flat().includes(OWN_ROLE)) return null;
    return [
      addRow(desk, 'kpi_library', { kpi: OWN_KPI, kpi_name: desk.newText(), target: '20' }),
      addRow(desk, 'templates', { role: OWN_ROLE, kpi: OWN_KPI, weight: '60' }),
      addRow(desk, 'templates', { role: OWN_ROLE, kpi: 'teamwork_growth', weight: '40' }),
    ].join('; ');
  },
};
