import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { InsetText, Select, SummaryList, Tag } from '../../platform/html/index.ts';
import { ErrorList, type SignedIn } from '../../platform/web/index.ts';
import { ChoiceField, DayField, type Filled, FoldedForm, LineField, WordsField } from '../forms/fields.tsx';
import { spotEvents, spotKinds } from '../model.ts';
import type { SpotInList, WholeSpot } from './hot-spots.ts';

const nobody = 'Places only. Name no child and nobody else: this is shared with people who do not know them.';

interface Form extends Filled {
  readonly person: SignedIn;
  readonly entry: string;
}

function NewSpotForm(props: Form & { areas: readonly { id: string; name: string }[] }) {
  const { areas, person, entry, values, errors } = props;
  const filled = { values, errors };
  const [only] = areas;
  if (!only)
    return (
      <InsetText text="Your setting lies in no authority that we know of. Ask the registered manager." />
    );
  return (
    <FoldedForm
      summary="Write down a place"
      action="/substances/hot-spots"
      button="Sign and save"
      open={Object.keys(errors).length > 0}
      {...{ person, entry }}
    >
      {areas.length === 1 ? (
        <input type="hidden" name="authority" value={only.id} />
      ) : (
        <Select
          id="authority"
          name="authority"
          label={{ text: 'In whose area does it lie?' }}
          value={values.authority ?? ''}
          items={[{ value: '', text: 'Choose' }, ...areas.map(({ id, name }) => ({ value: id, text: name }))]}
          errorMessage={errors.authority ? { text: errors.authority } : undefined}
        />
      )}
      <ChoiceField name="kind" label="What kind of place is it?" among={spotKinds} {...filled} />
      <LineField
        name="area"
        label="Where is it?"
        hint="So that somebody else finds it. No home addresses of children."
        {...filled}
      />
      <WordsField name="seen" label="What goes on there?" hint={nobody} {...filled} />
      <DayField name="since" label="Since when, as far as you know?" {...filled} />
      <WordsField
        name="disruption"
        label="What could be done to stop it, and by whom?"
        rows={2}
        {...filled}
      />
    </FoldedForm>
  );
}

/** Places in the visitor's areas. */
export function HotSpotsPage(
  props: Form & { spots: readonly SpotInList[]; areas: readonly { id: string; name: string }[] },
) {
  const { spots, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Places to watch</h1>
      <p class="govuk-body">{nobody}</p>
      {spots.length === 0 ? <InsetText text="No place is written down in your area." /> : null}
      <ul class="govuk-list">
        {spots.map((spot) => (
          <li class="hearth-card">
            <p class="govuk-body govuk-!-margin-bottom-1">
              <a class="govuk-link" href={`/substances/hot-spots/${spot.id}`}>
                {spot.area}
              </a>{' '}
              {spot.latest === 'quiet' ? <Tag text="Quiet now" classes="govuk-tag--grey" /> : null}
            </p>
            <p class="govuk-hint govuk-!-margin-bottom-0">
              {spotKinds[spot.kind]}. {spot.authority_name}. Since {dayInWords(spot.since_day)}.
            </p>
          </li>
        ))}
      </ul>
      <NewSpotForm {...props} />
    </>
  );
}

/** One place: what goes on, with whom it was shared, and what was done. */
export function HotSpotPage(props: Form & { spot: WholeSpot }) {
  const { spot, person, entry, values, errors } = props;
  const filled = { values, errors };
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const isShared = spot.events.some(({ kind }) => kind === 'shared');
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">{spot.authority_name}</span>
      <h1 class="govuk-heading-l">{spot.area}</h1>
      {isShared ? null : (
        <InsetText text="This has not been shared with anybody yet. Tell the people who can do something about it." />
      )}
      <SummaryList
        rows={[
          row('Kind of place', spotKinds[spot.kind]),
          row('What goes on', spot.seen),
          row('Since', dayInWords(spot.since_day)),
          row('What could be done', spot.disruption || 'Nothing written yet'),
        ]}
      />
      <p class="govuk-hint">
        Written by {spot.recorded_by_name}, {londonTime(spot.recorded_at)}
      </p>
      <h2 class="govuk-heading-m">Since then</h2>
      {spot.events.length === 0 ? <p class="govuk-body">Nothing has been added yet.</p> : null}
      <ul class="govuk-list">
        {spot.events.map((event) => (
          <li class="hearth-card">
            <p class="govuk-body hearth-words govuk-!-margin-bottom-1">
              <strong>
                {event.kind === 'shared' ? `Shared with ${event.with_whom}` : spotEvents[event.kind]}
              </strong>
              : {event.words}
            </p>
            <p class="govuk-hint govuk-!-margin-bottom-0">
              On {dayInWords(event.happened_on)}. Written by {event.by_name}.
            </p>
          </li>
        ))}
      </ul>
      <FoldedForm
        summary="Add to this place"
        action={`/substances/hot-spots/${spot.id}/additions`}
        button="Sign and add"
        open={Object.keys(errors).length > 0}
        {...{ person, entry }}
      >
        <ChoiceField name="kind" label="What happened?" among={spotEvents} {...filled} />
        <LineField
          name="withWhom"
          label="If it was shared: with whom?"
          hint="A team or post, such as: the neighbourhood police team."
          {...filled}
        />
        <WordsField name="words" label="Say more" hint={nobody} {...filled} />
        <DayField name="on" label="On which day?" {...filled} />
      </FoldedForm>
    </>
  );
}
