// Where a button goes away with what it set off, the keyboard goes on at what came in its place.
import { useEffect, useRef } from 'preact/hooks';

/** An element that takes the keyboard whenever the count says that it has come once more; at 0 it leaves it where it is. */
export function useArrival<Arriving extends HTMLElement>(count: number) {
  const arriving = useRef<Arriving>(null);
  useEffect(() => {
    if (count > 0) arriving.current?.focus();
  }, [count]);
  return arriving;
}
