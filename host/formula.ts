// Formulas between a script and the engine: what a script may write, and how Sheets hands a formula back.
import type { Engine } from './engine';

type Token = ReturnType<Engine['tokenize']>[number];

/** Cuts a formula into strings, quoted sheet names and the rest. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/**
 * Turns `;` into the engine's `,`. Refuses what Sheets reads differently per locale: `,` between arguments, inline
 * arrays and decimal literals. Semicolons are accepted in every locale; commas are not (aryounce/aws-pricing#23,
 * mricon/ingress-fieldplan#5).
 */
export function toEngineFormula(formula: string): string {
  const refuse = (what: string) =>
    new Error(
      `The local host refuses ${what} in a formula written by a script, because other locales read it differently: ${formula}`,
    );
  return formula.replace(pieces, (piece) => {
    if (piece.startsWith('"')) return engineString(piece);
    if (piece.startsWith("'")) return piece;
    if (piece.includes(',')) throw refuse('"," (write ";" between arguments)');
    if (/[{}]/.test(piece)) throw refuse('an inline array {}');
    if (/(^|[^A-Za-z0-9_.])(\d+\.\d*|\.\d+)/.test(piece)) throw refuse('a decimal literal');
    return piece.replaceAll(';', ',');
  });
}

/** Sheets doubles a quote inside a string; the engine has no way to write one there, so it is joined in. */
const engineString = (literal: string): string => `"${literal.slice(1, -1).replaceAll('""', '"&CHAR(34)&"')}"`;

/** What a person types: `;` is always understood, `,` too where the locale's decimal separator is a point. */
export function typedFormula(formula: string, decimalSeparator: string): string {
  return formula.replace(pieces, (piece) => {
    if (piece.startsWith('"')) return engineString(piece);
    if (piece.startsWith("'")) return piece;
    const points = decimalSeparator === ',' ? piece.replace(/(\d),(\d)/g, '$1.$2') : piece;
    return points.replaceAll(';', ',');
  });
}

/** Sheets keeps formulas in its own writing: `,` where the locale's decimals use a point, upper-case function names. */
export function toSheetsFormula(formula: string, engine: Engine, decimalSeparator: string): string {
  const separator = decimalSeparator === ',' ? ';' : ',';
  const tokens = engine.tokenize(formula);
  return tokens
    .map((token: Token, index: number) => {
      if (token.type === 'ARG_SEPARATOR') return separator;
      if (token.type === 'NUMBER') return token.value.replace('.', decimalSeparator);
      if (token.type === 'SYMBOL' && tokens[index + 1]?.type === 'LEFT_PAREN') return token.value.toUpperCase();
      if (token.type === 'SYMBOL' || token.type === 'REFERENCE') return quoteSheetName(token.value);
      return token.value;
    })
    .join('')
    .replaceAll('"&CHAR(34)&"', '""');
}

/** Sheets quotes a sheet's name only when it must. */
function quoteSheetName(reference: string): string {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return reference;
  const name = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C\d*$/i.test(name);
  return `${isPlain ? name : `'${name.replaceAll("'", "''")}'`}!${reference.slice(bang + 1)}`;
}
