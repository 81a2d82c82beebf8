// Changes the weights of role templates. Who has KPI rows already keeps theirs; whoever gets rows from now on has the new ones.
import type { Language } from '../catalog/label';
import { roleName } from '../catalog/roles';
import { reference } from '../reference/all';
import { entrySentence } from '../reference/entry-sentence';
import { fill } from '../text/fill';
import { recordEvent } from '../workbook/records/record';
import { TEMPLATE_SEPARATOR } from '../workbook/records/separators';
import { peopleColumns } from '../workbook/sheets/people';
import type { Context, Events, FieldProblem } from './context';
import { done, failed } from './result';
import { type TemplateSum, type TemplateWeight, weightTemplates } from './template-weights';

/** Only rows that stand on the sheet can be changed; set-up puts the others there. */
export function changeTemplates(
  { workbook, language }: Context,
  { templates }: { readonly templates: readonly TemplateWeight[] },
): Events {
  const { changes, problems, notFull } = weightTemplates(workbook.templates, templates, workbook.roles);
  const text = reference().messages[language].hrForms;
  const fields: FieldProblem[] = [
    ...problems.map(({ index, column, problem }) => ({
      path: `templates.${index}.${column}`,
      message: entrySentence({ place: { source: null, row: null, column: null }, problem }, language),
    })),
    ...notFull.map((sum) => ({
      path: `templates.${sum.role}.${sum.track}`,
      message: templateSumSentence(sum, language),
    })),
  ];
  if (fields.length > 0) return failed(fields);
  if (changes.length === 0) return failed([{ path: '', message: text.templateUnchanged }]);
  return done(
    changes.map(({ role, track, kpi, old, weight }) =>
      recordEvent({
        personId: `${role}${TEMPLATE_SEPARATOR}${track}`,
        kind: 'template-change',
        kpi,
        field: 'weight',
        old,
        value: weight,
      }),
    ),
  );
}

/** “The template “Content creator, copy”: the weights add up to 95; they must add up to 100.” */
export function templateSumSentence({ role, track, total }: TemplateSum, language: Language): string {
  const word = peopleColumns.track.write(track, language);
  return fill(reference().messages[language].hrForms.templateNotFull, {
    role: roleName(role, language),
    track: String(word ?? track),
    total,
  });
}
