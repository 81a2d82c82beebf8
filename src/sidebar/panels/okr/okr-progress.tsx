// Progress of a key result or an objective: a bar, the percentage and a word for it (O2).
import { fill } from '../../../text/fill';
import { ProgressBar } from '../../parts/progress-bar';
import { useLanguage, useText } from '../../session';
import { shownNumber } from '../../shown';

export interface OkrProgressProps {
  readonly label: string;
  readonly of: { readonly progress: number | null; readonly tone: 'green' | 'amber' | 'red' | null };
}

export function OkrProgress({ label, of: { progress, tone } }: OkrProgressProps) {
  const { okrPanel } = useText();
  const language = useLanguage();
  const shown =
    progress === null || tone === null
      ? okrPanel.unknown
      : fill(okrPanel.shown, { percent: shownNumber(progress, 'percent', language), tone: okrPanel.tones[tone] });
  return <ProgressBar label={label} value={progress ?? 0} most={1} shown={shown} tone={tone} />;
}
