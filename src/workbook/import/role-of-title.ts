// Which of the roles a job title means.
import { type RoleWord, roleWords, trackWords } from '../../catalog/role-words';
import type { RoleKey } from '../../catalog/roles';

export interface TitleReading {
  /** One when the title is clear, several when it could mean any of them, none when no word is known. */
  readonly roles: readonly RoleKey[];
  /** Only beside a single role. */
  readonly track: string | null;
}

/** 高级投放优化师 → paid_ads; “SEO优化师” → seo_sem, seo; “新媒体文案” → social or content, which nobody but HR can tell. */
export function roleOfTitle(title: string): TitleReading {
  const words = wordsIn(title, roleWords);
  const roles = [...new Set(words.map(({ role }) => role))];
  const [role] = roles;
  if (role === undefined || roles.length > 1) return { roles, track: null };
  const telling = [...words, ...wordsIn(title, trackWords).filter((word) => word.role === role)];
  const tracks = [...new Set(telling.flatMap(({ track }) => track ?? []))];
  return { roles, track: tracks.length === 1 ? (tracks[0] ?? null) : null };
}

/** The longest words first, each taken out of the title once it is found. */
function wordsIn(title: string, known: readonly RoleWord[]): RoleWord[] {
  let rest = spaced(title);
  return [...known]
    .sort((one, other) => other.word.length - one.word.length)
    .filter(({ word }) => {
      const place = placeOf(word, rest);
      if (place === null) return false;
      rest = `${rest.slice(0, place.from)} | ${rest.slice(place.to)}`;
      return true;
    });
}

/** Lower case, every sign a space, and a space between Latin and Chinese: “SEO优化师（高级）” → “ seo 优化师 高级 ”. */
function spaced(title: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.replace(/[a-z0-9]+/g, ' $& ')} `.replace(/\s+/g, ' ');
}

function placeOf(word: string, text: string): { readonly from: number; readonly to: number } | null {
  const startsLatin = /^[a-z]/.test(word);
  const endsLatin = /[a-z]$/.test(word);
  const wanted = `${startsLatin ? ' ' : ''}${word}${endsLatin ? ' ' : ''}`;
  const from = text.indexOf(wanted);
  return from === -1 ? null : { from, to: from + wanted.length };
}
