import type { FileOfReturn } from './file-of-return.ts';

const columns = (text: string): readonly string[] => text.split(' ');

/** Every file that a return may hold, with its columns in the order of the national format. */
export const filesOfReturn: readonly FileOfReturn[] = [
  { table: 'Header', about: 'the children', columns: columns('CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB') },
  {
    table: 'Episodes',
    about: 'the episodes of care',
    columns: columns(
      'CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN',
    ),
  },
  { table: 'Reviews', about: 'the reviews', columns: columns('CHILD DOB REVIEW REVIEW_CODE') },
  { table: 'UASC', about: 'children seeking asylum alone', columns: columns('CHILD SEX DOB DUC') },
  {
    table: 'OC2',
    about: 'children looked after for twelve months',
    columns: columns(
      'CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT ' +
        'SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED',
    ),
  },
  { table: 'OC3', about: 'care leavers', columns: columns('CHILD DOB IN_TOUCH ACTIV ACCOM') },
  {
    table: 'AD1',
    about: 'adoptions',
    columns: columns('CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR'),
  },
  {
    table: 'PlacedAdoption',
    about: 'decisions that a child should be placed for adoption',
    columns: columns('CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED'),
  },
  {
    table: 'PrevPerm',
    about: 'earlier permanent homes',
    columns: columns('CHILD DOB PREV_PERM LA_PERM DATE_PERM'),
  },
  {
    table: 'Missing',
    about: 'times missing or away',
    columns: columns('CHILD DOB MISSING MIS_START MIS_END'),
  },
  {
    table: 'SWEpisodes',
    about: 'the social workers',
    columns: columns('CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON'),
    first: 2024,
  },
  {
    table: 'DoLo',
    about: 'deprivation of liberty orders',
    columns: columns('CHILD DOB DOLO_START DOLO_END'),
    first: 2027,
  },
];

/** The files that a return of this year may hold. The year is the one in which the collection ends. */
export function filesInYear(year: number): readonly FileOfReturn[] {
  return filesOfReturn.filter(({ first }) => (first ?? year) <= year);
}
