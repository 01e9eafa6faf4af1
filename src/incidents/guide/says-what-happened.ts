import type { IncidentFacts } from '../../protocol/index.ts';

/** Whether the facts say what happened. "Something else" does not: then nobody is told not to call. */
export const saysWhatHappened = ({ conduct }: Pick<IncidentFacts, 'conduct'>): boolean =>
  conduct.every(({ kind }) => kind !== 'other');
