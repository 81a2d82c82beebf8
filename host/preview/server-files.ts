// What the page fetches from the local server at its start.

import type { Language } from '../demo/text';
import type { WorkbookData } from '../engine';

export interface ServedWorkbook {
  language: Language;
  workbook: WorkbookData;
  revision: string;
  /** The sheet to show first, by its id. */
  opensOn?: string;
  /** Where an unreadable workbook was kept, when the sample took its place. */
  notice: string | null;
}

export const fetchWorkbook = (): Promise<ServedWorkbook> => fetchJson('/workbook.json');

export const fetchAddon = (): Promise<Record<string, string>> => fetchJson('/addon.json');

export async function fetchTemplates(): Promise<string> {
  return (await fetched('/node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml')).text();
}

export async function startAnew(): Promise<void> {
  const response = await fetch('/fresh', { method: 'POST', headers: { 'Content-Type': 'application/json' } });
  if (!response.ok) throw new Error(await response.text());
}

/** The server of this very page is trusted to send what it says it sends. */
async function fetchJson<Content>(path: string): Promise<Content> {
  return (await fetched(path)).json();
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
