// The settings: their names and what they mean.
export const settings = {
  language: {
    name: 'Language',
    meaning: 'Language of headers, notes and messages; run "Set up or repair" after a change.',
  },
  period: { name: 'Period', meaning: 'A month, quarter, half-year or year: 2026-10, 2026-Q4, 2026-H2 or 2026.' },
  hr_emails: {
    name: 'HR e-mails',
    meaning: 'Who may change Settings, the KPI library and the templates; separated by commas.',
  },
  cap: { name: 'Cap of points', meaning: 'No KPI gives more points than this (rule S13).' },
  floor: { name: 'Floor of points', meaning: 'No KPI gives fewer points than this (rule S13).' },
  missing: {
    name: 'Missing figures',
    meaning:
      'leave-out: the rest is re-weighted and the score is provisional; zero: counts as 0; block: no score until all is in (rule W2).',
  },
  rating_1: { name: 'Points for rating 1', meaning: 'Points of a KPI rated 1; in between is linear (rule S6).' },
  rating_2: { name: 'Points for rating 2', meaning: 'Points of a KPI rated 2 (rule S6).' },
  rating_3: { name: 'Points for rating 3', meaning: 'Points of a KPI rated 3: what was agreed was done (rule S6).' },
  rating_4: { name: 'Points for rating 4', meaning: 'Points of a KPI rated 4 (rule S6).' },
  rating_5: { name: 'Points for rating 5', meaning: 'Points of a KPI rated 5 (rule S6).' },
  team_share: { name: 'Team share', meaning: "Share of the team score in a member's total (rule W5)." },
  team_share_lead: {
    name: 'Team share of leads',
    meaning: "Share of the team score in a team lead's total (rule W5).",
  },
  adjustment_limit: {
    name: 'Limit of adjustments',
    meaning: 'An adjustment counts at most this many points either way (rule W5).',
  },
  veto_cap: { name: 'Total under a veto', meaning: 'Highest total of somebody with a veto (rule W6).' },
  coverage_for_grade: {
    name: 'Coverage for a grade',
    meaning: 'No grade while less of the weight has points (rule W11).',
  },
  not_applicable_limit: {
    name: 'Limit of "not applicable"',
    meaning: 'With more of the weight not applicable, somebody has to look at the score by hand (rule W2).',
  },
  grade_s: { name: 'Grade S from', meaning: 'Lowest total that is an S, Outstanding (rule W8).' },
  grade_a: { name: 'Grade A from', meaning: 'Lowest total that is an A, Excellent (rule W8).' },
  grade_b: { name: 'Grade B from', meaning: 'Lowest total that is a B, On target (rule W8).' },
  grade_c: { name: 'Grade C from', meaning: 'Lowest total that is a C, To improve; below it is D (rule W8).' },
  rules_version: { name: 'Version of the rules', meaning: 'Set by PerfScore; do not change it.' },
  workbook_version: { name: 'Version of the workbook', meaning: 'Set by PerfScore; do not change it.' },
};
