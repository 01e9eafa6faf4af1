import { both as bothEditions, type ExampleByCells } from '../../engine/by-cells/example.ts';
import type { Code903, MissingAnswer, MissingCategory, MissingRoute } from './effect.ts';
import type { MissingFacts } from './facts.ts';

/** The answer in short: category, route, and the code of the return or `none`. */
export type MissingShort = `${MissingCategory} ${MissingRoute} ${Code903 | 'none'}`;

/** A case a practitioner can read: a sentence, the facts, and what each edition answers. */
export type MissingExample = ExampleByCells<MissingFacts, MissingShort>;

/** The answer in short. */
export function inShort({ category, route, code903 }: MissingAnswer): MissingShort {
  return `${category} ${route} ${code903 ?? 'none'}`;
}

/** The ordinary case: a child of 15 from a children's home is late, nobody has looked yet, and nobody is in danger. */
export function aChildAway(besides: Partial<MissingExample['facts']> = {}): MissingExample['facts'] {
  return {
    age: 15,
    setting: 'childrens-home',
    whereaboutsKnown: false,
    enquiriesMade: false,
    located: false,
    immediateDanger: false,
    significantRisk: false,
    ...besides,
  };
}

/** A young adult of 19 from supported accommodation has not been seen. */
export function anAdultAway(besides: Partial<MissingExample['facts']> = {}): MissingExample['facts'] {
  return aChildAway({ age: 19, setting: 'supported-accommodation', ...besides });
}

/** The same answer, from the same rows, under both editions. */
export const both = bothEditions<MissingShort>;
