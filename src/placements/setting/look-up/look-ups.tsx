import { dayInWords } from '../../../platform/clock/index.ts';
import type { CheckOnRecord } from './checks-of.ts';

const words: Readonly<Record<CheckOnRecord['registration'], string>> = {
  registered: 'Found in the register',
  unregistered: 'Not found in the register',
  'not-needed': 'Does not need to register',
  unknown: 'Not known',
};

/** When the home was looked up in Ofsted's register, and what was found. */
export function LookUps({ checks }: { checks: readonly CheckOnRecord[] }) {
  if (checks.length === 0) return <p class="govuk-body">Nobody has recorded a check.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {checks.map(({ registration, urn, looked_up_on, words: why, checked_by_name }) => (
        <li class="hearth-words">
          {words[registration]}
          {urn ? `, number ${urn}` : ''}, {dayInWords(looked_up_on)}, by {checked_by_name}
          {why ? `. ${why}` : ''}
        </li>
      ))}
    </ul>
  );
}
