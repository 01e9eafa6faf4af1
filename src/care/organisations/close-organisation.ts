import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { By, SignedInContext, Tx } from '../../platform/web/index.ts';
import type { Closing } from './close-form.ts';
import type { Organisation } from './organisations.ts';

/**
 * Closes an organisation, or asks that it merges into another of its kind: that waits for somebody of the other. Merged,
 * the successor answers for its children from that day, runs its homes, and its people do there what they did here; which
 * authority answered until when stays.
 * @throws Refusal naming the field
 */
export async function closeOrganisation(
  tx: Tx,
  { id, closed_on }: Organisation,
  { closedOn, successor, words }: Closing,
  by: By,
): Promise<void> {
  if (closed_on) throw new Refusal('already-done', 'It is already closed.');
  if (successor !== null) {
    const ask = { id: by.newId(), organisation_id: id, successor_id: successor, on_day: closedOn, words };
    await tx
      .insertInto('merger_ask')
      .values({ ...ask, asked_by: by.personId, asked_at: by.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  const { rows } = await sql<{ done: boolean }>`
    select app.close_organisation(${id}::uuid, ${closedOn}::date, ${words}) as done`.execute(tx);
  if (!rows[0]?.done) {
    const message = 'It still has children. Choose the organisation that takes over.';
    throw new Refusal('undecided', message, 'successor');
  }
}

/** A merger that one side has asked for. */
export interface MergerAsk {
  readonly id: string;
  readonly name: string;
  readonly successor_name: string;
  readonly on_day: string;
  readonly words: string;
  readonly asked_by_name: string | null;
  /** Whether the visitor says yes or no for the organisation that takes over. */
  readonly mayAnswer: boolean;
}

/** The mergers that wait for the other side: of one organisation, or of all that the visitor administers. */
export async function mergerAsks(tx: Tx, organisationId: string | null): Promise<MergerAsk[]> {
  const { rows } = await sql<MergerAsk>`
    select a.id, o.name, n.name as successor_name, a.on_day::text as on_day, a.words, p.name as asked_by_name,
      app.administers(a.successor_id) and a.asked_by <> app.person_id() as "mayAnswer"
    from merger_ask a join organisation o on o.id = a.organisation_id join organisation n on n.id = a.successor_id
      left join person_account p on p.id = a.asked_by
    where a.answered_at is null
      and (${organisationId}::uuid is null or ${organisationId}::uuid in (a.organisation_id, a.successor_id))
    order by a.asked_at`.execute(tx);
  return rows;
}

/** A merger in the address, about an organisation. Throws `not-found` for any other. */
export async function oneMerger({ tx, params }: SignedInContext): Promise<MergerAsk> {
  const mergers = await mergerAsks(tx, params.organisationId ?? '');
  const merger = mergers.find(({ id }) => id === params.mergerId);
  if (!merger) throw notFound();
  return merger;
}

/** Says yes or no to a merger for the organisation that takes over; or takes one's own ask back. */
export async function answerMerger(tx: Tx, id: string, agreed: boolean): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.answer_merger(${id}::uuid, ${agreed}) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
