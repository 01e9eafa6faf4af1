import { mayWork } from '../../care/index.ts';
import { listAsked, page, type Route } from '../../platform/web/index.ts';
import { messagesTo, outboxOverview } from './list-messages.ts';
import { OutboxPage } from './outbox-page.tsx';

/** The outbox. */
export const outboxRoute: Route = {
  method: 'GET',
  path: '/outbox',
  who: 'signed-in',
  may: mayWork('it lists their own messages, and counts those of the people they administer'),
  audit: 'viewed-outbox',
  answer: async (context) => {
    const { tx, person, query } = context;
    const messages = await messagesTo(tx, person.personId, listAsked(context));
    const failed = listAsked(context, 'failedAfter');
    const overview = person.roles.includes('administrator') ? await outboxOverview(tx, failed) : null;
    const body = <OutboxPage {...{ messages, overview, query }} />;
    return page({ title: 'Messages', body, back: '/my-work' });
  },
};
