// What the checks found, by kind: what stands there, what is allowed, how to mend it.
export const findings = {
  weightsNotFull: {
    found: 'The weights add up to {total}.',
    allowed: 'They must add up to {sum} (± {tolerance}).',
    mend: 'Change them here or in “Goals”. Goals that were agreed are changed in “Goals” only.',
  },
  weightNegative: {
    found: 'The weight is {weight}.',
    allowed: '0 or more; 0 means: observed, not counted.',
    mend: 'Type the weight without a minus, or 0.',
  },
  weightOutside: {
    found: 'The weight is {weight}.',
    allowed: '{lowest} to {highest} are advised.',
    mend: 'Less hardly counts, more leaves little to the rest: share it out, or keep it if it is meant.',
  },
  kpiCount: {
    found: 'KPIs with weight: {count}.',
    allowed: '{fewest} to {most} are advised.',
    mend: 'Add or leave out KPIs; a weight of 0 keeps one in view without counting it.',
  },
  weightBlank: {
    found: 'The weight is blank, and the others add up to 100 already.',
    allowed: 'A number; blank counts as 0: observed, not counted.',
    mend: 'Type 0 if that is meant, otherwise take weight from the others.',
  },
  templateDiffers: {
    found: 'The weights differ from the template of the role: {own}.',
    allowed: 'Own weights are allowed; the template has {template}.',
    mend: 'Nothing to do if it is meant.',
  },
  targetMissing: {
    found: 'The target is blank.',
    allowed: 'This rule needs a target; without one there are no points.',
    mend: 'Fill in a target (for people: agree it in “Goals”), or choose another rule.',
  },
  baselineMissing: {
    found: 'The baseline is blank.',
    allowed: 'The rule “progress” needs one; without it there are no points.',
    mend: 'Fill in where the figure stood at the start, or choose another rule.',
  },
  targetZeroShare: {
    found: 'The target is 0.',
    allowed: 'Points given by share of the target need another target than 0.',
    mend: 'Set another target, or write the points without %.',
  },
  targetZero: {
    found: 'The target is 0.',
    allowed: 'Allowed, but then there is only “reached” or “not reached”: 100 points or 0.',
    mend: 'Set another target if there should be something in between.',
  },
  targetWorse: {
    found: 'The target {target} is worse than the baseline {baseline}.',
    allowed: 'A target should lead away from the baseline to the better side.',
    mend: 'Check target, baseline and rule: perhaps lower is better here, or the two were swapped.',
  },
  targetIsBaseline: {
    found: 'Target and baseline are both {target}.',
    allowed: 'Allowed: it means “keep it up”, 100 points or 0.',
    mend: 'Nothing to do if it is meant; otherwise set a target that lies further.',
  },
  detailWrong: {
    found: 'The rule detail cannot be used: {problem}.',
    allowed: 'For example cap 130; floor 20; slope 2; 95%~105%; 80%:0; 100%:100, separated by “;”.',
    mend: 'Correct the cell. Until then the KPI has no points.',
  },
  pointsFall: {
    found: 'By “{detail}” a better figure gives fewer points.',
    allowed: 'By the KPI library it is known which way is better; the points should go the same way.',
    mend: 'Swap the points, or correct the rule of the KPI in the library.',
  },
  detailUnused: {
    found: 'The rule makes no use of “{detail}”.',
    allowed: 'Bands and slopes belong to “range”, lists of points to “curve” and “steps”; cap and floor to every rule.',
    mend: 'Choose the rule that was meant, or clear the detail.',
  },
  changedByHand: {
    found: 'This is not what was agreed: {agreed}.',
    allowed: 'After the agreement goals are changed in “Goals”, with a reason, and agreed again.',
    mend: 'Restore what was agreed, or propose the change in “Goals”.',
  },
  targetNotProRated: {
    found: 'The target {target} is the one for the whole period; the person is there for {days} of {all} days.',
    allowed: 'Volumes are set for the days a person is there; rates stay as they are.',
    mend: 'Lower the target in proportion, or agree it as it is.',
  },
  proRatingToCheck: {
    found: 'The person is there for {days} of {all} days; the target is {target}.',
    allowed: 'Volumes are set for the days a person is there.',
    mend: 'Nothing to do if the target was set for these days.',
  },
  numberAsText: {
    found: '“{found}” is text, not a number, and is not counted.',
    allowed: 'A number; this one can only mean {value}.',
    mend: 'Type it again as a number, or let it be converted.',
  },
  numberUnclear: {
    found: '“{found}” is text and may mean {one} or {other}.',
    allowed: 'A number.',
    mend: 'Choose the one that is meant; PerfScore does not guess.',
  },
  notANumber: {
    found: '“{found}” is not a number.',
    allowed: 'A number, or a blank cell while there is none; an actual may also be N/A.',
    mend: 'Type the number alone; words belong into the evidence or the remark.',
  },
  formulaFailed: {
    found: 'The formula in the cell gives {found}.',
    allowed: 'A formula is all right where it gives a number; a blank cell while there is none.',
    mend: 'Look at what the formula refers to (a deleted cell, a division by 0, a blank total), or type the number instead.',
  },
  dateForNumber: {
    found: 'A date stands there: {found}.',
    allowed: 'A number. Sheets takes what looks like a date for one, such as 7/1 or 3-5.',
    mend: 'Choose Format → Number → Automatic, then type the number anew.',
  },
  notYesOrNo: {
    found: '“{found}” is neither yes nor no.',
    allowed: 'yes, no, true, false, 1, 0, ✓, or N/A.',
    mend: 'Type yes or no; the rest belongs into the evidence.',
  },
  outOfBounds: {
    found: '{value} stands there.',
    allowed: '{lowest} to {highest}.',
    mend: 'Type the figure as the scale has it.',
  },
  negative: {
    found: '{value} stands there.',
    allowed: 'This counts something: {lowest} or more.',
    mend: 'Check the figure; a change against before belongs to a KPI measured in %.',
  },
  shareBeyond: {
    found: '{value} stands there.',
    allowed: 'This is a share of a whole: {lowest} to {highest}.',
    mend: 'Check whether the sign % was typed twice or numerator and denominator were swapped.',
  },
  factorHundred: {
    found: 'Actual {actual} and target {other} differ by a factor of about 100.',
    allowed: 'Percentages are typed as 95 or 95%.',
    mend: 'Check both cells: one of them was probably typed as a fraction.',
  },
  farFromTarget: {
    found: 'The actual {actual} is ten times or a tenth of the target {other}, or further off.',
    allowed: 'Possible, but often a digit too many or too few, or another unit.',
    mend: 'Check both; nothing to do if they are right.',
  },
  farFromBaseline: {
    found: 'The actual {actual} is ten times or a tenth of the baseline {other}, or further off.',
    allowed: 'Possible, but often a digit too many or too few, or another unit.',
    mend: 'Check both; nothing to do if they are right.',
  },
  farFromHistory: {
    found: 'The actual {actual} is ten times or a tenth of the mean of earlier periods, {other}, or further off.',
    allowed: 'Possible, but often a digit too many or too few, or another unit.',
    mend: 'Check the figure at its source; nothing to do if it is right.',
  },
  notRated: {
    found: 'The rating is 0, which means: not rated yet.',
    allowed: '1 to 5, due since {due}; N/A takes the KPI out for this period.',
    mend: 'Rate in “Review”, or type the rating with a sentence of evidence.',
  },
  figureMissing: {
    found: 'The actual is blank.',
    allowed: 'It has been due since {due}. 0 is a value, N/A takes the KPI out for this period.',
    mend: 'Fill in the figure, bring it in from a file, or stop the KPI in “Goals”.',
  },
  adjustmentBeyond: {
    found: 'The adjustment is {value}; only {counted} counts.',
    allowed: '{lowest} to {highest} points, as Settings say.',
    mend: 'Type what is meant within the limit; HR may change the limit on Settings.',
  },
  ratingUnexplained: {
    found: 'The rating {rating} has neither comment nor evidence.',
    allowed: 'A rating needs a sentence or a link that backs it.',
    mend: 'Write it into “Evidence”, or as a comment in “Review”.',
  },
  personIdMissing: {
    found: 'The line has no person ID.',
    allowed: 'Every line of People needs one of its own; without it nothing of the line counts.',
    mend: 'Type a short ID that nobody else has.',
  },
  duplicatePerson: {
    found: 'The person ID “{id}” is there already, in row {first}.',
    allowed: 'Every line has an ID of its own; of two only the first counts.',
    mend: 'Give this line another ID, or delete it. For a new role or manager, tie the lines by “Same person as”.',
  },
  roleMissing: {
    found: 'No role is filled in.',
    allowed: 'One of the roles; it decides the KPIs.',
    mend: 'Choose the role, then run “Set up or repair workbook”.',
  },
  trackOfOtherRole: {
    found: 'The track “{found}” is none of this role.',
    allowed: '{allowed}, or blank for the first one.',
    mend: 'Choose a track of this role.',
  },
  dateUnreadable: {
    found: '“{found}” is not a date.',
    allowed: 'Year, month and day, such as 2026-07-01; blank for none.',
    mend: 'Write the date that way.',
  },
  dateUnclear: {
    found: '“{found}” may be {one} or {other}.',
    allowed: 'Year, month and day, such as 2026-07-01; blank for none.',
    mend: 'Type the one that is meant; until then it counts for nothing.',
  },
  emailUnreadable: {
    found: '“{found}” is not an e-mail address.',
    allowed: 'One address, such as name@example.com; blank for none.',
    mend: 'Correct the address.',
  },
  leftBeforeJoined: {
    found: 'The day of leaving, {left}, is before the day of joining, {joined}.',
    allowed: 'Joining first, leaving later.',
    mend: 'Correct one of the two dates.',
  },
  managerSelf: {
    found: '{email} is the manager of this person and this person.',
    allowed: 'Somebody else, or blank for whoever is at the top.',
    mend: 'Name who reviews this person, or clear the cell.',
  },
  managerCircle: {
    found: 'The managers form a circle: {chain}.',
    allowed: 'Every way upwards must come to an end.',
    mend: 'Correct the manager of one of them.',
  },
  managerUnknown: {
    found: 'The manager {email} is not on People and not among HR in Settings.',
    allowed: 'The address of somebody on People or of HR: only they can review.',
    mend: 'Check the spelling, or add the manager to People.',
  },
  managerMissing: {
    found: 'No manager is filled in.',
    allowed: 'Everybody who takes part needs somebody who reviews them; blank only at the top.',
    mend: 'Type the e-mail of the manager.',
  },
  tooFewDays: {
    found: 'There for {days} of {all} days of the period.',
    allowed: 'From {minimum} days on there is a score; below that the person is not rated.',
    mend: 'Nothing to do if the dates are right; the least number of days stands in Settings.',
  },
  samePersonUnknown: {
    found: '“{id}” is no other line of People.',
    allowed: 'The person ID of the first line of the same person, or blank.',
    mend: 'Type that ID, or clear the cell.',
  },
  lineNotTied: {
    found: 'The address {email} has a second line here, and nothing ties it to the line {other}.',
    allowed: 'Lines of one person are tied, so that their parts of the period are added up.',
    mend: 'Type {other} into “Same person as”, or correct the address if it is somebody else.',
  },
  personWithoutKpis: {
    found: 'There is no KPI row of this person.',
    allowed: 'Who takes part has KPIs; without them there is no score.',
    mend: 'Run “Set up or repair workbook”: it adds the KPIs of the role.',
  },
  choiceUnknown: {
    found: '“{found}” is not known here.',
    allowed: '{allowed}.',
    mend: 'Choose one of these from the list of the cell.',
  },
  textTooLong: {
    found: 'The text has {found} characters.',
    allowed: 'At most {limit}.',
    mend: 'Shorten it, or put it into a document and paste the link.',
  },
  kpiUnknown: {
    found: 'The KPI “{found}” is not in the KPI library.',
    allowed: 'KPIs of the library: unit, definition and roll-up come from there.',
    mend: 'Add it to the KPI library, or delete the row if it is not needed.',
  },
  duplicateKpi: {
    found: 'The same KPI is there already, in row {first}.',
    allowed: 'Each KPI once; both rows count, so its weight counts twice.',
    mend: 'Delete the row that is too many.',
  },
  duplicateLine: {
    found: '“{found}” is there already, in row {first}.',
    allowed: 'Each once; of two lines only the first counts.',
    mend: 'Delete the line that is too many, or give it a key of its own.',
  },
  rowIncomplete: {
    found: 'The row does not say whose it is or which KPI it is about.',
    allowed: 'Person ID and KPI; without them the row counts for nobody.',
    mend: 'Fill in what is missing (the column of KPI keys is hidden), or delete the row.',
  },
  rowWithoutPerson: {
    found: 'Nobody on People has the ID “{id}”.',
    allowed: 'The person ID of somebody on People; the row counts for nobody.',
    mend: 'Add the person to People, correct the ID, or delete the row.',
  },
  otherRole: {
    found: 'The row stands here, but the role of the person is {role}.',
    allowed: 'Rows on the sheet of their role; these here count all the same.',
    mend: 'Delete the rows of the former role, or give the person a second line for it on People.',
  },
  teamUnknown: {
    found: 'Nobody on People is in the team “{found}”.',
    allowed: 'A team as it is written on People ({allowed}), or blank for the whole department.',
    mend: 'Correct the spelling here or on People: as it is, these KPIs count for nobody.',
  },
  servesNothing: {
    found: 'This KPI is in use and serves no team KPI in use (“Serves team KPI”: {serves}).',
    allowed: 'One of the KPIs on “Team KPIs”.',
    mend: 'Choose in the KPI library which team KPI it feeds, or add that one to “Team KPIs”.',
  },
  templateNotFull: {
    found: 'The weights of the template “{template}” add up to {total}.',
    allowed: 'They must add up to {sum}: whoever is new starts with them.',
    mend: 'Correct the weights in “Set up”, step “Templates”.',
  },
  templateKpiUnknown: {
    found: 'The template “{template}” names the KPI “{found}”, which is not in the KPI library.',
    allowed: 'KPIs of the library.',
    mend: 'Add it to the KPI library, or delete the line.',
  },
  onlyResult: {
    found: 'The template “{template}” has results only.',
    allowed: 'Results and process side by side (principle 2).',
    mend: 'Add a KPI about how the work is done.',
  },
  onlyProcess: {
    found: 'The template “{template}” has process only.',
    allowed: 'Results and process side by side (principle 2).',
    mend: 'Add a KPI about what comes out of the work.',
  },
  onlyCounted: {
    found: 'The template “{template}” has counted figures only.',
    allowed: 'Counted and judged side by side (principle 3).',
    mend: 'Add a KPI that is rated, such as teamwork.',
  },
  onlyJudged: {
    found: 'The template “{template}” has judged KPIs only.',
    allowed: 'Counted and judged side by side (principle 3).',
    mend: 'Add a KPI with a figure.',
  },
  periodUnreadable: {
    found: '“{found}” is not a period.',
    allowed: '2026-10, 2026-Q4, 2026-H2 or 2026.',
    mend: 'Write the period that way.',
  },
  settingNotANumber: {
    found: '“{setting}” is “{found}”.',
    allowed: 'A number.',
    mend: 'Type a number; until then nothing can be scored.',
  },
  settingNotAShare: {
    found: '“{setting}” is “{found}”.',
    allowed: 'A share from 0% to 100%.',
    mend: 'Type a share such as 20%; until then nothing can be scored.',
  },
  settingChoice: {
    found: '“{setting}” is “{found}”.',
    allowed: '{allowed}.',
    mend: 'Choose one of these from the list of the cell.',
  },
  gradeOrder: {
    found: '“{setting}” is {found}.',
    allowed: 'Less than “{better}”, which is {limit}.',
    mend: 'Correct one of the two; until then nothing can be scored.',
  },
  ratingOrder: {
    found: '“{setting}” is {found}.',
    allowed: 'Not less than the points of the rating below it, {below}.',
    mend: 'Correct it: a better rating must never give fewer points.',
  },
  capBelowFloor: {
    found: 'The floor {found} is above the cap {cap}.',
    allowed: 'The floor lies below the cap.',
    mend: 'Correct one of the two; until then nothing can be scored.',
  },
  hrMissing: {
    found: 'Nobody is named as HR.',
    allowed: 'At least one address; until then everybody may set the workbook up.',
    mend: 'Type the e-mails of HR, separated by commas.',
  },
  copyDiffers: {
    found:
      '“{copy}” is a copy of “{original}” and counts for nothing. It says “{found}” here, where “{original}” says “{counts}”. Cells that differ: {count}.',
    allowed: 'Only “{original}” is scored.',
    mend: 'Type into “{original}” what is meant, then delete the copy yourself; PerfScore leaves it alone.',
  },
  copiedSheet: {
    found: '“{copy}” is a copy of “{original}” and counts for nothing.',
    allowed: 'Copies may stay; only “{original}” is scored.',
    mend: 'Delete it if nobody needs it: whoever types into it by mistake sees no score change.',
  },
  keyResultIncomplete: {
    found: 'The cell is blank.',
    allowed: 'A key result needs start and target; without both there is no progress.',
    mend: 'Fill in the figure; a start of 0 is a figure as well.',
  },
  keyResultWeight: {
    found: 'The weight is {weight}.',
    allowed: '0 or more; blank everywhere lets all key results count alike.',
    mend: 'Type the weight without a minus.',
  },
  confidenceOutside: {
    found: 'The confidence is {value}.',
    allowed: '{lowest} to {highest}.',
    mend: 'Type how sure you are on that scale; it enters no score.',
  },
  okrOwnerUnknown: {
    found: 'Nobody on People has the ID “{id}”.',
    allowed: 'The person ID of somebody on People, or blank for a team’s objective.',
    mend: 'Correct the ID, or clear it and name the team.',
  },
} as const;
