import { ActionForm, action } from '../../../platform/forms/index.ts';
import type { May, SignedInContext } from '../../../platform/web/index.ts';
import { roleLabel } from '../roles.ts';
import { takeForm } from './around-forms.ts';
import { beginInvolvement } from './involved.ts';
import { postAskOfUs, servesInPost } from './post-asks.ts';

const mayTakePost: May = {
  words: 'people in the service that is asked',
  check: ({ tx, params }) => servesInPost(tx, params.postAskId ?? ''),
};

async function openPostAsk({ tx, params, auditSubject: about }: SignedInContext) {
  const ask = await postAskOfUs(tx, params.postAskId ?? '');
  about({ kind: 'post-ask', id: ask.id, childId: ask.child_id });
  return ask;
}

/** A post is asked of the visitor's service: who takes it on is that to the child from today. */
export const takePostAction = action({
  path: '/post-asks/:postAskId',
  may: mayTakePost,
  audit: { show: 'viewed-post-ask', send: 'took-post' },
  open: openPostAsk,
  form: ({ people }) => takeForm(people),
  page: ({ opened: { role, child, asked_by_name, words }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">
          {roleLabel(role)} for {child}
        </h1>
        <p class="govuk-body">{asked_by_name ?? 'Somebody'} has asked for one.</p>
        {words ? <p class="govuk-body hearth-words">{words}</p> : null}
        <ActionForm of={form} button="Take it on" />
      </>
    );
    return { title: 'Requests to your service', body, back: '/my-work' };
  },
  act: async (tx, { child_id, role }, { who }, by) => {
    await beginInvolvement(tx, { childId: child_id, personId: who, role }, by);
    return { to: '/my-work', made: {} };
  },
  example: {},
});
