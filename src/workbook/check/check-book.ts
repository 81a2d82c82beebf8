// All checks over the whole workbook, worst first.
import type { CheckBook } from './book';
import { checkCells } from './cells';
import { checkCopies } from './copies';
import { checkFigures } from './figures';
import { type Finding, findingKinds, severities } from './finding';
import { checkGoals } from './goals';
import { checkKpiRows } from './kpi-rows';
import { checkNumberCells } from './number-cells';
import { checkOkr } from './okr';
import { checkPeople } from './people';
import { checkRoles } from './roles';
import { checkScorecard } from './scorecard';
import { checkSettings } from './settings';
import { checkWeights } from './weights';

const checks = [
  checkSettings,
  checkCopies,
  checkPeople,
  checkCells,
  checkScorecard,
  checkKpiRows,
  checkWeights,
  checkGoals,
  checkNumberCells,
  checkFigures,
  checkRoles,
  checkOkr,
];

export function checkBook(book: CheckBook): Finding[] {
  const findings = checks.flatMap((check) => check(book));
  return severities.flatMap((severity) => findings.filter(({ type }) => findingKinds[type].severity === severity));
}
