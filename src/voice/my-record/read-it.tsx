import { type Release, releasableSources } from '../../care/index.ts';
import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { isOneOf } from '../../platform/web/index.ts';
import { textsOfRecord } from './record-forms.ts';

function called(release: Release): string {
  const { source } = release;
  if (isOneOf(textsOfRecord, source)) return textsOfRecord[source];
  return source === 'decision-reason' ? 'Why they decided that' : releasableSources[source];
}

function One({ release }: { release: Release }) {
  return (
    <section>
      <h3 class="govuk-heading-s">{called(release)}</h3>
      {release.state === 'asked' ? (
        <p class="govuk-body">
          You asked to read this. Someone checks it first. You can read it by{' '}
          {dayInWords(londonDate(release.due_at))}.
        </p>
      ) : null}
      {release.masked_words ? (
        <>
          <p class="young-small">Names of other people are covered.</p>
          <div class="young-words" dir="auto">
            {release.masked_words}
          </div>
        </>
      ) : null}
      {release.state === 'withheld' ? (
        <>
          <p class="govuk-body">You cannot read this one now. This is why:</p>
          <div class="young-words" dir="auto">
            {release.reason}
          </div>
          <p class="govuk-body">You can ask again. You can also say that you do not agree.</p>
        </>
      ) : null}
    </section>
  );
}

/** Reading what staff wrote: a copy that somebody has checked, so that it names nobody else. */
export function ReadIt(props: { releases: readonly Release[]; form: Filled | undefined }) {
  const { releases, form } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Read what they wrote</h2>
      {releases.map((release) => (
        <One release={release} />
      ))}
      {form ? <ActionForm of={form} button="Ask to read it" classes="govuk-button--secondary" /> : null}
    </>
  );
}
