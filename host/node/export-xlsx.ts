// The workbook as an xlsx file: the engine writes the parts, jszip packs them.
import JSZip from 'jszip';
import type { Host } from '../host';
import { completedCharts } from './chart-parts';
import { withXmlClasses } from './xml-classes';

export async function exportXlsx(host: Host): Promise<Uint8Array> {
  const { files } = await withXmlClasses(() => host.model.exportXLSX());
  const complete = completedCharts(host);
  const zip = new JSZip();
  for (const file of files) {
    if ('content' in file) zip.file(file.path, complete(file.path, file.content));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
