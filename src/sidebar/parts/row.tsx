// Short fields side by side; under each other where there is no room.
import type { ComponentChildren } from 'preact';

export function Row({ children }: { readonly children: ComponentChildren }) {
  return <div class="row">{children}</div>;
}
