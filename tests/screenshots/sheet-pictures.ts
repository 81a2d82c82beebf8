// One picture of every sheet that is in sight, named by the sheet's key.
import type { Language } from '../../src/catalog/label';
import { roles } from '../../src/catalog/roles';
import { reference } from '../../src/reference/all';
import type { SidebarPage } from '../e2e/sidebar-page';
import type { Camera } from './camera';

export async function sheetPictures(
  page: SidebarPage,
  camera: Camera,
  language: Language,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const titles = new Map<string, string>([
    ...Object.entries(reference().messages[language].sheets).map(([key, title]) => [title, key] as const),
    ...Object.entries(roles).map(([key, { tab }]) => [tab[language], key] as const),
  ]);
  for (const title of await page.preview.titles()) {
    const key = titles.get(title);
    // A new spreadsheet has an empty sheet of its own.
    if (key === undefined) continue;
    await page.preview.show(title);
    await camera.window(key.replaceAll('_', '-'), size);
  }
}
