import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { InsetText } from '../../../platform/html/index.ts';
import type { ChainLine } from '../get-seizure.ts';

const askedWords = {
  'handed-over': 'You are asked to sign that you took it over.',
  destroyed: 'You are asked to sign that you saw it destroyed.',
  collected: '',
} as const;

/** The second signature, for whoever was asked; for whoever signed first, that it waits. */
export function SecondForm(props: { line: ChainLine | undefined; form: Filled; personId: string }) {
  const { line, form, personId } = props;
  // There is nothing to sign for them any more: what they wrote is not lost.
  const typed = form.hasFaults ? <Fields of={form} only={['words']} /> : null;
  if (!line) return typed;
  if (line.asked_id === personId)
    return (
      <>
        <h2 class="govuk-heading-m">{askedWords[line.kind]}</h2>
        <p class="govuk-body">Sign only what you saw yourself. {line.signed_by_name} has signed first.</p>
        <ActionForm of={form} button="" />
      </>
    );
  if (line.signed_by === personId)
    return (
      <>
        <h2 class="govuk-heading-m">It is waiting for {line.asked_name}</h2>
        <p class="govuk-body">
          They will see it in “My work”. Until they sign, it counts as not having happened. If they cannot
          sign, withdraw it and ask someone else who was there.
        </p>
        <ActionForm of={form} button="" classes="govuk-button--secondary" />
      </>
    );
  return (
    <>
      <InsetText text={`It needs the signature of ${line.asked_name ?? 'somebody else'}.`} />
      {typed}
    </>
  );
}
