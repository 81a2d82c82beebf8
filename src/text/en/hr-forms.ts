// What the forms of HR say: set-up, role templates, handing over.
export const hrForms = {
  visibility: {
    open: 'Open: everyone who can open this file sees the scores, grades and reviews of everybody.',
    private:
      'Private: this file is shared with HR and managers only. Employees get their own part on a sheet of their own and hand it back.',
  },
  templateNotFull: 'The template “{role}, {track}”: the weights add up to {total}; they must add up to 100.',
  templateUnchanged: 'No weight differs from the one on the sheet.',
  handOver: {
    sameManager: 'These are the same person. Choose somebody else.',
    noReports: 'Nobody reports to {from}.',
    unknownManager: '{to} is neither on the list of people nor HR in Settings. Add the e-mail there first.',
    hasLeft: '{to} left on {left}. Choose somebody who is still here.',
    circle: 'Then {chain} would report to each other in a circle. Give {to} another manager first.',
    onlySelf: '{to} is the only report of {from} and cannot report to themselves.',
    skipped:
      '{person} cannot report to themselves and keeps the present manager. Change that on the list of people if needed.',
  },
} as const;
