// What a page of the add-on finds in its frame: `google.script.run` and `google.script.host`, carried by messages.
export interface PanelCall {
  id: number;
  name: string;
  args: unknown[];
}

export type PanelReply = { id: number; value: unknown } | { id: number; error: string };

/** Runs inside the frame; it is sent there as text and may use nothing from outside itself. */
function installGoogle(): void {
  interface Handlers {
    success?: (value: unknown, userObject: unknown) => void;
    failure?: (error: Error, userObject: unknown) => void;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let next = 0;
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler')
            return (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success });
          if (name === 'withFailureHandler')
            return (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...args: unknown[]) => {
            next += 1;
            waiting.set(next, handlers);
            window.parent.postMessage({ id: next, name: String(name), args }, '*');
          };
        },
      },
    );
  const nothing = () => {};
  const host = {
    close: () => window.parent.postMessage('close', '*'),
    setWidth: nothing,
    setHeight: nothing,
    editor: { focus: nothing },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
  // Behind the page's own handlers, which may have a use for the key.
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) window.parent.postMessage('escape', '*');
  });
  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent) return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) handlers?.failure?.(new Error(data.error), handlers.userObject);
    else handlers?.success?.(data.value, handlers.userObject);
  });
}

export const withGoogle = (html: string): string => {
  const script = `<script>(${installGoogle.toString()})();</script>`;
  const head = /<head[^>]*>/i.exec(html);
  return head === null ? script + html : html.replace(head[0], () => head[0] + script);
};
