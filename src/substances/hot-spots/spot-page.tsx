import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import type { Filled } from '../../platform/forms/index.ts';
import { InsetText, SummaryList } from '../../platform/html/index.ts';
import { Folded } from '../folded.tsx';
import { spotEvents, spotKinds } from '../model.ts';
import type { WholeSpot } from './hot-spots.ts';

/** One place: what goes on, with whom it was shared, and what was done. */
export function HotSpotPage({ spot, form }: { spot: WholeSpot; form: Filled }) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const isShared = spot.events.some(({ kind }) => kind === 'shared');
  return (
    <>
      <span class="govuk-caption-l">{spot.authority_name}</span>
      <h1 class="govuk-heading-l">{spot.area}</h1>
      {isShared ? null : (
        <InsetText text="This has not been shared with anybody yet. Tell the people who can do something about it." />
      )}
      <SummaryList
        rows={[
          row('Kind of place', spotKinds[spot.kind]),
          row('What happens there', spot.seen),
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
      <Folded of={form} summary="Add to this place" button="Sign and add" />
    </>
  );
}
