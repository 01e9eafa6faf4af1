import '../../tables.ts';
import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { registeredName } from '../../child-name.ts';
import { markOf } from '../../redaction/mark-of.ts';
import { keptUntil } from '../../sharing/retention.ts';
import { allPieces } from '../pieces/pieces.ts';
import { moveOn, requestFor } from '../request/move-request.ts';
import type { AccessRequest } from '../request/requests.ts';
import { exemptions } from '../words.ts';
import { type Pack, packAsHtml } from './lay-out.ts';

/** The answer as it stands: what was given, as it was masked, and what was not, with the reason. */
export async function packOf(tx: Tx, request: AccessRequest, today: string): Promise<Pack> {
  const pieces = await allPieces(tx, request.id);
  const leftOut = await tx
    .selectFrom('access_source')
    .select('left_out_because')
    .where('left_out_because', 'is not', null)
    .where('table_name', 'not like', 'access\\_%')
    .orderBy('table_name')
    .execute();
  return {
    about: request.child ? registeredName(request.child) : '',
    dateOfBirth: request.child ? dayInWords(request.child.date_of_birth) : '',
    receivedOn: dayInWords(request.received_on),
    madeOn: dayInWords(today),
    pieces: pieces
      .filter((piece) => piece.state === 'withheld' || piece.masked_words)
      .map(({ title, written_at, state, masked_words, exemption }) => ({
        title,
        writtenAt: written_at ? londonTime(written_at) : null,
        reads: state === 'given' ? masked_words : null,
        withheldBecause: state === 'withheld' && exemption ? exemptions[exemption] : null,
      })),
    leftOut: [
      ...new Set([
        ...leftOut.map(({ left_out_because }) => left_out_because ?? ''),
        'Pictures, and papers that are not kept here: ask for them.',
      ]),
    ],
  };
}

/**
 * Makes the answer: from now on nothing of it changes. Kept as long as the child's record.
 * @param pack the answer as it stands now
 * @param seen the mark of what was read on the page before
 * @throws Refusal `undecided` while a piece waits, or nothing was gathered; `conflict` when it reads otherwise now
 */
export async function makePack(tx: Tx, requestId: string, pack: Pack, seen: string, by: By): Promise<void> {
  const request = await requestFor(tx, requestId, 'ready');
  if (request.waiting > 0 || request.pieces === 0) {
    throw new Refusal('undecided', 'Check every piece first.');
  }
  const html = packAsHtml(pack);
  if (markOf(html) !== seen) throw new Refusal('conflict', 'The answer has changed. Read it again.', 'read');
  await tx
    .insertInto('access_pack')
    .values({
      id: by.newId(),
      request_id: request.id,
      child_id: request.child_id,
      html,
      contents: JSON.stringify(pack),
      sha256: markOf(html),
      kept_until: keptUntil(request.child?.date_of_birth ?? by.today),
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
  const words = `${request.pieces} pieces, ${request.withheld} of them not given.`;
  await moveOn(tx, request, {}, { event: 'ready', words }, by);
}

/** The answer that was made last; undefined before there is one, and for whoever does not answer. */
export function lastPack(tx: Tx, requestId: string) {
  return tx
    .selectFrom('access_pack')
    .select(['id', 'child_id', 'html', 'contents', 'sha256', 'kept_until', 'made_at'])
    .where('request_id', '=', requestId)
    .orderBy('made_at', 'desc')
    .executeTakeFirst();
}
