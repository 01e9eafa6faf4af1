import type { Chosen } from '../../care/index.ts';
import { Button, Checkboxes, WarningText } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';

/** The second look: exactly what the young person will read. */
export function PreviewPage(props: {
  releaseId: string;
  shown: string;
  /** The mark of what is shown. */
  seen: string;
  chosen: Chosen;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { releaseId, shown, seen, chosen, errors, person } = props;
  const path = `/releases/${releaseId}`;
  const carried = (
    <>
      {chosen.cover.map((words) => (
        <input type="hidden" name="cover" value={words} />
      ))}
      <input type="hidden" name="more" value={chosen.more} />
    </>
  );
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Exactly what they will read</h1>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {shown}
      </p>
      <WarningText
        iconFallbackText="Important"
        text="Read it as somebody who knows the house. Can anybody else be recognised, by what they did or where they were?"
      />
      <form method="post" action={`${path}/give`} novalidate>
        <CsrfField person={person} />
        {carried}
        <input type="hidden" name="seen" value={seen} />
        <Checkboxes
          name="read"
          idPrefix="read"
          errorMessage={errors.read ? { text: errors.read } : undefined}
          items={[{ value: 'yes', text: 'I have read it to the end, and nobody else can be recognised' }]}
        />
        <Button text="Give it to them" preventDoubleClick />
      </form>
      <form method="post" action={`${path}/change`}>
        <CsrfField person={person} />
        {carried}
        <Button text="Cover more, or less" classes="govuk-button--secondary" />
      </form>
    </>
  );
}
