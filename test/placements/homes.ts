import '../../src/placements/index.ts';
import { randomUUID } from 'node:crypto';
import type { MemberRole } from '../../src/platform/sign-in/tables.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const since = '2020-01-01';

/** The house with homes in three authorities, and the people who move a child besides those who are there already. */
export interface MovingHouse {
  readonly house: TestApp;
  /** Borders on the child's own authority, in London. */
  readonly nextBorough: string;
  /** Outside London. */
  readonly county: string;
  readonly ashHouse: string;
  readonly oakHouse: string;
  readonly seaHouse: string;
  readonly barn: string;
  readonly elmLodge: string;
  /** The home of which nobody knows whose area it lies in. */
  readonly driftHouse: string;
  readonly secondProvider: string;
  readonly oakManager: string;
  readonly commissioner: string;
  /** Nominated to approve homes out of area. */
  readonly officer: string;
  readonly director: string;
  readonly reviewingOfficer: string;
  /** Social worker of another authority, who works with no child here. */
  readonly elsewhere: string;
}

/** Opens the house of the moves. It is a Tuesday night, 3 March 2026. */
export async function openMovingHouse(): Promise<MovingHouse> {
  return furnish(await testApp());
}

/** Adds homes in three authorities and the people of a move to a house. */
export async function furnish(house: TestApp): Promise<MovingHouse> {
  const { database, world, now } = house;
  const names = [
    'nextBorough',
    'county',
    'ashHouse',
    'oakHouse',
    'seaHouse',
    'barn',
    'elmLodge',
    'driftHouse',
  ];
  const people = [
    'secondProvider',
    'oakManager',
    'commissioner',
    'officer',
    'director',
    'reviewingOfficer',
    'elsewhere',
  ];
  const ids = Object.fromEntries([...names, ...people].map((name) => [name, randomUUID()]));
  const all = { house, ...ids } as unknown as MovingHouse;
  await database.asOwner(async (tx) => {
    await tx
      .updateTable('organisation')
      .set({ gss_code: 'E09000091' })
      .where('id', '=', world.authority)
      .execute();
    const organisation = (
      id: string,
      name: string,
      kind: 'local-authority' | 'provider',
      gss_code: string | null,
    ) => ({
      id,
      name,
      kind,
      gss_code,
      created_at: now,
    });
    await tx
      .insertInto('organisation')
      .values([
        organisation(all.nextBorough, 'Borough of Nextwick', 'local-authority', 'E09000092'),
        organisation(all.county, 'County of Farshire', 'local-authority', 'E10000091'),
        organisation(all.secondProvider, 'Lodges of Nextwick', 'provider', null),
      ])
      .execute();
    const home = (
      id: string,
      name: string,
      kind: 'childrens-home' | 'supported-accommodation',
      host: string | null,
      registration: 'registered' | 'unregistered' | 'not-needed',
      provider = world.provider,
    ) => ({
      id,
      name,
      kind,
      host_authority_id: host,
      registration,
      organisation_id: provider,
      urn: name === 'Oak House' ? 'SC091091' : null,
      created_at: now,
    });
    await tx
      .insertInto('setting')
      .values([
        home(all.ashHouse, 'Ash House', 'childrens-home', world.authority, 'registered'),
        home(all.oakHouse, 'Oak House', 'childrens-home', all.nextBorough, 'registered'),
        home(all.seaHouse, 'Sea House', 'childrens-home', all.county, 'registered'),
        home(all.barn, 'The Barn', 'childrens-home', world.authority, 'unregistered', all.secondProvider),
        home(
          all.elmLodge,
          'Elm Lodge',
          'supported-accommodation',
          all.nextBorough,
          'not-needed',
          all.secondProvider,
        ),
        home(all.driftHouse, 'Drift House', 'childrens-home', null, 'registered'),
      ])
      .execute();
    const account = (id: string, name: string) => ({
      id,
      name,
      email: `${id}@test.example`,
      closed_at: null,
      created_at: now,
    });
    await tx
      .insertInto('person_account')
      .values([
        account(all.oakManager, 'Oak Pretend'),
        account(all.commissioner, 'Quince Pretend'),
        account(all.officer, 'Rowan Pretend'),
        account(all.director, 'Umber Pretend'),
        account(all.reviewingOfficer, 'Sorrel Pretend'),
        account(all.elsewhere, 'Thorn Pretend'),
      ])
      .execute();
    const member = (person: string, role: MemberRole, organisationId: string, settingId: string | null) => ({
      id: randomUUID(),
      person_id: person,
      organisation_id: organisationId,
      setting_id: settingId,
      role,
      from_day: since,
      until_day: null,
    });
    await tx
      .insertInto('membership')
      .values([
        member(all.oakManager, 'registered-manager', world.provider, all.oakHouse),
        member(all.commissioner, 'commissioner', world.authority, null),
        member(all.officer, 'nominated-officer', world.authority, null),
        member(all.director, 'director', world.authority, null),
        member(world.socialWorker, 'social-worker', world.authority, null),
        member(all.elsewhere, 'social-worker', all.nextBorough, null),
      ])
      .execute();
    await tx
      .insertInto('involvement')
      .values({
        id: randomUUID(),
        child_id: world.robin,
        person_id: all.reviewingOfficer,
        role: 'independent-reviewing-officer',
        from_day: since,
        until_day: null,
      })
      .execute();
  });
  return all;
}

/** What is asked of an ordinary move, so that a test says only what is different. */
export const ordinary = {
  onOrder: 'none',
  policeContactLikely: false,
  schoolChanges: false,
  keyStage4: false,
  sendNeeds: false,
} as const;
