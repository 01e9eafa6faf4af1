import type { VNode } from 'preact';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';

/** Words that were written down before, with who wrote them down. */
export interface Spoken {
  readonly id: string;
  readonly words: string;
  readonly said_at: Date;
  readonly written_by_name: string | null;
}

/** Sitting together with a child who has no device: their words, written down by somebody they trust. */
export function TogetherPage(props: {
  called: string;
  spoken: readonly Spoken[];
  saved: boolean;
  form: Filled;
  more: VNode;
}) {
  const { called, spoken, saved, form, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Write it down together with {called}</h1>
      {saved ? (
        <p class="govuk-body" role="status">
          <strong>It is kept, word for word. Nobody can change it.</strong>
        </p>
      ) : null}
      <p class="govuk-body">
        Sit side by side, so that {called} sees the screen. Write what they say, in their words and not yours.
      </p>
      <ActionForm of={form} button="Keep it" />
      {spoken.length > 0 ? <h2 class="govuk-heading-m">What they said before</h2> : null}
      {spoken.map((one) => (
        <div class="hearth-card">
          <blockquote class="hearth-quote hearth-words" dir="auto">
            {one.words}
          </blockquote>
          <p class="govuk-body-s">
            Said by {called}, written down by {one.written_by_name ?? 'somebody'}, {londonTime(one.said_at)}
          </p>
        </div>
      ))}
      {more}
    </>
  );
}
