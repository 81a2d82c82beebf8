// Where browser tests play: a fresh sample on a free port, and tabs in which nothing goes wrong unnoticed.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { surroundings } from '../../host/demo/surroundings';
import type { Language } from '../../host/demo/text';
import { createNodeHost } from '../../host/node/node-host';
import { openPreview } from '../../host/preview/open-preview';
import { saveWorkbook } from '../../host/preview/saved-workbook';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORT = 48310;

export interface Stage {
  readonly browser: Browser;
  readonly language: Language;
  /** Pictures of what went wrong go here. */
  readonly pictures: string;
  told(what: string): void;
}

/** One file of browser tests; it is run once in each language. */
export type TryOut = (stage: Stage) => Promise<void>;

/** Everything that a test leaves on the disk; gone when the test is over. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'perfscore-e2e-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Served {
  /** The workbook's file, so that it can be served again; it is made from the sample when it is not there. */
  readonly file: string;
  /** Another add-on than the built one. */
  readonly addonDir?: string;
}

/** Serves a workbook as `npm start` does, on the next free port. */
export async function serve<T>({ language }: Stage, served: Served, use: (url: string) => Promise<T>): Promise<T> {
  const opened = await openPreview({ root: ROOT, fresh: false, language, port: PORT, ...served });
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  try {
    return await use(opened.preview.url);
  } finally {
    await opened.preview.close();
  }
}

const samples = new Map<Language, string>();

/** A fresh copy of the sample workbook, set up once per language. */
export async function serveSample<T>(stage: Stage, use: (url: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const file = join(folder, 'workbook.json');
    const kept = samples.get(stage.language);
    if (kept !== undefined) copyFileSync(kept, file);
    return serve(stage, { file }, async (url) => {
      if (kept === undefined) samples.set(stage.language, keep(stage, file));
      return use(url);
    });
  });
}

/** A new, empty spreadsheet with the add-on beside it, as whoever installs it finds it. */
export async function serveEmpty<T>(stage: Stage, use: (url: string) => Promise<T>): Promise<T> {
  return inFolder((folder) => {
    const { language } = stage;
    const file = join(folder, 'workbook.json');
    const host = createNodeHost({ addonDir: join(ROOT, 'build/addon'), ...surroundings(language) });
    saveWorkbook(file, { language, workbook: host.exportData() });
    return serve(stage, { file }, use);
  });
}

function keep({ language, pictures }: Stage, file: string): string {
  mkdirSync(pictures, { recursive: true });
  const kept = join(pictures, `sample-${language}.json`);
  copyFileSync(file, kept);
  return kept;
}

export const USUAL_SIZE = { width: 1440, height: 860 } as const;

/** Opens a tab; an error of the page, a word on its console or a request to another computer fails the test. */
export async function inTab<T>({ browser, language, pictures }: Stage, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: USUAL_SIZE, locale: language });
  const complaints = listen(page);
  try {
    const result = await use(page);
    assert.deepEqual(complaints, [], 'the page complains');
    return result;
  } catch (error) {
    const path = join(pictures, `failed-${language}-${Date.now()}.png`);
    await page.screenshot({ path }).catch(() => {});
    console.error([`See ${path}`, ...complaints].join('\n'));
    throw error;
  } finally {
    await page.close();
  }
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
