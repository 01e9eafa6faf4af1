import { mayWork } from '../../care/index.ts';
import { ActionForm, action, Fields } from '../../platform/forms/index.ts';
import type { Route } from '../../platform/web/index.ts';
import { choiceForm } from './choice-form.ts';
import { choiceOf, chooseMessages } from './choose-messages.ts';

/** How one is told: when, and by which way. */
export function myMessagesRoutes(textsAreSent: boolean): readonly Route[] {
  const choose = action({
    path: '/my-messages',
    may: mayWork('they choose how they are told'),
    audit: { show: null, send: 'chose-messages' },
    open: async () => null,
    form: choiceForm(textsAreSent),
    start: (_, { tx, person }) => choiceOf(tx, person.personId),
    page: ({ context, form }) => {
      const body = (
        <>
          <h1 class="govuk-heading-l">How I am told</h1>
          {context.query.get('saved') === '1' ? (
            <p class="govuk-inset-text" role="status">
              Saved.
            </p>
          ) : null}
          <p class="govuk-body">
            A message never names a child and never says what happened. It says that something is waiting,
            with a link.
          </p>
          <p class="govuk-body">
            From 22:00 to 07:00 nothing is sent, unless a clock ends before the morning or you are on duty.
          </p>
          <ActionForm of={form} button="Save">
            <Fields of={form} except={textsAreSent ? [] : ['telephone']} />
          </ActionForm>
          <p class="govuk-body">
            <a class="govuk-link" href="/outbox">
              What was sent to me
            </a>
          </p>
        </>
      );
      return { title: 'How I am told', body, back: '/my-work' };
    },
    act: async (tx, _, chosen, by) => {
      await chooseMessages(tx, chosen, by);
      return { to: '/my-messages?saved=1', made: {} };
    },
    example: { how: 'daily', channel: 'email' },
  });
  return choose.routes;
}
