import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm } from '../../../platform/forms/index.ts';
import { InsetText, WarningText } from '../../../platform/html/index.ts';
import { Card, Cards } from '../../card.tsx';
import type { Ask, AskEvent, Hand } from '../asks-of.ts';
import { matterInWords, roleForYoung } from '../in-words.ts';
import { dueOf, stateOf } from '../model.ts';
import { AskTag } from './list-body.tsx';
import { type FormsOfMyAsk, NextStep, TakeBack } from './what-i-can-do.tsx';

function WhoHasIt({ ask, hands, now }: { ask: Ask; hands: readonly Hand[]; now: Date }) {
  const [first, ...others] = hands;
  const state = stateOf(ask, ask.events, now);
  if (state === 'answered' || state === 'withdrawn') return null;
  if (!first) {
    return (
      <WarningText text="We could not find the right person for this yet. Please ask someone you trust to help. You can call your council and ask for an advocate." />
    );
  }
  const until = londonTime(dueOf(ask, ask.events));
  return (
    <>
      <p class="govuk-body">
        <strong>{first.person_name}</strong> has it. This is {roleForYoung(first.role)}.
      </p>
      {state === 'late' ? (
        <InsetText>
          <p class="govuk-body">
            You should have had an answer by {until}. It is late. We are sorry. It is not your fault.
          </p>
          {others.length > 0 ? (
            <p class="govuk-body">
              Now these people can see it too, and must act:{' '}
              {others.map(({ person_name }) => person_name).join(', ')}.
            </p>
          ) : (
            <p class="govuk-body">You can ask for an advocate to help you get an answer.</p>
          )}
        </InsetText>
      ) : (
        <p class="govuk-body">You will hear by {until}.</p>
      )}
    </>
  );
}

function Happened({ event }: { event: AskEvent }) {
  const by = event.by ?? 'A worker';
  const when = <p class="govuk-hint">{londonTime(event.happened_at)}</p>;
  if (event.event === 'helped' || event.event === 'not-helped') {
    return (
      <Card>
        <p class="govuk-body">You said: {event.event === 'helped' ? 'it helped.' : 'it did not help.'}</p>
        {event.words ? <p class="govuk-body hearth-words young-words">{event.words}</p> : null}
        {when}
      </Card>
    );
  }
  if (event.event === 'withdrawn') return <Card>You took it back. {when}</Card>;
  return (
    <Card>
      {event.event === 'arranged' && event.comes_at ? (
        <p class="govuk-body">
          <strong>{event.who}</strong> will come to see you on {londonTime(event.comes_at)}.
        </p>
      ) : null}
      {event.event === 'extended' && event.due_at ? (
        <p class="govuk-body">It takes longer. You will hear by {londonTime(event.due_at)}. This is why:</p>
      ) : null}
      {event.event === 'answered' ? <p class="govuk-body">This is the answer:</p> : null}
      <p class="govuk-body hearth-words young-words">{event.words}</p>
      <p class="govuk-hint">
        {by}, {londonTime(event.happened_at)}
      </p>
    </Card>
  );
}

/** One thing I asked for: in my words, who has it, by when, what was answered, and what I can do now. */
export function AskBody(props: {
  ask: Ask;
  hands: readonly Hand[];
  now: Date;
  sent: boolean;
  forms: Partial<FormsOfMyAsk>;
}) {
  const { ask, hands, now, sent, forms } = props;
  const state = stateOf(ask, ask.events, now);
  return (
    <>
      {sent ? <InsetText text="It is sent. Well done for speaking up." /> : null}
      <p class="govuk-body">
        <AskTag state={state} /> {ask.about ? `About: ${matterInWords[ask.about]}.` : ''}
      </p>
      <h2 class="govuk-heading-m">What I said</h2>
      <p class="govuk-body hearth-words hearth-quote young-words">{ask.words}</p>
      {ask.wish ? (
        <>
          <h3 class="govuk-heading-s">What would make it better</h3>
          <p class="govuk-body hearth-words young-words">{ask.wish}</p>
        </>
      ) : null}
      {ask.kept_from.includes('social-worker') ? (
        <p class="govuk-body">Your social worker cannot read this.</p>
      ) : null}
      {ask.kept_from.includes('home') ? (
        <p class="govuk-body">The people who work where you live cannot read this.</p>
      ) : null}
      <h2 class="govuk-heading-m">What happens now</h2>
      <WhoHasIt ask={ask} hands={hands} now={now} />
      <Cards>
        {ask.events.map((event) => (
          <Happened event={event} />
        ))}
      </Cards>
      {forms.helped ? <ActionForm of={forms.helped} button="Say so" /> : null}
      {state === 'answered' ? <NextStep ask={ask} form={forms['next-step']} /> : null}
      {forms['take-back'] ? <TakeBack form={forms['take-back']} /> : null}
    </>
  );
}
