// People with their figures, written once: as the files they come from, and as the Scorecard a person would work out by hand.
import {
  type HandRow,
  handGrade,
  handKpis,
  handRank,
  handRows,
  handScore,
  handTotal,
  toHundredths,
} from './hand-score';
import { type SetUpInput, table } from './perfscore-host';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly track?: string;
  readonly team?: string;
  readonly lead?: boolean;
  readonly manager?: string;
  readonly joined?: string;
  readonly left?: string;
  readonly participation?: string;
  readonly sameAs?: string;
  /** 'roas 40 3.36; teamwork_growth 60 4': key, weight, actual. */
  readonly figures: string;
}

export const emailOf = (id: string): string => `${id}@x.example`;

export function peopleTable(staff: readonly Colleague[]): SetUpInput['people'] {
  const header = 'person_id|name|email|role|track|team|lead|manager_email|joined|left|participation|same_person_as';
  const lines = staff.map((one) =>
    [
      one.id,
      one.name,
      emailOf(one.id),
      one.role,
      one.track ?? '',
      one.team ?? '',
      one.lead ? '是' : '',
      one.manager ? emailOf(one.manager) : '',
      one.joined ?? '',
      one.left ?? '',
      one.participation ?? '',
      one.sameAs ?? '',
    ].join('|'),
  );
  return table('people.csv', [header, ...lines]);
}

function figureLines(subject: string, rows: readonly HandRow[]): string[] {
  return rows.map(({ kpi, weight, actual }) => [subject, kpi, weight, handKpis[kpi]?.target ?? '', actual].join('|'));
}

export function entriesTable(staff: readonly Colleague[]): SetUpInput['entries'] {
  const lines = staff.flatMap(({ id, figures }) => figureLines(id, handRows(figures)));
  return table('entries.csv', ['person_id|kpi|weight|target|actual', ...lines]);
}

/** Figures by team; '' is the department. */
export type TeamFigures = Readonly<Record<string, string>>;

export function teamsTable(teams: TeamFigures): SetUpInput['entries'] {
  const lines = Object.entries(teams).flatMap(([team, figures]) => figureLines(team, handRows(figures)));
  return table('team.csv', ['team|kpi|weight|target|actual', ...lines]);
}

export interface KeyResult {
  readonly owner?: string;
  readonly team?: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly start: number;
  readonly target: number;
  readonly current: number | null;
  readonly weight: number;
}

export function okrTable(results: readonly KeyResult[]): SetUpInput['entries'] {
  const lines = results.map(({ owner, team, objective, keyResult, start, target, current, weight }) =>
    [owner ?? '', team ?? '', objective, keyResult, start, target, current ?? '', weight].join('|'),
  );
  return table('okr.csv', ['person_id|team|objective|key_result|start|target|current|weight', ...lines]);
}

/** O1 and O2: progress of each key result, and of its objective in the objective's first row. */
export function handOkr(results: readonly KeyResult[]): { progress: number; objective: number | null }[] {
  const key = ({ owner, team, objective }: KeyResult) => [owner, team, objective].join();
  const progress = results.map(({ start, target, current }) =>
    current === null ? 0 : Math.min(Math.max((current - start) / (target - start), 0), 1),
  );
  return results.map((result, index) => {
    const own = results.flatMap((other, at) => (key(other) === key(result) ? [at] : []));
    const weights = own.reduce((added, at) => added + (results[at]?.weight ?? 0), 0);
    const weighted = own.reduce((added, at) => added + (results[at]?.weight ?? 0) * (progress[at] ?? 0), 0);
    return { progress: progress[index] ?? 0, objective: own[0] === index ? weighted / weights : null };
  });
}

export interface HandLine {
  readonly score: number | '';
  readonly coverage: number | '';
  readonly missing: number | '';
  readonly team_score: number | '';
  readonly team_share: number | '';
  readonly total: number | '';
  readonly grade: string;
  readonly rank: number | '';
}

const shown = (value: number | null): number | '' => (value === null ? '' : toHundredths(value));

/** The Scorecard for people of one line who are there all along and take part. */
export function handScorecard(staff: readonly Colleague[], teams: TeamFigures, cap = 120): Map<string, HandLine> {
  const teamScore = (team: string): number | null => {
    const figures = teams[team] ?? teams[''];
    return figures === undefined ? null : handScore(handRows(figures), cap).score;
  };
  const lines = staff.map((one) => {
    const scored = handScore(handRows(one.figures), cap);
    const ofTeam = teamScore(one.team ?? '');
    const total = scored.score === null ? null : handTotal(scored.score, ofTeam, one.lead ?? false);
    return { one, scored, ofTeam, total };
  });
  const totals = lines.flatMap(({ total }) => total ?? []);
  return new Map(
    lines.map(({ one, scored: { score, coverage, missing }, ofTeam, total }) => [
      one.id,
      {
        score: shown(score),
        coverage: coverage ?? '',
        missing: coverage === null ? '' : missing,
        team_score: shown(ofTeam),
        team_share: ofTeam === null ? 0 : one.lead ? 0.4 : 0.2,
        total: shown(total),
        grade: handGrade(total, coverage),
        rank: total === null ? '' : handRank(total, totals),
      },
    ]),
  );
}
