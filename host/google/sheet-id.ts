// Sheets numbers its tabs; the engine names them. The number is part of the name, or a stable hash of it.
export const engineSheetId = (gid: number): string => `s${gid}`;

export function sheetGid(engineId: string): number {
  const own = /^s(\d+)$/.exec(engineId);
  if (own) return Number(own[1]);
  let hash = 7;
  for (const character of engineId) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
