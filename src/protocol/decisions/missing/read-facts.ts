import type { EditionId } from '../../editions.ts';
import type { Cells } from '../../engine/table.ts';
import type { MissingAnswer } from './effect.ts';
import type { MissingFacts } from './facts.ts';
import type { missingColumns, missingSituation, Person } from './vocabulary.ts';

const yes = (flag: boolean): string => (flag ? 'yes' : 'no');
const names = ({ concerns = [] }: MissingFacts, ...kinds: NonNullable<MissingFacts['concerns']>): boolean =>
  concerns.some((concern) => kinds.includes(concern));

function risk({ immediateDanger, significantRisk }: MissingFacts): string {
  if (immediateDanger) return 'immediate';
  return significantRisk ? 'significant' : 'none';
}

/** Whether somebody is so young that nobody waits while it is not known where they are. */
export const isSmallChild = (age: number): boolean => age < 10;

/** A small child, a child, a young adult, or somebody said to be 18 or over whose age is disputed: treated as a child. */
export function personOf(facts: MissingFacts): Person {
  if (isSmallChild(facts.age)) return 'small-child';
  if (facts.age < 18) return 'child';
  return names(facts, 'age-disputed') ? 'disputed' : 'adult';
}

/** Signs of trafficking count as having been trafficked: one thing named in two fields has one answer. */
const isVulnerable = (facts: MissingFacts): boolean =>
  (facts.vulnerability ?? []).length > 0 || names(facts, 'trafficking');

/** What the tables read of an absence. */
export function missingCells(facts: MissingFacts): Cells {
  return {
    risk: risk(facts),
    located: yes(facts.located),
    whereabouts: facts.whereaboutsKnown ? 'known' : 'unknown',
    enquiries: yes(facts.enquiriesMade),
    person: personOf(facts),
    vulnerable: yes(isVulnerable(facts)),
    concern: yes(names(facts, 'exploitation', 'trafficking', 'coercion')),
  } satisfies Record<keyof typeof missingColumns, string>;
}

/** What steps and cautions look at: the facts of the tables, what they led to, and some more. */
export function missingSituationOf(edition: EditionId, facts: MissingFacts, answer: MissingAnswer): Cells {
  const { vulnerability = [] } = facts;
  return {
    ...missingCells(facts),
    edition,
    setting: facts.setting,
    selfHarm: yes(vulnerability.includes('suicide-or-self-harm')),
    trafficking: yes(names(facts, 'trafficking') || vulnerability.includes('trafficked')),
    ageDisputed: yes(names(facts, 'age-disputed')),
    category: answer.category,
    route: answer.route,
    code: answer.code903 ?? 'none',
  } satisfies Record<Exclude<keyof typeof missingSituation, keyof typeof missingColumns>, string>;
}
