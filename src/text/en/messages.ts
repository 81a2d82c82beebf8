// What the server says: names of the sheets, what set-up did and noticed, what is wrong with something typed or imported.
import type { EntryProblem } from '../../core/entry-problem';
import { figuresImport } from './figures-import';
import { findings } from './findings';
import { goalForms } from './goal-forms';
import { hrForms } from './hr-forms';
import { peopleList } from './people-list';
import { privateSheet } from './private-sheet';
import { problemsPanel } from './problems-panel';
import { resultForms } from './result-forms';
import { reviewForms } from './review-forms';

export const messages = {
  sheets: {
    guide: 'Guide',
    dashboard: 'Dashboard',
    scorecard: 'Scorecard',
    team_kpis: 'Team KPIs',
    okr: 'OKR',
    people: 'People',
    kpi_library: 'KPI library',
    templates: 'Role templates',
    settings: 'Settings',
    records: 'Records',
    figures: 'Figures',
    sources: 'Sources of figures',
    history: 'History',
  },
  dashboard: {
    title: 'Dashboard',
    banner:
      'Scores cannot be computed just now. Open the menu Extensions → PerfScore once; if this stays, the panel “Problems” says why.',
    people: 'Rated / people',
    average: 'Average total',
    coverage: 'Coverage',
    missing: 'Figures missing',
    atTarget: 'Total ≥ 100',
    elapsed: 'Time elapsed',
    attainment: 'Attainment',
    okr: 'OKR (not scored)',
    spread: 'Grade spread',
    grade: 'Grade',
    meaning: 'Meaning',
    count: 'People',
    share: 'Share',
    adviceFew: 'From 30 people on: S and A together at most 30 %. Never a minimum for C or D.',
    adviceKept: 'S and A together are within the advised 30 %.',
    adviceOver: 'S and A together are above the advised 30 %: look at the targets, not at a quota.',
    categories: 'Team KPIs by category',
    category: 'Category',
    points: 'Points',
    ranking: 'Ranking',
    rank: 'Rank',
    name: 'Name',
    role: 'Role',
    total: 'Total',
    roles: 'Roles compared',
    managers: 'Managers compared',
    manager: 'Manager',
    mean: 'Mean',
    lowest: 'Lowest',
    highest: 'Highest',
    deviation: 'Spread (SD)',
    weakest: 'Weakest KPIs',
    kpi: 'KPI',
    late: 'Whose figures are missing',
    missingCount: 'Missing',
    objectives: 'OKR progress (enters no score)',
    objective: 'Objective',
    progress: 'Progress',
    nothing: 'none',
  },
  guide: {
    weights: 'Weights of the templates in use',
    template: '{title}: {weights}',
    separator: ', ',
  },
  publish: {
    title: 'Publish',
    done: 'Published as “{title}”: values only, nothing in it changes any more.',
    notReady: 'The results are still being computed. Try again in a moment; nothing was published.',
    notSetUp: 'There is nothing to publish yet. Set the workbook up first.',
    sheetTitle: '{period} published {date}',
    heading: '{title}, as of {date}',
  },
  setUp: {
    title: 'Set up or repair',
    sheetAdded: 'Added the sheet “{title}”.',
    rowsAdded: '“{title}”: rows added: {count}.',
    cellsFilled: '“{title}”: blank cells filled: {count}.',
    cellsRefreshed: '“{title}”: cells brought up to date: {count}.',
    repaired: '“{title}”: repaired layout, checks or formulas.',
    reprinted: '“{title}”: brought up to date.',
    keysRestored:
      '“{title}”: the hidden keys of these columns were missing or changed and are back: {names}. No figure was touched.',
    idsRestored: '“{title}”: the deleted column “{name}” is back, with what belongs in it: {count} rows.',
    idsUnknown:
      '“{title}”: “{name}” is still blank in the rows {rows}, because nothing beside it says for certain what stood there. Until it is filled in, they count for nobody.',
    strayMoved:
      '“{title}”, cell {place}: “{value}” stood where results appear and kept them from being shown. It is now in Records, and the cell is blank again.',
    noteMoved:
      '“{title}”, cell {place}: “{value}” stood where PerfScore prints something. It is now in Records, and the print is as it was.',
    settingWrong:
      '“{title}”: “{setting}” says “{found}”, which cannot be used. Until it is put right nobody has a score; “Problems” says what is allowed.',
    needed: {
      sheet: 'The sheet “{name}” is missing.',
      columns: '“{title}” lacks these columns, or their hidden keys: {names}.',
      results:
        'The results of “{title}” are not shown: their formula is gone, something was typed where they appear, or something they are made from is missing.',
    },
    sheetGone:
      '“{title}” had been deleted and was made anew. What was typed on it is no longer in this workbook; the version history (File → Version history) still has it. Everything on the other sheets is as it was.',
    kpisGone:
      '“{title}” had been deleted. What Records say of {count} people is back: agreed goals, reviewed figures with their evidence, figures brought in. What was only typed on the sheet is in the version history only (File → Version history); check the figures.',
    peopleGone:
      '“{title}” had been deleted. {count} people are back, with what the Scorecard and the KPI sheets say of them. Check their e-mail, track, lead, joining and leaving days: these are in the version history only (File → Version history).',
    settingsGone:
      '“{title}” had been deleted and holds the shipped values again. Check period, limits and HR e-mails; your own values are in the version history only (File → Version history).',
    columnsGone:
      '“{title}”: these columns had been deleted and are back: {names}. What the KPI library and Records say of them is filled in again: rules, agreed goals, reviewed figures, figures brought in. What was only typed on the sheet is in the version history (File → Version history).',
    columnsAdded: '“{title}”: added the columns {names}.',
    andMore: '… and {count} more.',
    nothingToDo: 'Everything is in place; nothing was changed.',
    fillInPeople:
      'Next: fill in the sheet “{title}”, one line per person, then choose “Set up or repair workbook” again.',
    managerUnknown: '{person}: the manager {email} is not on the list of people. The row is kept; check the address.',
    leftBefore:
      'Left before the period, named only: {people}. Their rows stay, and they are not rated; whether to delete the rows is up to you.',
    lineSkipped: '{file}, line {line}: “{text}” is no person and was skipped.',
    columnNotUsed: '{file}: the column “{column}” is not known and was not used.',
    conflict: '{sheet}, row {row}, {column}: kept “{kept}”; the file says “{offered}”.',
    notInFile: '{person}: “{kpi}” is on the sheet but not in the file. The row is kept.',
    weightsNotFull: '{person}: the weights add up to {total}; they must add up to 100.',
    weightOutside: '{person}: the weight {weight} of “{kpi}” is outside the advised {lowest} to {highest}.',
    kpiCount: '{person}: {count} KPIs with weight; {fewest} to {most} are advised.',
    targetsMissing: 'Targets still to be set: {count}.',
    factorHundred:
      '{person}: actual and target of “{kpi}” differ by a factor of about 100. Was a percentage typed twice?',
    proRated: 'Target pro-rated: {days} of {all} days; the whole period has {target}.',
    targetZero: '{person}: the target of “{kpi}” is 0; only “reached” or “not reached” can be told (rule S12).',
    otherRole: '{person} has rows on “{sheet}” from another role. They are kept.',
    protectionFailed: '“{title}”: {email} could not be given the right to edit.',
    protection: 'PerfScore: computed or structural, change with care',
    hrOnly: 'PerfScore: changed by HR only',
    busy: 'Somebody else is just changing this workbook. Try again in a moment; nothing was changed.',
    newerVersion:
      'This workbook was made by a newer PerfScore (version {found}). Update the add-on; nothing was changed.',
    sheetDamaged:
      'The sheet “{title}” has lost its hidden row of column keys. HR chooses “Set up or repair workbook” in the PerfScore menu: it puts the row back; nothing was changed.',
    headersUnknown:
      'The sheet “{title}” has lost its hidden row of column keys, and these columns cannot be told by their headers: {names}. Write exactly these headers above their columns, each once, and choose “Set up or repair workbook” again, or restore the sheet from the version history (File → Version history). Nothing was changed.',
    columnsMissing:
      'The sheet “{title}” lacks these columns, or their hidden keys: {names}. So that nothing is saved in the wrong place, HR first chooses “Set up or repair workbook” in the PerfScore menu; nothing was changed.',
  },
  endpoint: {
    unknown: 'There is no action “{name}”.',
    badInput: '“{where}” is missing or not of the allowed form.',
    wholeInput: 'the form',
    extraField: '“{where}” is not known here and was not accepted.',
    textTooLong: '“{where}” is too long: at most {limit} characters.',
    tooMany: '“{where}” has too many entries: at most {limit}.',
    failed:
      'Something went wrong inside PerfScore. What you typed is still here: try again. If part of it was saved already, the next try completes it. Report it if it stays.',
    stale:
      'Somebody else has changed this in the meantime. Nothing of yours is lost: compare both versions below and choose.',
    sheetMissing:
      'The sheet “{title}” is missing or has lost a column, so nothing can be saved. Ask HR to choose “Set up or repair workbook”, then try again.',
    notSetUp: 'This workbook has not been set up yet. HR can do that in the panel “Set up”.',
    emailUnknown:
      'Google does not tell PerfScore your e-mail address, for instance because the file belongs to another organisation. You can look around, but nothing can be saved in your name. Open the file with your work account.',
    personUnknown: 'There is nobody with the ID “{id}” on the sheet of people.',
    notAllowed: {
      anyone: 'This is not allowed.',
      known: 'Your e-mail address is not on the sheet of people and not among HR in Settings. Ask HR to add it.',
      hr: 'Only HR may do this. Who that is stands in Settings, “HR e-mails”.',
      'hr-or-first': 'Only HR may do this. Who that is stands in Settings, “HR e-mails”.',
      self: 'Only the person themselves or HR may do this.',
      manager: 'Only the manager of this person or HR may do this.',
      involved: 'Only the person themselves, their manager or HR may open this.',
    },
  },
  /** What a form asks to be changed, beside the field. */
  forms: {
    required: 'Please fill this in.',
  },
  findings,
  goalForms,
  hrForms,
  figuresImport,
  peopleList,
  privateSheet,
  problemsPanel,
  resultForms,
  reviewForms,
  entryProblems: {
    Required: 'nothing is filled in; it is needed',
    NotANumber: '“{found}” is not a number; write it like 1200, 1,200 or 3.5',
    NotAPercentage: '“{found}” is not a percentage; 95, 95% and 95.0 % are all read as 95 %',
    OutOfRange: '{found} is outside {lowest} to {highest}',
    UnknownChoice: '“{found}” is not known; allowed: {allowed}',
    UnclearChoice: '“{found}” may be any of these: {allowed}; write one of them',
    NotADate: '“{found}” is not a date; write it as 2026-07-01',
    AmbiguousDate: '“{found}” may be {dayFirst} or {monthFirst}; write it in one of these two ways',
    NotAnEmail: '“{found}” is not an e-mail address',
    NotAPeriod: '“{found}” is not a period; allowed: 2026-10, 2026-Q4, 2026-H2 or 2026',
    Duplicate: '“{found}” is there already, in line {first}; each may be there once',
    UnknownPerson: '“{found}” is not on the list of people ({list})',
    IdOrEmailNeeded: 'there is neither a person ID nor an e-mail; one of the two is needed',
    UnknownManager:
      '“{found}” is nobody in this list or on the list of people; write the e-mail address, or leave it blank',
    ManagerNotUnique: 'several people are called “{found}”; write the e-mail address',
    OwnManager: 'nobody can be their own manager; leave it blank for somebody whom nobody reviews',
    LeftBeforeJoined: '{found} is before the day the person joined, {joined}',
    ColumnMissing: 'this column is missing; it is needed',
    ColumnTwice: 'this column is there twice; it may be there once',
    TooLong: 'the text has {found} characters; at most {limit} are allowed',
  } satisfies Readonly<Record<EntryProblem['type'], string>>,
} as const;
