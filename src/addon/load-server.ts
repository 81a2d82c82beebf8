// Fetches the server side the first time a menu item or a page asks for it.
import type { Server } from './server';

/**
 * Google loads all script files anew at every call of a cell function, of which a workbook makes hundreds; menu items and pages are
 * called now and then. So their code travels as text in Server.html, written by the same build from the same source.
 */
export function loadServer(): Server {
  const source: unknown = JSON.parse(HtmlService.createHtmlOutputFromFile('Server').getContent());
  // biome-ignore lint/security/noGlobalEval: the text is our own file of this very project; nobody's input gets here.
  return eval(String(source));
}
