import type { FastifyInstance } from 'fastify';
import { type HearthDatabase, sqlState } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { noteWriting } from '../sign-in/session.ts';

/** Whether a page has a form for long words which nothing keeps while they are typed. A draft is kept as it is typed. */
export function writesAtLength(html: string): boolean {
  return html
    .split('<form ')
    .slice(1)
    .map((form) => form.slice(0, form.indexOf('</form>')))
    .some(
      (form) => form.includes('<textarea') && !form.slice(0, form.indexOf('>')).includes('data-hearth-draft'),
    );
}

/**
 * Notes of each page that goes out to staff whether they may be writing at length: their sign-in then bears a longer
 * silence. Written only when it changes. Whether it could be noted makes no difference to the answer.
 */
export function notePages(app: FastifyInstance, database: HearthDatabase<Tables>): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { person } = request;
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (!person || person.childId || !isPage || typeof payload !== 'string') return;
    const writes = writesAtLength(payload);
    if (writes === person.writesAtLength) return;
    await database
      .asService((tx) => noteWriting(tx, person.sessionId, writes))
      .catch((error) => {
        request.log.error({ code: sqlState(error) ?? 'unexpected-fault' }, 'a page was not noted');
      });
  });
}
