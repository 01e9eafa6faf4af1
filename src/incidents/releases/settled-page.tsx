import { textsToCheck } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Details } from '../../platform/html/index.ts';
import { ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { ReleaseToCheck } from './get-release.ts';
import { ReasonForm } from './page.tsx';

/** A text that was given out or withheld, or that somebody else checks. */
export function SettledPage(props: {
  release: ReleaseToCheck;
  checks: boolean;
  reason: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { release, checks, reason, errors, person } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{textsToCheck[release.source]}</h1>
      {release.state === 'asked' ? (
        <p class="govuk-body">
          It waits for whoever answers for the child to check it, until {londonTime(release.due_at)}.
        </p>
      ) : null}
      {release.checked_at ? (
        <p class="govuk-body">
          {release.state === 'released' ? 'Given out' : 'Not given out'} by {release.checked_by_name},{' '}
          {londonTime(release.checked_at)}.
        </p>
      ) : null}
      {release.reason ? <p class="govuk-inset-text hearth-words">{release.reason}</p> : null}
      {release.masked_words ? (
        <>
          <h2 class="govuk-heading-m">What they read</h2>
          <p class="govuk-inset-text hearth-words" dir="auto">
            {release.masked_words}
          </p>
        </>
      ) : null}
      {release.state === 'released' && checks ? (
        <Details summaryText="Somebody can be recognised in it" open={errors.reason !== undefined}>
          <p class="govuk-body">
            Take it back. What was read before cannot be unread: tell whoever is named, and your data
            protection officer.
          </p>
          <ReasonForm
            action={`/releases/${release.id}/take-back`}
            label="Why it is taken back"
            button="Take it back"
            {...{ value: reason, errors, person }}
          />
        </Details>
      ) : null}
    </>
  );
}
