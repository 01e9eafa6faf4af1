import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { choiceOf, chooseMessages } from '../digests/choose.ts';
import { MyMessagesPage } from '../digests/page.tsx';
import { formId, orErrors, valuesOf } from '../form-values.ts';
import { messagesTo, outboxOverview } from './list-messages.ts';
import { OutboxPage } from './page.tsx';

async function choicePage(visit: SignedInVisit, textsAreSent: boolean, errors: FieldErrors = {}) {
  const { tx, person, query } = visit;
  const hasErrors = Object.keys(errors).length > 0;
  const { how, channel, telephone } = await choiceOf(tx, person.personId);
  const values = hasErrors ? valuesOf(visit) : { how, channel, telephone: telephone ?? '' };
  const saved = query.get('saved') === '1';
  const body = (
    <MyMessagesPage {...{ person, values, textsAreSent, saved, errors }} formId={formId(visit, 'choice')} />
  );
  return page({ title: 'How I am told', body, back: '/my-work', hasErrors });
}

/** The outbox, and how one is told. */
export function outboxRoutes(textsAreSent: boolean): Route[] {
  return [
    {
      method: 'GET',
      path: '/outbox',
      who: 'signed-in',
      audit: 'viewed-outbox',
      answer: async ({ tx, person }) => {
        const messages = await messagesTo(tx, person.personId);
        const overview = person.roles.includes('administrator') ? await outboxOverview(tx) : null;
        const body = <OutboxPage messages={messages} overview={overview} />;
        return page({ title: 'Messages', body, back: '/my-work' });
      },
    },
    {
      method: 'GET',
      path: '/my-messages',
      who: 'signed-in',
      audit: null,
      answer: (visit) => choicePage(visit, textsAreSent),
    },
    {
      method: 'POST',
      path: '/my-messages',
      who: 'signed-in',
      audit: 'chose-messages',
      answer: (visit) => {
        const { tx, form, person, now } = visit;
        const asked = {
          id: formId(visit, 'choice'),
          how: one(form, 'how'),
          channel: one(form, 'channel'),
          telephone: one(form, 'telephone'),
        };
        return orErrors(
          async () => {
            await chooseMessages(tx, asked, { personId: person.personId, now, textsAreSent });
            return redirect('/my-messages?saved=1');
          },
          (errors) => choicePage(visit, textsAreSent, errors),
        );
      },
    },
  ];
}
