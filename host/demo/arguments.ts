// Reads the demo command's arguments and says in plain words what is wrong with them.
import { DEMO_TEXT, type DemoText, isLanguage, LANGUAGES, type Language } from './text';

export interface DemoOptions {
  people: string;
  entries: string | null;
  period: string;
  language: Language;
  out: string;
}

export type ReadArguments =
  | { kind: 'run'; options: DemoOptions }
  | { kind: 'help'; language: Language }
  | { kind: 'wrong'; problems: string[] };

const OPTIONS = ['--people', '--entries', '--period', '--language', '--out'];

export function readArguments(args: readonly string[]): ReadArguments {
  const found = collect(args);
  const named = found.values.get('--language');
  const language = named !== undefined && isLanguage(named) ? named : 'zh-CN';
  if (found.help) return { kind: 'help', language };

  const text = DEMO_TEXT[language];
  const problems = found.faults.map((fault) => fault(text));
  // Whoever asks for a third language is served best by the one most people can read.
  if (named !== undefined && !isLanguage(named))
    problems.push(DEMO_TEXT.en.languageUnknown(named, LANGUAGES.join(', ')));

  const people = found.values.get('--people');
  const period = found.values.get('--period');
  const out = found.values.get('--out');
  for (const option of ['--people', '--period', '--out'])
    if (!found.named.has(option)) problems.push(text.optionMissing(option));

  if (problems.length > 0 || people === undefined || period === undefined || out === undefined)
    return { kind: 'wrong', problems };
  return {
    kind: 'run',
    options: { people, entries: found.values.get('--entries') ?? null, period, language, out },
  };
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
