// The demo command's arguments and the sentences about wrong ones.
import { readArguments } from '../../host/demo/arguments';

const ENOUGH = ['--people', 'p.csv', '--period', '2026-Q3', '--out', 'out'];

function problems(args: string[]): string[] {
  const read = readArguments(args);
  if (read.kind !== 'wrong') throw new Error(`accepted: ${JSON.stringify(read)}`);
  return read.problems;
}

test('reads all options, in either way of writing them', () => {
  const options = { people: 'p.csv', entries: 'e.csv', period: '2026-Q3', language: 'en', out: 'out' };
  expect(readArguments([...ENOUGH, '--entries', 'e.csv', '--language', 'en'])).toEqual({ kind: 'run', options });
  expect(readArguments([...ENOUGH, '--entries=e.csv', '--language=en'])).toEqual({ kind: 'run', options });
});

test('Chinese and no entries are the default', () => {
  expect(readArguments(ENOUGH)).toEqual({
    kind: 'run',
    options: { people: 'p.csv', entries: null, period: '2026-Q3', language: 'zh-CN', out: 'out' },
  });
});

test('--help wins over everything else', () => {
  expect(readArguments(['--wrong', 'x', '--help', '--language', 'en'])).toEqual({ kind: 'help', language: 'en' });
});

test.each([
  [['--people', 'p.csv', '--out', 'out', '--language', 'en'], '--period is missing'],
  [[...ENOUGH, '--language', 'en', '--colour', 'red'], 'Unknown option “--colour”. Allowed: --people, --entries'],
  [[...ENOUGH, '--language', 'en', '--entries'], '--entries needs a value'],
  [[...ENOUGH, '--entries', '--language', 'en'], '--entries needs a value'],
  [[...ENOUGH, '--language', 'en', '--entries='], '--entries needs a value'],
  [[...ENOUGH, '--language', 'en', '--out', 'other'], '--out is given twice'],
  [[...ENOUGH, '--language', 'en', 'entries.csv'], 'Unexpected “entries.csv”'],
  [[...ENOUGH, '--language', 'fr'], '“fr” is not a language of this add-on. Allowed: zh-CN, en.'],
  [['--period', '2026-Q3', '--out', 'out'], '缺少 --people'],
  [[...ENOUGH, '多余'], '多余的“多余”'],
])('%j', (args, sentence) => {
  const found = problems(args);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(sentence);
});

test('all problems are told at once', () => {
  expect(problems(['--language', 'en', '--colour', 'red'])).toEqual([
    'Unknown option “--colour”. Allowed: --people, --entries, --period, --language, --out.',
    expect.stringContaining('--people is missing'),
    expect.stringContaining('--period is missing'),
    expect.stringContaining('--out is missing'),
  ]);
});
