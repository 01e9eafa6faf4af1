import type { EditionId } from '../../editions.ts';
import type { IncidentFacts } from './facts.ts';
import type { Level, Route } from './levels.ts';

/** A case a practitioner can read: a sentence, the facts, and what each edition answers. */
export interface IncidentExample {
  readonly name: string;
  readonly facts: Omit<IncidentFacts, 'edition' | 'occurredOn'> & Pick<Partial<IncidentFacts>, 'occurredOn'>;
  /** For each edition: level, route and the row that decides. An edition left out is not asked. */
  readonly expect: Readonly<Partial<Record<EditionId, readonly [Level, Route, string]>>>;
}

const home = { setting: 'childrens-home', age: 15 } as const;

/** The ordinary case: a child of 15 in a children's home, one conduct, and what is said besides. */
export function inAHome(
  conduct: IncidentFacts['conduct'][number],
  besides: Partial<IncidentExample['facts']> = {},
): IncidentExample['facts'] {
  return { ...home, conduct: [conduct], ...besides };
}
