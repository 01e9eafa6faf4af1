import type { Answers, AnswerValue, Fields, Flow } from './question.ts';
import { readAnswer } from './read-answer.ts';

/** The fields of an address, by name. */
export function fieldsFrom(query: URLSearchParams): Fields {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/**
 * The answers in an address. What cannot be understood is left out, so that it is asked again; never throws.
 * @param today `YYYY-MM-DD` in London
 */
export function answersFromQuery({ questions }: Flow, query: URLSearchParams, today: string): Answers {
  const fields = fieldsFrom(query);
  const answers: Record<string, AnswerValue> = {};
  for (const question of questions) {
    const read = query.has(question.id) ? readAnswer(question, fields, today) : null;
    if (read?.ok) answers[question.id] = read.value;
  }
  return answers;
}

/** The answers as the query of an address, in the order of asking. */
export function answersToQuery({ questions }: Flow, answers: Answers): URLSearchParams {
  const query = new URLSearchParams();
  for (const { id } of questions) {
    const value = answers[id];
    if (value === undefined) continue;
    for (const one of typeof value === 'string' ? [value] : value) query.append(id, one);
  }
  return query;
}
