import { sql } from 'kysely';
import { openOrganisation } from '../../care/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { keyHash, newServiceKey } from '../../platform/sign-in/index.ts';
import type { By, SignedInContext, Tx } from '../../platform/web/index.ts';
import type { Scope } from './scopes.ts';
import type { NewSystem } from './system-form.ts';

/** A key of another system, without the key. */
export interface Key {
  readonly id: string;
  readonly account_id: string;
  readonly made_on: string;
  readonly expires_on: string;
  readonly used_on: string | null;
}

/** Another system of an organisation. */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** As what it works today; null while a second person has not agreed, and after it left. */
  readonly role: string | null;
  readonly keys: readonly Key[];
}

/** The organisation in the address and its systems, for its administrators. */
export async function openSystems(context: SignedInContext) {
  const organisation = await openOrganisation(context);
  const { rows } = await sql<Omit<System, 'keys'>>`
    select s.id, p.name, s.scopes, m.role from service_account s join person_account p on p.id = s.id
      left join membership m on m.person_id = s.id and (m.until_day is null or m.until_day >= app.today())
    where s.organisation_id = ${organisation.id}::uuid order by p.name, s.id limit 200`.execute(context.tx);
  const { rows: keys } = await sql<Key>`
    select k.id, k.account_id, k.made_at::date::text as made_on, k.expires_at::date::text as expires_on, k.used_on::text as used_on
    from service_key k where k.ended_at is null and k.expires_at > app.now() order by k.made_at`.execute(
    context.tx,
  );
  const systems = rows.map(
    (system): System => ({ ...system, keys: keys.filter(({ account_id }) => account_id === system.id) }),
  );
  return { organisation, systems };
}

/** The same with the one system in the address. Throws `not-found` for any other. */
export async function openSystem(context: SignedInContext) {
  const opened = await openSystems(context);
  const system = opened.systems.find(({ id }) => id === context.params.systemId);
  if (!system) throw notFound();
  return { ...opened, system };
}

/** Opens the account of another system; it works when a second administrator agrees on the page of who works here. */
export async function askForSystem(
  tx: Tx,
  id: string,
  organisationId: string,
  asked: NewSystem,
  by: By,
): Promise<void> {
  const name = asked.name.replace(/\s+/g, ' ');
  const { rows } = await sql<{ done: boolean }>`
    select app.begin_service_account(${id}::uuid, ${by.newId()}::uuid, ${organisationId}::uuid, ${name}, ${asked.role},
      ${[...asked.scopes]}::text[]) as done`.execute(tx);
  if (!rows[0]?.done) throw new Refusal('not-yours', 'Only its own administrator can do this.');
}

/**
 * Makes a key.
 * @returns the key itself, which is kept nowhere
 * @throws Refusal `undecided` while nobody has agreed to the system, `already-done` where two keys hold
 */
export async function makeKey(
  tx: Tx,
  id: string,
  systemId: string,
  days: number,
  now: Date,
): Promise<string> {
  const key = newServiceKey();
  const end = new Date(now.getTime() + days * 86_400_000);
  const { rows } = await sql<{ came: string }>`
    select app.make_service_key(${id}::uuid, ${systemId}::uuid, ${keyHash(key)}, ${end}) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'waits')
    throw new Refusal(
      'undecided',
      'A second person must first agree to this system, on the page “Who works here”.',
      'days',
    );
  if (came === 'two') throw new Refusal('already-done', 'It has two keys. End one of them first.', 'days');
  if (came !== 'made') throw notFound();
  return key;
}

/** Ends a key, from the next request on. */
export async function endKey(tx: Tx, id: string): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`select app.end_service_key(${id}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
