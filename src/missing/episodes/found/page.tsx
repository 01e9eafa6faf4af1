import { type ChildToday, calledName } from '../../../care/index.ts';
import { Button, Input, Radios, Textarea, WarningText } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MomentFields } from '../../moments/moment-fields.tsx';
import { EntryField } from '../../parts/written-once.tsx';
import type { EpisodeOpened } from '../get-episode.ts';

/** They are found: when, by whom, how they are. */
export function FoundPage(props: {
  episode: EpisodeOpened;
  child: ChildToday;
  reported: boolean;
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
  now: Date;
}) {
  const { episode, child, reported, values, entry, errors, person, now } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const name = calledName(child);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{name} is found</h1>
      <p class="govuk-body">
        See to them first: food, rest, a doctor if needed. Show that you are glad. Questions can wait.
      </p>
      {reported ? (
        <WarningText
          text="The police were told that they are away. Tell them now that they are found."
          iconFallbackText="Warning"
        />
      ) : null}
      <form method="post" action={`/missing/episodes/${episode.id}/found`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        <MomentFields name="found" legend="When?" values={values} errors={errors} usual={now} />
        <Input
          id="foundBy"
          name="foundBy"
          label={{ text: 'By whom? Or did they come back themselves?' }}
          value={values.foundBy ?? ''}
          errorMessage={error('foundBy')}
        />
        <Input
          id="foundWhere"
          name="foundWhere"
          label={{ text: 'Where?' }}
          value={values.foundWhere ?? ''}
          errorMessage={error('foundWhere')}
        />
        <Textarea
          id="howTheyAre"
          name="howTheyAre"
          rows={4}
          label={{ text: 'How are they?' }}
          hint={{ text: 'What you see and what they say. No questioning now.' }}
          value={values.howTheyAre ?? ''}
          errorMessage={error('howTheyAre')}
        />
        <Input
          id="safeAndWellBy"
          name="safeAndWellBy"
          label={{ text: 'Who has seen that they are safe and well?' }}
          hint={{ text: 'Leave it empty while nobody has.' }}
          value={values.safeAndWellBy ?? ''}
          errorMessage={error('safeAndWellBy')}
        />
        <Radios
          idPrefix="risk"
          name="risk"
          fieldset={{ legend: { text: 'Is there still a danger?', classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'none', text: 'No, they are safe' },
            { value: 'significant', text: 'There is still a significant risk of harm' },
            { value: 'immediate', text: 'They are in immediate danger: call 999 now' },
          ]}
          value={values.risk ?? ''}
          errorMessage={error('risk')}
        />
        <Button text={`${name} is found`} />
      </form>
    </>
  );
}
