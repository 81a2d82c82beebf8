// Stops a KPI for this period, or takes it up again, with a reason.
import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../core/text-limits';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { Actions, Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Notice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { useLanguage, useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { type GoalKpi, type GoalsForm, shownExactly } from './goal-values';

export interface StopKpiProps {
  readonly personId: string;
  readonly version: string;
  readonly kpi: GoalKpi;
  readonly onSaved: (saved: Versioned<GoalsForm>) => void;
}

export function StopKpi({ kpi, personId, version, onSaved }: StopKpiProps) {
  const text = useText().goals;
  const language = useLanguage();
  const { announce } = useSession();
  const [reason, setReason] = useState<string | null>(null);
  const isStopped = kpi.stop !== null;
  const submit = useSubmit(isStopped ? 'resumeKpi' : 'stopKpi');
  if (reason === null) {
    const label = isStopped ? text.stop.resume : text.stop.stop;
    return (
      <Button kind="link" label={fill(text.fieldOf, { kpi: kpi.name, field: label })} onClick={() => setReason('')}>
        {label}
      </Button>
    );
  }
  async function save(basedOn: string): Promise<void> {
    const input = { personId, kpi: kpi.kpi, reason: reason ?? '' };
    const saved = await submit.send((requestId) => ({ ...input, requestId, version: basedOn }));
    if (saved === null) return;
    setReason(null);
    announce(fill(isStopped ? text.stop.resumed : text.stop.saved, { kpi: kpi.name }));
    onSaved(saved);
  }
  const { actual, unit } = kpi;
  const shown = typeof actual === 'number' ? shownExactly(actual, unit, language) : String(actual ?? text.blank);
  const { stale, refusal } = submit;
  const name = `stop.${kpi.kpi}.reason`;
  const named = ({ path, message }: { readonly path: string; readonly message: string }) => ({
    path: path === 'reason' ? name : path,
    message,
  });
  return (
    <div class="goal-stop">
      {stale === null ? null : <Notice kind="warning">{text.stop.meanwhile}</Notice>}
      {refusal === null || stale !== null ? null : (
        <ErrorSummary refusal={{ ...refusal, fields: refusal.fields.map(named) }} />
      )}
      <TextArea
        name={name}
        label={text.stop.reason}
        help={isStopped ? text.stop.explainResume : fill(text.stop.explainStop, { actual: shown })}
        value={reason}
        rows={2}
        maxLength={TEXT_LIMITS.short}
        onInput={setReason}
        error={submit.errors.reason}
      />
      <Actions>
        <Button isBusy={submit.isBusy} onClick={() => void save(stale?.version ?? version)}>
          {isStopped ? text.stop.confirmResume : text.stop.confirmStop}
        </Button>
        <Button onClick={() => setReason(null)}>{text.stop.cancel}</Button>
      </Actions>
    </div>
  );
}
