// Dates between a sheet (serial day numbers in the sheet's zone) and a script (instants).
const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone is ahead of UTC at an instant. */
export function zoneOffset(zone: string, instant: number): number {
  if (zone === 'Etc/UTC' || zone === 'UTC' || zone === 'GMT') return 0;
  const wall = wallClock(zone, instant);
  return wall - Math.floor(instant / 1000) * 1000;
}

function wallClock(zone: string, instant: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(zone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, value]));
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  return Date.UTC(
    year,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
}

/** The instant at which clocks in the zone show this wall time (given as if it were UTC). */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}

export const serialToInstant = (serial: number, zone: string): number =>
  instantOf(epoch + Math.round(serial * dayMs), zone);

export const instantToSerial = (instant: number, zone: string): number =>
  (instant + zoneOffset(zone, instant) - epoch) / dayMs;
