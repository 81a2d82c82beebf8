// The pictures of problems and of figures that are brought in: the manager of the sample, a slip on the sheet, and the export of an ad console.
import { fileURLToPath } from 'node:url';
import { fill } from '../../src/text/fill';
import { type AtSidebar, SAMPLE_EMPLOYEE } from '../e2e/at-the-sidebar';
import { like } from '../e2e/like';
import type { Camera } from './camera';

const NAME = 'Campaign report.csv';
const FILE = fileURLToPath(new URL(`../../tests/fixtures/exports/${NAME}`, import.meta.url));

type Shown = Pick<AtSidebar, 'page' | 'words' | 'tab'> & { readonly camera: Camera };

export async function figuresPictures(shown: Shown): Promise<void> {
  await problems(shown);
  await figures(shown);
}

async function problems({ page, words, tab, camera }: Shown): Promise<void> {
  const { panels, problemsPanel } = words.text;
  await page.preview.show(words.tab('paid_ads'));
  const rows = await page.preview.rowsOf(words.tab('paid_ads'));
  const keys = Object.keys(rows[0] ?? {});
  const row = rows.findIndex(({ person_id, kpi }) => person_id === SAMPLE_EMPLOYEE.id && kpi === 'roas') + 3;
  const cell = (key: string) => `${String.fromCharCode(65 + keys.indexOf(key))}${row}`;
  const size = tab.viewportSize();
  // Wide enough for every column to be in sight.
  await tab.setViewportSize({ width: 2400, height: 860 });
  await page.preview.type(cell('weight'), '45');
  await page.preview.type(cell('actual'), "'４.65");
  if (size !== null) await tab.setViewportSize(size);
  await page.goTo(panels.problems);
  await page.sees(like(problemsPanel.show));
  await camera.panel('panel-problems', { height: 900 });
}

async function figures({ page, words, tab, camera }: Shown): Promise<void> {
  const { panels, figuresPanel } = words.text;
  await page.goTo(panels.figures);
  await camera.panel('panel-figures');
  await page.chooseFile(figuresPanel.file, FILE);
  await page.sees(fill(figuresPanel.recognised, { name: NAME, encoding: 'UTF-8', exporter: 'Google Ads', line: 3 }));
  await page.unfold(figuresPanel.details);
  await camera.panel('panel-figures-read', { height: 900 });
  await page.fill(figuresPanel.rulePart, 'ZX');
  await page.select(figuresPanel.rulePerson, like(SAMPLE_EMPLOYEE.name));
  await page.press(figuresPanel.addRule);
  await camera.panel('panel-figures-assigned', { from: figuresPanel.ownerColumn, height: 900 });
  await page.press(figuresPanel.apply);
  await page.sees(figuresPanel.confirm);
  // Nothing under the mouse is drawn as if it were about to be chosen.
  await tab.mouse.move(0, 0);
  await camera.panel('panel-figures-changes', { from: figuresPanel.changes, height: 740 });
  await page.choose(fill(figuresPanel.replace, { value: '4.5454' }));
  await page.choose(fill(figuresPanel.replace, { value: '4.5785%' }));
  await page.choose(fill(figuresPanel.keep, { old: '2.6%' }));
  await page.press(figuresPanel.confirm);
  await page.sees(fill(figuresPanel.done, { file: NAME }));
  await camera.panel('panel-figures-done');
}
