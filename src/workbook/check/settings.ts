// Settings: whether every one can be read and lies where it makes sense (S6, S13, W2, W5, W8, P1).
import { languageLabels, missingPolicyLabels, visibilityLabels } from '../../catalog/choices';
import type { Label } from '../../catalog/label';
import { parsePeriod } from '../../core/period';
import { type Cell, choiceOf, isBlank, textOf } from '../cell';
import { readEverySetting } from '../setting-values';
import type { SettingRow } from '../sheets/settings';
import type { CheckBook, CheckRow } from './book';
import type { Facts, Finding, FindingType } from './finding';
import { findingIn } from './finding-in';

const choices: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  language: languageLabels,
  missing: missingPolicyLabels,
  visibility: visibilityLabels,
};

const shares: readonly string[] = ['team_share', 'team_share_lead', 'coverage_for_grade', 'not_applicable_limit'];

const betterGrade: Readonly<Record<string, string>> = { grade_a: 'grade_s', grade_b: 'grade_a', grade_c: 'grade_b' };

export function checkSettings(book: CheckBook): Finding[] {
  const { settings: table } = book;
  if (table.rows.length === 0) return [];
  const cells = new Map<string, Cell>();
  const rows = new Map<string, CheckRow<SettingRow>>();
  for (const row of table.rows) {
    const key = row.values.key ?? '';
    if (rows.has(key)) continue;
    rows.set(key, row);
    cells.set(key, row.cell('value'));
  }
  const nameOf = (key: string) => rows.get(key)?.values.setting ?? key;
  const say = (key: string, type: FindingType, facts: Facts): Finding[] => {
    const row = rows.get(key);
    return row ? [findingIn(table, row, type, 'value', { setting: nameOf(key), found: found(key), ...facts })] : [];
  };
  const found = (key: string) => textOf(cells.get(key) ?? null);
  const { settings, problems } = readEverySetting(cells);
  const { cap, floor, ratingPoints } = settings.scoring;
  const falling = ratingPoints.findIndex((points, index) => index > 0 && points < (ratingPoints[index - 1] ?? 0));
  return [
    ...(parsePeriod(found('period')) === null ? say('period', 'periodUnreadable', {}) : []),
    ...Object.entries(choices).flatMap(([key, labels]) =>
      isBlank(cells.get(key)) || choiceOf(labels, cells.get(key)) !== null
        ? []
        : say(key, 'settingChoice', { allowed: Object.values(labels).map((label) => label[book.language]) }),
    ),
    ...problems.flatMap(({ key }) => {
      if (key in choices) return [];
      const better = betterGrade[key];
      if (shares.includes(key)) return say(key, 'settingNotAShare', {});
      if (better && typeof cells.get(key) === 'number') {
        return say(key, 'gradeOrder', { better: nameOf(better), limit: found(better) });
      }
      return say(key, 'settingNotANumber', {});
    }),
    ...(cap < floor ? say('floor', 'capBelowFloor', { cap }) : []),
    ...(falling > 0 ? say(`rating_${falling + 1}`, 'ratingOrder', { below: ratingPoints[falling - 1] ?? 0 }) : []),
    ...(book.hrEmails.length === 0 ? say('hr_emails', 'hrMissing', {}) : []),
  ];
}
