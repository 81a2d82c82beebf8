// The sidebar's own words: its frame and the parts that all its forms are made of.
import { panels } from './panels';

export const sidebar = {
  listSeparator: ', ',
  panels,
  frame: {
    navigation: 'Panels',
    opening: 'Opening…',
    loading: 'Loading…',
    repair: 'Set up or repair workbook',
    tryAgain: 'Try again',
    roles: { hr: 'HR', manager: 'manager', employee: 'employee' },
    who: '{name} ({roles})',
    notForYou: '“{panel}” is for other people; you are back here.',
    unknownPerson:
      'Google does not say which account you use here, so you can only look. This happens when you work in another organisation’s file: ask its owner to give access to an account of that organisation.',
  },
  bridge: {
    accounts:
      'Google did not let this panel in. This mostly happens when several Google accounts are signed in to one browser: open the file in a browser profile or a private window with one account only. What you typed is kept.',
    timeout:
      'Google did not answer in time. It may have been saved all the same: try again, nothing is saved twice. What you typed is kept.',
    busy: 'Somebody else is saving right now. Wait a moment and try again; what you typed is kept.',
    offline: 'No connection. Check your network and try again; what you typed is kept.',
    other:
      'Something went wrong, and it may not have been saved. Try again; if that does not help, close the panel and open it anew. What you typed is kept.',
  },
  fields: {
    optional: '(optional)',
    choose: 'Choose',
    choosePerson: 'Choose a person',
    person: 'Person',
    personWithRole: '{name} · {role}',
    personWithId: '{label} · {personId}',
    characters: '{count} of {most} characters',
    tooManyCharacters: '{count} of {most} characters: please shorten it',
    notANumber: '“{found}” cannot be read as a number. Write it like 1200 or 1,200.5.',
    notAPercentage: '“{found}” cannot be read as a percentage. Write it like 95%.',
    onlyPercent: '“{found}” is a percentage, but a number is needed here.',
    unit: 'in {unit}',
  },
  errors: {
    title: 'Please check:',
  },
  drafts: {
    restored: 'What you typed on {at} has been restored.',
    discard: 'Discard',
    keeping: 'Keeping draft…',
    kept: 'Draft kept',
    tooLong: 'Too long to be kept as a draft: it is lost when the panel is closed. Submit it, or shorten it.',
    notKept: 'The draft is not kept at the moment. Leave the panel open; it is tried again when you go on typing.',
    notLoaded: 'What you may have typed earlier could not be fetched.',
    goOn: 'Go on without it',
  },
  weights: {
    sum: 'Weights: {sum} of {full}',
    short: '{rest} missing',
    over: '{rest} too much',
    full: 'adds up',
    unreadable: 'a weight cannot be read',
    split: 'Split the rest',
    takeOff: 'Take it off the others',
  },
  stale: {
    title: 'Somebody else has saved this meanwhile',
    who: '{name} saved it on {at}.',
    explain: 'Nothing of yours is lost. Compare, then choose which version counts.',
    yours: 'Yours',
    theirs: 'Saved',
    empty: '(empty)',
    keepMine: 'Keep mine and save',
    takeTheirs: 'Take the saved version',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  },
} as const;
