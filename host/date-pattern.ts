// Utilities.formatDate and parseDate: the letters of Java's SimpleDateFormat that scripts use.
import { instantOf, zoneOffset } from './sheet-time';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const piece = /'([^']*)'|y+|M+|d+|H+|h+|m+|s+|S+|a+|E+|u|Z+|z+|X+|[^A-Za-z']+|[A-Za-z]+/g;

export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, instant);
  const wall = new Date(instant + offset);
  return pattern.replace(piece, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const pad = (value: number) => String(value).padStart(token.length, '0');
    const hour = wall.getUTCHours();
    switch (token[0]) {
      case 'y':
        return token.length === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : pad(wall.getUTCFullYear());
      case 'M': {
        const name = months[wall.getUTCMonth()] ?? '';
        return token.length >= 4 ? name : token.length === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1);
      }
      case 'd':
        return pad(wall.getUTCDate());
      case 'H':
        return pad(hour);
      case 'h':
        return pad(hour % 12 || 12);
      case 'm':
        return pad(wall.getUTCMinutes());
      case 's':
        return pad(wall.getUTCSeconds());
      case 'S':
        return pad(wall.getUTCMilliseconds());
      case 'a':
        return hour < 12 ? 'AM' : 'PM';
      case 'E': {
        const name = days[wall.getUTCDay()] ?? '';
        return token.length >= 4 ? name : name.slice(0, 3);
      }
      case 'u':
        return String(wall.getUTCDay() || 7);
      case 'Z':
      case 'X': {
        if (token[0] === 'X' && offset === 0) return 'Z';
        const minutes = Math.abs(offset) / 60_000;
        const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
        return (offset < 0 ? '-' : '+') + digits.join(token === 'XXX' ? ':' : '');
      }
      case 'z':
        return zone;
      default:
        if (/[A-Za-z]/.test(token)) throw new TypeError(`The local host does not know the date pattern ${token}`);
        return token;
    }
  });
}

export function parseDate(text: string, zone: string, pattern: string): number | undefined {
  const fields: string[] = [];
  const expression = pattern.replace(piece, (token: string, quoted: string | undefined) => {
    const letter = token[0] ?? '';
    if (quoted === undefined && 'yMdHmsS'.includes(letter)) {
      fields.push(letter);
      return `(\\d{1,${Math.max(token.length, 2)}})`;
    }
    if (quoted === undefined && /[A-Za-z]/.test(token)) {
      throw new TypeError(`The local host does not know the date pattern ${token}`);
    }
    return (quoted ?? token).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  const match = new RegExp(`^${expression}`).exec(text);
  if (!match) return undefined;
  const read = (letter: string, fallback: number) => {
    const at = fields.indexOf(letter);
    return at < 0 ? fallback : Number(match[at + 1]);
  };
  const wall = Date.UTC(
    read('y', 1970),
    read('M', 1) - 1,
    read('d', 1),
    read('H', 0),
    read('m', 0),
    read('s', 0),
    read('S', 0),
  );
  return instantOf(wall, zone);
}
