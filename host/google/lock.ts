// Lock.Lock: real exclusion between runs of the script in this host.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';
import { ServiceError, texts } from '../service-error';

export class LockService {
  private readonly context: ScriptContext;
  private readonly key: string;

  constructor(context: ScriptContext, key: string) {
    this.context = context;
    this.key = key;
  }
  tryLock(_timeoutInMillis: number): boolean {
    const { memory, execution, faults } = this.context;
    const holder = memory.locks.get(this.key);
    if (holder === execution) return true;
    if (holder || faults.failLocks) return false;
    memory.locks.set(this.key, execution);
    execution.heldLocks.add(this.key);
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new ServiceError(texts.lockTimeout);
  }
  hasLock(): boolean {
    return this.context.memory.locks.get(this.key) === this.context.execution;
  }
  /** What was written under the lock must be in the sheet before the next holder reads it. */
  releaseLock(): void {
    if (!this.hasLock()) return;
    if (this.context.workbook.hasPending) {
      throw new Error('The lock was released without SpreadsheetApp.flush() after the last write');
    }
    this.context.memory.locks.delete(this.key);
    this.context.execution.heldLocks.delete(this.key);
  }
}

serviceClass<GoogleAppsScript.Lock.Lock>()('LockService.Lock', LockService, {
  tryLock: other('integer'),
  waitLock: other('integer'),
  hasLock: other(),
  releaseLock: other(),
});
