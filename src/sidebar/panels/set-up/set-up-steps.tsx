// The three steps and the run; what is filled in is kept until it has been carried out.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndpointValue } from '../../../actions/endpoints';
import { parsePeriod } from '../../../core/period';
import { fill } from '../../../text/fill';
import type { Versioned } from '../../contract';
import { useDraft } from '../../drafts';
import { Actions, Button } from '../../parts/button';
import { Form } from '../../parts/form';
import { ProgressBar } from '../../parts/progress-bar';
import { WithDraft } from '../../parts/with-draft';
import { useLanguage, useSession, useText } from '../../session';
import { useSubmit } from '../../use-submit';
import { BasicsStep } from './basics-step';
import { PeopleStep } from './people-step';
import { chosenWeights, initialValues, type SetUpForm, setUpInput, type Templates } from './set-up-values';
import { templateProblems } from './template-problems';
import { TemplatesStep } from './templates-step';
import { usePeopleList } from './use-people-list';

export interface SetUpStepsProps {
  readonly form: SetUpForm;
  readonly templates: Versioned<Templates>;
  readonly onTemplates: (templates: Versioned<Templates>) => void;
  readonly onDone: (answer: EndpointValue<'setUp'>) => void;
}

const steps = ['basics', 'people', 'templates'] as const;
const stages = ['people', 'workbook', 'page'] as const;

export function SetUpSteps(props: SetUpStepsProps) {
  const draft = useDraft('set-up', initialValues(props.form, useLanguage()));
  return (
    <WithDraft draft={draft}>
      <Steps {...props} draft={draft} />
    </WithDraft>
  );
}

function Steps({ form, templates, onTemplates, onDone, draft }: SetUpStepsProps & { readonly draft: SetUpDraft }) {
  const text = useText();
  const { values } = draft;
  const { refresh } = useSession();
  const submit = useSubmit('setUp');
  const list = usePeopleList(text.setUp.people.pasted, values.rows, (rows) => change({ rows }));
  const [stage, setStage] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[values.step] ?? 'basics';
  const shownStep = useRef(step);
  useEffect(() => {
    if (shownStep.current !== step) heading.current?.focus();
    shownStep.current = step;
  }, [step]);

  /** What was refused may be right by now. */
  function change(part: Partial<typeof values>): void {
    submit.forget();
    draft.change(part);
  }

  async function run(): Promise<void> {
    if (stage !== null) return;
    const refused = problemsOfForm();
    if (refused.length > 0) return submit.refuse(refused);
    setStage(0);
    const preview = values.rows.length === 0 ? null : await list.check();
    const wrong = preview?.counts.problem ?? 0;
    if (wrong > 0 || (values.rows.length > 0 && preview === null)) {
      if (wrong > 0) submit.refuse([{ path: '', message: fill(text.setUp.people.stillWrong, { count: wrong }) }]);
      return setStage(null);
    }
    setStage(1);
    const done = await submit.send(() => setUpInput(form, values, templates.value, text.setUp.people.pasted));
    if (done !== null) {
      setStage(2);
      draft.discard();
      await refresh();
      onDone(done.value);
    }
    setStage(null);
  }

  function problemsOfForm(): { path: string; message: string }[] {
    const problems: { path: string; message: string }[] = [];
    if (form.period === '' && parsePeriod(values.period) === null) {
      problems.push({ path: 'period', message: fill(text.setUp.basics.notAPeriod, { found: values.period }) });
    }
    const sums = templateProblems(templates.value, values.weights, text);
    problems.push(...sums.map((message) => ({ path: '', message })));
    if (form.isSetUp && sums.length === 0 && chosenWeights(templates.value, values.weights).length > 0) {
      problems.push({ path: '', message: text.setUp.templates.unsaved });
    }
    return problems;
  }

  const isLast = values.step === steps.length - 1;
  const isBusy = stage !== null;
  const runWords = form.isSetUp ? text.setUp.run.again : text.setUp.run.start;
  return (
    <>
      <StepChoice step={step} onChange={(chosen) => change({ step: chosen })} />
      <h2 tabIndex={-1} ref={heading}>
        {fill(text.setUp.stepOf, { step: values.step + 1, name: text.setUp.steps[step] })}
      </h2>
      {step === 'basics' ? <BasicsStep form={form} values={values} change={change} errors={submit.errors} /> : null}
      {step === 'people' ? (
        <PeopleStep
          onSheet={form.people}
          roles={templates.value}
          list={list}
          rows={values.rows}
          pasted={values.pasted}
          onPasted={(pasted) => change({ pasted })}
        />
      ) : null}
      {step === 'templates' ? (
        <TemplatesStep
          templates={templates}
          weights={values.weights}
          isSetUp={form.isSetUp}
          onWeights={(weights) => change({ weights })}
          onSaved={onTemplates}
        />
      ) : null}
      <hr />
      <Form onSubmit={() => void run()} isBusy={isBusy} refusal={submit.refusal}>
        {stage === null ? null : <Stage stage={stage} />}
        {form.isSetUp ? <p class="help">{text.setUp.run.againHelp}</p> : null}
        <Actions>
          {isLast ? null : (
            <Button kind="primary" onClick={() => change({ step: values.step + 1 })}>
              {text.setUp.next}
            </Button>
          )}
          {isLast || form.isSetUp ? (
            <Button kind={isLast ? 'primary' : 'secondary'} type="submit" isBusy={isBusy}>
              {runWords}
            </Button>
          ) : null}
          {values.step === 0 ? null : (
            <Button onClick={() => change({ step: values.step - 1 })}>{text.setUp.back}</Button>
          )}
        </Actions>
      </Form>
    </>
  );
}

type SetUpDraft = ReturnType<typeof useDraft<ReturnType<typeof initialValues>>>;

function StepChoice({
  step,
  onChange,
}: {
  readonly step: (typeof steps)[number];
  readonly onChange: (step: number) => void;
}) {
  const text = useText();
  return (
    <ol class="steps">
      {steps.map((key, index) => (
        <li key={key}>
          <button type="button" aria-current={key === step ? 'step' : undefined} onClick={() => onChange(index)}>
            {fill(text.setUp.stepOf, { step: index + 1, name: text.setUp.steps[key] })}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Stage({ stage }: { readonly stage: number }) {
  const { run } = useText().setUp;
  const key = stages[stage] ?? 'page';
  return (
    <>
      <ProgressBar
        label={run.label}
        value={stage}
        most={stages.length}
        shown={fill(run.step, { step: stage + 1, count: stages.length })}
      />
      <p role="status">{run.stages[key]}</p>
    </>
  );
}
