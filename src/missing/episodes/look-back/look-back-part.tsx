import { momentInWords } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import type { LookBackOfEpisode } from '../get-episode.ts';

/** What was said when people looked back, and the form for whoever may add to it. */
export function LookBack({
  lookBacks,
  form,
}: {
  lookBacks: readonly LookBackOfEpisode[];
  form: Filled | undefined;
}) {
  return (
    <>
      <h2 class="govuk-heading-m">Looking back</h2>
      {lookBacks.length === 0 ? <p class="govuk-body">Nobody has looked back yet.</p> : null}
      <ul class="govuk-list">
        {lookBacks.map(({ needed, words, by_name, happened_at }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              {needed ? 'The police needed to be told' : 'The police did not need to be told'}
            </p>
            <p class="govuk-body hearth-words">{words}</p>
            <p class="govuk-hint">
              {by_name}, {momentInWords(happened_at)}
            </p>
          </li>
        ))}
      </ul>
      {form ? (
        <Details summaryText="Say whether the police needed to be told" open={form.isBegun}>
          <ActionForm of={form} button="Keep this view" classes="govuk-button--secondary" />
        </Details>
      ) : null}
    </>
  );
}
