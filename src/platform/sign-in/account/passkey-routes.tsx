import '../tables.ts';
import { notFound, Refusal } from '../../errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../web/index.ts';
import type { Tx } from '../../web/visit.ts';
import { proofFor, requireOwner } from '../own-password.ts';
import { askToMake, madePasskey } from '../passkeys/make-passkey.ts';
import { passkeySite } from '../passkeys/passkey-site.ts';
import { keepMyPasskey, myPasskeys, passkeyName, removeMyPasskey } from '../passkeys/staff-passkeys.ts';
import { type AccountDeps, accountPath, ownAccount } from './account-deps.ts';
import { MakePasskeyPage, NewPasskeyPage, RemovePasskeyPage } from './passkey-pages.tsx';

const at = `${accountPath}/passkeys`;

/** Runs as the visitor, under row-level security. */
const asVisitor = <T,>(
  { database }: AccountDeps,
  { person, now }: SignedInVisit,
  work: (tx: Tx) => Promise<T>,
) => database.asPerson({ personId: person.personId, settings: { now: now.toISOString() } }, work);

async function newPage(deps: AccountDeps, visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { person, form } = visit;
  const asked = { person, errors, proof: await proofFor(deps.database, visit) };
  const hasErrors = Object.keys(errors).length > 0;
  return page({
    title: 'Add a passkey',
    back: accountPath,
    hasErrors,
    body: <NewPasskeyPage {...asked} name={one(form, 'name')} />,
  });
}

/** Once it is known that it is them, and how they call it, the device is asked. */
async function beginToMake(deps: AccountDeps, visit: SignedInVisit): Promise<Answer> {
  const { person, form, headers, now, newId } = visit;
  const name = passkeyName(one(form, 'name'));
  await requireOwner(deps.database, visit, { password: one(form, 'present') });
  const ask = await deps.database.asService(async (tx) => {
    const mine = await tx
      .selectFrom('staff_passkey')
      .select('credential_id')
      .where('person_id', '=', person.personId)
      .execute();
    const has = mine.map(({ credential_id }) => credential_id);
    const who = { personId: person.personId, name: person.name, site: 'Hearth', has };
    return askToMake(tx, who, passkeySite(headers.host, deps.address), { now, newId });
  });
  return page({
    title: 'Make the passkey',
    back: `${at}/new`,
    scripts: ['passkey'],
    body: <MakePasskeyPage person={person} ask={ask} name={name} />,
  });
}

/** Keeps what the device made: only what was asked of them just now, and once. */
async function keep(deps: AccountDeps, visit: SignedInVisit): Promise<Answer> {
  const { person, form, headers, now, newId } = visit;
  const name = passkeyName(one(form, 'name'));
  const answer = { askId: one(form, 'ask'), response: one(form, 'response') };
  const site = passkeySite(headers.host, deps.address);
  const made = await deps.database.asService((tx) => madePasskey(tx, person.personId, answer, site, now));
  await asVisitor(deps, visit, (tx) => keepMyPasskey(tx, { ...person, now }, made, { id: newId(), name }));
  return redirect(accountPath);
}

async function removePage(
  deps: AccountDeps,
  visit: SignedInVisit,
  errors: FieldErrors = {},
): Promise<Answer> {
  const { person, params } = visit;
  const mine = await asVisitor(deps, visit, (tx) => myPasskeys(tx, person.personId));
  const passkey = mine.find(({ id }) => id === params.passkeyId);
  if (!passkey) throw notFound();
  const asked = { person, errors, proof: await proofFor(deps.database, visit), isLast: mine.length === 1 };
  return page({
    title: 'Remove a passkey',
    back: accountPath,
    hasErrors: Object.keys(errors).length > 0,
    body: <RemovePasskeyPage {...asked} passkey={passkey} />,
  });
}

async function remove(deps: AccountDeps, visit: SignedInVisit): Promise<Answer> {
  const { person, params, form, now } = visit;
  await requireOwner(deps.database, visit, { password: one(form, 'present') });
  await asVisitor(deps, visit, (tx) => removeMyPasskey(tx, { ...person, now }, params.passkeyId ?? ''));
  return redirect(accountPath);
}

/** Adding and removing one's own passkeys. What is wrong comes back on the page on which it was typed. */
export function passkeyRoutes(deps: AccountDeps): Route[] {
  type Act = (visit: SignedInVisit) => Promise<Answer> | Answer;
  const route = (
    method: 'GET' | 'POST',
    path: string,
    act: Act,
    again: (visit: SignedInVisit, errors: FieldErrors) => Promise<Answer> | Answer,
  ): Route => ({
    method,
    path,
    who: 'signed-in',
    may: ownAccount,
    audit: null,
    outside: true,
    answer: async (visit) => {
      try {
        return await act(visit);
      } catch (error) {
        if (error instanceof Refusal && error.field) return again(visit, { [error.field]: error.message });
        throw error;
      }
    },
  });
  const removed = (visit: SignedInVisit, errors: FieldErrors) => removePage(deps, visit, errors);
  // Nothing is typed on the page of the device: what was wrong there stands at the name, with which it begins again.
  const notMade = (visit: SignedInVisit, { name, passkey }: FieldErrors) =>
    newPage(deps, visit, { name: name ?? passkey ?? '' });
  const again = (visit: SignedInVisit, errors: FieldErrors) => newPage(deps, visit, errors);
  return [
    route('GET', `${at}/new`, (visit) => newPage(deps, visit), again),
    route('POST', `${at}/new`, (visit) => beginToMake(deps, visit), again),
    route('POST', at, (visit) => keep(deps, visit), notMade),
    route('GET', `${at}/:passkeyId/remove`, (visit) => removePage(deps, visit), removed),
    route('POST', `${at}/:passkeyId/remove`, (visit) => remove(deps, visit), removed),
  ];
}
