import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import { registeredName } from '../child-name.ts';
import type { LookAlike } from './look-alikes.ts';
import type { Merge } from './merges.ts';

interface MergeNotesProps {
  readonly childId: string;
  readonly merges: readonly Merge[];
  /** The form that undoes a merge; null for whoever may not. */
  readonly undo: Filled | null;
  /** The form by which a second person agrees. */
  readonly agree: Filled;
}

/** What an entry was merged with, and the way back. */
export function MergeNotes({ childId, merges, undo, agree }: MergeNotesProps) {
  return (
    <>
      {merges.map((merge) => (
        <InsetText>
          <p class="govuk-body">
            {merge.other_is_kept
              ? 'This entry was merged. The child’s entry is now '
              : 'This entry includes the entry for '}
            <a class="govuk-link" href={`/children/${merge.other_id}`}>
              {registeredName(merge)}, born {dayInWords(merge.date_of_birth)}
            </a>
            .
          </p>
          <p class="govuk-body hearth-words">{merge.reason}</p>
          <p class="govuk-hint">
            {merge.merged_by_name}, {londonTime(merge.merged_at)}. Nothing was moved.{' '}
            {merge.agreed_by_name
              ? `${merge.agreed_by_name} agreed.`
              : 'Until a second person agrees, the young person reads only what is under their own entry.'}
          </p>
          {merge.may_agree ? (
            <ActionForm
              of={agree.with({
                to: `/children/${childId}/same/${merge.other_id}/agree`,
                ids: merge.other_id,
              })}
              button="I agree that they are one child"
              classes="govuk-button--secondary"
            />
          ) : null}
          {undo ? (
            <ActionForm
              of={undo.with({ to: `/children/${childId}/same/${merge.other_id}/undo`, ids: merge.other_id })}
              button="They are two children: undo"
              classes="govuk-button--secondary"
            />
          ) : null}
        </InsetText>
      ))}
    </>
  );
}

/** Entries that could be the same child, each with the way to compare. */
export function CouldBeTheSame({ childId, alike }: { childId: string; alike: readonly LookAlike[] }) {
  if (alike.length === 0) return null;
  return (
    <section aria-labelledby="could-be-the-same">
      <h2 class="govuk-heading-m" id="could-be-the-same">
        Could be the same child
      </h2>
      <ul class="govuk-list">
        {alike.map((other) => (
          <li>
            <a class="govuk-link" href={`/children/${childId}/same/${other.id}`}>
              {registeredName(other)}, born {dayInWords(other.date_of_birth)}
            </a>
            {other.same_number ? <span class="govuk-hint">The same unique pupil number.</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
