// The panel “Private workbooks”: a sheet about one person, for a file of its own, and back.
export const privateSheet = {
  about:
    'For people who must not see the others: make a sheet about one person, copy it into a file of its own and share that with them. What they fill in there comes back here.',
  make: '1. Make the sheet',
  makeButton: 'Make sheet',
  choose: 'Choose the person first.',
  back: '2. Take over what came back',
  paste: 'The whole tab, pasted',
  pasteHelp: 'In the person’s file: click the corner above row 1 (left of column A), copy, then paste here.',
  pasteFirst: 'Paste the copied tab first.',
  preview: 'Preview',
  whose: '{name}, {period}',
  wrong: 'Nothing can be recorded yet:',
  lines: 'This will be recorded:',
  aboutPerson: '{what}: {field}',
  aboutKpi: '{what}: {kpi}, {field}',
  from: '{old} → {value}',
  record: 'Record it for {name}',
  recorded: 'Recorded for {name}. The person’s file is not needed any more for this.',
} as const;
