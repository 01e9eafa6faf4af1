import { londonTime } from '../../platform/clock/index.ts';
import type { SeizureInList } from './get-seizure.ts';
import { SeizureTag } from './state-tag.tsx';

/** Seizures, each with how it stands. */
export function SeizureList({ seizures, empty }: { seizures: readonly SeizureInList[]; empty: string }) {
  if (seizures.length === 0) return <p class="govuk-body">{empty}</p>;
  return (
    <ul class="govuk-list">
      {seizures.map(({ id, what, amount, found_at, state, child_called, setting_name }) => (
        <li class="hearth-card">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <a class="govuk-link" href={`/substances/seizures/${id}`}>
              {what}, {amount}
              <span class="govuk-visually-hidden">, {londonTime(found_at)}</span>
            </a>
          </p>
          <p class="govuk-body-s govuk-!-margin-bottom-0">
            <SeizureTag state={state} /> {child_called ? `About ${child_called}. ` : 'No child named. '}
            {setting_name ? `${setting_name}, ` : ''}
            {londonTime(found_at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
