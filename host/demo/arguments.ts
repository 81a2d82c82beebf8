// Reads the demo command's arguments and says in plain words what is wrong with them.
import { SAMPLE_PERIOD, TABLE_NAMES, type TableName } from './tables';
import { DEMO_TEXT, type DemoText, isLanguage, LANGUAGES, type Language } from './text';

export const VISIBILITIES = ['open', 'private'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

export interface DemoOptions {
  /** Null: the samples. */
  files: Record<TableName, string | null> | null;
  period: string;
  language: Language;
  /** Null: what the add-on does by itself. */
  visibility: Visibility | null;
  out: string;
}

export type ReadArguments =
  | { kind: 'run'; options: DemoOptions }
  | { kind: 'help'; language: Language }
  | { kind: 'wrong'; problems: string[] };

const OPTIONS = [...TABLE_NAMES.map((name) => `--${name}`), '--period', '--visibility', '--language', '--out'];
const DEFAULT_OUT = 'out';

export function readArguments(args: readonly string[]): ReadArguments {
  const found = collect(args);
  const { values, named } = found;
  const spoken = values.get('--language');
  const language = spoken !== undefined && isLanguage(spoken) ? spoken : 'zh-CN';
  if (found.help) return { kind: 'help', language };

  const text = DEMO_TEXT[language];
  const problems = found.faults.map((fault) => fault(text));
  // Whoever asks for a third language is served best by the one most people can read.
  if (spoken !== undefined && !isLanguage(spoken))
    problems.push(DEMO_TEXT.en.languageUnknown(spoken, LANGUAGES.join(', ')));
  const seen = values.get('--visibility');
  const visibility = VISIBILITIES.find((each) => each === seen) ?? null;
  if (seen !== undefined && visibility === null) problems.push(text.visibilityUnknown(seen, VISIBILITIES.join(', ')));

  // Only the samples have a period of their own.
  const isSample = TABLE_NAMES.every((name) => !named.has(`--${name}`));
  for (const option of isSample ? [] : ['--people', '--period'])
    if (!named.has(option)) problems.push(text.optionMissing(option));

  const period = values.get('--period') ?? (isSample ? SAMPLE_PERIOD : undefined);
  if (problems.length > 0 || period === undefined) return { kind: 'wrong', problems };
  const fileOf = (name: TableName) => values.get(`--${name}`) ?? null;
  const files = { people: fileOf('people'), entries: fileOf('entries'), teams: fileOf('teams'), okr: fileOf('okr') };
  const out = values.get('--out') ?? DEFAULT_OUT;
  return { kind: 'run', options: { files: isSample ? null : files, period, language, visibility, out } };
}

interface Collected {
  values: Map<string, string>;
  named: Set<string>;
  help: boolean;
  faults: ((text: DemoText) => string)[];
}

function collect(args: readonly string[]): Collected {
  const found: Collected = { values: new Map(), named: new Set(), help: false, faults: [] };
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const given = argument;
    if (given === '--help' || given === '-h') {
      found.help = true;
      continue;
    }
    if (!given.startsWith('-')) {
      found.faults.push((text) => text.unexpectedArgument(given));
      continue;
    }
    const equals = given.indexOf('=');
    const option = equals < 0 ? given : given.slice(0, equals);
    const inline = equals < 0 ? undefined : given.slice(equals + 1);
    const next = rest[0];
    const value = inline ?? (next === undefined || next.startsWith('--') ? undefined : rest.shift());
    if (!OPTIONS.includes(option)) found.faults.push((text) => text.unknownOption(option, OPTIONS.join(', ')));
    else if (found.named.has(option)) found.faults.push((text) => text.optionTwice(option));
    else if (value === undefined || value.trim() === '') found.faults.push((text) => text.optionWithoutValue(option));
    else found.values.set(option, value);
    found.named.add(option);
  }
  return found;
}
