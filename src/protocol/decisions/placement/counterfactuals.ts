import { gravityOf, type PlacementEffect } from './effect.ts';
import { evaluatePlacement } from './evaluate.ts';
import type { PlacementFacts } from './facts.ts';
import type { PlacementCounterfactual } from './outcome.ts';
import { placementCells } from './read-facts.ts';
import type { CompiledPlacementRulebook } from './rulebook.ts';

/** At most this many are given: those that change the approval first. */
export const mostCounterfactuals = 8;

interface Alternative {
  readonly words: string;
  /** When it makes sense to ask; left out, always. */
  readonly asks?: (facts: PlacementFacts) => boolean;
  readonly change: (facts: PlacementFacts) => Partial<PlacementFacts>;
}

/** Elsewhere; nothing is said of the boundary of London that was not said before. */
const elsewhere = (
  homeArea: 'adjoining' | 'at-a-distance',
  facts: PlacementFacts,
): Partial<PlacementFacts> =>
  facts.homeArea === 'inside' ? { homeArea, crossesLondonBoundary: 'neither' } : { homeArea };

const fosterHome = ({ settingKind }: PlacementFacts): boolean => settingKind === 'foster-home';
const registers = (facts: PlacementFacts): boolean =>
  ['service', 'unclear', 'yes'].includes(placementCells(facts).mustRegister ?? '');

/** Every fact that could have been otherwise, completing "had …". What makes no difference is left out afterwards. */
const alternatives: readonly Alternative[] = [
  {
    words: 'the home lain in the area of the responsible authority',
    change: () => ({ homeArea: 'inside' }),
  },
  {
    words: 'the home lain in an adjoining authority',
    change: (facts) => elsewhere('adjoining', facts),
  },
  {
    words: 'the home lain further away than an adjoining authority',
    change: (facts) => elsewhere('at-a-distance', facts),
  },
  {
    words: 'it been a foster home of family or friends',
    asks: fosterHome,
    change: () => ({ connectedPerson: true }),
  },
  {
    words: 'the responsible authority approved the foster carer itself',
    asks: fosterHome,
    change: () => ({ ownFosterCarer: true }),
  },
  { words: 'there been time before the move', change: () => ({ emergency: false }) },
  { words: 'there been no time before the move', change: () => ({ emergency: true }) },
  { words: 'the home been registered', asks: registers, change: () => ({ registration: 'registered' }) },
  {
    words: 'the home not been registered',
    asks: registers,
    change: () => ({ registration: 'unregistered' }),
  },
  { words: 'the school stayed the same', change: () => ({ schoolChanges: false }) },
  { words: 'the school changed', change: () => ({ schoolChanges: true }) },
  { words: 'there been no order or disposal', change: () => ({ onOrder: 'none' }) },
  {
    words: 'there been a disposal out of court',
    change: () => ({ onOrder: 'out-of-court-disposal' }),
  },
  { words: 'there been a court order', change: () => ({ onOrder: 'court-order' }) },
  {
    words: 'the home lain outside London, for somebody from London',
    change: () => ({ crossesLondonBoundary: 'out-of-london' }),
  },
  {
    words: 'the move not crossed the boundary of London',
    change: () => ({ crossesLondonBoundary: 'neither' }),
  },
];

/** How far an answer is from this one: a lighter approval or standing first, then a graver one, then notices alone. */
function rank(from: PlacementEffect, to: PlacementEffect): number {
  const distance = gravityOf(to) - gravityOf(from);
  if (distance === 0) return 200;
  return distance < 0 ? -distance : 100 + distance;
}

/** What would change the answer: for every fact that could have been otherwise, what it would have asked for. */
export function counterfactuals(
  rulebook: CompiledPlacementRulebook,
  facts: PlacementFacts,
  effect: PlacementEffect,
): PlacementCounterfactual[] {
  const lacking = (some: PlacementEffect, others: PlacementEffect) =>
    some.notices.filter((notice) => !others.notices.includes(notice));
  return alternatives
    .filter(({ asks }) => asks?.(facts) ?? true)
    .map(({ words, change }) => {
      const other = evaluatePlacement(rulebook, { ...facts, ...change(facts) }).effect;
      return { words, other, more: lacking(other, effect), fewer: lacking(effect, other) };
    })
    .filter(
      ({ other, more, fewer }) =>
        gravityOf(other) !== gravityOf(effect) || more.length > 0 || fewer.length > 0,
    )
    .sort((a, b) => rank(effect, a.other) - rank(effect, b.other))
    .slice(0, mostCounterfactuals)
    .map(({ words, other, more, fewer }) => ({
      change: `had ${words}`,
      approval: other.approval,
      registration: other.standing,
      more,
      fewer,
    }));
}
