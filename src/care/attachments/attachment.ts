import '../tables.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type Route, type SignedInContext, sentFile } from '../../platform/web/index.ts';
import { mayOpen } from '../sharing/may-open.ts';

const mayOpenIt = mayOpen('people who may see what it is about', 'attachment', 'attachmentId');

async function answer({ tx, params, auditSubject: about }: SignedInContext) {
  const found = await tx
    .selectFrom('attachment')
    .select(['id', 'child_id', 'media_type', 'bytes'])
    .where('id', '=', params.attachmentId ?? '')
    .executeTakeFirst();
  if (!found) throw notFound();
  about({ kind: 'attachment', id: found.id, childId: found.child_id ?? undefined });
  return sentFile(found.media_type, found.bytes);
}

/** A file beside a record: open to whoever sees the record, and each look leaves a trace. */
export const attachmentRoute: Route = {
  method: 'GET',
  path: '/attachments/:attachmentId',
  who: 'signed-in',
  may: mayOpenIt,
  audit: 'opened-attachment',
  answer,
};

/** What a young person said in their own voice, on their own pages. */
export const ownVoiceRoute: Route = {
  method: 'GET',
  path: '/me/voice/:attachmentId',
  who: 'young-person',
  may: { words: 'the young person: what they said in their own voice', check: mayOpenIt.check },
  audit: 'heard-own-voice',
  answer,
};
