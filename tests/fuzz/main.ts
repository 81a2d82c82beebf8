// npm run fuzz -- --seed 7 --habits 3000 [--chain 12] [--minutes 15]
import { type Failure, fuzz } from './fuzz-run';

function option(name: string): number | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : Number(process.argv[at + 1]);
}

const seed = option('seed') ?? 1;
const habits = option('habits') ?? 3000;
const chain = option('chain');
const minutes = option('minutes') ?? 30;
const started = Date.now();
let told = started;
let tellFrom = 0;

function tell({ chain: at, log, faults }: Failure): void {
  console.log(`\nchain ${at} (again: npm run fuzz -- --seed ${seed} --chain ${at})`);
  for (const line of log) console.log(`  ${line}`);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
}

const report = fuzz({
  seed,
  habits,
  milliseconds: minutes * 60_000,
  ...(chain !== undefined && { chain }),
  progress: ({ habits: done, failures }) => {
    for (const failure of failures.slice(tellFrom)) tell(failure);
    tellFrom = failures.length;
    if (Date.now() - told < 20_000) return;
    told = Date.now();
    console.log(`${done} habits, ${failures.length} failures, ${Math.round((told - started) / 1000)} s`);
  },
});

const most = [...report.byHabit].sort(([, one], [, other]) => other - one);
console.log(`\n${most.map(([name, count]) => `${name} ${count}`).join(' · ')}`);
console.log(
  `seed ${seed}: ${report.habits} habits, ${report.checks} checks, ${report.refusals} refusals in words, ${report.failures.length} failures, ${Math.round((Date.now() - started) / 1000)} s`,
);
if (report.failures.length > 0) process.exitCode = 1;
