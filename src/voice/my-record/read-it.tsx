import { type Release, releasableSources } from '../../care/index.ts';
import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import { Button, Radios } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, isOneOf, type SignedIn } from '../../platform/web/index.ts';
import type { MyDecision } from './my-records.ts';

/** The texts of a record that can be asked for, in a child's words. */
const ofRecord = {
  'incident-what-happened': 'What they wrote that I did',
  'incident-what-staff-did': 'What they wrote that adults did',
  'incident-how-it-calmed': 'What they wrote about how it calmed down',
  'incident-putting-right': 'What they wrote about making it right',
} as const;

/** What can be asked for: the value a form sends is the source and its id. */
export function textsOf(incidentId: string, decisions: readonly MyDecision[]) {
  return [
    ...Object.entries(ofRecord).map(([source, text]) => ({ value: `${source} ${incidentId}`, text })),
    ...decisions
      .filter(({ has_reason }) => has_reason)
      .map(({ id, sequence }) => ({
        value: `decision-reason ${id}`,
        text: sequence === 1 ? 'Why they decided that' : `Why they decided that (number ${sequence})`,
      })),
  ];
}

function called(release: Release): string {
  const { source } = release;
  if (isOneOf(ofRecord, source)) return ofRecord[source];
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
          <p class="govuk-body">You can not read this one now. This is why:</p>
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
export function ReadIt(props: {
  incidentId: string;
  decisions: readonly MyDecision[];
  releases: readonly Release[];
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { incidentId, decisions, releases, person, errors } = props;
  const waiting = new Set(
    releases
      .filter(({ state }) => state !== 'withheld')
      .map(({ source, source_id }) => `${source} ${source_id}`),
  );
  const left = textsOf(incidentId, decisions).filter(({ value }) => !waiting.has(value));
  return (
    <>
      <h2 class="govuk-heading-m">Read what they wrote</h2>
      {releases.map((release) => (
        <One release={release} />
      ))}
      {left.length > 0 ? (
        <form method="post" action={`/me/record/${incidentId}/read`} novalidate>
          <CsrfField person={person} />
          <Radios
            name="text"
            idPrefix="text"
            fieldset={{ legend: { text: 'What do you want to read?' } }}
            hint={{ text: 'Someone checks it first. They cover the names of other people.' }}
            errorMessage={errors.text ? { text: errors.text } : undefined}
            items={left}
          />
          <Button text="Ask to read it" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ) : null}
    </>
  );
}
