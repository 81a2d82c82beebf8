// The grid puts a % behind what is typed into a percent cell: a % typed before that one steps over it, as in Sheets.
import type { engine } from './page-globals';

type Composer = Pick<
  InstanceType<typeof engine.stores.CellComposerStore>,
  'currentContent' | 'composerSelection' | 'changeComposerCursorSelection' | 'editionMode'
>;

export function stepOverPercent(composer: Composer): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '%' || event.isComposing || composer.editionMode === 'inactive') return;
      const { start, end } = composer.composerSelection;
      if (start !== end || end !== composer.currentContent.length - 1 || !composer.currentContent.endsWith('%')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      composer.changeComposerCursorSelection(end + 1, end + 1);
    },
    true,
  );
}
