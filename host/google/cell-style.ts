// Google's words for a cell's look, and the engine's.
import type { CellPosition, Model, Style } from '../engine';
import type { EnumValue } from '../enum-value';

export type StyleName = keyof Style;

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

/** A colour the engine can draw; null takes the colour away. Sheets ignores what it cannot read. */
export function colorValue(color: string | null): string | null {
  if (color === null) return null;
  const lower = color.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return named[lower] ?? (/^#[0-9a-f]{6}$/.test(lower) ? lower : null);
}

export const alignValue = (alignment: string | null): string | null =>
  alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : null;

export const wrapValue = (strategy: EnumValue): string => strategy.name().toLowerCase();

export function styleOf<T>(getters: Model['getters'], position: CellPosition, name: StyleName, fallback: T): T {
  const value: unknown = getters.getCell(position)?.style?.[name];
  // The engine keeps each style under its own type; the fallback says which one that is.
  return value === undefined ? fallback : ((typeof value === 'string' ? value.toLowerCase() : value) as T);
}
