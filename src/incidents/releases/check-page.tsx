import { textsToCheck } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { ReleaseToCheck } from './get-release.ts';

/** Checking a text: what it says, what is covered, and why not. */
export function CheckPage(props: {
  release: ReleaseToCheck;
  text: string;
  hasGroups: boolean;
  cover: Filled;
  withhold: Filled;
}) {
  const { release, text, hasGroups, cover, withhold } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{textsToCheck[release.source]}</h1>
      <p class="govuk-body">
        {release.child_called ?? 'A young person'} is to read this. Asked for {londonTime(release.asked_at)},
        to be answered by {londonTime(release.due_at)}.
      </p>
      <h2 class="govuk-heading-m">As it is written</h2>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {text}
      </p>
      <ActionForm of={cover} button="See what they will read">
        {hasGroups ? (
          <Fields of={cover} only={['cover']} />
        ) : (
          <p class="govuk-body">
            We did not find any names that we know. Read the text yourself: we do not know everybody.
          </p>
        )}
        <Fields of={cover} only={['more']} />
      </ActionForm>
      <Details summaryText="It cannot be given out at all" open={withhold.isBegun}>
        <p class="govuk-body">
          Only if covering names is not enough: reading it would put someone in danger, or a court forbids it.
        </p>
        <ActionForm of={withhold} button="Do not give it out" classes="govuk-button--secondary" />
      </Details>
    </>
  );
}
