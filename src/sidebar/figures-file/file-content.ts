// What a chosen file is, told by its bytes: consoles name HTML tables .xls and tab-separated text .csv.

/** As it is called for people; names of encodings are the same in every language. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

export type FileContent =
  | { readonly kind: 'text' | 'html'; readonly text: string; readonly encoding: Encoding }
  /** A real workbook of Excel, new or old, a packed folder of files, or no text at all. */
  | { readonly kind: 'xlsx' | 'xls' | 'zip' | 'binary' };

export function fileContent(bytes: Uint8Array): FileContent {
  const begins = (...values: readonly number[]) => values.every((value, index) => bytes[index] === value);
  if (begins(0x50, 0x4b)) return { kind: isOffice(bytes) ? 'xlsx' : 'zip' };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'xls' };
  const decoded = decode(bytes, begins);
  if (decoded === null) return { kind: 'binary' };
  if (/^\s*<\?xml[^>]*>\s*(?:<\?mso[^>]*>\s*)?<(?:\w+:)?workbook\b/i.test(decoded.text)) return { kind: 'xlsx' };
  const isHtml = /^\s*</.test(decoded.text) && /<(?:table|html)\b/i.test(decoded.text.slice(0, 20_000));
  return { kind: isHtml ? 'html' : 'text', ...decoded };
}

/** Names of packed files stand unpacked; this one is in every file of Office. */
function isOffice(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('[Content_Types].xml');
}

function decode(
  bytes: Uint8Array,
  begins: (...values: readonly number[]) => boolean,
): { readonly text: string; readonly encoding: Encoding } | null {
  if (begins(0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (begins(0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'GB18030' };
  }
}
