// Sheets numbers its tabs; the engine names them. The number is part of the name, or a stable hash of it.
export const engineSheetId = (gid: number): string => `s${gid}`;

export const sheetGid = (engineId: string): number => stableNumber('s', engineId);

export function stableNumber(prefix: string, engineId: string): number {
  const own = /^(\D+)(\d+)$/.exec(engineId);
  if (own?.[1] === prefix) return Number(own[2]);
  let hash = 7;
  for (const character of engineId) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
