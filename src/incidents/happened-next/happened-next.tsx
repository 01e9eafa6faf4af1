import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { WholeIncident } from '../incident/get-incident.ts';
import { eventInWords } from './events.ts';

/** What happened after the incident, and the form that notes more: each event makes the steps that waited for it. */
export function HappenedNext({ incident, form }: { incident: WholeIncident; form: Filled | undefined }) {
  return (
    <>
      <h2 class="govuk-heading-m" id="happened-next">
        What happened next
      </h2>
      {incident.events.length === 0 ? (
        <p class="govuk-body">Nothing has been noted yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {incident.events.map(({ event, happened_at, words, noted_by }) => (
            <li>
              {eventInWords[event]}, {londonTime(happened_at)}. Noted by {incident.nameOf(noted_by)}.
              {words && <span class="hearth-words"> {words}</span>}
            </li>
          ))}
        </ul>
      )}
      {form ? (
        <Details summaryText="Note what happened next" open={form.isBegun}>
          <p class="govuk-body">When you note something here, its next steps are added.</p>
          <ActionForm of={form} button="Save" />
        </Details>
      ) : null}
    </>
  );
}
