// Tabs, menu, messages of set-up, and the short words that formulas answer with.
export const interfaceText = {
  productName: 'PerfScore',
  sheets: {
    scorecard: 'Scorecard',
    people: 'People',
    kpi_library: 'KPI library',
    templates: 'Role templates',
    settings: 'Settings',
  },
  place: {
    line: (line: number) => `line ${line}`,
    row: (row: number) => `row ${row}`,
    separator: ', ',
    before: (place: string, sentence: string) => `${place}: ${sentence}`,
  },
  /** Short words in the column "To do". */
  issues: {
    missing: 'figure missing',
    targetMissing: 'target missing',
    baselineMissing: 'baseline missing',
    weightsNotFull: (total: string) => `weights add up to ${total}, not 100`,
    notOnPeople: 'person not on People',
    factorHundred: 'actual and target differ by a factor of about 100: percent typed twice?',
  },
  menu: {
    setUp: 'Set up or repair workbook',
  },
  setUp: {
    title: 'Set up or repair',
    sheetAdded: (title: string) => `Added the sheet “${title}”.`,
    rowsAdded: (title: string, count: number) => `“${title}”: added ${count} ${count === 1 ? 'row' : 'rows'}.`,
    cellsFilled: (title: string, count: number) =>
      `“${title}”: filled ${count} blank ${count === 1 ? 'cell' : 'cells'}.`,
    cellsRefreshed: (title: string, count: number) =>
      `“${title}”: brought ${count} ${count === 1 ? 'cell' : 'cells'} up to date.`,
    repaired: (title: string) => `“${title}”: repaired layout, checks or formulas.`,
    columnsAdded: (title: string, names: string) => `“${title}”: added the columns ${names}.`,
    andMore: (count: number) => `… and ${count} more.`,
    nothingToDo: 'Everything is in place; nothing was changed.',
    fillInPeople: (title: string) =>
      `Next: fill in the sheet “${title}”, one line per person, then choose “Set up or repair workbook” again.`,
    managerUnknown: (person: string, email: string) =>
      `${person}: the manager ${email} is not on the list of people. The row is kept; check the address.`,
    columnNotUsed: (file: string, column: string) => `${file}: the column “${column}” is not known and was not used.`,
    conflict: (sheet: string, row: number, column: string, kept: string, offered: string) =>
      `${sheet}, row ${row}, ${column}: kept “${kept}”; the file says “${offered}”.`,
    notInFile: (person: string, kpi: string) =>
      `${person}: “${kpi}” is on the sheet but not in the file. The row is kept.`,
    weightsNotFull: (person: string, total: string) =>
      `${person}: the weights add up to ${total}; they must add up to 100.`,
    weightOutside: (person: string, kpi: string, weight: string, lowest: number, highest: number) =>
      `${person}: the weight ${weight} of “${kpi}” is outside the advised ${lowest} to ${highest}.`,
    kpiCount: (person: string, count: number, fewest: number, most: number) =>
      `${person}: ${count} KPIs with weight; ${fewest} to ${most} are advised.`,
    targetsMissing: (count: number) => `${count} ${count === 1 ? 'target is' : 'targets are'} still to be set.`,
    factorHundred: (person: string, kpi: string) =>
      `${person}: actual and target of “${kpi}” differ by a factor of about 100. Was a percentage typed twice?`,
    otherRole: (person: string, sheet: string) => `${person} has rows on “${sheet}” from another role. They are kept.`,
    protectionFailed: (title: string, email: string) => `“${title}”: ${email} could not be given the right to edit.`,
    rowsWithoutPerson: (sheet: string, ids: string) =>
      `“${sheet}” has rows for ${ids}, not on the list of people. They are kept.`,
    protection: 'PerfScore: computed or structural, change with care',
    hrOnly: 'PerfScore: changed by HR only',
    busy: 'Somebody else is just changing this workbook. Try again in a moment; nothing was changed.',
    newerVersion: (found: string) =>
      `This workbook was made by a newer PerfScore (version ${found}). Update the add-on; nothing was changed.`,
    sheetDamaged: (title: string) =>
      `The sheet “${title}” has lost its hidden row of column keys. Restore it from the version history (File → Version history); nothing was changed.`,
  },
  endpoint: {
    unknown: (name: string) => `There is no action “${name}”.`,
    badInput: (where: string) => `“${where}” is missing or not of the allowed form.`,
    failed:
      'Something went wrong inside PerfScore; nothing was changed as far as it can tell. Try again, and report it if it stays.',
  },
};
