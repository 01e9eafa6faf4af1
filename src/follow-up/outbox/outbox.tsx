import { mayWork } from '../../care/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { messagesTo, outboxOverview } from './list-messages.ts';
import { OutboxPage } from './outbox-page.tsx';

/** The outbox. */
export const outboxRoute: Route = {
  method: 'GET',
  path: '/outbox',
  who: 'signed-in',
  may: mayWork('it lists their own messages, and counts those of the people they administer'),
  audit: 'viewed-outbox',
  answer: async ({ tx, person }) => {
    const messages = await messagesTo(tx, person.personId);
    const overview = person.roles.includes('administrator') ? await outboxOverview(tx) : null;
    const body = <OutboxPage messages={messages} overview={overview} />;
    return page({ title: 'Messages', body, back: '/my-work' });
  },
};
