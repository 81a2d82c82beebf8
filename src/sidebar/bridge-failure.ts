// What it means when Google's bridge itself fails, told from the words of its error.
import type { SidebarText } from '../text/sidebar';

export type BridgeFailure = keyof SidebarText['bridge'];

/** Google writes its errors in the language of the account; the first that matches counts. */
const signs: readonly (readonly [BridgeFailure, RegExp])[] = [
  [
    'accounts',
    /PERMISSION_DENIED|authorization is required|action not allowed|do(?:es)? not have (?:permission|access)|not authorized|需要授权|授权才能|没有权限|无权|不允许执行/i,
  ],
  // Before the timeouts: “Lock timeout: another process was holding the lock for too long.”
  ['busy', /\block\b|simultaneous|too many|锁|同时调用|次数过多/i],
  ['timeout', /execution time|time(?:d)?[ -]?out|deadline|执行时间|超时/i],
  ['offline', /network|HTTP 0\b|failed to fetch|offline|网络/i],
];

/**
 * @param message what Google's error says
 * @param isOnline what the browser thinks of its connection
 */
export function bridgeFailure(message: string, isOnline: boolean): BridgeFailure {
  const found = signs.find(([, sign]) => sign.test(message));
  if (found) return found[0];
  return isOnline ? 'other' : 'offline';
}
