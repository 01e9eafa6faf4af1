import '../tables.ts';
import '../../care/index.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { needWords } from '../form/written.ts';
import type { StandsIn } from '../tables.ts';
import { stands } from './stands.ts';

/** Support that an organisation offers to its people. */
export interface SupportOffer {
  readonly id: string;
  readonly organisation_id: string;
  readonly offer: string;
  readonly reached_by: string;
  readonly stands_in: StandsIn;
  readonly stands_at: string;
}

/** An organisation of the visitor's: whether they lead its work, and speak for it in the partnership. */
export interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
  readonly leads: boolean;
  readonly partners: boolean;
}

/** The organisations for which the visitor works today. */
export async function ownOrganisations(tx: Tx): Promise<OwnOrganisation[]> {
  const { rows } = await sql<OwnOrganisation>`
    select o.id, o.name, app.leads_work_in(o.id) as leads, app.partners_for(o.id) as partners
    from organisation o
    where o.id in (select m.organisation_id from membership m where m.person_id = app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    order by o.name`.execute(tx);
  return rows;
}

const offers = (tx: Tx) =>
  tx
    .selectFrom('support_offer')
    .select(['id', 'organisation_id', 'offer', 'reached_by', 'stands_in', 'stands_at'])
    .where('withdrawn_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id');

/** What the organisations of the visitor offer today. */
export const offersSeen = (tx: Tx): Promise<SupportOffer[]> => offers(tx).execute();

/** An offer as it is written down. */
export interface NewOffer {
  readonly id: string;
  readonly organisationId: string;
  readonly offer: string;
  readonly reachedBy: string;
  readonly standsIn: string;
  readonly standsAt: string;
}

/**
 * Writes down support that is offered, and where that stands (CAR-03).
 * @throws HearthError naming the field; `not-found` for an organisation whose work they do not lead
 */
export async function offerSupport(
  tx: Tx,
  given: NewOffer,
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  const own = await ownOrganisations(tx);
  if (!own.some(({ id, leads }) => leads && id === given.organisationId)) throw notFound();
  const offer = needWords(given.offer, 'offer', 'Say what is offered.', 500);
  const reached_by = needWords(given.reachedBy, 'reachedBy', 'Say how somebody comes by it.', 500);
  if (!Object.hasOwn(stands, given.standsIn)) {
    throw new HearthError('missing', 'Choose where it stands.', 'standsIn');
  }
  const stands_in = given.standsIn as StandsIn;
  const stands_at =
    stands_in === 'neither'
      ? given.standsAt.trim().slice(0, 500)
      : needWords(given.standsAt, 'standsAt', 'Say where in the policy it stands.', 500);
  await tx
    .insertInto('support_offer')
    .values({
      id: given.id,
      organisation_id: given.organisationId,
      ...{ offer, reached_by, stands_in, stands_at },
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/**
 * Ends an offer. It stays on record.
 * @throws HearthError `not-found` when it is not theirs to end, or has ended
 */
export async function withdrawOffer(
  tx: Tx,
  offerId: string,
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  const ended = await tx
    .updateTable('support_offer')
    .set({ withdrawn_by: by.personId, withdrawn_at: by.now })
    .where('id', '=', offerId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw notFound();
}
