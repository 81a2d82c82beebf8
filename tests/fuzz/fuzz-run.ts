// Random habits on a workbook in use, each few of them followed by a check; the same seed does the same again.
import { checked } from './check';
import { type Desk, habits } from './habits';
import { randomFrom } from './random';
import { contentsOf, OWN_ROLE, workbookInUse } from './workbook-in-use';

export interface FuzzReport {
  readonly seed: number;
  readonly habits: number;
  readonly checks: number;
  readonly refusals: number;
  readonly byHabit: ReadonlyMap<string, number>;
  /** One per chain of habits on one workbook, with all that led to it. */
  readonly failures: readonly {
    readonly chain: number;
    readonly log: readonly string[];
    readonly faults: readonly string[];
  }[];
}

interface Limits {
  readonly seed: number;
  readonly habits: number;
  /** Only this chain, to do a failure again. */
  readonly chain?: number;
  readonly milliseconds?: number;
  readonly progress?: (report: { readonly habits: number; readonly failures: number }) => void;
}

/** Checks on one workbook before a fresh one is taken. */
const CHECKS = 6;
const MOST_HABITS = 6;

/** Refusals of Sheets to the person at the keyboard: nothing was done. */
const SHEETS_SAYS_NO = /data validation|protected cell|The engine refused|array|merge/i;

export function fuzz({ seed, habits: wanted, chain: only, milliseconds, progress }: Limits): FuzzReport {
  const byHabit = new Map<string, number>();
  const failures: FuzzReport['failures'][number][] = [];
  const until = Date.now() + (milliseconds ?? Number.POSITIVE_INFINITY);
  let [done, checks, refusals] = [0, 0, 0];
  for (let chain = only ?? 0; done < wanted && Date.now() < until; chain++) {
    const { desk, entered } = deskOf(seed * 100_003 + chain);
    const log: string[] = [];
    for (let check = 0; check < CHECKS; check++) {
      for (let count = 1 + desk.random.below(MOST_HABITS); count > 0; count--) {
        const name = desk.random.pick(Object.keys(habits));
        const told = tried(desk, name);
        if (told === null) continue;
        log.push(`${name}: ${told}`);
        byHabit.set(name, (byHabit.get(name) ?? 0) + 1);
        done++;
      }
      log.push('— set-up —');
      checks++;
      const { refused, faults } = outcome(desk, entered, check % 3 === 2);
      if (refused) refusals++;
      if (faults.length > 0) failures.push({ chain, log: [...log], faults });
      if (refused || faults.length > 0) break;
    }
    progress?.({ habits: done, failures: failures.length });
    if (only !== undefined) break;
  }
  return { seed, habits: done, checks, refusals, byHabit, failures };
}

function outcome(desk: Desk, entered: ReadonlySet<string>, throughSidebar: boolean) {
  try {
    return checked(desk, entered, throughSidebar);
  } catch (error) {
    return { refused: false, faults: [`exception: ${error instanceof Error ? error.message : error}`] };
  }
}

function tried(desk: Desk, name: string): string | null {
  try {
    return habits[name]?.(desk) ?? null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (SHEETS_SAYS_NO.test(message)) return null;
    throw new Error(`${name}: ${message}`);
  }
}

function deskOf(seed: number): { readonly desk: Desk; readonly entered: ReadonlySet<string> } {
  const host = workbookInUse();
  const random = randomFrom(seed);
  const entered = new Set<string>(
    [...contentsOf(host).keys()].filter((text) => /^E:|@x\.example$|王小明|Ada|李雷|韩梅梅|方静/.test(text)),
  );
  for (const figure of ['9.6', '80', '0.96', '37.25', '3.75', '18.75', '4.25']) entered.add(figure);
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
  ]);
  const desk: Desk = {
    host,
    language: 'zh-CN',
    random,
    titles,
    newText: () => {
      texts++;
      const text = `记${texts}号`;
      entered.add(text);
      return text;
    },
    newNumber: () => {
      numbers++;
      const text = String(7.0013 + numbers * 0.25);
      entered.add(text);
      return text;
    },
  };
  return { desk, entered };
}
