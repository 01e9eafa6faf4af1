import { roleInWords } from '../../care/index.ts';
import type { NoticeOfIncident } from '../../follow-up/index.ts';
import { londonTime } from '../../platform/clock/index.ts';

/** Of what one person was told about the record, the last: late steps are another matter. */
function lastOfEach(notices: readonly NoticeOfIncident[]): NoticeOfIncident[] {
  const told = notices.filter(({ kind }) => kind !== 'step-escalated');
  return [...new Map(told.map((notice) => [notice.to_person_id ?? notice.to_role, notice])).values()];
}

/** Who has been told of a record here, and when they read it. `reader`: who opens the page, which is reading it. */
export function WhoWasTold({ notices, reader }: { notices: readonly NoticeOfIncident[]; reader: string }) {
  const told = lastOfEach(notices);
  if (told.length === 0) return <p class="govuk-body">Nobody has been told here.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {told.map(({ to_name, to_role, to_person_id, acknowledged_at }) => (
        <li>
          {to_name ?? `Nobody yet: needs a ${roleInWords(to_role)}`}:{' '}
          {acknowledged_at
            ? `read ${londonTime(acknowledged_at)}`
            : to_person_id === reader
              ? 'you are reading it now'
              : 'not read yet'}
        </li>
      ))}
    </ul>
  );
}
