import { Button, Checkboxes, WarningText } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { Pack } from './lay-out.ts';

/** The whole answer, exactly as it will be read, and the second look. */
export function PackPage(props: {
  requestId: string;
  pack: Pack;
  mark: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { requestId, pack, mark, errors, person } = props;
  const titles = [...new Set(pack.pieces.map(({ title }) => title))];
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">The whole answer</h1>
      <p class="govuk-body">Exactly what whoever asked will read.</p>
      {titles.map((title) => (
        <section>
          <h2 class="govuk-heading-m">{title}</h2>
          {pack.pieces
            .filter((piece) => piece.title === title)
            .map(({ writtenAt, reads, withheldBecause }) => (
              <div class="hearth-card">
                {writtenAt ? <p class="govuk-hint">{writtenAt}</p> : null}
                <p class="govuk-body hearth-words" dir="auto">
                  {reads ?? `Not given: ${withheldBecause}`}
                </p>
              </div>
            ))}
        </section>
      ))}
      <WarningText
        iconFallbackText="Important"
        text="Each piece may be harmless, and together they may tell who somebody is. Read it as one."
      />
      <form method="post" action={`/subject-access/${requestId}/pack`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="seen" value={mark} />
        <Checkboxes
          name="read"
          idPrefix="read"
          errorMessage={errors.read ? { text: errors.read } : undefined}
          items={[{ value: 'yes', text: 'I have read it to the end, and nobody else can be recognised' }]}
        />
        <Button text="Make the answer ready" preventDoubleClick />
      </form>
    </>
  );
}
