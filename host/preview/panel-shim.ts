// What a page of the add-on finds in its frame: `google.script.run` and `google.script.host`, carried by messages.
export interface PanelCall {
  id: number;
  name: string;
  args: unknown[];
}

export type PanelReply = { id: number; value: unknown } | { id: number; error: { name: string; message: string } };

/** What the frame says besides calls. */
export type PanelSign = 'close' | 'escape' | 'grid';

/** Runs inside the frame; it is sent there as text and may use nothing from outside itself. */
function installGoogle(callable: readonly string[]): void {
  interface Handlers {
    success?: (value: unknown, userObject: unknown) => void;
    failure?: (error: Error, userObject: unknown) => void;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let next = 0;
  const say = (sign: PanelSign) => window.parent.postMessage(sign, '*');

  /** Only JSON crosses; what else is sent is refused at once, before anything is on its way. */
  const assertLegal = (value: unknown, where: string, above: readonly object[]): void => {
    if (value === null || value === undefined || /^(string|boolean|number)$/.test(typeof value)) return;
    const kind = Object.prototype.toString.call(value);
    if (typeof value !== 'object' || above.includes(value) || !/^\[object (Object|Array)\]$/.test(kind))
      throw new TypeError(`Failed due to illegal value in property: ${where}`);
    for (const [key, item] of Object.entries(value)) assertLegal(item, `${where}.${key}`, [...above, value]);
  };

  const runner = (handlers: Handlers): object => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
      withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of callable)
      run[name] = (...args: unknown[]) => {
        args.forEach((arg, index) => {
          assertLegal(arg, String(index), []);
        });
        next += 1;
        waiting.set(next, handlers);
        window.parent.postMessage({ id: next, name, args }, '*');
      };
    return run;
  };
  const nothing = () => {};
  const host = {
    close: () => say('close'),
    setWidth: nothing,
    setHeight: nothing,
    editor: { focus: () => say('grid') },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
  // Behind the page's own handlers, which may have a use for the key.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') say('escape');
    if (event.key === 'F6') {
      event.preventDefault();
      say('grid');
    }
  });
  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent) return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (!('error' in data)) {
      handlers?.success?.(data.value, handlers.userObject);
      return;
    }
    const error = Object.assign(new Error(data.error.message), { name: data.error.name });
    if (handlers?.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });
}

export const withGoogle = (html: string, callable: readonly string[]): string => {
  const script = `<script>(${installGoogle.toString()})(${JSON.stringify(callable)});</script>`;
  const head = /<head[^>]*>/i.exec(html);
  return head === null ? script + html : html.replace(head[0], () => head[0] + script);
};
