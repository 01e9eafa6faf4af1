import type { Row } from './row.ts';

const placement = ['PL_POST', 'URN', 'PLACE', 'PLACE_PROVIDER'];

/** Whether two episodes have the same placement: postcode, provider, kind and registration number all agree. */
export function samePlacement(one: Row, other: Row): boolean {
  return placement.every((column) => one.text(column) === other.text(column));
}

/** Whether two episodes have the same legal status. */
export function sameLegalStatus(one: Row, other: Row): boolean {
  return one.text('LS') === other.text('LS');
}
