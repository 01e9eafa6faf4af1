import { londonTime } from '../../platform/clock/index.ts';
import type { WrittenEntry } from './entries.ts';

/** Who wrote it, and when; where they are the child's own words it says so. */
function WhoWrote({ entry }: { entry: WrittenEntry }) {
  const { author, said_by_child, written_at } = entry;
  const by = author ?? 'From a return';
  return (
    <p class="govuk-hint">
      {said_by_child ? `In their own words, written down by ${by}` : by}, {londonTime(written_at)}
    </p>
  );
}

/** Something written about a child. What they said themselves stands as a quotation. */
export function Written({ entry }: { entry: WrittenEntry }) {
  return (
    <>
      {entry.said_by_child ? (
        <blockquote class="hearth-quote hearth-words">{entry.words}</blockquote>
      ) : (
        <p class="govuk-body hearth-words">{entry.words}</p>
      )}
      <WhoWrote entry={entry} />
    </>
  );
}

/** Entries one after another, the latest first. */
export function WrittenList({ entries }: { entries: readonly WrittenEntry[] }) {
  return (
    <ul class="govuk-list">
      {entries.map((entry) => (
        <li class="hearth-card">
          <Written entry={entry} />
        </li>
      ))}
    </ul>
  );
}
