import { momentInWords } from '../../../platform/clock/index.ts';
import { InsetText } from '../../../platform/html/index.ts';
import type { FoundOfEpisode, ReturnOfEpisode } from '../get-episode.ts';
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
