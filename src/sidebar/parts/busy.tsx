// Something is on its way.
import { useText } from '../session';

export function Busy({ children }: { readonly children?: string }) {
  const { frame } = useText();
  return (
    <div class="busy" role="status">
      <span class="spinner" aria-hidden="true" />
      {children ?? frame.loading}
    </div>
  );
}
