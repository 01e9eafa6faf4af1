import type { VNode } from 'preact';
import { textsToCheck } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import type { ReleaseToCheck } from './get-release.ts';

/** The texts that young people asked to read, and the visitor checks. */
export function ReleasesPage(props: { waiting: readonly ReleaseToCheck[]; now: Date; more: VNode }) {
  const { waiting, now, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Texts to check before a young person reads them</h1>
      <p class="govuk-body">
        A young person has a right to read what is written about them. Other people in it have a right not to
        be named. You protect both.
      </p>
      {waiting.length === 0 ? <p class="govuk-body">Nothing is waiting for you.</p> : null}
      <ul class="govuk-list">
        {waiting.map((release) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <a class="govuk-link" href={`/releases/${release.id}`}>
                {textsToCheck[release.source]}: {release.child_called ?? 'a young person'}
              </a>{' '}
              {release.due_at < now ? <Tag text="Late" classes="govuk-tag--red" /> : null}
            </p>
            <p class="govuk-body-s">
              Asked for {londonTime(release.asked_at)}. To be answered by {londonTime(release.due_at)}.
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
