// The guide’s chapter on private workbooks: the sheet about one person in the grid, and what comes back.
import { fill } from '../../src/text/fill';
import { like } from '../e2e/like';
import { typeInto } from './standing-chapter';
import type { Story } from './story';

export async function privateChapter(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { privateSheet, panels, fields } = words.text;
  const [, name = ''] = cast.list[4] ?? [];
  await page.chooseWho(cast.hr);
  await page.goTo(panels.privateWorkbook);
  await page.select(fields.person, like(name));
  await page.press(privateSheet.makeButton);
  const title = (await page.preview.titles()).at(-1) ?? '';
  await fillIn(story, title);
  await page.preview.show(title);
  await camera.window('private-sheet', { width: 1440, height: 860 });
  await page.paste(privateSheet.paste, await copied(story, title));
  await page.press(privateSheet.preview);
  await page.sees(fill(privateSheet.record, { name }));
  await camera.panel('panel-private-back', { from: privateSheet.back, height: 900 });
}

/** What the person does in the file of their own. */
async function fillIn({ tab, words, cast }: Story, title: string): Promise<void> {
  const { said } = cast;
  const entries = {
    'kpi insight_adoption_rate': ['76%', said.analystEvidence],
    'kpi model_improvement': ['4'],
    'kpi decision_support': ['4', said.analystComment],
    strengths: [said.analystStrengths],
  };
  const rows = await valuesOf({ tab }, title);
  for (const [key, texts] of Object.entries(entries)) {
    const row = rows.findIndex(([first]) => first === key) + 1;
    if (row === 0) throw new Error(`No row ${key} for ${words.text.privateSheet.make}`);
    for (const [index, text] of texts.entries()) await typeInto(tab, title, `${'GHI'[index]}${row}`, text);
  }
}

async function copied({ tab }: Story, title: string): Promise<string> {
  const rows = await valuesOf({ tab }, title);
  const written = (cell: string) => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(written).join('\t')).join('\n');
}

async function valuesOf({ tab }: Pick<Story, 'tab'>, title: string): Promise<string[][]> {
  const found: unknown = await tab.evaluate(`previewHost.values(${JSON.stringify(title)})`);
  return Array.isArray(found) ? found.map((row: unknown) => (Array.isArray(row) ? row.map(String) : [])) : [];
}
