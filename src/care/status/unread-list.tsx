import { dayInWords } from '../../platform/clock/index.ts';
import { WarningText } from '../../platform/html/index.ts';
import type { Unread } from './facts-of-care.ts';

const why: Readonly<Record<Unread['what'], (episode: Unread['episode']) => string>> = {
  'legal-status': ({ legal_status }) => `its legal status, ${legal_status}, is a code that we do not know`,
  'before-birth': () => 'it starts before the date of birth',
  'ends-before-it-begins': () => 'it ends before it starts',
  'reason-ceased': ({ reason_ceased }) =>
    `the reason it ended, ${reason_ceased}, is a code that we do not know. The rest of it counts`,
};

/** What in the record could not be read, so that the answer is made without it. */
export function UnreadList({ unread, known }: { unread: readonly Unread[]; known: boolean }) {
  if (unread.length === 0) return null;
  return (
    <>
      <WarningText
        text={`We could not read everything that is recorded.${known ? ' The answer does not use it.' : ''}`}
      />
      <ul class="govuk-list govuk-list--bullet">
        {unread.map(({ episode, what }) => (
          <li>
            The episode from {dayInWords(episode.from_day)}: {why[what](episode)}.
          </li>
        ))}
      </ul>
    </>
  );
}
