import { londonTime } from '../../../platform/clock/index.ts';
import type { CheckInEntry } from '../../tables.ts';
import type { CheckIn } from './get-check-in.ts';

const titles: Readonly<Record<CheckInEntry, string>> = {
  talk: 'The check-in took place',
  'put-off': 'The check-in had to wait',
  'support-offered': 'Support offered',
  'support-accepted': 'Support accepted',
  'support-declined': 'Support declined',
  note: 'Added',
};

/** What was said and done in a check-in, in order, each in its author's name. */
export function CheckInEntries({ entries }: { entries: CheckIn['entries'] }) {
  if (entries.length === 0) return <p class="govuk-body">Nothing yet.</p>;
  return (
    <ul class="govuk-list">
      {entries.map(({ entry, spoken_at, health, welfare, accident, words, person_name, written_at }) => (
        <li class="hearth-card">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{titles[entry]}</strong>
          </p>
          {health ? <p class="govuk-body hearth-words">Health: {health}</p> : null}
          {welfare ? <p class="govuk-body hearth-words">How they are: {welfare}</p> : null}
          {accident ? <p class="govuk-body hearth-words">Accident record: {accident}</p> : null}
          {words ? <p class="govuk-body hearth-words">{words}</p> : null}
          <span class="govuk-hint">
            {person_name}, {londonTime(written_at)}
            {spoken_at ? `; the talk was ${londonTime(spoken_at)}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
