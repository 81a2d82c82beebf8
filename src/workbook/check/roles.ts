// Role templates in use: whether they add up, and whether result and process, counted and judged stand side by side (principles 2 and 3).
import { roleName } from '../../catalog/roles';
import { round } from '../../core/number';
import { WEIGHT_ADVICE } from '../../core/settings';
import { isFullWeight } from '../../core/weight-advice';
import { trackOf } from '../known-roles';
import type { LibraryKpi } from '../sheets/kpi-library';
import { trackName } from '../sheets/people';
import type { CheckBook } from './book';
import type { Facts, Finding, FindingType } from './finding';
import { findingIn } from './finding-in';
import { isScored } from './kpi-lines';
import { templateRowsOf } from './template-weights-of';

export function checkRoles(book: CheckBook): Finding[] {
  const library = new Map(book.library.rows.map(({ values }) => [values.kpi, values]));
  return [
    ...book.templates.rows.flatMap((row) => {
      const { kpi, role, track } = row.values;
      if (kpi === null || library.has(kpi)) return [];
      const whose = { personId: null, who: '', kpi };
      const facts = { found: kpi, template: templateName({ role, track }, book) };
      return [findingIn(book.templates, row, 'templateKpiUnknown', 'kpi', facts, whose)];
    }),
    ...templatesInUse(book).flatMap((template) => ofTemplate(template, book, library)),
  ];
}

type Template = Parameters<typeof templateRowsOf>[1];

function templatesInUse(book: CheckBook): Template[] {
  const found = new Map<string, Template>();
  for (const row of book.people.rows) {
    const { role, track } = row.values;
    if (role === null || !isScored(row, book)) continue;
    const chosen = trackOf(book.roles, role, track);
    found.set(`${role} ${chosen}`, { role, track: chosen });
  }
  return [...found.values()];
}

function templateName({ role, track }: Template, { language }: CheckBook): string {
  const names = [role && roleName(role, language), track && trackName(track, language)];
  return names.filter((name) => name !== null && name !== '').join(' · ');
}

function ofTemplate(template: Template, book: CheckBook, library: ReadonlyMap<string | null, LibraryKpi>): Finding[] {
  const rows = templateRowsOf(book, template);
  const [first] = rows;
  if (!first) return [];
  const say = (type: FindingType, facts: Facts = {}) => [
    findingIn(book.templates, first, type, 'weight', { template: templateName(template, book), ...facts }),
  ];
  const total = round(rows.reduce((sum, { values }) => sum + (values.weight ?? 0), 0));
  const weighty = rows.flatMap(({ values }) => (values.weight ? (library.get(values.kpi) ?? []) : []));
  const only = (key: 'kind' | 'measure', value: string) =>
    weighty.length > 1 && weighty.every((kpi) => kpi[key] === value);
  return [
    ...(isFullWeight(total) ? [] : say('templateNotFull', { total, sum: WEIGHT_ADVICE.sum })),
    ...(only('kind', 'result') ? say('onlyResult') : []),
    ...(only('kind', 'process') ? say('onlyProcess') : []),
    ...(only('measure', 'quantitative') ? say('onlyCounted') : []),
    ...(only('measure', 'qualitative') ? say('onlyJudged') : []),
  ];
}
