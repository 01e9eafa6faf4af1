import { Button, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';

/** Declining what a notice asks, with the reason. */
export function DeclineNoticePage(props: {
  noticeId: string;
  what: string;
  words: string;
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { noticeId, what, words, person, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Decline it</h1>
      <p class="govuk-body">{what}. It then goes to whoever answers for the child.</p>
      <form method="post" action={`/notices/${noticeId}/answer`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="answer" value="declined" />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Why do you decline?' }}
          value={words}
          errorMessage={errors.words ? { text: errors.words } : undefined}
        />
        <Button text="Decline it" preventDoubleClick />
      </form>
    </>
  );
}
