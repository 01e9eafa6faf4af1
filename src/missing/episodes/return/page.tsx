import { type ChildToday, calledName } from '../../../care/index.ts';
import { Button, Input, InsetText, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MomentFields } from '../../moments/moment-fields.tsx';
import { momentInWords } from '../../moments/wall-clock.ts';
import { EntryField } from '../../parts/written-once.tsx';
import type { EpisodeOpened, FoundOfEpisode, ReturnOfEpisode } from '../get-episode.ts';
import { returnInWords } from '../in-words.ts';
import { offerDue } from './record-return.ts';

/** What became of the conversation so far. */
export function ReturnEvents({ events }: { events: readonly ReturnOfEpisode[] }) {
  if (events.length === 0) return <p class="govuk-body">Not offered yet.</p>;
  return (
    <ol class="govuk-list">
      {events.map(({ event, by_whom, independent, words, happened_at, by_name }) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <strong>{returnInWords[event]}</strong>, {momentInWords(happened_at)}, by {by_whom}
            {event === 'held'
              ? independent
                ? ', independent of the home'
                : ', not independent of the home'
              : ''}
          </p>
          {words ? <p class="govuk-body hearth-words">{words}</p> : null}
          <p class="govuk-hint">Written by {by_name}</p>
        </li>
      ))}
    </ol>
  );
}

/** Whose clock the offer has. */
export function OfferClock({ found }: { found: FoundOfEpisode }) {
  return (
    <InsetText
      text={`Offer it by ${momentInWords(offerDue(found.found_at))}: within 72 hours of being found, however short the absence. The statutory guidance of January 2014 says so; the Protocol asks for the talk and sets no time.`}
    />
  );
}

/** The independent conversation on return: offered, accepted, declined, held. */
export function ReturnPage(props: {
  episode: EpisodeOpened;
  child: ChildToday;
  found: FoundOfEpisode | undefined;
  events: readonly ReturnOfEpisode[];
  mayAdd: boolean;
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
  now: Date;
}) {
  const { episode, child, found, events, mayAdd, values, entry, errors, person, now } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const name = calledName(child);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{name}: a talk about being away</h1>
      <p class="govuk-body">
        With somebody who does not work where {name} lives, and whom {name} can choose. They may say no. It is
        not about blame: it is about what would help.
      </p>
      {found ? <OfferClock found={found} /> : <InsetText text="They are not found yet." />}
      <ReturnEvents events={events} />
      {found && mayAdd ? (
        <form method="post" action={`/missing/episodes/${episode.id}/return`} novalidate>
          <CsrfField person={person} />
          <EntryField id={entry} />
          <Radios
            idPrefix="event"
            name="event"
            fieldset={{ legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--s' } }}
            items={[
              { value: 'offered', text: 'It was offered' },
              { value: 'accepted', text: 'They said yes' },
              { value: 'declined', text: 'They said no' },
              { value: 'held', text: 'It was held' },
            ]}
            value={values.event ?? ''}
            errorMessage={error('event')}
          />
          <Input
            id="byWhom"
            name="byWhom"
            label={{ text: 'By whom?' }}
            hint={{ text: 'Who offered it, asked them, or held it, and for whom they work.' }}
            value={values.byWhom ?? ''}
            errorMessage={error('byWhom')}
          />
          <Radios
            idPrefix="independent"
            name="independent"
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: 'If it was held: are they independent of the home?' } }}
            items={[
              { value: 'yes', text: 'Yes' },
              { value: 'no', text: 'No' },
            ]}
            value={values.independent ?? ''}
            errorMessage={error('independent')}
          />
          <Textarea
            id="words"
            name="words"
            rows={6}
            label={{ text: 'If they said no: why, in their words. If it was held: what was learnt' }}
            value={values.words ?? ''}
            errorMessage={error('words')}
          />
          <MomentFields name="happened" legend="When was that?" values={values} errors={errors} usual={now} />
          <Button text="Keep this" />
        </form>
      ) : null}
    </>
  );
}
