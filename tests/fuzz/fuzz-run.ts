// Random habits on a workbook in use, each few of them followed by a check; the same seed does the same again.
import { checked } from './check';
import type { Desk } from './desk';
import { habits } from './habits';
import { Unexplained } from './habits-of-the-panel';
import { randomFrom } from './random';
import { ENTERED, OWN_ROLE, workbookInUse } from './workbook-in-use';

export interface FuzzReport {
  readonly seed: number;
  readonly habits: number;
  readonly checks: number;
  readonly refusals: number;
  readonly byHabit: ReadonlyMap<string, number>;
  /** One per chain of habits on one workbook, with all that led to it. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly chain: number;
  readonly log: readonly string[];
  readonly faults: readonly string[];
}

interface Limits {
  readonly seed: number;
  readonly habits: number;
  /** Only this chain, to do a failure again. */
  readonly chain?: number;
  readonly milliseconds?: number;
  readonly progress?: (report: Pick<FuzzReport, 'habits' | 'failures'>) => void;
}

/** Checks on one workbook before a fresh one is taken. */
const CHECKS = 6;
const MOST_HABITS = 6;

/** Refusals of Sheets to the person at the keyboard: nothing was done. */
const SHEETS_SAYS_NO = /data validation|protected cell|The engine refused|array|merge/i;

export function fuzz({ seed, habits: wanted, chain: only, milliseconds, progress }: Limits): FuzzReport {
  const byHabit = new Map<string, number>();
  const failures: Failure[] = [];
  const until = Date.now() + (milliseconds ?? Number.POSITIVE_INFINITY);
  let [done, checks, refusals] = [0, 0, 0];
  for (let chain = only ?? 0; done < wanted && Date.now() < until; chain++) {
    const desk = deskOf(seed * 100_003 + chain);
    const log: string[] = [];
    for (let check = 0; check < CHECKS; check++) {
      for (let count = 1 + desk.random.below(MOST_HABITS); count > 0; count--) {
        const name = desk.random.pick(Object.keys(habits));
        const tried = triedOut(desk, name);
        if (tried === null) continue;
        log.push(`${name}: ${tried.told}`);
        if (tried.isFault) failures.push({ chain, log: [...log], faults: [tried.told] });
        byHabit.set(name, (byHabit.get(name) ?? 0) + 1);
        done++;
      }
      log.push('— set-up —');
      checks++;
      const { refused, faults } = outcome(desk, check % 3 === 2);
      if (refused) refusals++;
      // What the add-on wrote for the developer, where it says no more than that something went wrong.
      if (faults.length > 0) failures.push({ chain, log: [...log], faults: [...faults, ...desk.host.logs.slice(-1)] });
      if (refused || faults.length > 0) break;
    }
    progress?.({ habits: done, failures });
    if (only !== undefined) break;
  }
  return { seed, habits: done, checks, refusals, byHabit, failures };
}

function outcome(desk: Desk, throughSidebar: boolean) {
  try {
    return checked(desk, throughSidebar);
  } catch (error) {
    return { refused: false, faults: [`exception: ${error instanceof Error ? error.message : error}`] };
  }
}

function triedOut(desk: Desk, name: string): { readonly told: string; readonly isFault: boolean } | null {
  try {
    const told = habits[name]?.(desk) ?? null;
    return told === null ? null : { told, isFault: false };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const isRefusal = !(error instanceof Unexplained) && SHEETS_SAYS_NO.test(told);
    return isRefusal ? null : { told, isFault: true };
  }
}

function deskOf(seed: number): Desk {
  let [texts, numbers] = [0, 0];
  const titles = new Map([
    ['guide', '使用说明'],
    ['dashboard', '绩效看板'],
    ['scorecard', '绩效汇总表'],
    ['kpi_paid_ads', '广告投放'],
    ['kpi_content', '内容'],
    [`role:${OWN_ROLE}`, OWN_ROLE],
    ['team_kpis', '团队指标'],
    ['okr', 'OKR'],
    ['people', '人员'],
    ['kpi_library', '指标库'],
    ['templates', '岗位模板'],
    ['settings', '设置'],
    ['records', '过程记录'],
    ['figures', '数据明细'],
  ]);
  const desk: Desk = {
    host: workbookInUse(),
    language: 'zh-CN',
    locale: 'en_US',
    random: randomFrom(seed),
    titles,
    entered: new Set(ENTERED),
    scrambled: new Set(),
    tampered: false,
    newText: () => {
      texts++;
      const text = `记${texts}号`;
      desk.entered.add(text);
      return text;
    },
    newNumber: () => {
      numbers++;
      const text = String(7.0013 + numbers * 0.25);
      desk.entered.add(text);
      return desk.locale === 'de_DE' ? text.replace('.', ',') : text;
    },
  };
  return desk;
}
