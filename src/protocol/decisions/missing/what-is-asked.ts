/** What somebody has said of an absence so far; null where nothing was said. */
export interface SaidSoFar {
  readonly immediateDanger: boolean | null;
  readonly whereaboutsKnown: boolean | null;
  readonly significantRisk: boolean | null;
  readonly enquiriesMade: boolean | null;
  readonly vulnerability: readonly string[];
  readonly concerns: readonly string[];
}

export type MissingQuestion = 'immediateDanger' | 'whereaboutsKnown' | 'significantRisk' | 'enquiriesMade';

/**
 * Whether what is done about the police is settled, whatever the other answers: in danger, and where nobody knows where
 * they are and they are under 10 or especially vulnerable.
 * @param isSmall whether they are under 10
 */
export function isSettled(
  said: Omit<SaidSoFar, 'significantRisk' | 'enquiriesMade'>,
  isSmall: boolean,
): boolean {
  const { immediateDanger, whereaboutsKnown, vulnerability, concerns } = said;
  const notToBeLeft = isSmall || vulnerability.length > 0 || concerns.includes('trafficking');
  if (immediateDanger !== false) return immediateDanger === true;
  return whereaboutsKnown === false && notToBeLeft;
}

/**
 * The questions whose answers count, given those that are there: where the answer is settled nothing else changes what
 * is done; enquiries count only where nobody knows where they are and there is no significant risk.
 */
export function questionsThatCount(said: SaidSoFar, isSmall: boolean): MissingQuestion[] {
  const { whereaboutsKnown, significantRisk } = said;
  const asked: MissingQuestion[] = ['immediateDanger', 'whereaboutsKnown'];
  if (isSettled(said, isSmall)) return asked;
  asked.push('significantRisk');
  if (whereaboutsKnown === false && significantRisk !== true) asked.push('enquiriesMade');
  return asked;
}
