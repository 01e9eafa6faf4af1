import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type TestApp, testApp } from '../../house/test-app.ts';

/** The little world with a borough that has an administrator, a second borough, and people to choose from. */
export interface Borough {
  readonly house: TestApp;
  readonly administrator: string;
  readonly providerAdministrator: string;
  readonly governance: string;
  readonly director: string;
  readonly newcomer: string;
  readonly nextBorough: string;
}

/** Parts of a day, as a form sends them. */
export const day = (name: string, year: number, month: number, date: number) => ({
  [`${name}-day`]: String(date),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
});

/** Opens it. */
export async function openBorough(): Promise<Borough> {
  const house = await testApp();
  const { world } = house;
  const people = {
    administrator: [world.authority, 'administrator'],
    providerAdministrator: [world.provider, 'administrator'],
    governance: [world.authority, 'information-governance'],
    director: [world.authority, 'director'],
    newcomer: null,
  } as const;
  const ids = Object.fromEntries(Object.keys(people).map((name) => [name, randomUUID()])) as Record<
    keyof typeof people,
    string
  >;
  const nextBorough = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into organisation (id, name, kind, gss_code, dfe_code, created_at)
      values (${nextBorough}::uuid, 'Borough of Nexton', 'local-authority', 'E09000098', '398', ${house.now})`.execute(
      tx,
    );
    for (const [name, place] of Object.entries(people)) {
      const id = ids[name as keyof typeof people];
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}::uuid, ${`${name} Pretend`}, ${`${name.toLowerCase()}@test.example`}, ${house.now})`.execute(
        tx,
      );
      if (place) {
        await sql`insert into membership (id, person_id, organisation_id, role, from_day)
          values (${randomUUID()}::uuid, ${id}::uuid, ${place[0]}::uuid, ${place[1]}, '2020-01-01')`.execute(
          tx,
        );
      }
    }
  });
  return { house, ...ids, nextBorough };
}
