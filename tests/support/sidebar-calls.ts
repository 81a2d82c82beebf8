// Calls as the sidebar makes them, on the built add-on in the host.
import type { Host } from '../../host/host';

export interface Answered {
  readonly ok: boolean;
  readonly reason?: string;
  readonly problems?: readonly string[];
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: forms of every kind come back here, and each test looks at its own.
  readonly value?: any;
  readonly version?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  readonly current?: { readonly value: any; readonly version: string } | null;
}

export function call(host: Host, name: string, input: object): Answered {
  return host.run('callEndpoint', [name, input]) as Answered;
}

export function formVersion(host: Host, name: string, input: object): string {
  const form = call(host, name, input);
  if (!form.ok || form.version === undefined) throw new Error(form.problems?.join('\n') ?? `no ${name}`);
  return form.version;
}

let requests = 0;

/** Another one at every call. */
export function requestId(): string {
  requests += 1;
  return requests.toString(16).padStart(16, '0');
}

/** Opens the form, fills it in and saves it. */
export function save(host: Host, form: string, name: string, input: { readonly personId: string }): Answered {
  const version = formVersion(host, form, { personId: input.personId });
  return call(host, name, { ...input, requestId: requestId(), version });
}
