// What the server answers.
export interface FieldProblem {
  /** The field's name in the form: where it stands in what was sent. */
  readonly path: string;
  readonly message: string;
}

export interface StartPerson {
  readonly personId: string;
  readonly name: string;
  /** In words. */
  readonly role: string;
  readonly isSelf: boolean;
  readonly isReport: boolean;
}

export interface Start {
  readonly language: 'en' | 'zh-CN';
  readonly isSetUp: boolean;
  readonly me: {
    readonly email: string | null;
    readonly name: string | null;
    readonly isHr: boolean;
    readonly isManager: boolean;
    readonly isEmployee: boolean;
  };
  readonly period: string | null;
  readonly people: readonly StartPerson[];
  readonly panels: readonly string[];
}

interface Endpoints {
  readonly start: { readonly input: Readonly<Record<string, never>>; readonly value: Start };
  readonly saveDraft: {
    readonly input: { readonly key: string; readonly text: string | null };
    readonly value: unknown;
  };
  readonly loadDraft: {
    readonly input: { readonly key: string };
    readonly value: { readonly text: string | null; readonly at: string | null };
  };
}

export type EndpointName = keyof Endpoints;
export type EndpointInput<Name extends EndpointName> = Endpoints[Name]['input'];
export type EndpointValue<Name extends EndpointName> = Endpoints[Name]['value'];

export interface Refusal {
  readonly ok: false;
  readonly reason: 'invalid' | 'refused' | 'stale' | 'busy' | 'notSetUp' | 'failed';
  readonly problems: readonly string[];
  readonly fields?: readonly FieldProblem[];
  readonly current?: unknown;
}

export type EndpointAnswer<Name extends EndpointName> =
  | { readonly ok: true; readonly value: EndpointValue<Name> }
  | Refusal;
