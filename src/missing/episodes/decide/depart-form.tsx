import { Button, Details, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { missingRoutes } from '../../../protocol/index.ts';
import { EntryField } from '../../parts/written-once.tsx';
import type { DecisionOfEpisode } from '../get-episode.ts';
import { routeInWords } from '../in-words.ts';

/** Doing something else than the answer says: it is theirs to decide, and the reason is kept. */
export function DepartForm(props: {
  decision: DecisionOfEpisode;
  episodeId: string;
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { decision, episodeId, values, entry, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <Details
      summaryText="We do something else"
      open={errors.chosen !== undefined || errors.reason !== undefined}
    >
      <form method="post" action={`/missing/episodes/${episodeId}/departures`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        <Radios
          idPrefix="chosen"
          name="chosen"
          fieldset={{ legend: { text: 'What do you do?' } }}
          items={missingRoutes
            .filter((route) => route !== decision.route)
            .map((value) => ({ value, text: routeInWords(value) }))}
          value={values.chosen ?? ''}
          errorMessage={error('chosen')}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={{ text: 'Why is this right for them tonight?' }}
          value={values.reason ?? ''}
          errorMessage={error('reason')}
        />
        <Button text="Keep this" classes="govuk-button--secondary" />
      </form>
    </Details>
  );
}
