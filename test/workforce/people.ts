import '../../src/workforce/index.ts';
import { randomUUID } from 'node:crypto';
import type { InvolvedRole } from '../../src/care/tables.ts';
import type { MemberRole } from '../../src/platform/sign-in/tables.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { worksAlongside } from '../house/works-alongside.ts';

const since = '2020-01-01';

/** The house with supported accommodation, and the people whom measures, talks and training need besides. */
export interface StaffedHouse {
  readonly house: TestApp;
  /** Supported accommodation of the provider, in which Linnet lives. */
  readonly lodge: string;
  readonly linnet: string;
  readonly supportWorker: string;
  readonly lodgeManager: string;
  /** Answers for the provider as a whole. */
  readonly administrator: string;
  /** Of the authority. */
  readonly commissioner: string;
  readonly youthJustice: string;
  readonly advocate: string;
  readonly reviewingOfficer: string;
  /** Left the home yesterday. */
  readonly formerCarer: string;
  /** Stands in for the manager of the home from now on, where a test says so. */
  readonly standIn: string;
  /** Robin, with an account of their own. */
  readonly youngPerson: string;
}

const names = [
  'lodge',
  'linnet',
  'supportWorker',
  'lodgeManager',
  'administrator',
  'commissioner',
  'youthJustice',
  'advocate',
  'reviewingOfficer',
  'formerCarer',
  'standIn',
  'youngPerson',
] as const;

const people: readonly (readonly [(typeof names)[number], string])[] = [
  ['supportWorker', 'Larch Pretend'],
  ['lodgeManager', 'Maple Pretend'],
  ['administrator', 'Nettle Pretend'],
  ['commissioner', 'Olive Pretend'],
  ['youthJustice', 'Privet Pretend'],
  ['advocate', 'Quince Pretend'],
  ['reviewingOfficer', 'Rush Pretend'],
  ['formerCarer', 'Sedge Pretend'],
  ['standIn', 'Teasel Pretend'],
  ['youngPerson', 'Robin Sampleton'],
];

async function settle(tx: Tx, all: StaffedHouse): Promise<void> {
  const { world, now } = all.house;
  await tx
    .insertInto('person_account')
    .values(
      people.map(([key, name]) => ({
        id: all[key] as string,
        name,
        email: key === 'youngPerson' ? null : `${key.toLowerCase()}@test.example`,
        closed_at: null,
        created_at: now,
      })),
    )
    .execute();
  await tx
    .insertInto('setting')
    .values({
      id: all.lodge,
      organisation_id: world.provider,
      name: 'Alder Lodge',
      kind: 'supported-accommodation',
      urn: null,
      host_authority_id: world.authority,
      created_at: now,
    })
    .execute();
  const member = (
    person: string,
    role: MemberRole,
    organisation: string,
    setting: string | null,
    until: string | null = null,
  ) => ({
    id: randomUUID(),
    person_id: person,
    organisation_id: organisation,
    setting_id: setting,
    role,
    from_day: since,
    until_day: until,
  });
  await tx
    .insertInto('membership')
    .values([
      member(all.supportWorker, 'support-worker', world.provider, all.lodge),
      member(all.lodgeManager, 'registered-manager', world.provider, all.lodge),
      member(all.administrator, 'administrator', world.provider, null),
      member(all.commissioner, 'commissioner', world.authority, null),
      member(all.formerCarer, 'carer', world.provider, world.home, '2026-03-02'),
    ])
    .execute();
  await tx
    .insertInto('child')
    .values({
      id: all.linnet,
      given_name: 'Linnet',
      family_name: 'Sampleton',
      known_as: null,
      date_of_birth: '2009-08-09',
      responsible_authority_id: world.authority,
      out_of_area: false,
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('placement')
    .values({
      id: randomUUID(),
      child_id: all.linnet,
      setting_id: all.lodge,
      from_day: since,
      until_day: null,
    })
    .execute();
  const involved = (person: string, role: InvolvedRole) => ({
    id: randomUUID(),
    child_id: world.robin,
    person_id: person,
    role,
    from_day: since,
    until_day: null,
  });
  await tx
    .insertInto('involvement')
    .values([
      involved(all.youthJustice, 'youth-justice-worker'),
      involved(all.advocate, 'advocate'),
      involved(all.reviewingOfficer, 'independent-reviewing-officer'),
    ])
    .execute();
  await tx
    .insertInto('young_person')
    .values({
      person_id: all.youngPerson,
      child_id: world.robin,
      opened_by: world.socialWorker,
      opened_at: now,
    })
    .execute();
}

/** Adds the people to a house. */
export async function staff(house: TestApp): Promise<StaffedHouse> {
  const ids = Object.fromEntries(names.map((name) => [name, randomUUID()]));
  const all = { house, ...ids } as unknown as StaffedHouse;
  await house.database.asOwner((tx) => settle(tx, all));
  return all;
}

/** Opens the house on a Tuesday night, 3 March 2026, a quarter past two. */
export async function openStaffedHouse(now?: Date): Promise<StaffedHouse> {
  return staff(await testApp({ now }));
}

/** Somebody stands in for somebody else, from now for two days. */
export async function standsIn(house: TestApp, person: string, standIn: string): Promise<void> {
  const until = new Date(house.now.getTime() + 48 * 3_600_000);
  await house.database.asOwner((tx) => worksAlongside(tx, standIn, person, house.world.authority));
  await house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: person,
        stand_in_id: standIn,
        from_at: house.now,
        until_at: until,
      })
      .execute(),
  );
}

/** Signs a record of an incident by the API. @returns the incident */
export async function signIncident(
  house: TestApp,
  author: string,
  besides: Record<string, unknown> = {},
): Promise<string> {
  const answer = await house.as(author).api('POST', '/api/v1/incidents', aRecord(house.world, besides));
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id ?? answer.json().incidentId;
}

/** A moment in the fields of a form. */
export function moment(name: string, day: string, time: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year, [`${name}-time`]: time };
}

/** A day in the fields of a form. */
export function day(name: string, on: string): Record<string, string> {
  const { [`${name}-time`]: _, ...rest } = moment(name, on, '');
  return rest;
}

/** A measure as a carer writes it in the form; a test says only what is different. */
export function aMeasure(
  house: TestApp,
  besides: Record<string, string | string[]> = {},
): Record<string, string | string[]> {
  return {
    measure: 'restraint',
    ...moment('used', '2026-03-02', '21:40'),
    location: 'Kitchen',
    behaviour: 'Robin held a knife and came closer.',
    avoided: 'Space, a quiet voice, the door was open.',
    description: 'Both arms were held from the side, standing.',
    minutes: '2',
    users: house.world.carer,
    present: house.world.secondCarer,
    otherPresent: 'another child',
    effect: 'Robin put the knife down and cried.',
    injured: 'no',
    injuries: '',
    inEhcPlan: 'no',
    ...besides,
  };
}

/** Records a measure as somebody. @returns its id */
export async function recordMeasure(
  house: TestApp,
  author: string,
  childId: string,
  besides: Record<string, string | string[]> = {},
): Promise<string> {
  const answer = await house.as(author).post(`/children/${childId}/restraints`, aMeasure(house, besides));
  if (answer.statusCode !== 303) throw new Error(`${answer.statusCode} ${answer.body.slice(0, 4000)}`);
  return String(answer.headers.location).split('/').at(-1) ?? '';
}
