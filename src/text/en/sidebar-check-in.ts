// The panel for check-ins.
export const checkIn = {
  about: 'A short note during the period, by either side. Both see it, HR too.',
  progress: 'Progress',
  progressHelp: 'What was achieved since the last time?',
  blocker: 'Blocker',
  support: 'Support promised',
  nextStep: 'Next step',
  add: 'Add check-in',
  added: 'The check-in is saved.',
  meanwhile:
    '{name} has added a check-in meanwhile; it is the first one below. Yours is not saved yet: choose “Add check-in” once more.',
  earlier: 'Earlier check-ins',
  none: 'There is none in this period yet.',
  who: '{at} · {name}',
} as const;
