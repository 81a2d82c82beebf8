// Guide: the method in words. Figures that are settings are looked up where the line is printed, so it always says what is in force.
import { type Visibility, visibilityLabels } from '../../catalog/choices';
import { coefficients, type Grade, spreadAdvice } from '../../catalog/grades';
import { languages } from '../../catalog/label';
import { roleName } from '../../catalog/roles';
import { reference } from '../../reference/all';
import { fill } from '../../text/fill';
import type { CanvasCell, CanvasSpec } from '../canvas';
import { choiceOf } from '../cell';
import { openRange } from '../formula';
import type { Layouts } from '../layout';
import type { WorkbookData } from '../workbook-data';
import { trackName } from './people';

const columns = [16, 940, 24].map((width) => ({ width, hidden: false }));
const TEXT_COLUMN = 2;

const shareSettings: readonly string[] = [
  'team_share',
  'team_share_lead',
  'coverage_for_grade',
  'not_applicable_limit',
];

export function guideSpec(data: WorkbookData): CanvasSpec {
  const { language } = data;
  const lines = guideLines(data);
  return {
    kind: 'canvas',
    key: 'guide',
    title: reference().messages[language].sheets.guide,
    shippedTitles: languages.map((other) => reference().messages[other].sheets.guide),
    rows: lines.length + 4,
    columns,
    cells: (layouts) =>
      lines.flatMap(({ look, content }, index): CanvasCell[] =>
        content === '' ? [] : [{ row: index + 2, column: TEXT_COLUMN, look, content: printed(content, layouts) }],
      ),
    charts: [],
  };
}

interface GuideRow {
  readonly look: CanvasCell['look'];
  readonly content: string;
}

const blank: GuideRow = { look: 'paragraph', content: '' };

/** Title, then per section its heading and lines; lines for the other visibility are left out; last the weights of the templates. */
function guideLines(data: WorkbookData): GuideRow[] {
  const { language, settings } = data;
  const { guide } = reference();
  const found = settings.find(({ key }) => key === 'visibility')?.value ?? null;
  const visibility: Visibility = choiceOf(visibilityLabels, found) ?? 'private';
  return [
    { look: 'title', content: guide.title[language] },
    ...guide.sections.flatMap(({ heading, lines }): GuideRow[] => [
      blank,
      { look: 'section', content: heading[language] },
      ...lines
        .filter(({ only }) => only === undefined || only === visibility)
        .map((line): GuideRow => ({ look: line.tone ?? 'paragraph', content: line[language] })),
    ]),
    blank,
    ...weightLines(data),
  ];
}

/** “Paid ads specialist · commerce: ROAS 40, Spend attainment 20, …” for every template in use. */
function weightLines({ language, templates, library, people }: WorkbookData): GuideRow[] {
  const text = reference().messages[language].guide;
  const used = new Set(people.map(({ role }) => role));
  const tracks = new Map<string, string[]>();
  for (const { role, track, kpi, weight } of templates) {
    if (role === null || !used.has(role)) continue;
    const names = [roleName(role, language), trackName(track ?? '', language)];
    const title = names.filter((name) => name !== '').join(' · ');
    const name = library.find((item) => item.kpi === kpi)?.kpi_name ?? kpi ?? '';
    tracks.set(title, [...(tracks.get(title) ?? []), `${name} ${weight ?? 0}`]);
  }
  const lines = [...tracks].map(([title, weights]): GuideRow => {
    return { look: 'paragraph', content: fill(text.template, { title, weights: weights.join(text.separator) }) };
  });
  return lines.length > 0 ? [{ look: 'section', content: text.weights }, ...lines] : [];
}

/** A line as it goes into its cell: plain text, or a formula where it names settings. */
function printed(line: string, layouts: Layouts): string {
  const text = line.replace(/\{(\w+)\}/g, (whole, name: string) => fixedFigures.get(name) ?? whole);
  const place = layouts.get('settings');
  if (!/\{\w+\}/.test(text) || !place) return text;
  const range = (key: string) => {
    const column = place.layout.columns.get(key) ?? 1;
    return openRange(place.title, place.layout.keyRow, column, column);
  };
  // Even pieces are text, odd ones the names of settings.
  const pieces = text
    .split(/\{(\w+)\}/)
    .map((piece, index) => {
      if (index % 2 === 0) return piece === '' ? '' : `"${piece.replace(/"/g, '""')}"`;
      const value = `INDEX(${range('value')};MATCH("${piece}";${range('key')};0))`;
      return shareSettings.includes(piece) ? `TEXT(${value};"0%")` : value;
    })
    .filter((piece) => piece !== '');
  return `=${pieces.join('&')}`;
}

const gradeKeys = Object.keys(coefficients) as Grade[];

/** What the policy fixes and no setting changes. */
const fixedFigures: ReadonlyMap<string, string> = new Map([
  ...gradeKeys.map((grade) => [`coefficient_${grade.toLowerCase()}`, String(coefficients[grade])] as const),
  ['spread_from', String(spreadAdvice.fromPeople)],
  ['spread_top', `${spreadAdvice.topShareAtMost * 100}%`],
]);
