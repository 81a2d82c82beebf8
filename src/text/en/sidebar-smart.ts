// What stands beside a goal while it is written.
export const smart = {
  perLine: 'Each line is read as one goal. What follows is advice on the wording; it enters no score.',
  of: 'SMART, {goal}:',
  scores: ['not yet', 'partly', 'good'],
  letter: '{letter}, {name}: {score}',
  separator: '; ',
  word: '“{word}”',
  by: 'By the words {words}',
  pattern: 'It could be written: {pattern}',
  nothing: 'Nothing to mend.',
  notYet: 'Not read yet.',
} as const;
