// A file of this computer, by a button in our words: the browser's own speaks the language of the browser.
import { useArrival } from '../use-arrival';

export interface FileFieldProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** How often somebody came back to it; see `useArrival`. */
  readonly arrivals?: number;
}

export function FileField({ label, accept, onFile, arrivals = 0 }: FileFieldProps) {
  const input = useArrival<HTMLInputElement>(arrivals);
  return (
    <label class="file">
      {label}
      <input
        ref={input}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again after it was mended or exported anew.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
