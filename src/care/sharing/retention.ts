import { birthday } from '../../protocol/index.ts';

/** How long a kind of record is kept, and where that stands (guidance G-84). */
export interface RetentionRule {
  readonly record: string;
  readonly keptUntil: string;
  readonly source: string;
  /** False where practice is known and the text was not read: somebody who knows the law confirms it. */
  readonly confirmed: boolean;
}

/** The retention clocks. Nothing is destroyed by itself: a clock that has run out opens the question. */
export const retentionRules: readonly RetentionRule[] = [
  {
    record: "Child's record of a children's home",
    keptUntil: '75 years from the date of birth; 15 years from death under 18',
    source: "Children's Homes (England) Regulations 2015, regulation 36",
    confirmed: true,
  },
  {
    record: 'Case record of the local authority',
    keptUntil: 'the seventy-fifth birthday; 15 years from death under 18',
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50',
    confirmed: false,
  },
  {
    record: 'Record of a care leaver',
    keptUntil: 'the seventy-fifth birthday',
    source: 'Care Leavers (England) Regulations 2010, regulation 10',
    confirmed: false,
  },
  {
    record: 'Record of supported accommodation',
    keptUntil: '75 years',
    source: 'Supported Accommodation (England) Regulations 2023',
    confirmed: false,
  },
  {
    record: 'Record of an approved foster carer',
    keptUntil: '10 years after the approval ended',
    source: 'Fostering Services (England) Regulations 2011',
    confirmed: false,
  },
  {
    record: 'Log of destroyed drugs',
    keptUntil: 'as the case record: the Protocol sets no period',
    source: 'our reading',
    confirmed: false,
  },
];

/**
 * The day until which a child's record is kept: the seventy-fifth birthday, or 15 years from a death under 18, whichever
 * the law asks for.
 * @param diedOn the day of death, when the child died under 18
 */
export function keptUntil(dateOfBirth: string, diedOn: string | null = null): string {
  const died = diedOn !== null && diedOn < birthday(dateOfBirth, 18);
  return died ? birthday(diedOn, 15) : birthday(dateOfBirth, 75);
}
