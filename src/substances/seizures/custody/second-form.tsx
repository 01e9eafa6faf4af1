import { Button, InsetText } from '../../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../../platform/web/index.ts';
import { type Filled, WordsField } from '../../forms/fields.tsx';
import type { ChainLine } from '../get-seizure.ts';

const askedWords = {
  'handed-over': 'You are asked to sign that you took it over.',
  destroyed: 'You are asked to sign that you saw it destroyed.',
} as const;

/** The second signature, for whoever was asked; for whoever signed first, that it waits. */
export function SecondForm(props: Filled & { line: ChainLine; seizureId: string; person: SignedIn }) {
  const { line, seizureId, person, values, errors } = props;
  if (line.kind === 'collected') return null;
  const isAsked = line.asked_id === person.personId;
  if (!(isAsked || line.signed_by === person.personId))
    return <InsetText text={`It waits for the signature of ${line.asked_name ?? 'somebody else'}.`} />;
  return (
    <form method="post" action={`/substances/seizures/${seizureId}/signatures`} novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="event" value={line.id} />
      {isAsked ? (
        <>
          <h2 class="govuk-heading-m">{askedWords[line.kind]}</h2>
          <p class="govuk-body">Sign only what you saw yourself. {line.signed_by_name} has signed first.</p>
          <WordsField
            name="secondWords"
            label="Anything to add, or why you do not sign"
            rows={2}
            {...{ values, errors }}
          />
          <div class="govuk-button-group">
            <Button text="I was there, and I sign" name="verdict" value="signed" preventDoubleClick />
            <Button text="I do not sign" name="verdict" value="refused" classes="govuk-button--secondary" />
          </div>
        </>
      ) : (
        <>
          <h2 class="govuk-heading-m">It waits for {line.asked_name}</h2>
          <p class="govuk-body">
            They find it in their work. Until they sign, it counts as not having happened. If they cannot
            sign, withdraw it and ask somebody else who was there.
          </p>
          <WordsField name="secondWords" label="Why it is withdrawn" rows={2} {...{ values, errors }} />
          <Button text="Withdraw it" name="verdict" value="withdrawn" classes="govuk-button--secondary" />
        </>
      )}
    </form>
  );
}
