// What the server says about an exported file and the figures in it.
export const figuresImport = {
  line: 'line {lines}',
  lines: 'lines {lines}',
  noHeaders:
    'No line of this file looks like headers above figures. Say in which line the headers stand, or choose another file.',
  noPeriod: 'Settings name no period. Fill it in first.',
  asksAccount:
    'It is not known which console this file is from. Say where it is from, so that a later file of the same origin can replace it.',
  noFigures: 'No column is used for a KPI yet. Choose which columns make which KPI.',
  kpiTwice: '“{kpi}” is made in two ways. Keep one of them.',
  asksRange: 'The file does not say which days it covers. Fill in the first and the last day.',
  asksDateOrder:
    'Line {line}: “{found}” under “{column}” can be read in two ways. Say whether day or month comes first.',
  asksDecimal:
    'Line {line}: “{found}” under “{column}” can be read in two ways. Say whether numbers have a decimal point or a decimal comma.',
  halves:
    '“{kpi}”: one part of the figure is there and the other is missing in {lines}. Say whether what is missing counts as zero or whether the line is left out.',
  asksVanished:
    'An earlier import of the same source and days has figures that this file has not: {figures}. Say whether they stay or are taken back.',
  empty: 'There is no row of figures below the headers: the report is empty.',
  nobody:
    'Nothing in this file belongs to a KPI of somebody yet. Say whose its accounts or campaigns are, and look whether those people have these KPIs.',
  nothing: 'All of this is in the workbook already. Nothing was written.',
  nothingTaken: 'Nothing of this can be taken; why stands beside each KPI. Nothing was written.',
  nothingToUndo:
    'There is nothing to take back: it was taken back already, or other figures came in for the same KPIs since.',
  undecided: '{who}, “{kpi}”: somebody typed another figure. Choose which one stays.',
  covers: 'Days covered: {from} to {to}.',
  kept: 'Rows added up: {count}.',
  above: 'Skipped above the headers: {lines}.',
  totals: 'Skipped, because they are totals: {lines}.',
  remarks: 'Skipped, because they are remarks: {lines}.',
  parts: 'Skipped, because their whole is in the file: {lines}.',
  elsewhere: 'Skipped, because they belong to another table in the same file: {lines}.',
  unreadable:
    '“{found}” under “{column}” is no figure and was left out: {lines}. Figures are written like 1,204.50 or 6.20%.',
  rateAmongCounts:
    '“{found}” under “{column}” is a percentage and cannot be added up like a count; it was left out: {lines}. Use the column as a column of rates.',
  noDay:
    '“{found}” under “{column}” is no day, and the whole row was left out: {lines}. Days are written like 2026-07-31.',
  blankDay: 'Left out, because “{column}” is blank: {lines}.',
  moreIssues: 'So were parts of {count} more lines.',
  unassigned: 'Left out, because they are not assigned to anybody under “{column}”: {count} ({names}).',
  unnamed: 'no name',
  shortenedIds:
    '“{found}” under “{column}” is a long number that a spreadsheet has shortened: several accounts or campaigns may be behind it. Choose another column.',
  partial:
    'The console leaves rare entries under “{column}” out, so that the rows do not make the whole. Export the table by day instead.',
  lostColumns:
    'Earlier files had columns that this one lacks: {columns}. Look at what stands for the day and the owner of a row instead.',
  lostKpi:
    '“{kpi}” was made of columns that this file lacks: {columns}. Choose its columns anew, or it stays as it is.',
  notYours: 'Left out, because you may not enter figures for them: people: {count}.',
  withoutKpi: '{who} has none of the KPIs that this file holds.',
  remaining:
    'Figures of {who} from the same source and days stay as they are. If they belong to somebody else by now, HR or their manager has to bring this file in.',
  totalSame: '{column}: the rows add up to {kept}, as the file states.',
  totalDiffers: '{column}: the rows add up to {kept}, but the file states {stated}. Look at what was skipped.',
  fromLines: 'From {lines}.',
  replaced: 'Replaces figures of the same days from an earlier import: {count}.',
  takenBack: 'This file has nothing for it: earlier figures of the same days are taken back: {count}.',
  besides:
    'Added to figures of the same days from: {sources}. If that is the same account, take that import back, or they count twice.',
  outside: 'Days outside the period, kept but not counted: {count}.',
  absent: 'Of days before {who} came or after they left: {count}. Look whether they belong to somebody else.',
  beyondWhole: 'This is more than 100 %: look whether a rate without % is a fraction or a percentage.',
  disturbed:
    'The rows of Figures no longer make the actual that an import wrote: some were deleted or changed there. Look before you decide.',
  obstacles: {
    mixed:
      'The rows have several kinds under “{column}”, which cannot be added up: {found}. Take only the rows of one of them, or export them apart. Nothing is taken.',
    needsRate: 'This KPI is a percentage: choose a column of rates, or the columns that are divided. Nothing is taken.',
    notFigure: 'This KPI is answered by a rating or by yes or no, not by a figure. Nothing is taken.',
    noRollUp: 'The KPI library does not say how its figures are put together. Nothing is taken.',
    needsParts: 'Rates alone cannot be put together. Choose the columns that are divided instead. Nothing is taken.',
    needsValue: 'This KPI is a sum and needs a value, not a rate. Nothing is taken.',
    several: 'There are several readings of one day, and only one can count. Nothing is taken.',
    straddles:
      'The rows cover {from} to {to}, only a part of which lies in {period}. Export the days of the period alone. Nothing is taken.',
    overlaps:
      'An earlier import covers {from} to {to} in one figure, more than this file. Export all of these days, or take that import back. Nothing is taken.',
    stopped: 'The actual says “not applicable” and stays. The dated figures are kept.',
    oneReading: 'A growth needs two readings. The dated figures are kept, the actual stays.',
    none: 'No figure lies in the period, or what it is divided by adds up to 0. The actual stays as it is.',
  },
} as const;
