import { randomUUID } from 'node:crypto';
import type { TestApp } from '../house/test-app.ts';
import { worksAlongside } from '../house/works-alongside.ts';
import type { World } from '../house/world.ts';

/** The homes and children of the matrix, by the names they have in the world. */
export type Place = 'home' | 'otherHome' | 'fosterHome';
export type Child = 'robin' | 'wren' | 'fern' | 'lark';

/** Who somebody is, in the words of practice. Written by hand: nothing here is read from the database. */
export interface Member {
  /** Where they work today. */
  readonly worksAt: readonly Place[];
  readonly manages: readonly Place[];
  /** The children they work with today, by their own involvement or because the child lives where they work. */
  readonly worksWith: readonly Child[];
  /** Whose stand-in they are now. */
  readonly standsInFor?: string;
}

const nothing: Member = { worksAt: [], manages: [], worksWith: [] };
const atHome: Member = { worksAt: ['home'], manages: [], worksWith: ['robin'] };

/** Everybody. Lark moved yesterday: lived in the home until then, and lives in the other home from today. */
const cast = {
  carer: atHome,
  secondCarer: atHome,
  manager: { worksAt: ['home'], manages: ['home'], worksWith: ['robin'] },
  otherCarer: { worksAt: ['otherHome'], manages: [], worksWith: ['wren', 'lark'] },
  otherManager: { worksAt: ['otherHome'], manages: ['otherHome'], worksWith: ['wren', 'lark'] },
  fosterCarer: { worksAt: ['fosterHome'], manages: [], worksWith: ['fern'] },
  supervisor: { worksAt: ['fosterHome'], manages: ['fosterHome'], worksWith: ['fern'] },
  socialWorker: { ...nothing, worksWith: ['robin', 'fern'] },
  otherSocialWorker: { ...nothing, worksWith: ['wren'] },
  outsider: nothing,
  leftYesterday: nothing,
  /** Left yesterday too, and wrote a record before: it is no longer open to them. */
  formerCarer: nothing,
  involvedUntilYesterday: nothing,
  startsTomorrow: nothing,
  standIn: { worksAt: ['home'], manages: ['home'], worksWith: ['robin'], standsInFor: 'manager' },
  formerStandIn: nothing,
  comingStandIn: nothing,
  /** Stands in for the stand-in: that hands nothing on. */
  standInOfStandIn: { ...nothing, standsInFor: 'standIn' },
  nobody: nothing,
} as const satisfies Record<string, Member>;

export type Name = keyof typeof cast;
export const names = Object.keys(cast) as Name[];
export const memberOf = (name: Name): Member => cast[name];
/** Whoever has no work here today is nobody. */
export const isNobody = (name: Name): boolean =>
  ['nobody', 'leftYesterday', 'formerCarer', 'involvedUntilYesterday', 'startsTomorrow'].includes(name);

/** The world with everybody and Lark in it. */
export type Ids = World & Record<Exclude<Name, 'nobody'> | 'lark', string>;

const added = [
  'leftYesterday',
  'formerCarer',
  'involvedUntilYesterday',
  'startsTomorrow',
  'standIn',
  'formerStandIn',
  'comingStandIn',
  'standInOfStandIn',
] as const;

/** Names that stand nowhere else, so that a page in which one occurs has leaked. */
export const childNames: Readonly<Record<Child, string>> = {
  robin: 'Osmundrin',
  wren: 'Tansyford',
  fern: 'Umberlisp',
  lark: 'Vetchlinga',
};

/** Puts the rest of the cast into the world of the house, with their beginnings and ends. Today is 3 March 2026. */
export async function gather(house: TestApp): Promise<Ids> {
  const { world, database, now } = house;
  const id = (): string => randomUUID();
  const ids = { ...world, lark: id(), ...Object.fromEntries(added.map((name) => [name, id()])) } as Ids;
  const from = '2020-01-01';
  await database.asOwner(async (tx) => {
    const account = (name: string) => ({
      id: ids[name as 'standIn'],
      name: `${name} Pretend`,
      email: `${name}@test.example`,
      closed_at: null,
      created_at: now,
    });
    await tx.insertInto('person_account').values(added.map(account)).execute();
    const ended = (person: string) => ({
      id: id(),
      person_id: person,
      organisation_id: ids.provider,
      setting_id: ids.home,
      role: 'carer' as const,
      from_day: from,
      until_day: '2026-03-02',
    });
    await tx
      .insertInto('membership')
      .values([ended(ids.leftYesterday), ended(ids.formerCarer)])
      .execute();
    for (const standIn of [ids.standIn, ids.formerStandIn, ids.comingStandIn, ids.standInOfStandIn])
      await worksAlongside(tx, standIn, ids.manager, ids.authority);
    const lark = {
      given_name: 'Lark',
      family_name: 'Sampleton',
      known_as: null,
      date_of_birth: '2011-01-01',
    };
    const care = { responsible_authority_id: ids.authority, out_of_area: false, created_at: now };
    await tx
      .insertInto('child')
      .values({ id: ids.lark, ...lark, ...care })
      .execute();
    for (const [child, name] of Object.entries(childNames)) {
      await tx
        .updateTable('child')
        .set({ given_name: name })
        .where('id', '=', ids[child as Child])
        .execute();
    }
    const stay = (setting: string, from_day: string, until_day: string | null) => ({
      id: id(),
      child_id: ids.lark,
      setting_id: setting,
      from_day,
      until_day,
    });
    await tx
      .insertInto('placement')
      .values([stay(ids.home, from, '2026-03-02'), stay(ids.otherHome, '2026-03-03', null)])
      .execute();
    const involved = (person: string, from_day: string, until_day: string | null) => ({
      id: id(),
      child_id: ids.robin,
      person_id: person,
      role: 'youth-justice-worker' as const,
      from_day,
      until_day,
    });
    await tx
      .insertInto('involvement')
      .values([
        involved(ids.involvedUntilYesterday, from, '2026-03-02'),
        involved(ids.startsTomorrow, '2026-03-04', null),
      ])
      .execute();
    const away = (person: string, standIn: string, from_at: string, until_at: string) => ({
      id: id(),
      person_id: person,
      stand_in_id: standIn,
      from_at: new Date(from_at),
      until_at: new Date(until_at),
    });
    await tx
      .insertInto('absence')
      .values([
        away(ids.manager, ids.standIn, '2026-03-03T00:00Z', '2026-03-05T00:00Z'),
        // Until this very instant: an absence ends when the person is back.
        away(ids.manager, ids.formerStandIn, '2026-02-20T00:00Z', now.toISOString()),
        away(ids.manager, ids.comingStandIn, '2026-03-04T00:00Z', '2026-03-06T00:00Z'),
        away(ids.standIn, ids.standInOfStandIn, '2026-03-03T00:00Z', '2026-03-05T00:00Z'),
      ])
      .execute();
  });
  return ids;
}
