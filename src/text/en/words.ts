// The short words that formulas and the menu need.
import { panels } from './panels';
import { ruleWords } from './rule-words';

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
  /** What PERFEXPLAIN says of a KPI. */
  explain: {
    headers: {
      kpi: 'KPI',
      compared: 'Compared',
      rule: 'How it is scored',
      rawPoints: 'Points',
      points: 'Points that count',
      share: 'Share of weight',
      contribution: 'Contribution',
    },
    withTarget: 'actual {actual}, target {target}',
    withBaseline: 'actual {actual}, from {baseline} to {target}',
    alone: 'actual {actual}',
    missing: 'figure missing: left out, the rest is re-weighted',
    missingZero: 'figure missing: counts as 0',
    notApplicable: 'not applicable: left out',
    unfinished: 'target or baseline missing: left out',
    observed: 'observed only: weight 0',
    total: 'Total',
    rules: ruleWords,
  },
  /** People who joined, moved or left inside the period (P3). */
  parts: {
    tooShort: '{state}: {days} of at least {minimum} days',
    whole: '{state} ({parts})',
    days: '{id}: {days} days',
    part: 'part of {id}, {days} days',
    veto: '{state}; without the veto {uncapped}',
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
    openPanel: 'Open panel',
    goTo: 'Go to',
    panels,
    setUp: 'Set up or repair workbook',
    publish: 'Publish dashboard',
    verify: 'Verify records',
  },
} as const;
