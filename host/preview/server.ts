// `npm start`: opens the saved workbook or sets up the sample, and serves the page that shows it.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPreview } from './open-preview';

const USAGE = 'Usage: npm start [-- --fresh] [-- --language zh-CN|en]';

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: 'boolean', default: false },
        language: { type: 'string', default: 'zh-CN' },
        port: { type: 'string' },
      },
    });
    const { fresh, language, port } = values;
    const usable = port === undefined || /^\d{1,5}$/.test(port);
    if ((language !== 'zh-CN' && language !== 'en') || !usable) return null;
    return { fresh, language, ...(port === undefined ? {} : { port: Number(port) }) } as const;
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const opened = await openPreview({ root, ...options });
  if (opened.ok) console.log(opened.lines.join('\n'));
  else {
    for (const problem of opened.problems) console.error(problem);
    process.exitCode = 1;
  }
}
