/** What an episode of care stands on, as the law tells them apart. */
export const legalBases = [
  'care-order',
  'interim-care-order',
  'placement-order',
  'section-20',
  'short-break',
  'short-break-agreement',
  'police-protection',
  'emergency-protection',
  'child-assessment',
  'remand',
  'pace',
  'youth-rehabilitation',
] as const;
export type LegalBasisOfCare = (typeof legalBases)[number];

/** A legal status of the SSDA903 return: what it means in words, and what it stands on (guidance G-96). */
export interface LegalStatus {
  readonly words: string;
  readonly basis: LegalBasisOfCare;
}

const status = (basis: LegalBasisOfCare, words: string): LegalStatus => ({ basis, words });

/** The legal statuses of the SSDA903 return, by code. */
export const legalStatuses = {
  C1: status('interim-care-order', 'interim care order, section 38'),
  C2: status('care-order', 'care order, section 31'),
  D1: status('placement-order', 'freeing order, as the law was'),
  E1: status('placement-order', 'placement order, Adoption and Children Act 2002'),
  V2: status('section-20', 'accommodated under section 20'),
  V3: status('short-break', 'a short break in a series of them, section 20'),
  V4: status('short-break-agreement', 'an agreement for short breaks, recorded as a whole'),
  L1: status('police-protection', 'police protection, section 46, in local authority accommodation'),
  L2: status('emergency-protection', 'emergency protection order, section 44'),
  L3: status('child-assessment', 'child assessment order, section 43, in local authority accommodation'),
  J1: status('remand', 'remanded to local authority or youth detention accommodation'),
  J2: status('pace', 'moved from a police station to local authority accommodation (PACE)'),
  J3: status('youth-rehabilitation', 'youth rehabilitation order with residence or intensive fostering'),
} as const satisfies Record<string, LegalStatus>;
export type LegalStatusCode = keyof typeof legalStatuses;
export const legalStatusCodes = Object.keys(legalStatuses) as [LegalStatusCode, ...LegalStatusCode[]];

/** On what basis accommodation counts as care only once it has lasted: more than 24 hours without a break (section 22(2)). */
export const accommodationBases: readonly LegalBasisOfCare[] = [
  'section-20',
  'short-break',
  'police-protection',
  'emergency-protection',
  'child-assessment',
  'pace',
  'youth-rehabilitation',
];

/** The placement types of the SSDA903 return, of every collection year from 2018. */
export const placementCodes = [
  ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6'],
  ...['K1', 'K2', 'K3', 'H5', 'P1', 'P2', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1'],
  ...['T0', 'T1', 'T2', 'T3', 'T4', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14'],
] as const;

/** The reasons an episode ceased in the SSDA903 return, of every collection year from 2018. */
export const reasonCeasedCodes = [
  ...['X1', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E2', 'E3', 'E41', 'E43', 'E44', 'E45', 'E46'],
  ...['E47', 'E48', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9'],
] as const;

/** The child died. */
export const deathCode = 'E2';
/** An adoption order was made. */
export const adoptionCodes: readonly string[] = ['E11', 'E12'];
/** A special guardianship order was made. */
export const guardianshipCodes: readonly string[] = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'];
