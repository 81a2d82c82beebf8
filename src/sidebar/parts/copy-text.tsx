// A text to take along.
import { useId, useRef, useState } from 'preact/hooks';
import { useText } from '../session';
import { Button } from './button';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

export function CopyText({ label, text, rows = 5 }: CopyTextProps) {
  const { copy } = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');

  async function take(): Promise<void> {
    setTold('');
    setTold((await isCopied(text, area.current)) ? copy.copied : copy.selected);
  }

  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <textarea id={id} ref={area} rows={rows} readOnly value={text} />
      <div class="copy-row">
        <Button onClick={() => void take()}>{copy.copy}</Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}

/** Google's frame may refuse the clipboard: then the older way, and if that fails as well the text stays selected for the keyboard. */
async function isCopied(text: string, area: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area?.focus();
    area?.select();
    return document.execCommand('copy');
  }
}
