// First step: language, period, and who may see.
import { useState } from 'preact/hooks';
import { languageLabels } from '../../../catalog/choices';
import { languages } from '../../../catalog/label';
import { fill } from '../../../text/fill';
import { RadioCards } from '../../parts/radio-cards';
import { Select } from '../../parts/select';
import { TextField } from '../../parts/text-field';
import { useLanguage, useText } from '../../session';
import type { SetUpForm, SetUpValues } from './set-up-values';

export interface BasicsStepProps {
  readonly form: SetUpForm;
  readonly values: SetUpValues;
  readonly change: (part: Partial<SetUpValues>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

export function BasicsStep({ form, values, change, errors }: BasicsStepProps) {
  const text = useText();
  const language = useLanguage();
  const { basics } = text.setUp;
  return (
    <>
      <RadioCards
        name="language"
        label={basics.language}
        value={values.language}
        cards={languages.map((value) => ({ value, label: languageLabels[value][language] }))}
        onChange={(chosen) => change({ language: languages.find((one) => one === chosen) ?? values.language })}
      />
      <PeriodField form={form} values={values} change={change} errors={errors} />
      <RadioCards
        name="visibility"
        label={basics.visibility}
        value={values.visibility}
        cards={[
          { value: 'private', label: form.visibilitySentences.private },
          { value: 'open', label: form.visibilitySentences.open },
        ]}
        onChange={(chosen) => change({ visibility: chosen === 'open' ? 'open' : 'private' })}
      />
      <p class="quiet">
        {form.hrEmails.length === 0
          ? basics.firstHr
          : fill(basics.hr, { emails: form.hrEmails.join(text.listSeparator) })}
      </p>
    </>
  );
}

/** A period that stands in Settings is what scores and records rest on; it is not changed in passing. */
function PeriodField({ form, values, change, errors }: BasicsStepProps) {
  const { basics } = useText().setUp;
  const isSuggested = form.suggestedPeriods.includes(values.period);
  const [isOther, setOther] = useState(!isSuggested);
  const field = { name: 'period', label: basics.period, error: errors.period };
  if (form.period !== '') {
    return <TextField {...field} value={form.period} onInput={() => undefined} isReadOnly help={basics.periodKept} />;
  }
  const other = 'other';
  return (
    <>
      <Select
        {...field}
        name={isOther ? 'period-choice' : 'period'}
        error={isOther ? null : field.error}
        value={isOther ? other : values.period}
        options={[
          ...form.suggestedPeriods.map((value) => ({ value, label: value })),
          { value: other, label: basics.choosePeriod },
        ]}
        onChange={(chosen) => {
          setOther(chosen === other);
          if (chosen !== other) change({ period: chosen });
        }}
      />
      {isOther ? (
        <TextField
          {...field}
          label={basics.otherPeriod}
          help={basics.periodHelp}
          value={values.period}
          onInput={(period) => change({ period })}
          maxLength={20}
        />
      ) : null}
    </>
  );
}
