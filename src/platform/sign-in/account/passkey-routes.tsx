import '../tables.ts';
import { notFound, Refusal } from '../../errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Reply,
  type Route,
  redirect,
  type SignedInContext,
} from '../../web/index.ts';
import type { Tx } from '../../web/request-context.ts';
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
  { person, now }: SignedInContext,
  work: (tx: Tx) => Promise<T>,
) => database.asPerson({ personId: person.personId, settings: { now: now.toISOString() } }, work);

async function newPage(
  deps: AccountDeps,
  context: SignedInContext,
  errors: FieldErrors = {},
): Promise<Reply> {
  const { person, form } = context;
  const asked = { person, errors, proof: await proofFor(deps.database, context) };
  const hasErrors = Object.keys(errors).length > 0;
  return page({
    title: 'Add a passkey',
    back: accountPath,
    hasErrors,
    body: <NewPasskeyPage {...asked} name={one(form, 'name')} />,
  });
}

/** Once it is known that it is them, and how they call it, the device is asked. */
async function beginToMake(deps: AccountDeps, context: SignedInContext): Promise<Reply> {
  const { person, form, headers, now, newId } = context;
  const name = passkeyName(one(form, 'name'));
  await requireOwner(deps.database, context, { password: one(form, 'present') });
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
async function keep(deps: AccountDeps, context: SignedInContext): Promise<Reply> {
  const { person, form, headers, now, newId } = context;
  const name = passkeyName(one(form, 'name'));
  const answer = { askId: one(form, 'ask'), response: one(form, 'response') };
  const site = passkeySite(headers.host, deps.address);
  const made = await deps.database.asService((tx) => madePasskey(tx, person.personId, answer, site, now));
  await asVisitor(deps, context, (tx) => keepMyPasskey(tx, { ...person, now }, made, { id: newId(), name }));
  return redirect(accountPath);
}

async function removePage(
  deps: AccountDeps,
  context: SignedInContext,
  errors: FieldErrors = {},
): Promise<Reply> {
  const { person, params } = context;
  const mine = await asVisitor(deps, context, (tx) => myPasskeys(tx, person.personId));
  const passkey = mine.find(({ id }) => id === params.passkeyId);
  if (!passkey) throw notFound();
  const asked = { person, errors, proof: await proofFor(deps.database, context), isLast: mine.length === 1 };
  return page({
    title: 'Remove a passkey',
    back: accountPath,
    hasErrors: Object.keys(errors).length > 0,
    body: <RemovePasskeyPage {...asked} passkey={passkey} />,
  });
}

async function remove(deps: AccountDeps, context: SignedInContext): Promise<Reply> {
  const { person, params, form, now } = context;
  await requireOwner(deps.database, context, { password: one(form, 'present') });
  await asVisitor(deps, context, (tx) => removeMyPasskey(tx, { ...person, now }, params.passkeyId ?? ''));
  return redirect(accountPath);
}

/** Adding and removing one's own passkeys. What is wrong comes back on the page on which it was typed. */
export function passkeyRoutes(deps: AccountDeps): Route[] {
  type Act = (context: SignedInContext) => Promise<Reply> | Reply;
  const route = (
    method: 'GET' | 'POST',
    path: string,
    act: Act,
    again: (context: SignedInContext, errors: FieldErrors) => Promise<Reply> | Reply,
  ): Route => ({
    method,
    path,
    who: 'signed-in',
    may: ownAccount,
    audit: null,
    outside: true,
    answer: async (context) => {
      try {
        return await act(context);
      } catch (error) {
        if (error instanceof Refusal && error.field) return again(context, { [error.field]: error.message });
        throw error;
      }
    },
  });
  const removed = (context: SignedInContext, errors: FieldErrors) => removePage(deps, context, errors);
  // Nothing is typed on the page of the device: what was wrong there stands at the name, with which it begins again.
  const notMade = (context: SignedInContext, { name, passkey }: FieldErrors) =>
    newPage(deps, context, { name: name ?? passkey ?? '' });
  const again = (context: SignedInContext, errors: FieldErrors) => newPage(deps, context, errors);
  return [
    route('GET', `${at}/new`, (context) => newPage(deps, context), again),
    route('POST', `${at}/new`, (context) => beginToMake(deps, context), again),
    route('POST', at, (context) => keep(deps, context), notMade),
    route('GET', `${at}/:passkeyId/remove`, (context) => removePage(deps, context), removed),
    route('POST', `${at}/:passkeyId/remove`, (context) => remove(deps, context), removed),
  ];
}
