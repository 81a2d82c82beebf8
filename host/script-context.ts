// What every service object holds on to: the workbook, the current run of the script, and what the host remembers.
import type { Execution, User } from './execution';
import type { FaultPlan } from './fault-plan';
import type { HostMemory } from './host-memory';
import type { Workbook } from './workbook';

export interface ScriptContext {
  readonly workbook: Workbook;
  readonly execution: Execution;
  readonly memory: HostMemory;
  readonly faults: FaultPlan;
  readonly files: Readonly<Record<string, string>>;
  readonly scriptTimeZone: string;
  readonly now: () => Date;
  readonly log: (...parts: readonly unknown[]) => void;
}

export type { User };
