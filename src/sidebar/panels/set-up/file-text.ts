// The text of a file that somebody chose: UTF-8, what Excel calls Unicode text, or the Chinese encoding of Excel's CSV.

/** Null for a file that is no text, such as a workbook. */
export function fileText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
