// OKR: how the objectives go that concern somebody; current values, confidence and notes are changed in place.
import { fill } from '../../../text/fill';
import { useDraft } from '../../drafts';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { WithDraft } from '../../parts/with-draft';
import { useSession, useText } from '../../session';
import { type Asked, useAnswer } from '../../use-answer';
import { KeyResult } from './key-result';
import { OkrProgress } from './okr-progress';
import { type Edits, noEdits, type Objective, type OkrForm } from './okr-values';

export function Okr() {
  const { okrPanel } = useText();
  const asked = useAnswer('okrForm', {});
  return (
    <>
      <Notice kind="info">{okrPanel.notScored}</Notice>
      <Loaded of={asked}>
        {({ objectives }) =>
          objectives.length === 0 ? <p class="quiet">{okrPanel.none}</p> : <Objectives asked={asked} />
        }
      </Loaded>
    </>
  );
}

/** What is typed into any of the key results is one draft. */
function Objectives({ asked }: { readonly asked: Asked<OkrForm> }) {
  const { start } = useSession();
  const text = useText().okrPanel;
  const draft = useDraft<Edits>(`okr:${start.period}`, noEdits);
  const objectives = asked.answer?.value.objectives ?? [];
  const version = asked.answer?.version ?? '';
  return (
    <WithDraft draft={draft}>
      {objectives.map((objective, index) => {
        const owner = ownerOf(objective, text);
        const before = objectives[index - 1];
        const isNewOwner = before === undefined || ownerOf(before, text) !== owner;
        return (
          <section key={`${objective.subject} ${objective.objective}`}>
            {isNewOwner ? <h2>{owner}</h2> : null}
            <h3>{objective.objective || text.noObjective}</h3>
            {objective.keyResults.length > 1 ? <OkrProgress label={text.objectiveProgress} of={objective} /> : null}
            <ul class="key-results">
              {objective.keyResults.map((keyResult, at) => (
                <KeyResult
                  key={`${at} ${keyResult.keyResult}`}
                  objective={objective}
                  keyResult={keyResult}
                  objectives={objectives}
                  draft={draft}
                  version={version}
                  put={asked.put}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </WithDraft>
  );
}

function ownerOf({ isOwn, owner, ownerName }: Objective, text: ReturnType<typeof useText>['okrPanel']): string {
  if (isOwn) return text.mine;
  if (owner === 'department') return text.department;
  return owner === 'team' ? fill(text.team, { name: ownerName }) : ownerName;
}
