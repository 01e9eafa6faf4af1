import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import type { Ask } from '../asks-of.ts';
import { kindInAddress } from '../new/kind-in-address.ts';

/** What I can do with something that I asked for. */
export interface FormsOfMyAsk {
  readonly helped: Filled;
  readonly 'take-back': Filled;
  readonly 'next-step': Filled;
}

/** What can be done when the answer was not good enough: the next step of a complaint, or somebody to help. */
export function NextStep({ ask, form }: { ask: Ask; form: Filled | undefined }) {
  return (
    <>
      {ask.followed_by ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/me/asks/${ask.followed_by}`}>
            You went on to the next step
          </a>
        </p>
      ) : (
        <h2 class="govuk-heading-m">If this is not good enough</h2>
      )}
      {form ? (
        <>
          <p class="govuk-body">
            {ask.stage === 1
              ? 'You can ask for step two. Then two people who were not part of it look into it.'
              : 'You can ask for step three. Then three people from outside meet and talk about it.'}
          </p>
          <ActionForm of={form} button="Ask for the next step" classes="govuk-button--secondary" />
        </>
      ) : null}
      {ask.kind === 'complaint' && ask.stage === 3 ? (
        <p class="govuk-body">
          You can write to the Ombudsman. That is someone who checks that councils are fair.
        </p>
      ) : null}
      {ask.followed_by ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/me/asks/new/${kindInAddress('advocate')}`}>
            Ask for an advocate to help you
          </a>
        </p>
      )}
    </>
  );
}

/** Takes an ask back, after a second thought: it stays readable, and nobody acts on it. */
export function TakeBack({ form }: { form: Filled }) {
  return (
    <Details summaryText="I want to take it back">
      <p class="govuk-body">Then nobody will act on it. You can ask again at any time.</p>
      <ActionForm of={form} button="Yes, take it back" classes="govuk-button--secondary" />
    </Details>
  );
}
