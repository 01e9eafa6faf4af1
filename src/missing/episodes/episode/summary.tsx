import { howLong, momentInWords } from '../../../platform/clock/index.ts';
import { SummaryList } from '../../../platform/html/index.ts';
import type { WholeEpisode } from '../get-episode.ts';

const row = (key: string, text: string) => ({ key: { text: key }, value: { text: text || 'Not known' } });

/** An absence as it was told when it was opened. */
export function Told({ whole, livesAt }: { whole: WholeEpisode; livesAt: string | null }) {
  const { episode } = whole;
  const seen = episode.last_seen_at ? momentInWords(episode.last_seen_at) : '';
  const moved = livesAt !== null && episode.setting_name !== livesAt;
  return (
    <>
      <SummaryList
        rows={[
          row('Away since', momentInWords(episode.noticed_at)),
          row('Last seen', [seen, episode.last_seen_where].filter(Boolean).join(': ')),
          row('Wearing', episode.wearing),
          row('Where they may be', episode.whereabouts),
          row('Lived at the time at', episode.setting_name ?? ''),
          ...(moved ? [row('Lives now at', livesAt)] : []),
        ]}
      />
      {episode.circumstances ? <p class="govuk-body hearth-words">{episode.circumstances}</p> : null}
      <p class="govuk-hint">
        Opened by {episode.opened_by_name}, {momentInWords(episode.opened_at)}
      </p>
    </>
  );
}

/** That they are found, when and how. */
export function FoundPart({ whole }: { whole: WholeEpisode }) {
  const { found, episode } = whole;
  if (!found) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Found</h2>
      <SummaryList
        rows={[
          row('When', momentInWords(found.found_at)),
          row('Away for', howLong(episode.noticed_at, found.found_at)),
          row('Who saw them', found.found_by),
          row('Where', found.found_where),
          row('Seen safe and well by', found.safe_and_well_by || 'Nobody yet'),
        ]}
      />
      <p class="govuk-body hearth-words">{found.how_they_are}</p>
      <p class="govuk-hint">
        Written by {found.by_name}, {momentInWords(found.written_at)}
      </p>
    </>
  );
}
