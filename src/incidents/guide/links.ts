import { answersToQuery } from './answers-in-query.ts';
import type { Answers, Flow } from './question.ts';
import { incidentFlow } from './questions.ts';

/** The address of the guide with these answers; `ask` asks one question again, `print` gives the bare page. */
export function guideLink(
  flow: Flow,
  answers: Answers,
  also: { ask?: string; print?: boolean } = {},
): string {
  const query = answersToQuery(flow, answers);
  if (also.ask) query.set('ask', also.ask);
  if (also.print) query.set('print', '1');
  return query.size === 0 ? flow.path : `${flow.path}?${query}`;
}

/** Where the answers become a record. They come back by `answersFromQuery(incidentFlow, …)`. */
export function recordLink(answers: Answers): string {
  return `/records/new?${new URLSearchParams({ guide: answersToQuery(incidentFlow, answers).toString() })}`;
}
