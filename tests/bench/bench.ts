// `npm run bench`: sizes, times and numbers of calls; `-- --write` writes docs/benchmarks.md. Ends with code 1 when set-up
// calls Google more often for more people: that is a count, never a time.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAddon } from '../../host/node/node-host';
import { measureCellFunction } from './cell-function';
import { measureLoad } from './load';
import { cellFunctionTable, growth, machine, page, type Results, setUpTable, sizeTable } from './report';
import { measureSetUp, shareOfTime } from './set-up';

const ROOT = new URL('../..', import.meta.url);
const TEAMS = [10, 100, 1_000];
const LARGEST = 1_000;

console.debug = () => {};
const files = readAddon(fileURLToPath(new URL('build/addon', ROOT)));
const started = performance.now();

// Load times first, while the process is still small. One set-up beforehand: the first one also warms up the engine.
const load = await measureLoad(files, 101);
measureSetUp(files, 10);
const setUp = TEAMS.map((people) => measureSetUp(files, people));
const results: Results = {
  load,
  setUp,
  shares: await shareOfTime(files, LARGEST),
  cellFunction: measureCellFunction(files, 11),
};

console.log(`${machine()}\n`);
console.log(`${setUpTable(results)}\n\nThe add-on's own code: ${Math.round(results.shares.addon * 100)} %.\n`);
console.log(`${cellFunctionTable(results)}\n\n${sizeTable(results)}\n`);
console.log(`${Math.round((performance.now() - started) / 1000)} s in all.`);

if (process.argv.includes('--write')) {
  writeFileSync(new URL('docs/benchmarks.md', ROOT), page(results, new Date().toISOString().slice(0, 10)));
  console.log('Written: docs/benchmarks.md');
}
const grown = growth(results);
if (grown !== null) {
  console.error(grown);
  process.exitCode = 1;
}
