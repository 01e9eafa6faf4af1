import { londonTime } from '../../../platform/clock/index.ts';
import type { Restraint } from './get-restraint.ts';

type Entry = Restraint['entries'][number];

function inWords(record: Restraint, { entry, with_id, not_because }: Entry): string {
  const name = record.people.find(({ id }) => id === with_id)?.name ?? 'the person who used it';
  if (entry === 'user-talk') return `Spoke with ${name} about the measure`;
  if (entry === 'accurate') return 'Signed: the record is accurate';
  if (entry === 'addition') return 'Added';
  return not_because === null ? 'Spoke with the child about it' : 'Did not speak with the child';
}

/** Who was authorised, what was signed, and what was added: each in its author's name, in order. */
export function Entries({ record }: { record: Restraint }) {
  const { entries, authorised } = record;
  if (entries.length === 0 && authorised.length === 0) return <p class="govuk-body">Nothing yet.</p>;
  return (
    <ul class="govuk-list">
      {authorised.map(({ name, given_by_name, given_at }) => (
        <li class="hearth-card">
          {name} may speak and sign. Authorised by {given_by_name}, {londonTime(given_at)}.
        </li>
      ))}
      {entries.map((entry) => (
        <li class="hearth-card">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{inWords(record, entry)}</strong>
          </p>
          {entry.words ? <p class="govuk-body hearth-words">{entry.words}</p> : null}
          {entry.not_because ? <p class="govuk-body hearth-words">{entry.not_because}</p> : null}
          {entry.reason ? <p class="govuk-body hearth-words">Reason: {entry.reason}</p> : null}
          <span class="govuk-hint">
            {entry.signed_by_name}, {londonTime(entry.signed_at)}
            {entry.spoken_at ? `; the talk was ${londonTime(entry.spoken_at)}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
