import { Refusal } from '../../refusal.ts';
import type { PlacementFacts } from './facts.ts';

interface Contradiction {
  readonly field: string;
  readonly holds: (facts: PlacementFacts) => boolean;
  readonly message: string;
}

const inAFosterHome = ({ settingKind }: PlacementFacts): boolean => settingKind === 'foster-home';

/** Facts that cannot both be so. Nothing is repaired in silence: they are refused. */
const contradictions: readonly Contradiction[] = [
  {
    field: 'careStatus',
    holds: ({ careStatus, age }) => careStatus === 'looked-after' && age >= 18,
    message: 'Being looked after ends at 18: from then on careStatus must be "care-leaver".',
  },
  {
    field: 'careStatus',
    holds: ({ careStatus, age }) => careStatus === 'care-leaver' && age < 16,
    message: 'Nobody is a care leaver before 16: until then careStatus must be "looked-after".',
  },
  {
    field: 'connectedPerson',
    holds: (facts) => facts.connectedPerson === true && !inAFosterHome(facts),
    message: 'connectedPerson may be true only where settingKind is "foster-home".',
  },
  {
    field: 'ownFosterCarer',
    holds: (facts) => facts.ownFosterCarer === true && !inAFosterHome(facts),
    message: 'ownFosterCarer may be true only where settingKind is "foster-home".',
  },
  {
    field: 'crossesLondonBoundary',
    holds: ({ homeArea, crossesLondonBoundary }) =>
      homeArea === 'inside' && (crossesLondonBoundary ?? 'neither') !== 'neither',
    message:
      'A home in the area of the responsible authority crosses no boundary: crossesLondonBoundary must be "neither".',
  },
];

/**
 * Refuses facts that contradict each other.
 * @throws Refusal naming the field and what is allowed
 */
export function refuseContradictions(facts: PlacementFacts): void {
  const found = contradictions.find(({ holds }) => holds(facts));
  if (found) throw new Refusal('not-allowed', found.message, found.field);
}
