// Sentences that say why nothing came of it.
import { Notice } from './notice';

export interface ProblemsProps {
  readonly problems: readonly string[];
  readonly title?: string;
  readonly arrivals?: number;
}

export function Problems({ problems, title, arrivals = 0 }: ProblemsProps) {
  return (
    <Notice kind="error" arrivals={arrivals}>
      {title === undefined ? null : <p class="strong">{title}</p>}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
}
