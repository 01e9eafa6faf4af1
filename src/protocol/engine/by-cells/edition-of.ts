import { type EditionId, editionOn } from '../../editions.ts';
import { Refusal } from '../../refusal.ts';

/** The part of the facts that says of which day they are. */
export interface Dated {
  readonly occurredOn?: string | undefined;
  readonly edition?: EditionId | undefined;
}

/**
 * The edition that governs: the one in force on the day, or the one named.
 * @param what the day of what, for the refusal
 * @throws Refusal when neither is given, when they disagree, or when no edition covers the day
 */
export function editionOf({ occurredOn, edition }: Dated, what: string): EditionId {
  if (!occurredOn) {
    if (edition) return edition;
    throw new Refusal('missing', `Give occurredOn, the day of ${what}, or edition.`, 'occurredOn');
  }
  const inForce = editionOn(occurredOn);
  if (edition && edition !== inForce) {
    throw new Refusal(
      'editions-disagree',
      `On ${occurredOn} the edition in force is ${inForce}, not ${edition}. Give one of the two.`,
      'edition',
    );
  }
  return inForce;
}

/**
 * Refuses a day that is yet to come.
 * @param today in Europe/London, `YYYY-MM-DD`; left out, no day is too late
 */
export function refuseTheFuture({ occurredOn }: Dated, today: string | undefined): void {
  if (occurredOn && today && occurredOn > today) {
    throw new Refusal('in-the-future', `${occurredOn} is after today, ${today}.`, 'occurredOn');
  }
}
