import '../tables.ts';
import type { Updateable } from 'kysely';
import type { Tables } from '../../../platform/database/tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../../platform/web/index.ts';
import { requestDue } from '../../redaction/request-due.ts';
import { type RequestEvent, type RequestState, refusals } from '../words.ts';
import { type AccessRequest, oneRequest } from './requests.ts';

/** Who moves a request on, and when. */
export interface Moving {
  readonly personId: string;
  readonly now: Date;
  readonly today: string;
  readonly newId: () => string;
}

/** The most that can be written with a move, in characters. */
const longestWords = 2000;

function words(text: string, field: string, message: string): string {
  const written = text.trim();
  if (!written) throw new HearthError('reason-needed', message, field);
  if ([...written].length > longestWords) {
    throw new HearthError('out-of-range', `Write at most ${longestWords} characters.`, field);
  }
  return written;
}

/** The request, for somebody who answers it and where it stands in one of these states. */
export async function toAnswer(tx: Tx, id: string, states: readonly RequestState[]): Promise<AccessRequest> {
  const request = await oneRequest(tx, id);
  if (!request.answers) throw new HearthError('not-yours', 'Somebody else answers this request.');
  if (!states.includes(request.state)) throw new HearthError('already-done', 'This request has moved on.');
  return request;
}

/** Moves a request on from where it was seen, and writes that down. */
export async function moveOn(
  tx: Tx,
  request: AccessRequest,
  changes: Updateable<Tables['access_request']>,
  event: { readonly event: RequestEvent; readonly words: string },
  by: Moving,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('access_request')
    .set({ ...changes, changed_at: by.now })
    .where('id', '=', request.id)
    .where('state', '=', request.state)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new HearthError('already-done', 'This request has moved on.');
  await tx
    .insertInto('access_event')
    .values({ ...event, id: by.newId(), request_id: request.id, person_id: by.personId, happened_at: by.now })
    .execute();
}

/**
 * It is clear who asks, and what lets them ask for the child. The month begins again on that day, when it is later.
 * @throws HearthError naming the field
 */
export async function confirmIdentity(
  tx: Tx,
  id: string,
  seen: { readonly on: string; readonly how: string; readonly authority: string },
  by: Moving,
): Promise<void> {
  const request = await toAnswer(tx, id, ['received']);
  const how = words(seen.how, 'identityHow', 'Say how you saw that they are who they say.');
  const authority =
    request.asked_as === 'child'
      ? null
      : words(
          seen.authority,
          'authorityHow',
          'Say what lets them ask for the child, and what the child wants.',
        );
  if (seen.on > by.today) throw new HearthError('in-the-future', 'This day is still to come.', 'identityOn');
  if (seen.on < request.received_on) {
    throw new HearthError('out-of-range', 'This is before the request came.', 'identityOn');
  }
  const due_on = requestDue({ receivedOn: request.received_on, clearOn: seen.on });
  const changes = {
    state: 'open',
    identity_on: seen.on,
    identity_how: how,
    authority_how: authority,
    due_on,
  } as const;
  await moveOn(tx, request, changes, { event: 'identity-confirmed', words: how }, by);
}

/**
 * Two months more, once, because it is complex or there are several. Whoever asks is told within the first month.
 * @throws HearthError `out-of-range` after the first month, `reason-needed`
 */
export async function extend(tx: Tx, id: string, because: string, by: Moving): Promise<void> {
  const request = await toAnswer(tx, id, ['open', 'ready']);
  const why = words(because, 'extendedBecause', 'Say why it takes longer. They are told this.');
  if (request.extended_on) throw new HearthError('already-done', 'It was extended already, and is so once.');
  if (by.today > request.due_on) {
    throw new HearthError(
      'out-of-range',
      'The first month is over: it can no longer be extended.',
      'extendedBecause',
    );
  }
  const clock = { receivedOn: request.received_on, clearOn: request.identity_on, extended: true };
  const changes = { extended_on: by.today, extended_because: why, due_on: requestDue(clock) };
  await moveOn(tx, request, changes, { event: 'extended', words: why }, by);
}

/** Refuses the whole request, with the reason that whoever asked is told. Throws HearthError naming the field. */
export async function refuseRequest(
  tx: Tx,
  id: string,
  refusal: { readonly as: string; readonly because: string },
  by: Moving,
): Promise<void> {
  const request = await toAnswer(tx, id, ['received', 'open', 'ready']);
  if (!isOneOf(refusals, refusal.as))
    throw new HearthError('missing', 'Choose why it is refused.', 'refusedAs');
  const because = words(refusal.because, 'refusedBecause', 'Say why, in words they can answer.');
  const changes = { state: 'refused', refused_as: refusal.as, refused_because: because } as const;
  await moveOn(tx, request, changes, { event: 'refused', words: because }, by);
}

/** Whoever asked no longer wants it. */
export async function withdraw(tx: Tx, id: string, said: string, by: Moving): Promise<void> {
  const request = await toAnswer(tx, id, ['received', 'open', 'ready']);
  const how = words(said, 'withdrawnBecause', 'Say how they told you.');
  await moveOn(tx, request, { state: 'withdrawn' }, { event: 'withdrawn', words: how }, by);
}

/** Back to checking, before it is handed over: the next answer is made anew. */
export async function reopen(tx: Tx, id: string, by: Moving): Promise<void> {
  const request = await toAnswer(tx, id, ['ready']);
  await moveOn(tx, request, { state: 'open' }, { event: 'reopened', words: '' }, by);
}

/** It was handed over: when, how, and that whoever got it is who asked. Throws HearthError naming the field. */
export async function handOver(
  tx: Tx,
  id: string,
  handed: { readonly on: string; readonly how: string; readonly confirmed: boolean },
  by: Moving,
): Promise<void> {
  const request = await toAnswer(tx, id, ['ready']);
  const how = words(handed.how, 'handedHow', 'Say how it was handed over, and who was with them.');
  if (!handed.confirmed) {
    throw new HearthError('missing', 'Tick that whoever got it is who asked.', 'handedConfirmed');
  }
  if (handed.on > by.today) throw new HearthError('in-the-future', 'This day is still to come.', 'handedOn');
  if (handed.on < request.received_on) {
    throw new HearthError('out-of-range', 'This is before the request came.', 'handedOn');
  }
  const changes = { state: 'handed-over', handed_on: handed.on, handed_how: how } as const;
  await moveOn(tx, request, changes, { event: 'handed-over', words: how }, by);
}
