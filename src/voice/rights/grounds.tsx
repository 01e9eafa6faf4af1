import { Details } from '../../platform/html/index.ts';
import type { Right } from './right.ts';

const sureness = {
  read: '',
  'general-knowledge': ' (from general knowledge: a lawyer should confirm it)',
  'good-practice': ' (good practice: no text says exactly this)',
} as const;

/** For grown-ups: where each right comes from, folded away. */
export function Grounds({ rights }: { rights: readonly Right[] }) {
  return (
    <Details summaryText="For grown-ups: where this comes from" classes="hearth-source">
      <ul class="govuk-list govuk-list--bullet">
        {rights.map(({ say, from: { instrument, duties = [], basis } }) => (
          <li>
            {say} {instrument}
            {duties.length > 0 ? `; ${duties.join(', ')}` : ''}
            {sureness[basis]}
          </li>
        ))}
      </ul>
    </Details>
  );
}
