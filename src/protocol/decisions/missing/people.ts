import type { EditionId } from '../../editions.ts';
import { ageBand } from '../incident/read-facts.ts';
import { type Owner, type OwnerRole, ownerOf } from '../incident/steps/step-rule.ts';
import type { MissingFacts } from './facts.ts';

/** Who fills each place in the work: by edition, by setting, and by whether they are treated as a child. */
export function roleIn(facts: MissingFacts, edition: EditionId): (owner: Owner) => OwnerRole {
  const place = { edition, setting: facts.setting, age: ageBand(facts) };
  return (owner) => ownerOf(owner, place);
}
