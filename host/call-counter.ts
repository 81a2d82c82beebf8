// Counts the service calls a script makes, by kind and by method: each one costs a round trip at Google.
export type CallKind = 'read' | 'write' | 'flush' | 'other';

export class CallCounter {
  read = 0;
  write = 0;
  flush = 0;
  other = 0;
  private readonly methods = new Map<string, number>();

  count(method: string, kind: CallKind): void {
    this[kind]++;
    this.methods.set(method, this.of(method) + 1);
  }

  /** How often a method was called, written 'Range.setValues'. */
  of(method: string): number {
    return this.methods.get(method) ?? 0;
  }

  byMethod(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.methods);
  }

  reset(): void {
    this.read = this.write = this.flush = this.other = 0;
    this.methods.clear();
  }
}
