// Which sheet the page shows: the one this window was on before a reload, else the one the workbook opens on.
import type { Host } from '../host';

const REMEMBERED = 'shown-sheet';

let remembers = true;

/** Before the grid is in the page: the engine opens every workbook on its first sheet. */
export function showSheet({ model }: Host, opensOn: string | undefined): void {
  const { getters } = model;
  const visible = getters.getVisibleSheetIds();
  const wanted = [sessionStorage.getItem(REMEMBERED), opensOn].find((id) => id && visible.includes(id));
  const present = getters.getActiveSheetId();
  if (wanted && wanted !== present) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: present, sheetIdTo: wanted });
  window.addEventListener('pagehide', () => {
    if (remembers) sessionStorage.setItem(REMEMBERED, getters.getActiveSheetId());
  });
}

/** Another workbook takes this one's place. */
export function forgetSheet(): void {
  remembers = false;
  sessionStorage.removeItem(REMEMBERED);
}
