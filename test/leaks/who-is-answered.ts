import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { sqlState } from '../../src/platform/database/index.ts';
import type { SignedInContext } from '../../src/platform/web/index.ts';
import { type HouseOfEverybody, theYoungPerson } from './house-of-everybody.ts';

type Route = HouseOfEverybody['routes'][number];

/** The table that an id in an address is of, where it is not the one that the name says. */
const tables: Readonly<Record<string, string>> = {
  act: 'young_account_act',
  alarm: 'audit_alarm',
  certificate: 'destruction_certificate',
  champion: 'training_champion',
  concern: 'provider_concern',
  episode: 'missing_episode',
  example: 'practice_example',
  form: 'missing_form',
  glass: 'break_glass',
  hold: 'legal_hold',
  import: 'return_import',
  kept: 'kept_form',
  key: 'service_key',
  list: 'provider_list',
  merger: 'merger_ask',
  move: 'placement_move',
  offer: 'support_offer',
  passkey: 'staff_passkey',
  piece: 'access_piece',
  postAsk: 'post_ask',
  provider: 'identity_provider',
  raised: 'audit_alarm_raised',
  release: 'text_release',
  request: 'access_request',
  screening: 'exploitation_screening',
  signIn: 'identity_provider',
  spot: 'hot_spot',
  system: 'service_account',
  transfer: 'home_transfer',
  turn: 'duty_turn',
  use: 'substance_use',
  webhook: 'webhook_subscriber',
};
/** Ids that mean something else from one address to the next. */
const byAddress: readonly (readonly [start: RegExp, name: string, table: string])[] = [
  [/\/people\/asks\//, 'ask', 'membership_ask'],
  [/\/sign-in\/asks\//, 'ask', 'sign_in_ask'],
  [/^\/(?:me\/)?asks\//, 'ask', 'young_ask'],
  [/exploitation/, 'referral', 'exploitation_referral'],
  [/^\/referrals/, 'referral', 'agency_referral'],
];
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What stands in an address for each of its parts: a row of the house, or Robin, the home and the authority. */
function partsOf({ house, rows, people, begun }: HouseOfEverybody) {
  const { world } = house;
  const given: Readonly<Record<string, string>> = {
    childId: world.robin,
    otherId: world.fern,
    settingId: world.home,
    organisationId: world.authority,
    personId: people.get('carer') ?? '',
    topic: 'culture',
    kind: 'advocate',
    event: 'accepted',
    field: 'who',
    page: 'what-happened',
    moment: 'stopped',
    text: 'police-station',
    language: 'ar',
    code: 'none',
  };
  const elsewhere: readonly (readonly [start: RegExp, given: Readonly<Record<string, string>>])[] = [
    [/\/confirm$/, { childId: begun }],
    [/\/team\/workers/, { personId: people.get('social-worker of the authority') ?? '' }],
    [/\/team\/handovers/, { handoverId: String(rows.get('caseload_change')?.handover_id) }],
    [/^\/providers/, { organisationId: world.provider }],
  ];
  return (path: string): Record<string, string> => {
    const idOf = (part: string): string => {
      const name = part.replace(/Id$/, '');
      const here = byAddress.find(([start, of]) => of === name && start.test(path))?.[2];
      const row = rows.get(here ?? tables[name] ?? snake(name));
      return String(row?.id ?? randomUUID());
    };
    const parts = [...path.matchAll(/:(\w+)/g)].map(([, part = '']) => part);
    const here = elsewhere.find(([start]) => start.test(path))?.[1] ?? {};
    return Object.fromEntries(parts.map((part) => [part, here[part] ?? given[part] ?? idOf(part)]));
  };
}

/** Whether a route lets somebody in: `told` is a no to somebody who sees what it is about. */
export type Answer = 'yes' | 'told' | 'no';

async function ask(context: SignedInContext, route: Route): Promise<Answer> {
  await sql`savepoint asked`.execute(context.tx);
  try {
    return (await route.may?.check(context)) ? 'yes' : 'no';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'not-yours') return 'told';
    if (code === 'not-found' || sqlState(error) === '42501') return 'no';
    throw error;
  } finally {
    await sql`rollback to savepoint asked`.execute(context.tx);
  }
}

/** Asks every route of somebody in turn, about what there is of Robin, and what each answers. */
export async function answersTo(
  everybody: HouseOfEverybody,
  who: string,
  routes: readonly Route[],
): Promise<ReadonlyMap<Route, Answer>> {
  const { house, people, roles, as } = everybody;
  const parts = partsOf(everybody);
  const childId = who === theYoungPerson ? house.world.robin : null;
  const answers = new Map<Route, Answer>();
  await as(who, async (tx) => {
    for (const route of routes) {
      if ((route.who === 'young-person') !== (childId !== null)) continue;
      const personId = people.get(who) ?? '';
      const person = { personId, childId, roles: roles.get(who) ?? [], scopes: null };
      const asked = { tx, person, params: parts(route.path), now: house.now, today: '2026-03-03' };
      const context = { ...asked, newId: randomUUID, query: new URLSearchParams(), form: {}, body: {} };
      answers.set(route, await ask(context as unknown as SignedInContext, route));
    }
  });
  return answers;
}
