// `npm run e2e`: every file of browser tests, one after the other, in both languages; `npm run e2e -- panel` runs only that one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../host/preview/chromium';
import { tryDrafts } from './drafts.e2e';
import { tryEveryPanel } from './every-panel.e2e';
import { tryHr } from './hr.e2e';
import { tryKeyboard } from './keyboard.e2e';
import { tryLanguage } from './language.e2e';
import { tryPanel } from './panel.e2e';
import { tryPreview } from './preview.e2e';
import { tryRefusals } from './refusals.e2e';
import { tryRound } from './round.e2e';
import type { TryOut } from './stage';
import { tryStale } from './stale.e2e';
import { tryTypedText } from './typed-text.e2e';

const files: Readonly<Record<string, TryOut>> = {
  preview: tryPreview,
  panel: tryPanel,
  'every-panel': tryEveryPanel,
  round: tryRound,
  hr: tryHr,
  refusals: tryRefusals,
  stale: tryStale,
  drafts: tryDrafts,
  keyboard: tryKeyboard,
  'typed-text': tryTypedText,
  language: tryLanguage,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(files, name));
if (unknown.length > 0) throw new Error(`No browser tests named ${unknown}; there are ${Object.keys(files)}.`);

const pictures = mkdtempSync(join(tmpdir(), 'perfscore-e2e-pictures-'));
const browser = await launchChromium();
let failures = 0;
for (const [name, tryOut] of Object.entries(files)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const language of ['zh-CN', 'en'] as const) {
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
}
await browser.close();
if (failures > 0) process.exitCode = 1;
else rmSync(pictures, { recursive: true });
