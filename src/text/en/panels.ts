// The titles of the panels, in the sidebar and in the menu.
export const panels = {
  home: 'Home',
  problems: 'Problems',
  setUp: 'Set up',
  handOver: 'Hand over',
  goals: 'Goals',
  figures: 'Bring figures in',
  checkIn: 'Check-in',
  selfReview: 'Self review',
  review: 'Review',
  myResult: 'My result',
  okr: 'OKR',
  privateWorkbook: 'Private workbooks',
} as const;

export type PanelKey = keyof typeof panels;
