// `npm run demo`: a whole workbook from two CSV files, without Google and without a browser.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportXlsx } from '../node/export-xlsx';
import { createNodeHost } from '../node/node-host';
import { runDemo } from './run-demo';
import { surroundings } from './surroundings';

process.exitCode = await runDemo(process.argv.slice(2), {
  addonDir: fileURLToPath(new URL('../../build/addon', import.meta.url)),
  samplesDir: relative('', fileURLToPath(new URL('../../samples', import.meta.url))),
  openHost(addonDir, language) {
    const host = createNodeHost({ addonDir, ...surroundings(language) });
    host.open();
    return host;
  },
  async exportXlsx(host) {
    const { warn } = console;
    // The engine says for each single cell which rule an xlsx file cannot hold.
    console.warn = () => {};
    try {
      return await exportXlsx(host);
    } finally {
      console.warn = warn;
    }
  },
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
