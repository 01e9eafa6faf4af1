import { ActionForm, action, Fields } from '../../../platform/forms/index.ts';
import { theirOwn, themselves } from '../../frame/their-own.ts';
import { youngFrame } from '../../frame/young-frame.tsx';
import { myRecords } from '../../my-record/my-records.ts';
import { raiseChallenge } from '../raise-challenge.ts';
import { raiseForm } from './challenge-forms.ts';

/** "I do not agree": a young person says what is wrong, and what would make it right. */
export const raiseAction = action({
  path: '/me/challenges',
  shownAt: '/me/challenges/new',
  who: 'young-person',
  may: theirOwn,
  audit: { show: 'opened-challenge-form', send: 'raised-challenge' },
  open: async (context) => ({ childId: themselves(context).childId, records: await myRecords(context.tx) }),
  form: raiseForm,
  start: (_, { query }) => ({ incidentId: query.get('record') }),
  frame: youngFrame,
  page: ({ form }) => ({
    title: 'I do not agree',
    back: '/me/challenges',
    body: (
      <ActionForm of={form} button="Send it">
        <Fields of={form} />
        <p class="govuk-body">
          Your social worker, the manager, your reviewing officer and your advocate can read this.
        </p>
      </ActionForm>
    ),
  }),
  act: async (tx, { childId }, raised, by) => {
    const id = by.newId();
    await raiseChallenge(tx, { ...raised, id, childId, together: false }, by);
    by.about({ kind: 'challenge', id, childId });
    return { to: `/me/challenges/${id}`, made: { id } };
  },
  example: { whatIsWrong: 'I did not push anybody.', whatIWant: 'Write it right.' },
});
