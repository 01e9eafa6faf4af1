import { Button, Details, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { momentInWords } from '../../moments/wall-clock.ts';
import { EntryField } from '../../parts/written-once.tsx';
import type { LookBackOfEpisode } from '../get-episode.ts';

/** Looking back: whether the police need have had it. */
export function LookBack(props: {
  episodeId: string;
  lookBacks: readonly LookBackOfEpisode[];
  mayAdd: boolean;
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { episodeId, lookBacks, mayAdd, values, entry, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <h2 class="govuk-heading-m">Looking back</h2>
      {lookBacks.length === 0 ? <p class="govuk-body">Nobody has looked back yet.</p> : null}
      <ul class="govuk-list">
        {lookBacks.map(({ needed, words, by_name, happened_at }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              {needed ? 'The police needed to have it' : 'The police need not have had it'}
            </p>
            <p class="govuk-body hearth-words">{words}</p>
            <p class="govuk-hint">
              {by_name}, {momentInWords(happened_at)}
            </p>
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <Details
          summaryText="Say whether the police needed to have it"
          open={errors.needed !== undefined || errors.lookBackWords !== undefined}
        >
          <form method="post" action={`/missing/episodes/${episodeId}/look-back`} novalidate>
            <CsrfField person={person} />
            <EntryField id={entry} />
            <Radios
              idPrefix="needed"
              name="needed"
              fieldset={{ legend: { text: 'Knowing what you know now' } }}
              items={[
                { value: 'yes', text: 'The police needed to have it' },
                { value: 'no', text: 'The police need not have had it' },
              ]}
              value={values.needed ?? ''}
              errorMessage={error('needed')}
            />
            <Textarea
              id="lookBackWords"
              name="lookBackWords"
              rows={3}
              label={{ text: 'Why?' }}
              value={values.lookBackWords ?? ''}
              errorMessage={error('lookBackWords')}
            />
            <Button text="Keep this view" classes="govuk-button--secondary" />
          </form>
        </Details>
      ) : null}
    </>
  );
}
