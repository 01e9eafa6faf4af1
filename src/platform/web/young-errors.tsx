import { type Refusal, statusOf } from '../errors/index.ts';
import { type KeptForm, SendAgain, WhatWasWritten } from './kept-form.tsx';
import { page, type Reply } from './reply.ts';
import type { FormFields } from './request-context.ts';

const inWords = (error: Refusal): string => {
  if (statusOf(error) === 404) return 'There is nothing here.';
  if (error.code === 'form-out-of-date') return 'This page was open for too long. Please send it again.';
  if (error.code === 'too-many-requests') return 'That was a lot at once. Wait a minute. Then try again.';
  if (statusOf(error) >= 500) return 'Something broke on our side. It is not your fault.';
  return error.message;
};

/**
 * A young person's page when something went wrong: plain words, and what they wrote is still there.
 * @param number by which the fault stands in the log
 */
export function youngErrorPage(
  error: Refusal,
  kept: KeptForm | null,
  number: string | null,
  csrfToken?: string,
): Reply {
  const body = (
    <>
      <h1 class="govuk-heading-xl">{statusOf(error) === 404 ? 'Not here' : 'Sorry, that did not work'}</h1>
      <p class="govuk-body">{inWords(error)}</p>
      {number ? (
        <p class="govuk-body">
          If it breaks again, ask an adult to pass on this number: <code>{number}</code>
        </p>
      ) : null}
      {kept && csrfToken ? (
        <>
          <p class="govuk-body">Your words are not lost.</p>
          <SendAgain kept={kept} csrfToken={csrfToken} label="Try again" />
        </>
      ) : null}
      {kept && !csrfToken ? <WhatWasWritten fields={kept.fields} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href="/me">
          Go to the first page
        </a>
      </p>
    </>
  );
  return page({ title: 'Sorry', body, look: 'young' }, statusOf(error));
}

/**
 * Their sign-in ended while they wrote. What they wrote waits for them, and for nobody else.
 * @param written what stood in the form, where nobody could tell whose it is: to be copied
 */
export function youngSignInAgain(written: FormFields | null): Reply {
  const body = (
    <>
      <h1 class="govuk-heading-xl">You were away for a while</h1>
      <p class="govuk-body">
        We signed you out to keep you safe. {written ? '' : 'Your words are not lost. Only you can see them.'}
      </p>
      {written ? <WhatWasWritten fields={written} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href="/me/sign-in">
          Sign in again
        </a>
      </p>
    </>
  );
  return page({ title: 'Sign in', body, look: 'young' }, 401);
}
