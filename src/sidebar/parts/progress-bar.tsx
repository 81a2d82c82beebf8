// How far something is.
export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  /** Full at this value. */
  readonly most: number;
  /** In words what the bar shows: “5 of 8”. */
  readonly shown: string;
  /** Only beside the same in words: colour alone says nothing. */
  readonly tone?: 'green' | 'amber' | 'red' | null;
}

export function ProgressBar({ label, value, most, shown, tone = null }: ProgressBarProps) {
  const share = most > 0 ? Math.min(Math.max(value / most, 0), 1) : 0;
  return (
    <div class="progress">
      <div class="progress-words">
        <span>{label}</span>
        <span>{shown}</span>
      </div>
      <div
        class="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={shown}
      >
        <div class={tone === null ? 'progress-bar' : `progress-bar ${tone}`} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
