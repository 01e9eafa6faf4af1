import type { Attachment } from '../../../care/index.ts';
import { dayInWords, londonDate, londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { MySound } from '../../in-my-voice/in-my-voice.tsx';
import { jobInWords } from '../../my-record/in-words.ts';
import type { Challenge, Hands } from '../challenges-of.ts';
import { changedInWords, dueOf, stateOf } from '../model.ts';

function Who({ hands, id }: { hands: readonly Hands[]; id: string | null }) {
  const who = hands.find(({ event_id }) => event_id === id);
  if (!who?.person_name) return <>Someone</>;
  return (
    <>
      {who.person_name} ({jobInWords(who.job)})
    </>
  );
}

/** Where it is now, and what happens when nobody answers in time. */
function Stands(props: { challenge: Challenge; hands: readonly Hands[]; now: Date }) {
  const { challenge, hands, now } = props;
  const state = stateOf(challenge, challenge.events, now);
  const due = dayInWords(londonDate(dueOf(challenge, challenge.events)));
  if (state === 'withdrawn') return <p class="govuk-body">You took this back. You can start a new one.</p>;
  if (state === 'settled') return <p class="govuk-body">You said that it is right now.</p>;
  if (state === 'answered') return <p class="govuk-body">You have an answer. Is it right now?</p>;
  const has = hands.some(({ event_id, person_name }) => event_id === null && person_name);
  return (
    <>
      {state === 'late' ? (
        <>
          <p class="govuk-body">
            <strong>This is late. The answer was due by {due}. That is not your fault.</strong>
          </p>
          <p class="govuk-body">We told more people who must answer you. You can also complain.</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/me/asks/new">
              Make a complaint, or ask for an advocate
            </a>
          </p>
        </>
      ) : (
        <p class="govuk-body">You get an answer by {due}.</p>
      )}
      <p class="govuk-body">
        {has ? (
          <>
            <Who hands={hands} id={null} /> has it now. They did not write the record.
          </>
        ) : (
          'We are finding someone who did not write the record.'
        )}
      </p>
    </>
  );
}

function Answers({ challenge, hands }: { challenge: Challenge; hands: readonly Hands[] }) {
  return (
    <>
      {challenge.events.map((event) => (
        <section>
          {event.event === 'acknowledged' ? (
            <p class="govuk-body">
              <Who hands={hands} id={event.id} /> saw it on {dayInWords(londonDate(event.happened_at))}.
            </p>
          ) : null}
          {event.event === 'answered' ? (
            <>
              <h2 class="govuk-heading-m">{event.round === 1 ? 'The answer' : 'The second answer'}</h2>
              <p class="govuk-body">
                <strong>{event.changed ? changedInWords[event.changed] : ''}</strong>
              </p>
              {event.decision_id && challenge.incident_id ? (
                <p class="govuk-body">
                  The decision was taken again.{' '}
                  <a class="govuk-link" href={`/me/record/${challenge.incident_id}`}>
                    See what was decided now
                  </a>
                </p>
              ) : null}
            </>
          ) : null}
          {event.event === 'still-not-right' ? (
            <p class="govuk-body">You said that it is still not right:</p>
          ) : null}
          {event.words ? (
            <div class="young-words" dir="auto">
              {event.words}
            </div>
          ) : null}
          {event.event === 'answered' ? (
            <p class="young-small">
              <Who hands={hands} id={event.id} />, {londonTime(event.happened_at)}
            </p>
          ) : null}
        </section>
      ))}
    </>
  );
}

/** What I can say to an answer. */
export interface MyForms {
  readonly settled: Filled;
  readonly still: Filled;
  readonly withdraw: Filled;
}

function Reply({ forms: { settled, still } }: { forms: Partial<MyForms> }) {
  return (
    <>
      {settled ? <ActionForm of={settled} button="Yes, it is right now" /> : null}
      {still ? (
        <ActionForm of={still} button="No, it is still not right" classes="govuk-button--secondary" />
      ) : null}
      {settled && !still ? (
        <p class="govuk-body">
          Not right?{' '}
          <a class="govuk-link" href="/me/asks/new">
            Make a complaint, or ask for an advocate
          </a>
        </p>
      ) : null}
    </>
  );
}

/** One thing that I do not agree with: my words, where it is, the answer, and what I say to the answer. */
export function ChallengeBody(props: {
  challenge: Challenge & { readonly hands: readonly Hands[] };
  now: Date;
  forms: Partial<MyForms>;
  /** What they said in their own voice. */
  sound: readonly Attachment[];
}) {
  const { challenge, now, forms, sound } = props;
  const { hands } = challenge;
  return (
    <>
      <p class="govuk-body">You said on {dayInWords(londonDate(challenge.raised_at))}:</p>
      <div class="young-words" dir="auto">
        {challenge.what_is_wrong}
      </div>
      {challenge.what_i_want ? (
        <>
          <p class="govuk-body">This is what you want:</p>
          <div class="young-words" dir="auto">
            {challenge.what_i_want}
          </div>
        </>
      ) : null}
      <MySound files={sound} href={`/me/challenges/${challenge.id}/voice`} />
      <Answers challenge={challenge} hands={hands} />
      <h2 class="govuk-heading-m">Where it is now</h2>
      <Stands challenge={challenge} hands={hands} now={now} />
      <Reply forms={forms} />
      {forms.withdraw ? (
        <ActionForm of={forms.withdraw} button="Take it back" classes="govuk-button--secondary" />
      ) : null}
    </>
  );
}
