import '../../src/care/index.ts';
import { randomUUID } from 'node:crypto';
import type { InvolvedRole } from '../../src/care/tables.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { MemberRole } from '../../src/platform/sign-in/tables.ts';

/** Who is in the little world of the tests. Two homes that must never see each other, and people around two children. */
export interface World {
  readonly authority: string;
  readonly provider: string;
  readonly home: string;
  readonly otherHome: string;
  readonly fosterHome: string;
  readonly robin: string;
  readonly wren: string;
  readonly fern: string;
  readonly carer: string;
  readonly secondCarer: string;
  readonly manager: string;
  readonly otherCarer: string;
  readonly otherManager: string;
  readonly fosterCarer: string;
  readonly supervisor: string;
  readonly socialWorker: string;
  readonly otherSocialWorker: string;
  readonly outsider: string;
}

const since = '2020-01-01';

/** Builds the world as the owner: organisations, settings, people, children, placements and who works with whom. */
export async function buildWorld(database: HearthDatabase<Tables>, at: Date): Promise<World> {
  const id = (): string => randomUUID();
  const names = [
    'authority',
    'provider',
    'home',
    'otherHome',
    'fosterHome',
    'robin',
    'wren',
    'fern',
    'carer',
    'secondCarer',
    'manager',
    'otherCarer',
    'otherManager',
    'fosterCarer',
    'supervisor',
    'socialWorker',
    'otherSocialWorker',
    'outsider',
  ] as const;
  const world = Object.fromEntries(names.map((name) => [name, id()])) as unknown as World;
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('organisation')
      .values([
        { id: world.authority, name: 'Borough of Testwick', kind: 'local-authority', created_at: at },
        { id: world.provider, name: 'Testwick Homes', kind: 'provider', created_at: at },
      ])
      .execute();
    const setting = (settingId: string, name: string, kind: 'childrens-home' | 'foster-home') => ({
      id: settingId,
      organisation_id: world.provider,
      name,
      kind,
      urn: null,
      host_authority_id: world.authority,
      created_at: at,
    });
    await tx
      .insertInto('setting')
      .values([
        setting(world.home, 'Hazel House', 'childrens-home'),
        setting(world.otherHome, 'Birch House', 'childrens-home'),
        setting(world.fosterHome, 'The Fictional family', 'foster-home'),
      ])
      .execute();
    const people = [
      ['carer', 'Ash Pretend'],
      ['secondCarer', 'Bay Pretend'],
      ['manager', 'Cedar Pretend'],
      ['otherCarer', 'Dale Pretend'],
      ['otherManager', 'Elm Pretend'],
      ['fosterCarer', 'Fir Pretend'],
      ['supervisor', 'Gale Pretend'],
      ['socialWorker', 'Heath Pretend'],
      ['otherSocialWorker', 'Ivy Pretend'],
      ['outsider', 'Juniper Pretend'],
    ] as const;
    await tx
      .insertInto('person_account')
      .values(
        people.map(([key, name]) => ({
          id: world[key],
          name,
          email: `${key.toLowerCase()}@test.example`,
          closed_at: null,
          created_at: at,
        })),
      )
      .execute();
    const member = (person: string, role: MemberRole, settingId: string | null) => ({
      id: id(),
      person_id: person,
      organisation_id: world.provider,
      setting_id: settingId,
      role,
      from_day: since,
      until_day: null,
    });
    await tx
      .insertInto('membership')
      .values([
        member(world.carer, 'carer', world.home),
        member(world.secondCarer, 'carer', world.home),
        member(world.manager, 'registered-manager', world.home),
        member(world.otherCarer, 'carer', world.otherHome),
        member(world.otherManager, 'registered-manager', world.otherHome),
        member(world.fosterCarer, 'foster-carer', world.fosterHome),
        member(world.supervisor, 'supervising-social-worker', world.fosterHome),
        member(world.socialWorker, 'social-worker', null),
        member(world.otherSocialWorker, 'social-worker', null),
        member(world.outsider, 'social-worker', null),
      ])
      .execute();
    const child = (childId: string, given: string, born: string) => ({
      id: childId,
      given_name: given,
      family_name: 'Sampleton',
      known_as: null,
      date_of_birth: born,
      responsible_authority_id: world.authority,
      out_of_area: false,
      created_at: at,
    });
    await tx
      .insertInto('child')
      .values([
        child(world.robin, 'Robin', '2011-05-04'),
        child(world.wren, 'Wren', '2012-06-05'),
        child(world.fern, 'Fern', '2013-07-06'),
      ])
      .execute();
    const placement = (childId: string, settingId: string) => ({
      id: id(),
      child_id: childId,
      setting_id: settingId,
      from_day: since,
      until_day: null,
    });
    await tx
      .insertInto('placement')
      .values([
        placement(world.robin, world.home),
        placement(world.wren, world.otherHome),
        placement(world.fern, world.fosterHome),
      ])
      .execute();
    const involved = (childId: string, person: string, role: InvolvedRole) => ({
      id: id(),
      child_id: childId,
      person_id: person,
      role,
      from_day: since,
      until_day: null,
    });
    await tx
      .insertInto('involvement')
      .values([
        involved(world.robin, world.socialWorker, 'social-worker'),
        involved(world.fern, world.socialWorker, 'social-worker'),
        involved(world.wren, world.otherSocialWorker, 'social-worker'),
      ])
      .execute();
  });
  return world;
}
