// What a mend writes, old → new, one line per cell.
import { fill } from '../../../text/fill';
import { useText } from '../../session';

export interface MendChangesProps {
  readonly changes: readonly {
    readonly kpiName: string;
    readonly shownOld: string;
    readonly shownValue: string;
  }[];
}

export function MendChanges({ changes }: MendChangesProps) {
  const { problemsPanel: text } = useText();
  return (
    <ul>
      {changes.map(({ kpiName, shownOld, shownValue }) => (
        <li key={kpiName}>{fill(text.change, { kpi: kpiName, old: shownOld || text.blank, value: shownValue })}</li>
      ))}
    </ul>
  );
}
