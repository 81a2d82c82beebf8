// How each rule scores, in a few words.
export const ruleWords = {
  higher: 'higher is better: actual ÷ target × 100',
  lower: 'lower is better: (2 − actual ÷ target) × 100',
  'lower-ratio': 'lower is better: target ÷ actual × 100',
  range: 'on target: 100 inside the band, fewer points outside',
  progress: 'progress: share of the way from baseline to target × 100',
  rating: 'rating 1 to 5 turned into points',
  'yes-no': 'yes 100, no 0',
  curve: 'points along a curve',
  steps: 'points by steps',
} as const;
