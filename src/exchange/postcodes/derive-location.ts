import type { Values } from '../ssda903/child/row.ts';
import { areaInReturn, comparablePostcode, milesBetween, type Place } from './place.ts';

/** What is known of places while a return is checked. */
export interface KnownPlaces {
  /** The places of the postcodes that occur, by postcode as it is compared. */
  readonly places: ReadonlyMap<string, Place>;
  /** The GSS code of the authority that makes the return; null when it is not known. */
  readonly ownArea: string | null;
}

const shortBreaks = ['V3', 'V4'];

const placeOf = (values: Values, column: string, { places }: KnownPlaces): Place | null => {
  const postcode = values[column];
  return postcode ? (places.get(comparablePostcode(postcode)) ?? null) : null;
};

/**
 * What follows from the two postcodes of an episode, in the columns of the return: the authority of the placement,
 * whether that is the authority's own, and the miles from home. Empty is what the directory does not answer; a column
 * that is not there was not asked: short breaks have none of it, and whoever came alone to seek asylum has no distance.
 * @param values the columns as supplied; what was supplied itself, as an XML return may, stays
 */
export function deriveLocation(values: Values, known: KnownPlaces, cameAlone: boolean): Values {
  if (shortBreaks.includes(values.LS?.trim().toUpperCase() ?? '')) return values;
  const placement = placeOf(values, 'PL_POST', known);
  const home = placeOf(values, 'HOME_POST', known);
  const miles = !cameAlone && home && placement ? milesBetween(home, placement) : null;
  const location = placement && known.ownArea ? (placement.area === known.ownArea ? 'IN' : 'OUT') : null;
  return {
    PL_LA: placement ? areaInReturn(placement.area) : null,
    ...(known.ownArea ? { PL_LOCATION: location } : {}),
    ...(cameAlone ? {} : { PL_DISTANCE: miles === null ? null : miles.toFixed(1) }),
    ...values,
  };
}
