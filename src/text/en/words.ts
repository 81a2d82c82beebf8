// The short words that formulas and the menu need.
export const words = {
  productName: 'PerfScore',
  listSeparator: ', ',
  place: {
    line: 'line {line}',
    row: 'row {row}',
    separator: ', ',
    before: '{place}: {sentence}',
  },
  /** Arguments of cell functions that are no column of a sheet. */
  arguments: {
    settings: 'Settings',
    bands: 'Bands',
    block: 'Block',
  },
  issues: {
    missing: 'figure missing',
    targetMissing: 'target missing',
    baselineMissing: 'baseline missing',
    weightsNotFull: 'weights add up to {total}, not 100',
    notOnPeople: 'person not on People',
    factorHundred: 'actual and target differ by a factor of about 100: percent typed twice?',
  },
  menu: {
    setUp: 'Set up or repair workbook',
  },
} as const;
