// Sentences that say why nothing came of it.
import { Notice } from './notice';

export interface ProblemsProps {
  readonly problems: readonly string[];
  readonly title?: string;
}

export function Problems({ problems, title }: ProblemsProps) {
  return (
    <Notice kind="error">
      {title === undefined ? null : <p class="strong">{title}</p>}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
}
