import { dayInWords } from '../../platform/clock/index.ts';
import type { RecordedEpisode } from './episodes.ts';
import { legalStatusInWords } from './status-in-words.ts';

/** Inside or outside the authority and how far, as the postcodes of the return say. */
function whereInWords({ placement_location, placement_miles }: RecordedEpisode): string {
  const where = placement_location === 'in' ? 'Inside the authority' : 'Outside the authority';
  return placement_miles === null ? `${where}.` : `${where}, ${placement_miles} miles from home.`;
}

/** Episodes of care as they are recorded, with the codes of the return. */
export function EpisodesList({ episodes }: { episodes: readonly RecordedEpisode[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Episodes of care</h2>
      {episodes.length === 0 ? <p class="govuk-body">None recorded.</p> : null}
      <ul class="govuk-list">
        {episodes.map((episode) => (
          <li class="hearth-card">
            <p class="govuk-body">
              {dayInWords(episode.from_day)} to{' '}
              {episode.to_day ? dayInWords(episode.to_day) : 'now, as far as we know'}
              <span class="govuk-hint">
                {legalStatusInWords(episode.legal_status)}. {episode.authority_name}.
                {episode.placement_type ? ` Placement code ${episode.placement_type}.` : ''}
                {episode.placement_location ? ` ${whereInWords(episode)}` : ''}
                {episode.reason_ceased ? ` Ended for reason code ${episode.reason_ceased}.` : ''}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {episodes.length > 0 ? (
        <p class="govuk-body-s">The codes are those of the yearly return on children in care (SSDA903).</p>
      ) : null}
    </>
  );
}
