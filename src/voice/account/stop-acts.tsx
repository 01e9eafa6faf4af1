import { Button, InsetText } from '../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../platform/web/index.ts';
import type { AccountAct } from './agree.ts';

/** What adults are doing about the visitor's account, before anything else, and how to stop it. */
export function StopActs({ acts, person }: { acts: readonly AccountAct[]; person: SignedIn }) {
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
          <form method="post" action={`/me/account/acts/${id}/stop`}>
            <CsrfField person={person} />
            <Button text="Stop it" classes="govuk-button--warning" />
          </form>
          <p class="govuk-body">Your reviewing officer and your advocate will know.</p>
        </InsetText>
      ))}
    </>
  );
}
