// A value of one of Google's enums: compares by identity and prints its name.
export class EnumValue {
  readonly enumName: string;
  private readonly label: string;
  private readonly position: number;

  constructor(enumName: string, label: string, position: number) {
    this.enumName = enumName;
    this.label = label;
    this.position = position;
    Object.freeze(this);
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
}

export type Enum<K extends string> = Readonly<Record<K, EnumValue>>;

/** Typed against the enum of @types/google-apps-script: every name listed must exist there. */
export function defineEnum<G>() {
  return <K extends string & keyof G>(enumName: string, labels: readonly K[]): Enum<K> => {
    const values = labels.map((label, position) => [label, new EnumValue(enumName, label, position)]);
    return Object.freeze(Object.fromEntries(values));
  };
}
