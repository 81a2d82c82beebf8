// What the server says: names of the sheets, what set-up did and noticed, what is wrong with something typed or imported.
import type { EntryProblem } from '../../core/entry-problem';

export const messages = {
  sheets: {
    scorecard: 'Scorecard',
    people: 'People',
    kpi_library: 'KPI library',
    templates: 'Role templates',
    settings: 'Settings',
  },
  setUp: {
    title: 'Set up or repair',
    sheetAdded: 'Added the sheet “{title}”.',
    rowsAdded: '“{title}”: rows added: {count}.',
    cellsFilled: '“{title}”: blank cells filled: {count}.',
    cellsRefreshed: '“{title}”: cells brought up to date: {count}.',
    repaired: '“{title}”: repaired layout, checks or formulas.',
    columnsAdded: '“{title}”: added the columns {names}.',
    andMore: '… and {count} more.',
    nothingToDo: 'Everything is in place; nothing was changed.',
    fillInPeople:
      'Next: fill in the sheet “{title}”, one line per person, then choose “Set up or repair workbook” again.',
    managerUnknown: '{person}: the manager {email} is not on the list of people. The row is kept; check the address.',
    columnNotUsed: '{file}: the column “{column}” is not known and was not used.',
    conflict: '{sheet}, row {row}, {column}: kept “{kept}”; the file says “{offered}”.',
    notInFile: '{person}: “{kpi}” is on the sheet but not in the file. The row is kept.',
    weightsNotFull: '{person}: the weights add up to {total}; they must add up to 100.',
    weightOutside: '{person}: the weight {weight} of “{kpi}” is outside the advised {lowest} to {highest}.',
    kpiCount: '{person}: {count} KPIs with weight; {fewest} to {most} are advised.',
    targetsMissing: 'Targets still to be set: {count}.',
    factorHundred:
      '{person}: actual and target of “{kpi}” differ by a factor of about 100. Was a percentage typed twice?',
    otherRole: '{person} has rows on “{sheet}” from another role. They are kept.',
    protectionFailed: '“{title}”: {email} could not be given the right to edit.',
    rowsWithoutPerson: '“{sheet}” has rows for {ids}, not on the list of people. They are kept.',
    protection: 'PerfScore: computed or structural, change with care',
    hrOnly: 'PerfScore: changed by HR only',
    busy: 'Somebody else is just changing this workbook. Try again in a moment; nothing was changed.',
    newerVersion:
      'This workbook was made by a newer PerfScore (version {found}). Update the add-on; nothing was changed.',
    sheetDamaged:
      'The sheet “{title}” has lost its hidden row of column keys. Restore it from the version history (File → Version history); nothing was changed.',
  },
  endpoint: {
    unknown: 'There is no action “{name}”.',
    badInput: '“{where}” is missing or not of the allowed form.',
    failed:
      'Something went wrong inside PerfScore; nothing was changed as far as it can tell. Try again, and report it if it stays.',
  },
  entryProblems: {
    Required: 'nothing is filled in; it is needed',
    NotANumber: '“{found}” is not a number; write it like 1200, 1,200 or 3.5',
    NotAPercentage: '“{found}” is not a percentage; 95, 95% and 95.0 % are all read as 95 %',
    OutOfRange: '{found} is outside {lowest} to {highest}',
    UnknownChoice: '“{found}” is not known; allowed: {allowed}',
    NotADate: '“{found}” is not a date; write it as 2026-07-01',
    NotAnEmail: '“{found}” is not an e-mail address',
    NotAPeriod: '“{found}” is not a period; allowed: 2026-10, 2026-Q4, 2026-H2 or 2026',
    Duplicate: '“{found}” is there already, in line {first}; each may be there once',
    UnknownPerson: '“{found}” is not on the list of people ({list})',
    LeftBeforeJoined: '{found} is before the day the person joined, {joined}',
    ColumnMissing: 'this column is missing; it is needed',
    ColumnTwice: 'this column is there twice; it may be there once',
    TooLong: 'the text has {found} characters; at most {limit} are allowed',
  } satisfies Readonly<Record<EntryProblem['type'], string>>,
} as const;
