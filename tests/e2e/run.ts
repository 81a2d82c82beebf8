// `npm run e2e`: every file of browser tests, one after the other, each in both languages at once; `npm run e2e -- panel` runs only that one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../host/demo/text';
import { launchChromium } from '../../host/preview/chromium';
import { tryDrafts } from './drafts.e2e';
import { tryEveryPanel } from './every-panel.e2e';
import { tryFigures } from './figures.e2e';
import { tryHr } from './hr.e2e';
import { tryKeyboard } from './keyboard.e2e';
import { tryLanguage } from './language.e2e';
import { tryPanel } from './panel.e2e';
import { tryPreview } from './preview.e2e';
import { tryPrivateAndOkr } from './private-and-okr.e2e';
import { tryProblems } from './problems.e2e';
import { tryRefusals } from './refusals.e2e';
import { tryRound } from './round.e2e';
import { trySmart } from './smart.e2e';
import type { TryOut } from './stage';
import { tryStale } from './stale.e2e';
import { tryTypedText } from './typed-text.e2e';

const files: Readonly<Record<string, TryOut>> = {
  preview: tryPreview,
  panel: tryPanel,
  'every-panel': tryEveryPanel,
  round: tryRound,
  hr: tryHr,
  problems: tryProblems,
  figures: tryFigures,
  refusals: tryRefusals,
  stale: tryStale,
  drafts: tryDrafts,
  keyboard: tryKeyboard,
  'typed-text': tryTypedText,
  smart: trySmart,
  'private-and-okr': tryPrivateAndOkr,
  language: tryLanguage,
};

const LANGUAGES = ['zh-CN', 'en'] as const;

/** They look at when something happens, and want the browser for themselves; the others mostly wait, and share it. */
const TIMED: ReadonlySet<string> = new Set(['panel']);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(files, name));
if (unknown.length > 0) throw new Error(`No browser tests named ${unknown}; there are ${Object.keys(files)}.`);

const pictures = mkdtempSync(join(tmpdir(), 'perfscore-e2e-pictures-'));
const browser = await launchChromium();
let failures = 0;
for (const [name, tryOut] of Object.entries(files)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const inLanguage = (language: Language) => run(name, tryOut, language);
  if (TIMED.has(name)) for (const language of LANGUAGES) await inLanguage(language);
  else await Promise.all(LANGUAGES.map(inLanguage));
}
await browser.close();
if (failures > 0) process.exitCode = 1;
else rmSync(pictures, { recursive: true });

async function run(name: string, tryOut: TryOut, language: Language): Promise<void> {
  const told = (what: string) => console.log(`${name}, ${language}: ${what}`);
  const began = Date.now();
  try {
    await tryOut({ browser, language, pictures, told });
    told(`passed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    failures += 1;
    console.error(error);
    told('FAILED');
  }
}
