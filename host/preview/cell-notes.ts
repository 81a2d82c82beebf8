// Notes in the grid as Sheets shows them: a mark in the cell's corner, the text on hover and on the cell a person moves to by keyboard.
import type { Zone } from '../engine';
import type { Host } from '../host';
import { components, engine } from './page-globals';

type Plugin = typeof engine.UIPlugin;
type Layers = Plugin['layers'];
type Draw = InstanceType<Plugin>['drawLayer'];
type PopoverType = Parameters<InstanceType<typeof engine.stores.CellPopoverStore>['open']>[1];
type PopoverBuilders = Parameters<typeof engine.registries.cellPopoverRegistry.add>[1];
type Shown = ReturnType<NonNullable<PopoverBuilders['onHover']>>;

/** Between the cells and the selection's frame. */
const LAYER = 'Notes';
const DEPTH = 3;
const POPOVER = 'CellNote' as PopoverType;
const MARK = 7;
const MARK_COLOUR = '#f4b400';

interface Note {
  readonly zone: Zone;
  readonly text: string;
}

/** Before the workbook is opened: the engine takes its plugins up once. */
export function installNotes(host: () => Host | undefined): void {
  const notesOn = (sheetId: string): Note[] =>
    (host()?.workbook.annotationsNow('note', sheetId) ?? []).flatMap(({ range, data }) =>
      range ? [{ zone: range.zone, text: String(data) }] : [],
    );

  class NoteMarks extends engine.UIPlugin {
    // The engine's list of layers does not know this one.
    static override layers = [LAYER] as unknown as Layers;

    override drawLayer({ ctx, viewports }: Parameters<Draw>[0]): void {
      const sheetId = this.getters.getActiveSheetId();
      const visible = notesOn(sheetId).filter(({ zone }) => !isHidden(this.getters, sheetId, zone));
      ctx.fillStyle = MARK_COLOUR;
      for (const { zone: pane, rect } of viewports.getAllSheetViewportsZonesAndRect(sheetId)) {
        ctx.save();
        ctx.beginPath();
        ctx.rect(rect.x, rect.y, rect.width, rect.height);
        ctx.clip();
        for (const { zone } of visible) {
          if (!engine.helpers.isInside(zone.left, zone.top, pane)) continue;
          const { x, y, width } = viewports.getRect(sheetId, zone);
          ctx.beginPath();
          ctx.moveTo(x + width - MARK, y);
          ctx.lineTo(x + width, y);
          ctx.lineTo(x + width, y + MARK);
          ctx.fill();
        }
        ctx.restore();
      }
    }
  }

  class NoteText extends components.Component {
    static override template = components.xml`<div class="cell-note" role="note" t-esc="props.text"/>`;
    static override props = { text: String, onClosed: { type: Function, optional: true } };
  }

  const shown: NonNullable<PopoverBuilders['onHover']> = ({ sheetId, col, row }): Shown => {
    const note = notesOn(sheetId).find(({ zone }) => zone.left === col && zone.top === row);
    if (note === undefined) return { isOpen: false };
    return { isOpen: true, Component: NoteText, props: { text: note.text }, cellCorner: 'top-right' };
  };

  engine.addRenderingLayer(LAYER, DEPTH);
  engine.registries.featurePluginRegistry.add('cell_notes', NoteMarks);
  engine.registries.cellPopoverRegistry.add(POPOVER, { onHover: shown, onOpen: shown });
}

function isHidden(
  getters: InstanceType<typeof engine.Model>['getters'],
  sheetId: string,
  { left, top }: Zone,
): boolean {
  return getters.isRowHidden(sheetId, top) || getters.isColHidden(sheetId, left);
}

/** Opens the note of a cell that the keyboard has moved to and closes it when the person goes on. */
export function showNotesToKeyboard(host: Host, popovers: InstanceType<typeof engine.stores.CellPopoverStore>): void {
  let byKeyboard = false;
  let last = '';
  const isNote = () => {
    const open = popovers.persistentCellPopover;
    return open.isOpen && open.type === POPOVER;
  };
  const follow = () => {
    const { sheetId, col, row } = host.model.getters.getActivePosition();
    const place = `${sheetId} ${col} ${row}`;
    if (place === last) return;
    last = place;
    if (popovers.isOpen && !isNote()) return;
    if (isNote()) popovers.close();
    const hasNote = host.workbook
      .annotationsNow('note', sheetId)
      .some(({ range }) => range?.zone.left === col && range.zone.top === row);
    if (byKeyboard && hasNote) popovers.open({ col, row }, POPOVER);
  };
  window.addEventListener(
    'keydown',
    ({ key }) => {
      byKeyboard = true;
      const goesOn = key === 'Escape' || key === 'Enter' || key === 'F2' || key.length === 1;
      if (goesOn && isNote()) popovers.close();
    },
    true,
  );
  window.addEventListener(
    'pointerdown',
    () => {
      byKeyboard = false;
      if (isNote()) popovers.close();
    },
    true,
  );
  host.model.selection.observe(host, { handleEvent: () => queueMicrotask(follow) });
  host.model.on('command-finalized', host, () => queueMicrotask(follow));
}
