import { childName } from '../../care/index.ts';
import { howLong, momentInWords } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import { missingCategoryInWords } from '../../protocol/index.ts';
import type { EpisodeInList } from './episodes-in-list.ts';

/** One absence in a list: since when, how it stands, and the way to it. */
export function EpisodeCard({ episode, now }: { episode: EpisodeInList; now: Date }) {
  const { id, noticed_at, found_at, category, reported, setting_name } = episode;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <a class="govuk-link" href={`/missing/episodes/${id}`}>
          {childName(episode)}: away since {momentInWords(noticed_at)}
        </a>
      </p>
      <p class="govuk-body-s">
        {found_at ? (
          <Tag text="Found" classes="govuk-tag--green" />
        ) : (
          <Tag text="Away now" classes="govuk-tag--red" />
        )}{' '}
        {found_at ? `After ${howLong(noticed_at, found_at)}` : `For ${howLong(noticed_at, now)}`}
        {category && !found_at ? `. ${missingCategoryInWords(category)}` : ''}
        {reported ? '. Police told' : ''}
        {setting_name ? `. ${setting_name}` : ''}
      </p>
    </li>
  );
}
