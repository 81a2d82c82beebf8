// Makes chosen service calls fail, or lets something happen right before them: timeouts, lost locks, a second user.
import type { CallKind } from './call-counter';
import { ServiceError } from './service-error';

interface Fault {
  /** 'Range.setValues', or a kind of call such as 'write'. */
  readonly target: string;
  nth: number;
  readonly act: () => void;
}

/** Google's own text when several accounts are signed in to one browser (enuchi/React-Google-Apps-Script#46). */
export const PERMISSION_DENIED =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

interface BridgeFault {
  readonly text: string;
  /** Whether the server still does what it was asked to. */
  readonly carriedOut: boolean;
  times: number;
}

export class FaultPlan {
  /** While true, tryLock answers false and waitLock throws. */
  failLocks = false;
  private faults: Fault[] = [];
  private bridge: BridgeFault | undefined;

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

  /** google.script.run fails before the server hears of it. */
  refuseRuns(text: string = PERMISSION_DENIED, times = Number.POSITIVE_INFINITY): void {
    this.bridge = { text, carriedOut: false, times };
  }

  /** The server does its work, and the answer is lost on the way back: a timeout, a lost connection. */
  loseAnswers(text: string, times = Number.POSITIVE_INFINITY): void {
    this.bridge = { text, carriedOut: true, times };
  }

  reset(): void {
    this.faults = [];
    this.bridge = undefined;
    this.failLocks = false;
  }

  /** Called by the host for every google.script.run. */
  atTheBridge<T>(work: () => T): T {
    const { bridge } = this;
    if (!bridge) return work();
    bridge.times -= 1;
    if (bridge.times <= 0) this.bridge = undefined;
    if (bridge.carriedOut) work();
    throw new ServiceError(bridge.text);
  }

  /** Called by the host for every service call. */
  meet(method: string, kind: CallKind): void {
    const due = this.faults.filter((fault) => (fault.target === method || fault.target === kind) && --fault.nth === 0);
    this.faults = this.faults.filter((fault) => fault.nth > 0);
    for (const fault of due) fault.act();
  }
}
