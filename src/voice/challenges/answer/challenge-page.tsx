import { type Attachment, AttachmentList } from '../../../care/index.ts';
import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import type { Challenge, Hands } from '../challenges-of.ts';
import { type ChallengeState, dueOf, isOpen, stateOf } from '../model.ts';
import { changedForStaff } from './answer-form.ts';

const stands: Readonly<Record<ChallengeState, string>> = {
  sent: 'Nobody has told them yet that it has been seen.',
  seen: 'Seen, and not answered yet.',
  late: 'Late. We have told the young person, and everybody who can answer it has it in their list.',
  answered: 'Answered. The young person has not said yet whether it is right now.',
  settled: 'The young person says that it is right now.',
  withdrawn: 'The young person took it back.',
};

const events = {
  acknowledged: 'Told them that it was seen',
  answered: 'Answered',
  'still-not-right': 'The young person: still not right',
  settled: 'The young person: it is right now',
  withdrawn: 'The young person took it back',
} as const;

function History({ challenge, hands }: { challenge: Challenge; hands: readonly Hands[] }) {
  if (challenge.events.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">What happened since</h2>
      {challenge.events.map((event) => (
        <div class="hearth-card">
          <p class="govuk-body">
            <strong>{events[event.event]}</strong>, {londonTime(event.happened_at)}
            {hands.find(({ event_id }) => event_id === event.id)?.person_name
              ? `, by ${hands.find(({ event_id }) => event_id === event.id)?.person_name}`
              : ''}
          </p>
          {event.changed ? <p class="govuk-body">{changedForStaff[event.changed]}.</p> : null}
          {event.words ? (
            <p class="govuk-body hearth-words" dir="auto">
              {event.words}
            </p>
          ) : null}
        </div>
      ))}
    </>
  );
}

/** The forms that stand on the page, for whoever may send them. */
export interface FormsOfChallenge {
  readonly acknowledge: Filled;
  readonly answer: Filled;
}

function WrongFacts(props: { challenge: Challenge; decidedAgain: boolean; mayDecide: boolean }) {
  const { challenge, decidedAgain, mayDecide } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Are the facts wrong?</h2>
      <p class="govuk-body">
        {decidedAgain
          ? 'The decision was taken again since they challenged it. Every earlier decision is kept.'
          : 'If you correct facts, the decision must be taken again using them before you answer.'}
      </p>
      <p class="govuk-body">
        {mayDecide ? (
          <a class="govuk-link" href={`/challenges/${challenge.id}/decide-again`}>
            Correct the facts and decide again
          </a>
        ) : (
          'Ask the registered manager or, for a foster home, the social worker to decide again. Answer when it is done.'
        )}
      </p>
    </>
  );
}

/** A challenge, for those who hear it: the young person's words as they are, and answering for those who may. */
export function ChallengePage(props: {
  challenge: Challenge & { readonly hands: readonly Hands[] };
  called: string | null;
  seesRecord: boolean;
  /** What they said in their own voice. */
  sound: readonly Attachment[];
  mayAnswer: boolean;
  mayDecide: boolean;
  decidedAgain: boolean;
  now: Date;
  forms: Partial<FormsOfChallenge>;
}) {
  const { challenge, called, seesRecord, sound, mayAnswer, now, forms, ...rest } = props;
  const state = stateOf(challenge, challenge.events, now);
  return (
    <>
      <h1 class="govuk-heading-l">{called ?? 'A young person'} does not agree</h1>
      <p class="govuk-body">
        {stands[state]}{' '}
        {isOpen(state) ? `To be answered by ${londonTime(dueOf(challenge, challenge.events))}.` : ''}
      </p>
      <p class="govuk-body">
        {londonTime(challenge.raised_at)},{' '}
        {challenge.together ? 'said to someone who wrote it down with them' : 'from their own account'}:
      </p>
      <blockquote class="hearth-quote hearth-words" dir="auto">
        {challenge.what_is_wrong}
      </blockquote>
      {challenge.what_i_want ? (
        <>
          <p class="govuk-body">What they want:</p>
          <blockquote class="hearth-quote hearth-words" dir="auto">
            {challenge.what_i_want}
          </blockquote>
        </>
      ) : null}
      <AttachmentList files={sound} />
      {challenge.incident_id && seesRecord ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${challenge.incident_id}`}>
            The record it is about
          </a>
        </p>
      ) : null}
      <History challenge={challenge} hands={challenge.hands} />
      {forms.acknowledge && state !== 'seen' ? (
        <ActionForm of={forms.acknowledge} button="Tell them it was seen" classes="govuk-button--secondary" />
      ) : null}
      {forms.answer && challenge.incident_id ? <WrongFacts challenge={challenge} {...rest} /> : null}
      {forms.answer ? (
        <>
          <h2 class="govuk-heading-m">Answer the young person</h2>
          <ActionForm of={forms.answer} button="Send the answer" />
        </>
      ) : null}
      {!mayAnswer && isOpen(state) ? (
        <p class="govuk-body">
          You can read this but not answer it, because you wrote the record or answered before.
        </p>
      ) : null}
    </>
  );
}
