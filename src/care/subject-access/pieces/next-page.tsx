import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Checkboxes } from '../../../platform/html/index.ts';
import type { NextPiece } from './check-piece.ts';

/** The next pieces, as they would read: what is right is ticked, what is not is opened. */
export function NextPiecesPage(props: {
  requestId: string;
  next: readonly NextPiece[];
  waiting: number;
  form: Filled;
}) {
  const { requestId, next, waiting, form } = props;
  const path = `/subject-access/${requestId}/pieces`;
  if (next.length === 0) {
    return (
      <>
        <h1 class="govuk-heading-l">Every piece is checked</h1>
        <p class="govuk-body">
          <a class="govuk-link" href={`/subject-access/${requestId}/pack`}>
            Read the whole answer, and make it ready
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1 class="govuk-heading-l">The next pieces</h1>
      <p class="govuk-body">
        {waiting} are waiting. We have covered the names of other children that we know. Read each piece: we
        do not know the names of family, friends and neighbours. Open a piece to cover more or less, or not to
        give it.
      </p>
      <ActionForm of={form} button="Give the ticked ones">
        {next.map(({ piece, reads, mark }, index) => (
          <article class="hearth-card">
            <h2 class="govuk-heading-s">
              <a class="govuk-link" href={`${path}/${piece.id}`}>
                {piece.title}
                <span class="govuk-visually-hidden">, piece {index + 1}</span>
              </a>
            </h2>
            {piece.written_at ? <p class="govuk-hint">{londonTime(piece.written_at)}</p> : null}
            <p class="govuk-body hearth-words" dir="auto">
              {reads}
            </p>
            <Checkboxes
              name="right"
              idPrefix={index === 0 ? 'right' : `right-${index}`}
              values={[...form.typed('right').all()]}
              classes="govuk-checkboxes--small"
              items={[
                {
                  value: `${piece.id} ${mark}`,
                  html: (
                    <>
                      Right as it is<span class="govuk-visually-hidden">, piece {index + 1}</span>
                    </>
                  ),
                },
              ]}
            />
          </article>
        ))}
      </ActionForm>
    </>
  );
}
