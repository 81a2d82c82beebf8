// A name for one submit, made by the page, so that sending it twice does it once.

/** 24 hex digits: two people will not draw the same in the life of a workbook. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
