// What the server says to OKR, to a result and to its acknowledgement.
export const resultForms = {
  okr: {
    notThere: 'This key result is not on the sheet any more, or it is not yours to see. Open OKR anew.',
    notAllowed: {
      person: 'Only the person themselves, their manager or HR may change this key result.',
      team: 'Only the lead of this team, a manager of somebody in it or HR may change this key result.',
      department: 'Only HR may change key results of the whole department.',
    },
    separatorInName:
      'The objective or the key result has “ › ” in its words, which Records need for themselves. Write it differently on the sheet, then try again.',
    confidence: 'Confidence is a whole number from 1 to 10.',
  },
  result: {
    notOnScorecard:
      'There is no line for this person on the sheet of scores yet. HR can add it with “Set up or repair workbook”.',
    noReview: 'There is nothing to confirm yet: the manager’s review has not been submitted.',
    acknowledgedAlready: 'This result was confirmed already.',
  },
} as const;
