import { type EditionId, editionOn } from '../../editions.ts';
import { Refusal } from '../../refusal.ts';

/**
 * The edition that governs: the one in force on the day of the move, or the one named.
 * @throws Refusal when neither is given, when they disagree, or when no edition covers the day
 */
export function editionForMove({
  occurredOn,
  edition,
}: {
  readonly occurredOn?: string;
  readonly edition?: EditionId;
}): EditionId {
  if (!occurredOn) {
    if (edition) return edition;
    throw new Refusal('missing', 'occurredOn', 'Give occurredOn, the day of the move, or edition.');
  }
  const inForce = editionOn(occurredOn);
  if (edition && edition !== inForce) {
    throw new Refusal(
      'editions-disagree',
      'edition',
      `On ${occurredOn} the edition in force is ${inForce}, not ${edition}. Give one of the two.`,
    );
  }
  return inForce;
}
