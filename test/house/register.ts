import { randomUUID } from 'node:crypto';
import type { InvolvedRole } from '../../src/care/tables.ts';
import type { ValueIn } from '../../src/platform/database/tables.ts';
import type { TestApp } from './test-app.ts';
import type { World } from './world.ts';

/** Adds a child with whom these people work; without a setting they live nowhere that is recorded. */
export async function addChild(
  { database, world, now }: TestApp,
  child: { given: string; family: string; born: string; known?: string; livesAt?: string },
  people: readonly (readonly [person: keyof World, role: InvolvedRole])[],
): Promise<string> {
  const id = randomUUID();
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('child')
      .values({
        id,
        given_name: child.given,
        family_name: child.family,
        known_as: child.known ?? null,
        date_of_birth: child.born,
        responsible_authority_id: world.authority,
        out_of_area: false,
        created_at: now,
      })
      .execute();
    const since = { id: randomUUID(), child_id: id, from_day: '2020-01-01', until_day: null };
    if (child.livesAt) {
      await tx
        .insertInto('placement')
        .values({ ...since, setting_id: child.livesAt })
        .execute();
    }
    for (const [person, role] of people) {
      await tx
        .insertInto('involvement')
        .values({ ...since, id: randomUUID(), person_id: world[person], role })
        .execute();
    }
  });
  return id;
}

/** Adds an episode of care, in the codes of the return. */
export async function addEpisode(
  { database, world, now }: TestApp,
  childId: string,
  episode: { from: string; to?: string; status: string; placement?: string; reason?: string },
): Promise<void> {
  await database.asOwner((tx) =>
    tx
      .insertInto('care_episode')
      .values({
        id: randomUUID(),
        child_id: childId,
        authority_id: world.authority,
        from_day: episode.from,
        to_day: episode.to ?? null,
        legal_status: episode.status,
        placement_type: episode.placement ?? null,
        provider: null,
        urn: null,
        need: null,
        reason_new: null,
        reason_ceased: episode.reason ?? null,
        reason_moved: null,
        recorded_at: now,
        recorded_by: null,
      })
      .execute(),
  );
}

/** Adds a number by which others know a child. */
export async function addNumber(
  { database, world }: TestApp,
  childId: string,
  kind: ValueIn<'child_number', 'kind'>,
  value: string,
  authorityId = world.authority,
): Promise<void> {
  await database.asOwner((tx) =>
    tx
      .insertInto('child_number')
      .values({ id: randomUUID(), child_id: childId, authority_id: authorityId, kind, value })
      .execute(),
  );
}
