import '../tables.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type Route, sentFile } from '../../platform/web/index.ts';
import { mayOpen } from '../sharing/may-open.ts';

/** A photograph as a picture: open to whoever sees what it is about, and each look leaves a trace. */
export const photographRoute: Route = {
  method: 'GET',
  path: '/photographs/:photographId',
  who: 'signed-in',
  may: mayOpen('people who may see what it is about', 'photograph', 'photographId'),
  audit: 'viewed-photograph',
  answer: async ({ tx, params, auditSubject: about }) => {
    const found = await tx
      .selectFrom('photograph')
      .select(['id', 'child_id', 'media_type', 'bytes'])
      .where('id', '=', params.photographId ?? '')
      .executeTakeFirst();
    if (!found) throw notFound();
    about({ kind: 'photograph', id: found.id, childId: found.child_id ?? undefined });
    return sentFile(found.media_type, found.bytes);
  },
};
