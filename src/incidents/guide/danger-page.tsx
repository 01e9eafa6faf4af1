import { Button } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { guideLink } from './links.ts';
import type { Answers } from './question.ts';
import { SayTo999, SecondCall } from './say-to-999.tsx';

/** Someone is in danger: call 999 now, what to say, the foster carer's second call, and the way on. */
export function dangerPage(answers: Answers): PageParts {
  return {
    title: 'Call 999 now',
    back: guideLink(answers, { ask: 'danger' }),
    body: (
      <>
        <h1 class="govuk-heading-xl">Call 999 now</h1>
        <Button href="tel:999" text="Call 999" classes="govuk-button--warning hearth-wide" />
        <h2 class="govuk-heading-m">Say to 999</h2>
        <SayTo999 />
        <h2 class="govuk-heading-m">Are you a foster carer?</h2>
        <SecondCall />
        <h2 class="govuk-heading-m">If the danger passes before help comes</h2>
        <p class="govuk-body">
          Call again and say so. You can ask the police to leave it to you to put right.
        </p>
        <h2 class="govuk-heading-m">When everyone is safe</h2>
        <p class="govuk-body">Come back and see what to do next, and who to tell.</p>
        <Button href={guideLink(answers)} text="Everyone is safe now: carry on" classes="hearth-wide" />
      </>
    ),
  };
}
