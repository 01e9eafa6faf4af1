import { type FieldErrors, type FormFields, one } from '../../../platform/web/index.ts';
import type { AskedFacts } from './asked-facts.ts';
import type { Question } from './questions.ts';

/** Reads the answers of the form. Every question is answered, but for the boundary of London in their own area. */
export function readAnswers(
  form: FormFields,
  questions: readonly Question[],
): { readonly asked: AskedFacts; readonly errors: FieldErrors } {
  const asked: Record<string, string | boolean> = {};
  const errors: Record<string, string> = {};
  for (const { name, answers } of questions) {
    const answer = one(form, name);
    const optional = name === 'crossesLondonBoundary' && one(form, 'homeArea') === 'inside';
    if (answer === 'unsaid' || (answer === '' && optional)) continue;
    if (!answers.some(([value]) => value === answer)) errors[name] = 'Choose one of the answers.';
    else asked[name] = answer === 'yes' ? true : answer === 'no' ? false : answer;
  }
  return { asked: asked as AskedFacts, errors };
}
