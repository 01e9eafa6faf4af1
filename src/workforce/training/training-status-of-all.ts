import type { SignedInContext } from '../../platform/web/index.ts';
import {
  type PersonLed,
  periodsOf,
  type TopicStanding,
  trainingStatuses,
  trainingsOf,
} from './trainings-of.ts';

/** Somebody whose work is led, and how they stand. */
export interface PersonStanding extends PersonLed {
  readonly standings: readonly TopicStanding[];
}

/** Each once, by the first place they work in, with how they stand. */
export async function trainingStatusOfAll(
  { tx, today }: Pick<SignedInContext, 'tx' | 'today'>,
  led: readonly PersonLed[],
): Promise<PersonStanding[]> {
  const people = [
    ...new Map(led.toReversed().map((person) => [person.person_id, person])).values(),
  ].toReversed();
  const done = await trainingsOf(
    tx,
    people.map(({ person_id }) => person_id),
  );
  const organisations = [...new Set(led.map(({ organisation_id }) => organisation_id))];
  const periods = new Map(
    await Promise.all(organisations.map(async (id) => [id, await periodsOf(tx, [id])] as const)),
  );
  return people.map((person) => ({
    ...person,
    standings: trainingStatuses(
      done.filter(({ person_id }) => person_id === person.person_id),
      periods.get(person.organisation_id) ?? new Map(),
      today,
    ),
  }));
}
