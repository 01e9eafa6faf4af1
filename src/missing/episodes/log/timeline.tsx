import { momentInWords } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import type { EntryOfEpisode } from '../get-episode.ts';
import { entryKindsInWords } from '../in-words.ts';

/** The running timeline, in the order in which things happened, each with who wrote it down. */
export function Timeline({ entries }: { entries: readonly EntryOfEpisode[] }) {
  if (entries.length === 0) {
    return <p class="govuk-body">Nothing yet. Write down every attempt, even if it did not help.</p>;
  }
  return (
    <ol class="govuk-list">
      {entries.map(({ kind, who, how, result, happened_at, written_at, by_name }) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <strong>{momentInWords(happened_at)}</strong>{' '}
            <Tag text={entryKindsInWords[kind]} classes="govuk-tag--grey" />
          </p>
          {who || how ? <p class="govuk-body">{[who, how].filter(Boolean).join(', ')}</p> : null}
          <p class="govuk-body hearth-words">{result}</p>
          <p class="govuk-hint">
            {by_name}, written {momentInWords(written_at)}
          </p>
        </li>
      ))}
    </ol>
  );
}
