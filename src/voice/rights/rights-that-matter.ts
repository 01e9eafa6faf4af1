import { momentOf } from './moments.ts';
import type { Moment } from './right.ts';

/** What is going on for a young person, as far as it says which rights matter now. */
export interface MomentFacts {
  /** In whole years. */
  readonly age: number;
  readonly daysToBirthday: number;
  /** The police had to do with them in the last 28 days. */
  readonly police: boolean;
  /** They are away now. */
  readonly missing: boolean;
  /** They came back in the last 14 days. */
  readonly back: boolean;
  /** They have moved in the last 28 days, or have been told that they will. */
  readonly moving: boolean;
  /** Something was written about them in the last 14 days. */
  readonly written: boolean;
}

/** A birthday is near in this many days. */
const near = 60;

/** What a birthday brings: at which age which page is shown. */
const birthdays: Readonly<Record<number, string>> = {
  16: 'being-16',
  18: 'being-18',
  21: 'being-21',
  25: 'being-21',
};

/** The page for an age that has just come, or comes soon; none otherwise. */
function ofBirthday({ age, daysToBirthday }: MomentFacts): string[] {
  const soon = daysToBirthday <= near ? birthdays[age + 1] : undefined;
  const just = daysToBirthday > 365 - near ? birthdays[age] : undefined;
  return [soon, just].filter((id) => id !== undefined);
}

/**
 * The moments whose rights matter now, the most pressing first, each once (VOI-05: told again at each key moment).
 * Pure: the same facts give the same list. Nothing is shown that the young person has not been told by a person.
 */
export function rightsThatMatterNow(facts: MomentFacts): readonly Moment[] {
  const ids = [
    ...(facts.missing || facts.back ? ['missing'] : []),
    ...(facts.police ? ['police-station', 'interview', 'court'] : []),
    ...(facts.moving ? ['moving'] : []),
    ...(facts.written ? ['written-about-me'] : []),
    ...ofBirthday(facts),
    ...(facts.age >= 18 ? ['care-leaver'] : []),
  ];
  return [...new Set(ids)].flatMap((id) => momentOf(id) ?? []);
}
