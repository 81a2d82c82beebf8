// What the server hands out from disk: the page, the unmodified engine with its own dependencies, and nothing else.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const PAGE: Record<string, string> = {
  '/': 'host/preview/page.html',
  '/page.css': 'host/preview/page.css',
};

/** Packages are served under their own names, so that the relative addresses inside their style sheets keep working. */
const PACKAGES = [
  '@odoo/owl/dist/owl.iife.js',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  '@odoo/o-spreadsheet/LICENSE',
  'chart.js/dist/chart.umd.js',
  'luxon/build/global/luxon.js',
  'chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.js',
  'bootstrap/dist/css/bootstrap.min.css',
  'font-awesome/css/font-awesome.min.css',
  'font-awesome/fonts/fontawesome-webfont.woff2',
  'font-awesome/fonts/fontawesome-webfont.woff',
  'font-awesome/fonts/fontawesome-webfont.ttf',
];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export interface StaticFile {
  type: string;
  content: Uint8Array;
}

export function staticFile(root: string, path: string): StaticFile | null {
  const name = PAGE[path] ?? PACKAGES.map((file) => `node_modules/${file}`).find((file) => `/${file}` === path);
  if (name === undefined) return null;
  return { type: TYPES[extname(name)] ?? 'text/plain; charset=utf-8', content: readFileSync(join(root, name)) };
}
