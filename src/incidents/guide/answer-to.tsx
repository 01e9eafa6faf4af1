import * as z from 'zod';
import type { Field } from '../../platform/forms/index.ts';
import type { Answers, AnswerValue, Fields, Question } from './question.ts';
import { QuestionField } from './question-field.tsx';
import { incidentFlow } from './questions.ts';
import { readAnswer } from './read-answer.ts';

/** A question about an incident as a field of a form. */
export function answerTo(question: Question, answers: Answers, today: string): Field<AnswerValue> {
  const { id } = question;
  const parts = question.kind === 'choice-with-date' ? ['', 'day', 'month', 'year'] : [''];
  const nameOf = (part: string): string => (part ? `${id}-${part}` : id);
  return {
    as: id,
    label: question.title,
    parts,
    empty: '',
    control: ({ typed, error }) => {
      const sent: Fields = Object.fromEntries(parts.map((part) => [nameOf(part), [...typed.all(part)]]));
      const fields = parts.some((part) => typed.all(part).length > 0) ? sent : undefined;
      return (
        <QuestionField flow={incidentFlow} {...{ question, answers, today, fields }} error={error()?.text} />
      );
    },
    idOf: (name) => name,
    read: (typed) => {
      const fields = Object.fromEntries(parts.map((part) => [nameOf(part), [...typed.all(part)]]));
      const read = readAnswer(question, fields, today);
      return read.ok ? { value: read.value } : { fault: { code: 'not-allowed', message: read.error } };
    },
    check: () => null,
    typedOf: (value) => ({ '': value }),
    schema: z.string(),
  };
}
