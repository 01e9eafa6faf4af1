import type { VNode } from 'preact';
import { dayInWords } from '../../platform/clock/index.ts';
import type { Filled } from '../../platform/forms/index.ts';
import { InsetText, Tag } from '../../platform/html/index.ts';
import { Folded } from '../folded.tsx';
import { spotKinds } from '../model.ts';
import type { SpotInList } from './hot-spots.ts';
import { nobody } from './nobody.ts';

/** Places in the visitor's areas; without a form where they have none. */
export function HotSpotsPage(props: { spots: readonly SpotInList[]; form: Filled | null; more: VNode }) {
  const { spots, form, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Places to watch</h1>
      <p class="govuk-body">{nobody}</p>
      {spots.length === 0 ? <InsetText text="No places have been written down in your area." /> : null}
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
      {more}
      {form ? (
        <Folded of={form} summary="Write down a place" button="Sign and save" />
      ) : (
        <InsetText text="We do not know which council area your setting is in. Ask the registered manager." />
      )}
    </>
  );
}
