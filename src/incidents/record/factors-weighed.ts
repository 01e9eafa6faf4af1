import { Refusal } from '../../platform/errors/index.ts';
import { factorsByEdition, type IncidentOutcome } from '../../protocol/index.ts';

type Edition = IncidentOutcome['edition'];

/** Refuses what is no factor of the edition that decided: its list is what there is to weigh (INC-04). */
export function refuseStrangeFactors(weighed: readonly string[], edition: Edition, field: string): void {
  const strange = weighed.find((wanted) => !factorsByEdition[edition].some(({ id }) => id === wanted));
  if (strange === undefined) return;
  const known = factorsByEdition[edition].map(({ id }) => id).join(', ');
  throw new Refusal(
    'not-allowed',
    `${field}[${weighed.indexOf(strange)}] is not a factor of the edition of ${edition}. Its factors are ${known}.`,
    `${field}[${weighed.indexOf(strange)}]`,
  );
}
