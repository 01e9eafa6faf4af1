import '../tables.ts';
import '../../care/index.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import { inColumns } from '../../platform/forms/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { StandsIn } from '../tables.ts';
import type { NewOffer } from './offer-form.ts';

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

/** Writes down support that is offered, and where that stands (CAR-03). */
export async function offerSupport(tx: Tx, given: NewOffer, by: By): Promise<void> {
  await tx
    .insertInto('support_offer')
    .values({
      ...inColumns('support_offer', given),
      id: by.newId(),
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .execute();
}

/**
 * Ends an offer. It stays on record.
 * @throws Refusal `not-found` when it is not theirs to end, or has ended
 */
export async function withdrawOffer(tx: Tx, offerId: string, by: By): Promise<void> {
  const ended = await tx
    .updateTable('support_offer')
    .set({ withdrawn_by: by.personId, withdrawn_at: by.now })
    .where('id', '=', offerId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw notFound();
}
