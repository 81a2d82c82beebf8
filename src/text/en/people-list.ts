// What the preview of a list of people says of its lines.
export const peopleList = {
  roleFromTitle: '“{found}” was read as {role}.',
  roleAndTrackFromTitle: '“{found}” was read as {role}, {track}.',
  idFromEmail: 'The person ID “{id}” was made from the e-mail.',
  idFromSheet: 'Known by the e-mail: “{id}” on the sheet.',
  managerFound: 'The manager “{found}” is {email}.',
  managerWithoutEmail: 'The manager “{found}” has no e-mail yet, so the manager stays blank for now.',
  emailAgain:
    '{email} belongs to “{id}” as well. If this is a second line of the same person, fill in “{samePersonAs}”; otherwise one of the two is too much.',
  filled: '{column}: blank on the sheet, will be filled in with “{list}”.',
  kept: '{column}: the sheet says “{sheet}” and keeps it; this list says “{list}”. If the list is right, change the sheet.',
} as const;
