import type { TableName } from '../files/file-of-return.ts';

/** The elements inside a HEADER that stand for a row of another table each time they come. */
export const repeatedElements: ReadonlyMap<string, TableName> = new Map([
  ['AMISSING', 'Missing'],
  ['AREVIEW', 'Reviews'],
  ['PERMANENCE', 'PrevPerm'],
  ['OC2', 'OC2'],
  ['AD_PLACED', 'PlacedAdoption'],
]);

/**
 * The tables whose values lie singly in the HEADER. A row is made when any of these was given: so nothing that was
 * written is lost, even where only a part was filled in.
 */
export const singleElements: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  UASC: ['DUC'],
  OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
};

const otherNames: ReadonlyMap<string, string> = new Map([
  ['CHILDID', 'CHILD'],
  ['PL', 'PLACE'],
]);

/** The column for an element: XML says CHILDID for CHILD and PL for PLACE. */
export function columnOfElement(element: string): string {
  return otherNames.get(element) ?? element;
}
