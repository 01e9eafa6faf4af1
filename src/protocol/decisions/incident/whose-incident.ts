import type { EditionId } from '../../editions.ts';
import type { IncidentFacts } from './facts.ts';
import { takenForGranted } from './silence.ts';

type Facts = Pick<IncidentFacts, 'child' | 'doneBy' | 'conduct'>;

const isDoneToThem = (conduct: Facts['conduct'][number]): boolean =>
  conduct.kind === 'sexual' || (conduct.kind === 'illegal-material' && conduct.ofThemselves === true);

/**
 * Whether the child was harmed, did it, both, or nobody can say. Left out: sexual harm was done to the child, and so was
 * a picture of them; beside
 * other conduct it is both; anything else is taken as what the child did, which brings the safeguards of somebody who
 * may be suspected.
 */
export function partOfChild({ child, conduct }: Facts): NonNullable<IncidentFacts['child']> {
  if (child) return child;
  const doneToThem = conduct.filter(isDoneToThem).length;
  if (doneToThem === 0) return 'did-it';
  return doneToThem === conduct.length ? 'harmed' : 'both';
}

/** Whether the child was, or may have been, harmed. */
export function isHarmed(facts: Facts): boolean {
  return partOfChild(facts) !== 'did-it';
}

/**
 * Whether the child did, or may have done, something to others: who was only harmed, or hurt nobody but themselves, is
 * never treated as a suspect.
 */
export function mayHaveDoneIt(facts: Facts): boolean {
  return partOfChild(facts) !== 'harmed' && facts.conduct.some(({ kind }) => kind !== 'self-harm');
}

/** Who is said to have harmed the child: somebody who looks after them, another adult or nobody knows whom, or a child. */
export function whoHarmed({
  doneBy = takenForGranted.doneBy,
}: Facts): 'a-child' | 'an-adult' | 'staff-or-carer' {
  if (doneBy === 'child') return 'a-child';
  return doneBy === 'staff' || doneBy === 'manager' || doneBy === 'carer' ? 'staff-or-carer' : 'an-adult';
}

/** Whether the registered manager is said to have harmed the child: then nothing is for the manager to do or decide. */
export function managerIsAccused(facts: Facts): boolean {
  return isHarmed(facts) && facts.doneBy === 'manager';
}

/** Whether whoever says that everybody is safe may be the person who harmed the child: then nobody has said it. */
export function mayVouchForThemselves(facts: Facts): boolean {
  return carerIsAccused(facts) || (isHarmed(facts) && (facts.doneBy ?? takenForGranted.doneBy) === 'unknown');
}

/**
 * Whether the foster carer, or somebody of the carer's household, was harmed, is said to have done it, or may have:
 * where nobody knows who harmed the child, it is not for the carer to say that nothing is done.
 */
export function carerIsInvolved(facts: Facts & Pick<IncidentFacts, 'victim'>): boolean {
  const { victim, doneBy = takenForGranted.doneBy } = facts;
  const elsewhere = doneBy === 'child' || doneBy === 'outside';
  const mayHaveHarmed = isHarmed(facts) ? !elsewhere : doneBy === 'carer' || doneBy === 'family';
  return mayHaveHarmed || victim?.who === 'carer' || victim?.who === 'family';
}

/** Whether somebody who looks after the child is said to have harmed them. */
export function carerIsAccused(facts: Facts): boolean {
  return isHarmed(facts) && whoHarmed(facts) === 'staff-or-carer';
}

/**
 * Whether the foster carer decides at level 2 (INC-L2-05): under the edition of 2025, with advice from the social worker
 * or the duty officer, and never a carer who was harmed or may have done it.
 */
export function carerMayDecide(edition: EditionId, facts: IncidentFacts): boolean {
  return facts.setting === 'foster-home' && edition === '2025' && !carerIsInvolved(facts);
}
