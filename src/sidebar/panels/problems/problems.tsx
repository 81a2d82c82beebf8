// Problems: everything that the checks found, worst first; from each line to its cell, and mended where that is certain.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { fill } from '../../../text/fill';
import { Busy } from '../../parts/busy';
import { Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { Problems as Refused } from '../../parts/problems';
import { Select } from '../../parts/select';
import { useSession, useText } from '../../session';
import { type Asked, useAnswer } from '../../use-answer';
import { useArrival } from '../../use-arrival';
import { LastMend } from './last-mend';
import { NeedsRepair } from './needs-repair';
import { ProblemLine } from './problem-line';
import { type Shown, shownGroups } from './shown-groups';
import { useMend } from './use-mend';

export function Problems() {
  const asked = useAnswer('problems', {});
  return <Loaded of={asked}>{(found, version) => <Found found={found} version={version} asked={asked} />}</Loaded>;
}

interface FoundProps {
  readonly found: EndpointValue<'problems'>;
  readonly version: string;
  readonly asked: Asked<EndpointValue<'problems'>>;
}

function Found({ found, version, asked }: FoundProps) {
  const { problemsPanel: text } = useText();
  const { announce, start } = useSession();
  const [shown, setShown] = useState<Shown>('');
  const mending = useMend(version, (answer, sentence) => {
    asked.put(answer);
    if (sentence !== null) announce(sentence);
  });
  const { arrivals, isBusy, problems } = mending;
  const about = useArrival<HTMLParagraphElement>(arrivals.undone);
  const { counts, notListed, lastMend } = found;
  const nothing = start.me.isHr ? text.none : text.noneOfYours;
  const all = counts.wrong + counts.attention + counts.hint;
  const groups = shownGroups(found, shown);
  const wasChecking = useRef(true);

  // The list comes, or comes again, without anything else that could be heard.
  useEffect(() => {
    const isChecked = wasChecking.current && !asked.isLoading && asked.refusal === null;
    wasChecking.current = asked.isLoading;
    if (isChecked) announce(all === 0 ? nothing : fill(text.checked, counts));
  }, [asked.isLoading]);

  return (
    <>
      <p class="quiet" tabIndex={-1} ref={about}>
        {text.about}
      </p>
      <p>
        <Button isBusy={asked.isLoading} onClick={asked.again}>
          {text.again}
        </Button>
      </p>
      {asked.isLoading ? <Busy>{text.checking}</Busy> : null}
      <NeedsRepair repairs={found.repairs} onDone={asked.again} />
      {lastMend === null ? null : (
        <LastMend mend={lastMend} isBusy={isBusy} arrivals={arrivals.mended} onUndo={mending.undo} />
      )}
      {problems.length === 0 ? null : <Refused problems={problems} arrivals={arrivals.refused} />}
      {all === 0 ? (
        <Notice kind="success">{nothing}</Notice>
      ) : (
        <>
          <p class="problem-counts">
            {(['wrong', 'attention', 'hint'] as const).map((severity) => (
              <span key={severity} class={counts[severity] === 0 ? 'severity' : `severity ${severity}`}>
                {fill(text.counts[severity], { count: counts[severity] })}
              </span>
            ))}
          </p>
          <Filter found={found} all={all} shown={shown} onChange={setShown} />
          {groups.length === 0 ? <p class="quiet">{text.noneShown}</p> : null}
          {groups.map(({ title, lines }) => (
            <section key={lines[0]?.id}>
              <h2>{fill(text.group, { title, count: lines.length })}</h2>
              <ul class="problems">
                {lines.map((line) => (
                  <ProblemLine key={line.id} line={line} isBusy={isBusy} onMend={mending.mend} />
                ))}
              </ul>
            </section>
          ))}
          {notListed > 0 ? <p class="quiet">{fill(text.notListed, { count: notListed })}</p> : null}
        </>
      )}
    </>
  );
}

interface FilterProps {
  readonly found: EndpointValue<'problems'>;
  readonly all: number;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** How bad, or what it is about. */
function Filter({ found: { counts, subjects }, all, shown, onChange }: FilterProps) {
  const { problemsPanel: text } = useText();
  const bySeverity = (['wrong', 'attention', 'hint'] as const).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [{ value: severity, label: fill(text.ofKind, { kind: text.severity[severity], count }) }];
  });
  const kinds = ['weights', 'goals', 'figures', 'people', 'kpis', 'roles', 'settings', 'okr', 'copies'] as const;
  const bySubject = kinds.flatMap((subject) => {
    const count = subjects[subject];
    return count === undefined
      ? []
      : [{ value: subject, label: fill(text.ofKind, { kind: text.kinds[subject], count }) }];
  });
  const options = [...bySeverity, ...bySubject];
  return (
    <Select
      name="show"
      label={text.show}
      value={shown === '' ? 'everything' : shown}
      options={[{ value: 'everything', label: fill(text.everything, { count: all }) }, ...options]}
      onChange={(value) => onChange(options.find((option) => option.value === value)?.value ?? '')}
    />
  );
}
