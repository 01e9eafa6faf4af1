import { sql } from 'kysely';
import { Refusal } from '../../../../platform/errors/index.ts';
import type { By, Tx } from '../../../../platform/web/index.ts';
import { addMember } from '../../../people/members/members.ts';
import type { Approved, Deregistered, Person } from './one-home-forms.ts';
import type { OneHome } from './who-is-there.ts';

/** A foster home is one or two people. */
const mostCarers = 2;

/**
 * Somebody begins to work in a home: as from the page of who works in the organisation, so that a second person agrees.
 * @throws Refusal naming the field
 */
export async function addToHome(
  tx: Tx,
  { organisation, home, people }: OneHome,
  person: Person,
  by: By,
): Promise<void> {
  const carers = people.filter(({ role }) => role === 'foster-carer');
  if (person.role === 'foster-carer' && carers.length >= mostCarers)
    throw new Refusal(
      'not-allowed',
      'A foster home has one or two foster carers. End the approval of one of them first.',
      'role',
    );
  await addMember(tx, organisation.id, { ...person, settingId: home.id }, by);
}

/** Keeps for how many children a foster home is approved; what it was before stays. */
export async function approveHome(
  tx: Tx,
  id: string,
  settingId: string,
  { approvedOn, places, terms }: Approved,
): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.approve_foster_home(${id}::uuid, ${settingId}::uuid, ${approvedOn}::date, ${places}, ${terms}) as done`.execute(
    tx,
  );
  if (!rows[0]?.done) throw new Refusal('not-yours', 'Only its own administrator can do this.');
}

/**
 * A foster carer is not approved any more: their rights end at once.
 * @throws Refusal naming the field
 */
export async function deregisterCarer(
  tx: Tx,
  id: string,
  membershipId: string,
  { onDay, reason, taker }: Deregistered,
): Promise<void> {
  const { rows } = await sql<{ came: string }>`
    select app.deregister_carer(${id}::uuid, ${membershipId}::uuid, ${onDay}::date, ${reason}, ${taker}::uuid) as came`.execute(
    tx,
  );
  const came = rows[0]?.came;
  if (came === 'needs-taker')
    throw new Refusal(
      'undecided',
      'Choose who takes over: the home has no supervising social worker.',
      'taker',
    );
  if (came !== 'ended') throw new Refusal('out-of-range', 'The day must not be before they began.', 'onDay');
}
