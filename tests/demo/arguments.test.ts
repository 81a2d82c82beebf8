// The demo command's arguments and the sentences about wrong ones.
import { readArguments } from '../../host/demo/arguments';

const ENOUGH = ['--people', 'p.csv', '--period', '2026-Q3', '--out', 'out'];

function problems(args: string[]): string[] {
  const read = readArguments(args);
  if (read.kind !== 'wrong') throw new Error(`accepted: ${JSON.stringify(read)}`);
  return read.problems;
}

const NONE = { people: null, entries: null, teams: null, okr: null };

test('reads all options, in either way of writing them', () => {
  const options = {
    files: { people: 'p.csv', entries: 'e.csv', teams: 't.csv', okr: 'o.csv' },
    period: '2026-Q3',
    language: 'en',
    visibility: 'open',
    out: 'out',
  };
  const others = {
    '--entries': 'e.csv',
    '--teams': 't.csv',
    '--okr': 'o.csv',
    '--visibility': 'open',
    '--language': 'en',
  };
  expect(readArguments([...ENOUGH, ...Object.entries(others).flat()])).toEqual({ kind: 'run', options });
  const joined = Object.entries(others).map((option) => option.join('='));
  expect(readArguments([...ENOUGH, ...joined])).toEqual({ kind: 'run', options });
});

test('with people only the files that are named; Chinese and what the add-on does by itself are the default', () => {
  const files = { ...NONE, people: 'p.csv' };
  expect(readArguments(ENOUGH)).toEqual({
    kind: 'run',
    options: { files, period: '2026-Q3', language: 'zh-CN', visibility: null, out: 'out' },
  });
});

test('without any file: the samples, their period, and a folder of its own', () => {
  const options = { files: null, period: '2026-Q3', language: 'zh-CN', visibility: null, out: 'out' };
  expect(readArguments([])).toEqual({ kind: 'run', options });
  const asked = readArguments(['--period', '2026-Q4', '--out', 'there', '--visibility', 'private']);
  expect(asked).toEqual({
    kind: 'run',
    options: { ...options, period: '2026-Q4', out: 'there', visibility: 'private' },
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
  [['--entries', 'e.csv', '--period', '2026-Q3'], '缺少 --people'],
  [['--okr', 'o.csv', '--period', '2026-Q3'], '缺少 --people'],
  [[...ENOUGH, '--language', 'en', '--visibility', 'secret'], '“secret” is not known. Allowed: open, private.'],
  [[...ENOUGH, '--visibility', '公开'], '没有“公开”这一选项。可用：open, private。'],
  [[...ENOUGH, '--visibility'], '--visibility 后面要写一个值'],
  [[...ENOUGH, '多余'], '多余的“多余”'],
])('%j', (args, sentence) => {
  const found = problems(args);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(sentence);
});

test('all problems are told at once', () => {
  expect(problems(['--language', 'en', '--colour', 'red', '--teams', 't.csv'])).toEqual([
    'Unknown option “--colour”. Allowed: --people, --entries, --teams, --okr, --period, --visibility, --language, --out.',
    expect.stringContaining('--people is missing'),
    expect.stringContaining('--period is missing'),
  ]);
});
