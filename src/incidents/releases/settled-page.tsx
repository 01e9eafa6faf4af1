import { textsToCheck } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { ReleaseToCheck } from './get-release.ts';

/** A text that was given out or withheld, or that somebody else checks. */
export function SettledPage(props: {
  release: ReleaseToCheck;
  /** For whoever checks it. */
  takeBack: Filled | null;
}) {
  const { release, takeBack } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{textsToCheck[release.source]}</h1>
      {release.state === 'asked' ? (
        <p class="govuk-body">
          Someone who is responsible for the child must check it by {londonTime(release.due_at)}.
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
      {release.state === 'released' && takeBack ? (
        <Details summaryText="Someone can be recognised from it" open={takeBack.isBegun}>
          <p class="govuk-body">
            Take it back. They may already have read it: tell anybody it names, and your data protection
            officer.
          </p>
          <ActionForm of={takeBack} button="Take it back" classes="govuk-button--secondary" />
        </Details>
      ) : null}
    </>
  );
}
