import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { WarningText } from '../../../platform/html/index.ts';
import type { Pack } from './lay-out.ts';

/** The whole answer, exactly as it will be read, and the second look. */
export function PackPage({ pack, form }: { pack: Pack; form: Filled }) {
  const titles = [...new Set(pack.pieces.map(({ title }) => title))];
  return (
    <>
      <h1 class="govuk-heading-l">The whole answer</h1>
      <p class="govuk-body">Exactly what the person who asked will read.</p>
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
        text="Each piece may be harmless, but together they may show who someone is. Read it as a whole."
      />
      <ActionForm of={form} button="Make the answer ready" />
    </>
  );
}
