import { type Owner, type OwnerRole, ownerOf } from '../incident/steps/step-rule.ts';
import type { MissingFacts } from './facts.ts';
import { personOf } from './read-facts.ts';

type Place = Parameters<typeof ownerOf>[1];

/** Who fills each place in the work: by setting, and by whether they are treated as a child. */
export function roleIn(facts: MissingFacts): (owner: Owner) => OwnerRole {
  const age = personOf(facts) === 'adult' ? '18-to-25' : '10-to-17';
  return (owner) => ownerOf(owner, { setting: facts.setting, age } as Place);
}
