import '../../tables.ts';
import type { Updateable } from 'kysely';
import type { Tables } from '../../../platform/database/tables.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { requestDue } from '../../redaction/request-due.ts';
import type { HandedOver, Identity, RequestRefused } from './request-forms.ts';
import { type RequestMove, requestMoves } from './request-moves.ts';
import { type AccessRequest, oneRequest } from './requests.ts';

/** The request, where this can happen to it now: a piece is checked for as long as the answer can become ready. */
export async function requestFor(tx: Tx, id: string, event: RequestMove): Promise<AccessRequest> {
  const request = await oneRequest(tx, id);
  if (!requestMoves[event].from.includes(request.state))
    throw new Refusal('already-done', 'This request has moved on.');
  return request;
}

/** Moves a request on from where it was seen, and writes that down. */
export async function moveOn(
  tx: Tx,
  request: AccessRequest,
  changes: Updateable<Tables['access_request']>,
  event: { readonly event: RequestMove; readonly words: string },
  by: By,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('access_request')
    .set({ ...changes, state: requestMoves[event.event].to ?? request.state, changed_at: by.now })
    .where('id', '=', request.id)
    .where('state', '=', request.state)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal('already-done', 'This request has moved on.');
  await tx
    .insertInto('access_event')
    .values({ ...event, id: by.newId(), request_id: request.id, person_id: by.personId, happened_at: by.now })
    .execute();
}

/**
 * It is clear who is asking, and what lets them ask for the child. The month begins again on that day, when it is later.
 * @throws Refusal naming the field
 */
export async function confirmIdentity(
  tx: Tx,
  id: string,
  { identityHow, authorityHow, identityOn }: Identity,
  by: By,
): Promise<void> {
  const request = await requestFor(tx, id, 'identity-confirmed');
  if (identityOn < request.received_on) {
    throw new Refusal('out-of-range', 'This is before the request was made.', 'identityOn');
  }
  const due_on = requestDue({ receivedOn: request.received_on, clearOn: identityOn });
  const changes = {
    identity_on: identityOn,
    identity_how: identityHow,
    authority_how: request.asked_as === 'child' ? null : authorityHow,
    due_on,
  } as const;
  await moveOn(tx, request, changes, { event: 'identity-confirmed', words: identityHow }, by);
}

/**
 * Two months more, once, because it is complex or there are several. Whoever asks is told within the first month.
 * @throws Refusal `out-of-range` after the first month
 */
export async function extend(tx: Tx, id: string, why: string, by: By): Promise<void> {
  const request = await requestFor(tx, id, 'extended');
  if (request.extended_on)
    throw new Refusal('already-done', 'It has already been extended, which you can do only once.');
  if (by.today > request.due_on) {
    throw new Refusal(
      'out-of-range',
      'The first month is over: it can no longer be extended.',
      'extendedBecause',
    );
  }
  const clock = { receivedOn: request.received_on, clearOn: request.identity_on, extended: true };
  const changes = { extended_on: by.today, extended_because: why, due_on: requestDue(clock) };
  await moveOn(tx, request, changes, { event: 'extended', words: why }, by);
}

/** Refuses the whole request, with the reason that whoever asked is told. */
export async function refuseRequest(
  tx: Tx,
  id: string,
  { refusedAs, refusedBecause }: RequestRefused,
  by: By,
): Promise<void> {
  const request = await requestFor(tx, id, 'refused');
  const changes = { refused_as: refusedAs, refused_because: refusedBecause } as const;
  await moveOn(tx, request, changes, { event: 'refused', words: refusedBecause }, by);
}

/** Whoever asked no longer wants it. */
export async function withdraw(tx: Tx, id: string, how: string, by: By): Promise<void> {
  const request = await requestFor(tx, id, 'withdrawn');
  await moveOn(tx, request, {}, { event: 'withdrawn', words: how }, by);
}

/** Back to checking, before it is handed over: the next answer is made anew. */
export async function reopen(tx: Tx, id: string, by: By): Promise<void> {
  const request = await requestFor(tx, id, 'reopened');
  await moveOn(tx, request, {}, { event: 'reopened', words: '' }, by);
}

/** It was handed over: when, how, and that whoever got it is who asked. Throws Refusal naming the field. */
export async function handOver(
  tx: Tx,
  id: string,
  { handedOn, handedHow }: HandedOver,
  by: By,
): Promise<void> {
  const request = await requestFor(tx, id, 'handed-over');
  if (handedOn < request.received_on) {
    throw new Refusal('out-of-range', 'This is before the request was made.', 'handedOn');
  }
  const changes = { handed_on: handedOn, handed_how: handedHow } as const;
  await moveOn(tx, request, changes, { event: 'handed-over', words: handedHow }, by);
}
