// The guide’s chapter on private workbooks: the sheet about one person in the grid, and what comes back.
import { like } from '../e2e/like';
import type { Story } from './story';

export async function privateChapter(story: Story): Promise<void> {
  const { page, words, camera, cast } = story;
  const { privateSheet, panels, fields } = words.text;
  await page.chooseWho(cast.hr);
  await page.goTo(panels.privateWorkbook);
  const [, name = ''] = cast.list[4] ?? [];
  await page.select(fields.person, like(name));
  await page.press(privateSheet.makeButton);
  await camera.panel('panel-private-made', { height: 900 });
}
