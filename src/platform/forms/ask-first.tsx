import type { PageParts } from '../web/index.ts';
import type { Confirm } from './action-parts.ts';
import { ActionForm, type Filled, Unseen } from './filled.tsx';

/** What is asked before something that ends or removes a thing for good: one button does it, a link leads back. */
export function askFirst(
  { question, words, button }: Confirm,
  of: Filled,
  { at, isYoung }: { readonly at: string; readonly isYoung: boolean },
): PageParts {
  return {
    title: question,
    back: at,
    body: (
      <>
        {isYoung ? null : <h1 class="govuk-heading-l">{question}</h1>}
        <p class="govuk-body">{words}</p>
        <ActionForm of={of} button={button} classes="govuk-button--warning">
          <Unseen of={of} except={[]} />
          <input type="hidden" name="_sure" value="yes" />
        </ActionForm>
        <p class="govuk-body">
          <a class="govuk-link" href={at}>
            No, go back
          </a>
        </p>
      </>
    ),
  };
}
