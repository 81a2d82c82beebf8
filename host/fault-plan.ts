// Makes chosen service calls fail, or lets something happen right before them: timeouts, lost locks, a second user.
import type { CallKind } from './call-counter';
import { ServiceError } from './service-error';

interface Fault {
  /** 'Range.setValues', or a kind of call such as 'write'. */
  readonly target: string;
  nth: number;
  readonly act: () => void;
}

export class FaultPlan {
  /** While true, tryLock answers false and waitLock throws. */
  failLocks = false;
  private faults: Fault[] = [];

  /** The nth call from now (1 = the next) of a method such as 'Range.setValues', or of a kind such as 'write', throws this text. */
  throwAt(target: string, text: string, nth = 1): void {
    this.before(target, nth, () => {
      throw new ServiceError(text);
    });
  }

  /** Runs an action just before the nth call from now: for instance what another person does meanwhile. */
  before(target: string, nth: number, act: () => void): void {
    this.faults.push({ target, nth, act });
  }

  reset(): void {
    this.faults = [];
    this.failLocks = false;
  }

  /** Called by the host for every service call. */
  meet(method: string, kind: CallKind): void {
    const due = this.faults.filter((fault) => (fault.target === method || fault.target === kind) && --fault.nth === 0);
    this.faults = this.faults.filter((fault) => fault.nth > 0);
    for (const fault of due) fault.act();
  }
}
