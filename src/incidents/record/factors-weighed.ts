import { HearthError } from '../../platform/errors/index.ts';
import { type FormFields, many } from '../../platform/web/index.ts';
import { factorsByEdition, type IncidentOutcome } from '../../protocol/index.ts';

type Edition = IncidentOutcome['edition'];
type Fields = Readonly<Record<string, string>>;

/** The factors that are ticked in a draft, by id: they stand in one field, with spaces between. */
export const factorsIn = ({ factors = '' }: Fields): string[] => factors.split(' ').filter(Boolean);

/** The ticked factors as a draft keeps them. Nothing when the page did not ask: what was ticked before then stays. */
export function sentFactors(form: FormFields): Fields {
  return 'factors' in form ? { factors: many(form, 'factors').filter(Boolean).join(' ') } : {};
}

/** The factors in the words of the edition, in its order. */
export function factorsInWords(weighed: readonly string[], edition: Edition): string[] {
  return factorsByEdition[edition].filter(({ id }) => weighed.includes(id)).map(({ text }) => text);
}

/** The first of these that is no factor of the edition; undefined when all are. */
export function strangeFactor(weighed: readonly string[], edition: Edition): string | undefined {
  return weighed.find((wanted) => !factorsByEdition[edition].some(({ id }) => id === wanted));
}

/** Refuses what is no factor of the edition that decided: its list is what there is to weigh (INC-04). */
export function refuseStrangeFactors(weighed: readonly string[], edition: Edition, field: string): void {
  const strange = strangeFactor(weighed, edition);
  if (strange === undefined) return;
  const known = factorsByEdition[edition].map(({ id }) => id).join(', ');
  throw new HearthError(
    'not-allowed',
    `${field}[${weighed.indexOf(strange)}] is not a factor of the edition of ${edition}. Its factors are ${known}.`,
    `${field}[${weighed.indexOf(strange)}]`,
  );
}
