import { Refusal } from '../../../../platform/errors/index.ts';

/** What an address asks for, when it is one of those there are. */
export function askedFor<Known extends string>(
  asked: string | null,
  known: readonly Known[],
  what: string,
): Known {
  const found = known.find((one) => one === asked);
  if (found === undefined) throw new Refusal('not-allowed', `There is no such ${what}.`, what);
  return found;
}
