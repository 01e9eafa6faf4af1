import { notFound } from '../errors/index.ts';
import { ActionForm, form, pressAt } from '../forms/index.ts';
import {
  forgetKept,
  type KeptForm,
  keptForms,
  type Route,
  SendAgain,
  type SignedInContext,
  WhatWasWritten,
} from '../web/index.ts';
import { ownAccount, ownSignIn } from './account/own-account.ts';
import { ownAction } from './own-action.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** What was kept for the visitor: one press saves it, or throws it away. */
function KeptPage({ kept, context }: { kept: readonly KeptForm[]; context: SignedInContext }) {
  return (
    <>
      <h1 class="govuk-heading-l">What you wrote is here</h1>
      <p class="govuk-body">
        {kept.length === 0
          ? 'Nothing is kept for you.'
          : 'Your sign-in had ended when you sent it. Save it now, and carry on where you were.'}
      </p>
      {kept.map((form) => (
        <section class="hearth-card">
          <p class="govuk-body">It was sent to {form.path}</p>
          <WhatWasWritten fields={form.fields} />
          <SendAgain kept={form} csrfToken={context.person.csrfToken} label="Save what I wrote" />
          <ActionForm
            of={pressAt(context, `/kept/${form.id}/discard`)}
            button="Delete it"
            classes="govuk-button--secondary"
          />
        </section>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href="/my-work">
          Go to my work
        </a>
      </p>
    </>
  );
}

/** What somebody wrote when their sign-in had ended, until they save it or throw it away. */
export const keptWordsRoutes = (deps: SignInDeps): readonly Route[] =>
  ownAction(deps, {
    path: '/kept/:keptId/discard',
    shownAt: '/kept',
    may: ownSignIn,
    mayShow: ownAccount,
    audit: { show: null, send: 'deleted-kept-words' },
    open: async ({ tx, person, params, now }) => {
      const kept = await keptForms(tx, person.personId, now);
      if (params.keptId && !kept.some(({ id }) => id === params.keptId)) throw notFound();
      return kept;
    },
    form: form({}),
    confirm: {
      question: 'Delete what you wrote?',
      words: 'It was not sent. Once it is deleted, it cannot be brought back.',
      button: 'Delete it',
    },
    page: ({ context, opened: kept }) => ({
      title: 'What you wrote',
      body: <KeptPage {...{ kept, context }} />,
    }),
    act: async (tx, _, __, { context, personId }) => {
      await forgetKept(tx, personId, context.params.keptId ?? '');
      return { to: '/kept', made: {} };
    },
    example: {},
  }).routes;
