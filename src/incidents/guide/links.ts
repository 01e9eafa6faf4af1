import { answersToQuery } from './answers-in-query.ts';
import type { Answers } from './question.ts';

/** The address of the guide with these answers; `ask` asks one question again, `print` gives the bare page. */
export function guideLink(answers: Answers, also: { ask?: string; print?: boolean } = {}): string {
  const query = answersToQuery(answers);
  if (also.ask) query.set('ask', also.ask);
  if (also.print) query.set('print', '1');
  return query.size === 0 ? '/guide' : `/guide?${query}`;
}

/** Where the answers become a record. They come back by `answersFromQuery(new URLSearchParams(guide), today)`. */
export function recordLink(answers: Answers): string {
  return `/records/new?${new URLSearchParams({ guide: answersToQuery(answers).toString() })}`;
}
