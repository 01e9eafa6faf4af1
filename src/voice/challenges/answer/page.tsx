import { londonTime } from '../../../platform/clock/index.ts';
import { Button, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { Challenge, Hands } from '../challenges-of.ts';
import { type ChallengeState, dueOf, isOpen, stateOf } from '../model.ts';

const stands: Readonly<Record<ChallengeState, string>> = {
  sent: 'Nobody has told them yet that it was seen.',
  seen: 'Seen, and not answered yet.',
  late: 'Late. The young person has been told so, and everybody who may answer it has it in their list.',
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

const changed = {
  facts: 'Facts were corrected, and the decision was taken again on them',
  words: 'Better words were added beside the record',
  both: 'Both: facts and words',
  nothing: 'Nothing was changed',
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
          {event.changed ? <p class="govuk-body">{changed[event.changed]}.</p> : null}
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

function Answer(props: {
  challenge: Challenge;
  decidedAgain: boolean;
  mayDecide: boolean;
  seen: boolean;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { challenge, decidedAgain, mayDecide, seen, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const at = `/challenges/${challenge.id}`;
  return (
    <>
      {seen ? null : (
        <form method="post" action={`${at}/acknowledge`}>
          <CsrfField person={person} />
          <Button text="Tell them it was seen" classes="govuk-button--secondary" />
        </form>
      )}
      {challenge.incident_id ? (
        <>
          <h2 class="govuk-heading-m">Are the facts wrong?</h2>
          <p class="govuk-body">
            {decidedAgain
              ? 'The decision was taken again since they challenged it. Every earlier decision is kept.'
              : 'Where facts are corrected, the decision is taken again on them before you answer.'}
          </p>
          <p class="govuk-body">
            {mayDecide ? (
              <a class="govuk-link" href={`${at}/decide-again`}>
                Correct the facts and decide again
              </a>
            ) : (
              'Ask the registered manager or, for a foster home, the social worker to decide again. Answer when it is done.'
            )}
          </p>
        </>
      ) : null}
      <h2 class="govuk-heading-m">Answer the young person</h2>
      <form method="post" action={`${at}/answer`} novalidate>
        <CsrfField person={person} />
        <Radios
          name="changed"
          idPrefix="changed"
          fieldset={{ legend: { text: 'What was changed', classes: 'govuk-fieldset__legend--s' } }}
          value={values.changed}
          errorMessage={error('changed')}
          items={Object.entries(changed).map(([value, text]) => ({ value, text }))}
        />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Your answer, in words a child of nine can read' }}
          hint={{ text: 'They read it as you write it. Name no other child and nobody’s family.' }}
          value={values.words ?? ''}
          errorMessage={error('words')}
        />
        <Button text="Send the answer" preventDoubleClick />
      </form>
    </>
  );
}

/** A challenge, for those who hear it: the young person's words as they are, and answering for those who may. */
export function ChallengePage(props: {
  challenge: Challenge & { readonly hands: readonly Hands[] };
  called: string | null;
  seesRecord: boolean;
  mayAnswer: boolean;
  mayDecide: boolean;
  decidedAgain: boolean;
  person: SignedIn;
  now: Date;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { challenge, called, seesRecord, mayAnswer, now, errors, ...rest } = props;
  const state = stateOf(challenge, challenge.events, now);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{called ?? 'A young person'} does not agree</h1>
      <p class="govuk-body">
        {stands[state]}{' '}
        {isOpen(state) ? `To be answered by ${londonTime(dueOf(challenge, challenge.events))}.` : ''}
      </p>
      <p class="govuk-body">
        {londonTime(challenge.raised_at)},{' '}
        {challenge.together ? 'said to somebody who wrote it down beside them' : 'from their own account'}:
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
      {challenge.incident_id && seesRecord ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${challenge.incident_id}`}>
            The record it is about
          </a>
        </p>
      ) : null}
      <History challenge={challenge} hands={challenge.hands} />
      {mayAnswer && isOpen(state) ? (
        <Answer challenge={challenge} seen={state === 'seen'} errors={errors} {...rest} />
      ) : null}
      {!mayAnswer && isOpen(state) ? (
        <p class="govuk-body">
          You read this and do not answer it: whoever wrote the record, or answered before, never does.
        </p>
      ) : null}
    </>
  );
}
