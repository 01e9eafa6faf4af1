import { londonTime } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import type { CheckInInList } from '../make/incident-of.ts';

function CheckInTag({ checkIn, now }: { checkIn: CheckInInList; now: Date }) {
  if (checkIn.was_talked) return <Tag text="Held" classes="govuk-tag--green" />;
  if (checkIn.due_at < now) return <Tag text="Overdue" classes="govuk-tag--red" />;
  return <Tag text="To do" classes="govuk-tag--blue" />;
}

/** One check-in in a list. It names no child, and says nothing of what was said. */
export function CheckInCard(props: { checkIn: CheckInInList; personId: string; now: Date }) {
  const { checkIn, personId, now } = props;
  const { id, person_id, person_name, holder_name, setting_name, happened_at, due_at, was_talked } = checkIn;
  const holder = holder_name ?? 'nobody yet';
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/check-ins/${id}`}>
          {person_id === personId
            ? `Your check-in with ${holder}`
            : `${person_name}, with ${checkIn.held_by === personId ? 'you' : holder}`}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <CheckInTag checkIn={checkIn} now={now} />{' '}
        {checkIn.awaits_answer && person_id === personId ? (
          <Tag text="Support offered" classes="govuk-tag--turquoise" />
        ) : null}
      </p>
      <span class="govuk-hint">
        {setting_name}, {londonTime(happened_at)}
        {was_talked ? '' : `; by ${londonTime(due_at)}`}
      </span>
    </li>
  );
}
