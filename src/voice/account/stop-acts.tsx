import { ActionForm, action, type Filled, form } from '../../platform/forms/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import { theirOwn, themselves } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';
import { type AccountAct, actsOf, stopAct } from './agree.ts';

/** What adults are doing about the visitor's account, before anything else, and how to stop it. */
export function StopActs({ acts, stop }: { acts: readonly AccountAct[]; stop: Filled }) {
  return (
    <>
      {acts.map(({ id, what, names }) => (
        <InsetText>
          <p class="govuk-body">
            <strong>
              {what === 'open'
                ? `A new page in your name: ${names.join(' and ')} agreed to it.`
                : `${names.join(' and ')} asked to close your page.`}
            </strong>{' '}
            {what === 'open' ? 'If you did not start it, stop it.' : 'If you want to keep it, stop this.'}
          </p>
          <ActionForm
            of={stop.with({ to: `/me/account/acts/${id}/stop` })}
            button="Stop it"
            classes="govuk-button--warning"
          />
          <p class="govuk-body">Your reviewing officer and your advocate will know.</p>
        </InsetText>
      ))}
    </>
  );
}

/** The young person stops what adults agreed to about their account. */
export const stopAction = action({
  path: '/me/account/acts/:actId/stop',
  shownAt: null,
  who: 'young-person',
  may: theirOwn,
  audit: { send: 'stopped-account-act' },
  open: async (context) => {
    const { personId, childId } = themselves(context);
    context.auditSubject({ kind: 'young-account', id: personId, childId });
    return { acts: await actsOf(context.tx, childId) };
  },
  form: form({}),
  frame: youngFrame,
  page: ({ opened: { acts }, form }) => {
    const body = <StopActs acts={acts} stop={form} />;
    return { title: 'My page', body, back: '/me' };
  },
  act: async (tx, _, __, { context }) => {
    await stopAct(tx, context.params.actId ?? '');
    return { to: '/me', made: {} };
  },
  example: {},
});
