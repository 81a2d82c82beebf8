// Data as it may stand inside a page: JSON without any character that HTML or a script would read as its own.

const meant = /[<>&\u2028\u2029]/g;

export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replace(
    meant,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
