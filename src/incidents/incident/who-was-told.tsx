import { roleInWords } from '../../care/index.ts';
import type { NoticeOfIncident } from '../../follow-up/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import type { Acted } from './acted-on.ts';

/** What one person was told about the record last, and when they last read it or did something with it. */
interface Told extends NoticeOfIncident {
  readonly readAt: Date | null;
}

/** Of each who was told, the last. Late steps are another matter; who decided or added to it has read it by then. */
function lastOfEach(notices: readonly NoticeOfIncident[], acted: Acted): Told[] {
  const told = new Map<string, Told>();
  for (const notice of notices.filter(({ kind }) => kind !== 'step-escalated')) {
    const who = notice.to_person_id ?? notice.to_role;
    const times = [told.get(who)?.readAt, notice.acknowledged_at, acted.get(notice.to_person_id ?? '')];
    const last = times.reduce<Date | null>(
      (latest, at) => (at && (!latest || at > latest) ? at : latest),
      null,
    );
    told.set(who, { ...notice, readAt: last });
  }
  return [...told.values()];
}

/** Who has been told of a record here, and when they read it. `reader`: who opens the page, which is reading it. */
export function WhoWasTold(props: { notices: readonly NoticeOfIncident[]; reader: string; acted: Acted }) {
  const { notices, reader, acted } = props;
  const told = lastOfEach(notices, acted);
  if (told.length === 0) return <p class="govuk-body">Nobody has been told here.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {told.map(({ to_name, to_role, to_person_id, readAt }) => (
        <li>
          {to_name ?? `Nobody yet: needs a ${roleInWords(to_role)}`}:{' '}
          {readAt
            ? `read ${londonTime(readAt)}`
            : to_person_id === reader
              ? 'you are reading it now'
              : 'not read yet'}
        </li>
      ))}
    </ul>
  );
}
