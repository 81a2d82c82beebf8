// What was sent and does not fit the shape of its endpoint, field by field and in words.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import type { FieldProblem } from './context';
import type { InputIssue } from './endpoints';

export function inputProblems(issues: readonly InputIssue[], language: Language): FieldProblem[] {
  const text = reference().messages[language].endpoint;
  return issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String);
    const where = path.join(' › ');
    const at = (message: string) => ({ path: path.join('.'), message });
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...path, key].join('.'),
          message: fill(text.extraField, { where: [...path, key].join(' › ') }),
        }));
      case 'too_big':
        return [
          at(
            issue.origin === 'string'
              ? fill(text.textTooLong, { where, limit: Number(issue.maximum) })
              : fill(text.tooMany, { where, limit: Number(issue.maximum) }),
          ),
        ];
      default:
        return [at(fill(text.badInput, { where: where || text.wholeInput }))];
    }
  });
}
