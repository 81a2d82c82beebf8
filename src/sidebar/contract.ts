// What the server answers, in the words of the page; the shapes themselves are those of the endpoints.
import type { EndpointAnswer, EndpointName, EndpointValue } from '../actions/endpoints';

export type Start = EndpointValue<'start'>;

export type StartPerson = Start['people'][number];

/** A value, and the version of it that is sent back when the form is saved. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

type Refused<Name extends EndpointName> = Extract<EndpointAnswer<Name>, { readonly ok: false }>;

/** Why nothing came of it; `fields` names the fields of the form that must be changed. */
export type Refusal = Omit<Refused<EndpointName>, 'current'>;
