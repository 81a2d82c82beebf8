// What a review must still say, beside the field.
export const reviewForms = {
  unknownKpi: '“{kpi}” is not a KPI of this person.',
  kpiTwice: '{kpi}: there are two answers; one is needed.',
  kpiLeftOut: '{kpi}: there is no answer yet.',
  stopped: '{kpi}: stopped for this period. It can be taken up again under Goals.',
  ratingNeeded: '{kpi}: choose a rating.',
  notANumber: '{kpi}: “{found}” is not a number.',
  notYesOrNo: '{kpi}: choose yes or no.',
  commentNeeded: '{kpi}: a rating of 1, 2 or 5 needs a comment. What happened?',
  whyNotApplicable: '{kpi}: say in the comment why it does not apply in this period.',
  reasonNeeded: 'Say why the review is being changed.',
} as const;
